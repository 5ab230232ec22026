#include "core/scoring/predictor.h"

#include "core/scoring/leakfinder.h"
#include "core/scoring/predictionplan.h"
#include "core/scoring/predictionreader.h"
#include "core/scoring/predictiontrainer.h"
#include "core/storage/settingrepository.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <numeric>

namespace lead {

namespace {

// Open leads are only compared by how many of them have a value.
constexpr std::size_t MostOpen = 20'000;

QString settingName()
{
    return QStringLiteral("prediction");
}

std::size_t winsOf(const PredictionData &data)
{
    return static_cast<std::size_t>(std::count_if(data.won.begin(), data.won.end(), [](std::uint8_t won) { return won != 0; }));
}

// Inputs with one value, or none, tell nothing and cost time.
void dropConstants(PredictionData &data, std::vector<UnusedField> &unused)
{
    std::erase_if(data.columns, [&unused](const PredictionColumn &column) {
        const bool varies = column.field.isNumeric()
                                ? std::any_of(column.numbers.begin(), column.numbers.end(), [&column](double n) { return !(n == column.numbers.front() || (std::isnan(n) && std::isnan(column.numbers.front()))); })
                                : std::any_of(column.codes.begin(), column.codes.end(), [&column](std::int32_t c) { return c != column.codes.front(); });
        if (!varies)
            unused.push_back({UnusedField::Why::Constant, column.field.key, column.field.label});
        return !varies;
    });
}

std::vector<PredictionField> fieldsOf(const PredictionData &data)
{
    std::vector<PredictionField> fields;
    for (const PredictionColumn &column : data.columns)
        fields.push_back(column.field);
    return fields;
}

// The latest share of the leads by capture, in the order in which they came where that is the same.
std::vector<int> holdoutFolds(const LeadFacts &facts, const std::vector<Row> &rows, double share)
{
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0u);
    const FactSlot &created = *facts.slot(F::CreatedAt);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return facts.number(created, rows[a]) < facts.number(created, rows[b]); });
    std::vector<int> folds(rows.size(), -1);
    const auto first = static_cast<std::size_t>(static_cast<double>(rows.size()) * (1 - share));
    for (std::size_t i = first; i < order.size(); ++i)
        folds[order[i]] = 0;
    return folds;
}

} // namespace

Result<LeadFactsPtr> Predictor::factsFor(Workspace &workspace, FactsStore &store)
{
    if (const Result<LeadFactsPtr> opened = store.current() ? store.catchUp(workspace) : store.open(workspace); !opened)
        return opened.error();
    return store.require(workspace, PredictionPlan::texts(workspace.catalog()));
}

Result<PredictionReader> Predictor::reader()
{
    Result<std::unordered_map<std::int64_t, int>> reached = OutcomeHistory(m_workspace).furthestStages();
    if (!reached)
        return reached.error();
    PredictionReader reader(*m_facts, m_workspace.stages());
    reader.setReached(std::move(*reached));
    return reader;
}

Result<PredictionTraining> Predictor::train(const QSet<FieldNumber> &excluded, const ScoringWatch &watch)
{
    const Result<PredictionReader> reader = this->reader();
    if (!reader)
        return reader.error();
    const std::vector<Row> rows = reader->closedRows();
    PredictionPlan plan = PredictionPlan::made(*m_facts, m_workspace.catalog(), rows, excluded);
    PredictionData data = reader->read(plan.fields, rows);
    PredictionTraining training;
    training.won = winsOf(data);
    training.lost = data.size() - training.won;
    if (!PredictionModel::isEnough(training.won, training.lost))
        return training;
    dropConstants(data, plan.unused);
    PredictionModel model = trainedModel(data, m_workspace.clock().now(), watch);
    if (watch.wantsToStop())
        return Error{Error::Cancelled, QCoreApplication::translate("Prediction", "Learning was stopped. The prediction stays as it was.")};
    model.unused = std::move(plan.unused);
    std::vector<Row> open = reader->openRows();
    open.resize(std::min(open.size(), MostOpen));
    const PredictionData others = reader->read(fieldsOf(data), open);
    const LeakFinder finder(data, others);
    const Result<QHash<QString, OutcomeHistory::FilledIn>> history = OutcomeHistory(m_workspace).filledIn(finder.newest());
    if (!history)
        return history.error();
    model.warnings = finder.found(*history);
    training.model = std::move(model);
    return training;
}

Result<void> Predictor::save(const PredictionModel &model)
{
    if (Result<void> may = m_workspace.permissions().check(Right::SetUp); !may)
        return may;
    Transaction transaction(m_workspace.connection());
    if (!transaction.begun())
        return transaction.begun();
    const QString text = QString::fromUtf8(QJsonDocument(model.toJson()).toJson(QJsonDocument::Compact));
    if (Result<void> done = SettingRepository(m_workspace).write(settingName(), text); !done)
        return done;
    return transaction.commit();
}

Result<Predictor::Evaluation> Predictor::evaluate(const Question &question)
{
    const Result<PredictionReader> reader = this->reader();
    if (!reader)
        return reader.error();
    const std::vector<Row> rows = reader->closedRows();
    PredictionPlan plan = PredictionPlan::made(*m_facts, m_workspace.catalog(), rows, question.excluded);
    PredictionData data = reader->read(plan.fields, rows);
    Evaluation evaluation;
    evaluation.won = winsOf(data);
    evaluation.lost = data.size() - evaluation.won;
    evaluation.outcomes = data.won;
    Result<std::unordered_map<std::int64_t, QString>> externalIds = OutcomeHistory(m_workspace).externalIds();
    if (!externalIds)
        return externalIds.error();
    for (const std::int64_t id : data.ids)
        evaluation.externalIds.push_back((*externalIds)[id]);
    if (!PredictionModel::isEnough(evaluation.won, evaluation.lost))
        return evaluation;
    dropConstants(data, plan.unused);
    std::vector<int> folds = question.holdout > 0 ? holdoutFolds(*m_facts, rows, question.holdout) : foldsByKey(data);
    if (question.folds) {
        bool isAny = false;
        for (std::size_t i = 0; i < folds.size(); ++i) {
            const auto it = question.folds->find(evaluation.externalIds[i].toStdString());
            folds[i] = it == question.folds->end() ? -1 : it->second;
            isAny |= folds[i] >= 0;
        }
        if (!isAny)
            return Error{Error::Invalid, QCoreApplication::translate("Prediction", "None of the external IDs of the folds is that of a won or lost lead.")};
    }
    evaluation.validation = crossValidated(data, std::move(folds));
    return evaluation;
}

Result<std::vector<LeadPrediction>> Predictor::predict(const PredictionModel &model, const std::vector<LeadId> &leads) const
{
    std::vector<Row> rows;
    for (const LeadId lead : leads) {
        const std::optional<Row> row = m_facts->find(lead);
        if (!row)
            return Error{Error::NotFound, QCoreApplication::translate("Prediction", "There is no lead %1.").arg(lead.toString())};
        rows.push_back(*row);
    }
    const PredictionReader reader(*m_facts, m_workspace.stages());
    const PredictionData data = reader.read(model.fields(), rows);
    const PredictionScorer scorer(model);
    std::vector<LeadPrediction> answers;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        answers.push_back({leads[i], scorer.explain(data, i, {data.pipelines[i], reader.position(rows[i])})});
    return answers;
}

Result<bool> LivePrediction::isTrained(Workspace &workspace)
{
    const Result<QString> text = SettingRepository(workspace).read(settingName());
    return text ? Result<bool>(!text->isEmpty()) : text.error();
}

Result<const PredictionModel *> LivePrediction::model(Workspace &workspace, const LeadFactsPtr &facts)
{
    Result<QString> text = SettingRepository(workspace).read(settingName());
    if (!text)
        return text.error();
    if (*text != m_text) {
        m_text.clear();
        m_tracker.reset();
        if (!text->isEmpty()) {
            Result<PredictionModel> model = PredictionModel::fromJson(QJsonDocument::fromJson(text->toUtf8()).object());
            if (!model)
                return model.error();
            m_tracker = std::make_unique<PredictionTracker>(std::move(*model), workspace.stages(), facts);
        }
        m_text = std::move(*text);
    } else if (m_tracker) {
        m_tracker->follow(facts);
    }
    return m_tracker ? &m_tracker->model() : nullptr;
}

} // namespace lead
