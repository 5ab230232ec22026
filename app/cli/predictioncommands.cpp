// Predictions: what closed leads say about open ones, and how well.
#include "app/cli/predictioncommands.h"
#include "app/cli/clitext.h"
#include "app/cli/predictionprint.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/intake/delimitedfile.h"
#include "core/leads/fieldtext.h"
#include "core/scoring/predictionplan.h"
#include "core/scoring/predictor.h"
#include "core/storage/leadrepository.h"
#include "core/storage/outputfile.h"

#include <QElapsedTimer>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {

QString decimals(double value)
{
    return QString::number(value, 'f', 4);
}

QJsonObject notEnoughJson(std::size_t won, std::size_t lost)
{
    return {{QStringLiteral("trained"), false},
            {QStringLiteral("reason"), QStringLiteral("not_enough_data")},
            {QStringLiteral("n"), qint64(won + lost)},
            {QStringLiteral("positives"), qint64(won)},
            {QStringLiteral("needed"), qint64(PredictionModel::FewestLeads)},
            {QStringLiteral("needed_of_each"), qint64(PredictionModel::FewestOfClass)},
            {QStringLiteral("signal"), false}};
}

QString notEnoughText(std::size_t won, std::size_t lost)
{
    return Cli::tr("Not enough data: %1 leads are won and %2 lost. A prediction needs at least %3 closed leads and %4 of either kind. A lead is won or lost by its stage; “import --outcome COLUMN=WONVALUE” makes it of any column.")
        .arg(won).arg(lost).arg(PredictionModel::FewestLeads).arg(PredictionModel::FewestOfClass);
}

Result<LeadFactsPtr> factsOf(Workspace &workspace)
{
    FactsStore store;
    return Predictor::factsFor(workspace, store);
}

// With values as the leads have them; the model knows folded texts and amounts in cents.
Result<std::vector<LeadPrediction>> predicted(Workspace &workspace, const LeadFactsPtr &facts, const PredictionModel &model, const std::vector<LeadId> &ids)
{
    Result<std::vector<LeadPrediction>> answers = Predictor(workspace, facts).predict(model, ids);
    const Result<std::vector<Lead>> leads = answers ? LeadRepository(workspace).find(ids) : answers.error();
    if (!leads)
        return leads.error();
    const FieldText texts(workspace);
    for (LeadPrediction &answer : *answers) {
        const auto lead = std::find_if(leads->begin(), leads->end(), [&answer](const Lead &one) { return one.id == answer.lead; });
        for (PredictionTerm &term : answer.prediction.terms)
            if (const Field *field = workspace.catalog().find(term.key); field && lead != leads->end() && !term.value.isEmpty())
                term.value = texts.exact(*lead, *field);
    }
    return answers;
}

int sayNotEnough(Session &session, std::size_t won, std::size_t lost)
{
    if (session.output().isJson())
        session.output().json(notEnoughJson(won, lost));
    else
        session.output().say(notEnoughText(won, lost));
    return Success;
}

QJsonObject qualityJson(const PredictionQuality &quality)
{
    QJsonObject json = quality.toJson();
    QJsonObject lift;
    for (const int share : {10, 20, 30})
        lift.insert(QString::number(share), quality.captured(share / 100.0) / (share / 100.0));
    json.insert(QStringLiteral("lift"), lift);
    return json;
}

void sayQuality(const Output &out, const PredictionQuality &quality)
{
    out.say(Cli::tr("%1 closed leads, %2 of them won (%3). Judged by predictions for leads that the model had not seen:").arg(quality.leads).arg(quality.positives).arg(percent(quality.baseRate())));
    out.table({Cli::tr("Measure"), Cli::tr("Value>"), QString()},
              {{QStringLiteral("AUC"), decimals(quality.auc), Cli::tr("chance that a won lead ranks above a lost one")},
               {QStringLiteral("Brier"), decimals(quality.brier), Cli::tr("squared error, %1 less than by guessing").arg(percent(std::max(quality.brierSkill, 0.0)))},
               {QStringLiteral("ECE"), decimals(quality.ece), Cli::tr("how far probabilities are from shares")},
               {QStringLiteral("ALIFT"), decimals(quality.alift), Cli::tr("area under the gains; 0.5 is chance")},
               {Cli::tr("Lift 10 %"), decimals(quality.captured(0.1) / 0.1), Cli::tr("won among the best 10 %, compared with all")},
               {Cli::tr("Lift 20 %"), decimals(quality.captured(0.2) / 0.2), QString()},
               {Cli::tr("Lift 30 %"), decimals(quality.captured(0.3) / 0.3), QString()}});
    if (!quality.hasSignal)
        out.say(Cli::tr("No signal: the fields do not tell won from lost leads better than chance. Every lead gets the same probability."));
}

QJsonObject trainingJson(const PredictionModel &model, double seconds)
{
    QJsonArray fields, pairs, warnings, unused;
    for (const PredictionModel::Input &input : model.inputs)
        fields.append(QJsonObject{{QStringLiteral("field"), input.field.key}, {QStringLiteral("label"), input.field.label}, {QStringLiteral("weight"), input.weight}, {QStringLiteral("bins"), qint64(input.bins.count())}, {QStringLiteral("missing_counts"), input.countsMissing}});
    for (const PredictionModel::Pair &pair : model.pairs)
        pairs.append(QJsonArray{model.inputs[pair.first].field.key, model.inputs[pair.second].field.key});
    for (const PredictionWarning &warning : model.warnings)
        warnings.append(QJsonObject{{QStringLiteral("field"), warning.key}, {QStringLiteral("code"), warning.code()}, {QStringLiteral("share"), warning.share}, {QStringLiteral("reason"), warning.reason()}});
    for (const UnusedField &field : model.unused)
        unused.append(QJsonObject{{QStringLiteral("field"), field.key}, {QStringLiteral("code"), field.code()}});
    QJsonObject json = qualityJson(model.quality);
    json.insert(QStringLiteral("trained"), true);
    json.insert(QStringLiteral("trained_at"), isoString(model.trainedAt));
    json.insert(QStringLiteral("seconds"), seconds);
    json.insert(QStringLiteral("fields"), fields);
    json.insert(QStringLiteral("pairs"), pairs);
    json.insert(QStringLiteral("warnings"), warnings);
    json.insert(QStringLiteral("unused"), unused);
    return json;
}

int runTrain(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Writer);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<QSet<FieldNumber>> excluded = fieldsCalled((*workspace)->catalog(), arguments.values(QStringLiteral("exclude")));
    if (!excluded)
        return session.fail(excluded.error());
    QElapsedTimer timer;
    timer.start();
    const Result<LeadFactsPtr> facts = factsOf(**workspace);
    if (!facts)
        return session.fail(facts.error());
    Predictor predictor(**workspace, *facts);
    const Result<PredictionTraining> training = predictor.train(*excluded);
    if (!training)
        return session.fail(training.error());
    if (!training->model)
        return sayNotEnough(session, training->won, training->lost);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (const Result<void> saved = predictor.save(*training->model); !saved)
        return session.fail(saved.error());
    const Output &out = session.output();
    if (out.isJson()) {
        out.json(trainingJson(*training->model, seconds));
        return Success;
    }
    sayQuality(out, training->model->quality);
    for (const PredictionWarning &warning : training->model->warnings)
        out.say(Cli::tr("Warning: %1 Leave it out with --exclude %2.").arg(warning.reason(), warning.key));
    out.say(Cli::tr("Trained in %1 s and kept in the workspace.").arg(QString::number(seconds, 'f', 1)));
    return Success;
}

// Rows "external_id,fold"; a heading is not taken for a lead.
Result<std::unordered_map<std::string, int>> foldsFrom(const QString &path)
{
    const Result<std::vector<std::vector<std::string>>> table = readTable(path);
    if (!table)
        return table.error();
    std::unordered_map<std::string, int> folds;
    for (std::size_t i = 0; i < table->size(); ++i) {
        const std::vector<std::string> &row = (*table)[i];
        bool isNumber = false;
        const int fold = row.size() >= 2 ? fromUtf8(row[1]).trimmed().toInt(&isNumber) : 0;
        if ((!isNumber || fold < 0) && i > 0)
            return Error{Error::Invalid, Cli::tr("Row %1 of “%2” is no external ID with the number of a fold.").arg(i + 1).arg(path)};
        if (isNumber)
            folds.insert_or_assign(row[0], fold);
    }
    if (folds.empty())
        return Error{Error::Invalid, Cli::tr("“%1” has no rows with an external ID and the number of a fold.").arg(path)};
    return folds;
}

Result<Predictor::Question> questionFrom(const Workspace &workspace, const Arguments &arguments)
{
    Predictor::Question question;
    Result<QSet<FieldNumber>> excluded = fieldsCalled(workspace.catalog(), arguments.values(QStringLiteral("exclude")));
    if (!excluded)
        return excluded.error();
    question.excluded = std::move(*excluded);
    if (arguments.has(QStringLiteral("folds")) && arguments.has(QStringLiteral("holdout-last")))
        return usageError(Cli::tr("Give --folds or --holdout-last, not both."));
    if (arguments.has(QStringLiteral("folds"))) {
        Result<std::unordered_map<std::string, int>> folds = foldsFrom(arguments.value(QStringLiteral("folds")));
        if (!folds)
            return folds.error();
        question.folds = std::move(*folds);
    }
    if (arguments.has(QStringLiteral("holdout-last"))) {
        bool isNumber = false;
        question.holdout = arguments.value(QStringLiteral("holdout-last")).toDouble(&isNumber);
        if (!isNumber || question.holdout <= 0 || question.holdout >= 1)
            return usageError(Cli::tr("--holdout-last takes a share between 0 and 1, such as 0.3; “%1” is none.").arg(arguments.value(QStringLiteral("holdout-last"))));
    }
    return question;
}

Result<void> writeScores(const Predictor::Evaluation &evaluation, const QString &path)
{
    if (Result<void> may = checkOutputFile(path); !may)
        return may.error();
    std::string out;
    appendCsvRow(out, std::vector<std::string>{"external_id", "y", "score", "fold"});
    const CrossValidation &validation = *evaluation.validation;
    for (std::size_t i = 0; i < validation.scores.size(); ++i)
        if (validation.folds[i] >= 0)
            appendCsvRow(out, std::vector<std::string>{toUtf8(evaluation.externalIds[i]), evaluation.outcomes[i] ? "1" : "0", QString::number(validation.scores[i], 'g', 10).toStdString(), std::to_string(validation.folds[i])});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(out.data(), static_cast<qint64>(out.size())) != static_cast<qint64>(out.size()) || !file.commit())
        return Error{Error::Failed, Cli::tr("“%1” cannot be written: %2").arg(path, file.errorString())};
    return {};
}

// Beside the model that is kept, where there is one.
Result<PredictionReview> reviewOf(Workspace &workspace, const LeadFactsPtr &facts)
{
    LivePrediction live;
    const Result<const PredictionModel *> model = live.model(workspace, facts);
    return model ? Predictor(workspace, facts).review(*model) : Result<PredictionReview>(model.error());
}

int runEvaluate(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<Predictor::Question> question = questionFrom(**workspace, arguments);
    if (!question)
        return session.fail(question.error());
    const Result<LeadFactsPtr> facts = factsOf(**workspace);
    if (!facts)
        return session.fail(facts.error());
    const Result<Predictor::Evaluation> evaluation = Predictor(**workspace, *facts).evaluate(*question);
    if (!evaluation)
        return session.fail(evaluation.error());
    if (!evaluation->validation)
        return sayNotEnough(session, evaluation->won, evaluation->lost);
    if (arguments.has(QStringLiteral("out")))
        if (const Result<void> written = writeScores(*evaluation, arguments.value(QStringLiteral("out"))); !written)
            return session.fail(written.error());
    const Result<PredictionReview> review = reviewOf(**workspace, *facts);
    if (!review)
        return session.fail(review.error());
    if (session.output().isJson()) {
        QJsonObject json = qualityJson(evaluation->validation->quality);
        addReview(json, *review);
        session.output().json(json);
    } else {
        sayQuality(session.output(), evaluation->validation->quality);
        sayReview(session.output(), evaluation->validation->quality, *review);
    }
    return Success;
}

int runPredict(Session &session, const Arguments &arguments)
{
    std::vector<LeadId> leads;
    for (const QString &word : arguments.words().mid(1)) {
        const Result<LeadId> id = leadIdFrom(word);
        if (!id)
            return session.fail(id.error());
        leads.push_back(*id);
    }
    if (leads.empty())
        return session.fail(usageError(Cli::tr("Name the leads by their ids: score predict ID...")));
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<LeadFactsPtr> facts = factsOf(**workspace);
    if (!facts)
        return session.fail(facts.error());
    LivePrediction live;
    const Result<const PredictionModel *> model = live.model(**workspace, *facts);
    if (!model)
        return session.fail(model.error());
    if (!*model)
        return session.fail({Error::NotFound, Cli::tr("No prediction was trained in this workspace. “leadwright-cli score train” does.")});
    const Result<std::vector<LeadPrediction>> answers = predicted(**workspace, *facts, **model, leads);
    if (!answers)
        return session.fail(answers.error());
    QJsonArray array;
    for (const LeadPrediction &answer : *answers) {
        array.append(predictionJson(answer, **model));
        if (!session.output().isJson())
            sayPrediction(session.output(), answer);
    }
    if (session.output().isJson())
        session.output().json(array);
    return Success;
}

} // namespace

Result<std::optional<ExplainedPrediction>> explainedPrediction(Workspace &workspace, LeadId lead)
{
    using Explained = std::optional<ExplainedPrediction>;
    // Facts of all leads are read for a trained model only.
    const Result<bool> any = LivePrediction::isTrained(workspace);
    if (!any || !*any)
        return any ? Result<Explained>(Explained()) : any.error();
    const Result<LeadFactsPtr> facts = factsOf(workspace);
    if (!facts)
        return facts.error();
    LivePrediction live;
    const Result<const PredictionModel *> model = live.model(workspace, *facts);
    if (!model)
        return model.error();
    const Result<std::vector<LeadPrediction>> answers = predicted(workspace, *facts, **model, {lead});
    if (!answers) // of a lead that is gone there is a receipt and no prediction
        return answers.error().code == Error::NotFound ? Result<Explained>(Explained()) : answers.error();
    return Explained(ExplainedPrediction{answers->front(), predictionJson(answers->front(), **model)});
}

std::optional<int> runPredictionCommand(Session &session, const Arguments &arguments)
{
    const QString word = arguments.word(0);
    if (word != u"predict" && arguments.words().size() > 1 && (word == u"train" || word == u"evaluate"))
        return session.fail(usageError(Cli::tr("“score %1” takes no further words; “%2” is one.").arg(word, arguments.word(1))));
    if (word == u"train")
        return runTrain(session, arguments);
    if (word == u"evaluate")
        return runEvaluate(session, arguments);
    if (word == u"predict")
        return runPredict(session, arguments);
    return std::nullopt;
}

QStringList predictionOptions()
{
    return {QStringLiteral("exclude"), QStringLiteral("folds"), QStringLiteral("holdout-last"), QStringLiteral("out")};
}

QStringList predictionUsage()
{
    return {QStringLiteral("score train [--exclude FIELD,...]"), QStringLiteral("score evaluate [--exclude FIELD,...] [--folds FILE | --holdout-last SHARE] [--out FILE]"), QStringLiteral("score predict ID...")};
}

} // namespace lead
