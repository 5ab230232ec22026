#include "app/cli/scorecommands.h"

#include "app/cli/clitext.h"
#include "app/cli/predictioncommands.h"
#include "app/cli/predictionprint.h"
#include "app/cli/scoresettle.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"
#include "core/base/numbertext.h"
#include "core/base/timestamp.h"
#include "core/leads/definitionacts.h"
#include "core/scoring/modelfile.h"
#include "core/storage/leadrepository.h"
#include "core/storage/longact.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <algorithm>

namespace lead {

namespace {

QJsonValue idOrNull(OperationId operation)
{
    return operation.isValid() ? QJsonValue(operation.toString()) : QJsonValue();
}

int printDone(Session &session, const Result<ScoreKeeper::Done> &done, qint64 millis)
{
    if (!done)
        return session.fail(done.error());
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("scored"), done->scored},
                                          {QStringLiteral("all"), done->all},
                                          {QStringLiteral("moved"), done->moved},
                                          {QStringLiteral("operation"), idOrNull(done->operation)},
                                          {QStringLiteral("seconds"), static_cast<double>(millis) / 1000}});
    else if (done->scored == 0)
        session.output().say(Cli::tr("All scores are up to date."));
    else
        session.output().say(Cli::tr("Scored: %1. Moved along the lifecycle or to another temperature: %2.").arg(done->scored).arg(done->moved));
    return Success;
}

Result<void> needsModel(const Workspace &workspace)
{
    return workspace.scoreSheet() ? Result<void>()
                                  : Error{Error::Invalid, Cli::tr("There is no scoring model. Write “score starter > model.json”, look at it, and “score publish model.json”.")};
}

int scoreWhatIsNeeded(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (Result<void> fine = needsModel(**workspace); !fine)
        return session.fail(fine.error());
    QElapsedTimer timer;
    timer.start();
    const Result<ScoreKeeper::Done> done = scoredWithProgress(**workspace, arguments.has(QStringLiteral("all")));
    return printDone(session, done, timer.elapsed());
}

// Scores of single leads, worked out anew and kept.
int scoreSome(Session &session, const Arguments &arguments)
{
    std::vector<LeadId> leads;
    for (const QString &word : arguments.words()) {
        const Result<LeadId> id = leadIdFrom(word);
        if (!id)
            return session.fail(id.error());
        leads.push_back(*id);
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (Result<void> fine = needsModel(**workspace); !fine)
        return session.fail(fine.error());
    LongAct act(**workspace, {QStringLiteral("score"), Cli::tr("Score leads")});
    if (Result<void> begun = act.beginBatch(); !begun)
        return session.fail(begun.error());
    for (const LeadId lead : leads)
        if (const Result<bool> done = act.rescore(lead); !done)
            return session.fail(done.error());
    Result<void> written = act.commitBatch();
    if (const Result<OperationId> sealed = act.seal(Cli::tr("Score leads")); written && !sealed)
        written = sealed.error();
    if (!written)
        return session.fail(written.error());
    QJsonArray array;
    for (const LeadId lead : leads) {
        const Result<ScoreReceipt> receipt = scoreReceiptOf(**workspace, lead);
        if (!receipt)
            return session.fail(receipt.error());
        array.append(receiptJson(*receipt));
        if (!session.output().isJson())
            sayReceipt(session.output(), *receipt);
    }
    if (session.output().isJson())
        session.output().json(array);
    return Success;
}

int explain(Session &session, const Arguments &arguments)
{
    const Result<LeadId> id = leadIdFrom(arguments.word(1));
    if (!id)
        return session.fail(id.error());
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<ScoreReceipt> receipt = scoreReceiptOf(**workspace, *id);
    if (!receipt)
        return session.fail(receipt.error());
    const Result<std::optional<ExplainedPrediction>> prediction = explainedPrediction(**workspace, *id);
    if (!prediction)
        return session.fail(prediction.error());
    if (session.output().isJson()) {
        QJsonObject json = receiptJson(*receipt);
        json.insert(QStringLiteral("prediction"), *prediction ? QJsonValue((*prediction)->json) : QJsonValue());
        session.output().json(json);
    } else {
        sayReceipt(session.output(), *receipt);
        if (*prediction)
            sayPrediction(session.output(), (*prediction)->prediction);
    }
    return Success;
}

// On a terminal says how far it is.
ScoringWatch simulationWatch()
{
    ScoringWatch watch;
    watch.isCancelled = [] { return Session::isCancelled(); };
    if (isatty(STDERR_FILENO) != 0)
        watch.progress = [](int done, int total) {
            fprintf(stderr, "\r%s\033[K", Cli::tr("Looking at leads as they came in… %1 of %2").arg(numberText(done), numberText(total)).toUtf8().constData());
        };
    return watch;
}

int simulate(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<ScoreModel> model = readModelFile(arguments.word(1), (*workspace)->catalog());
    if (!model)
        return session.fail(model.error());
    bool isNumber = true;
    const int most = arguments.value(QStringLiteral("limit"), QStringLiteral("50")).toInt(&isNumber);
    if (!isNumber || most < 0)
        return session.fail(usageError(Cli::tr("--limit takes a number of leads.")));
    const auto basis = arguments.has(QStringLiteral("history")) ? ScoreSimulator::Basis::AtCapture : ScoreSimulator::Basis::Now;
    const Result<ScoreSimulation> simulation = ScoreSimulator(**workspace).run(*model, basis, static_cast<std::size_t>(most), simulationWatch());
    if (isatty(STDERR_FILENO) != 0)
        fprintf(stderr, "\r\033[K");
    if (!simulation)
        return session.fail(simulation.error());
    std::vector<LeadId> ids;
    for (const SimulatedLead &lead : simulation->becomingHot)
        ids.push_back(lead.lead);
    const Result<std::vector<Lead>> leads = LeadRepository(**workspace).find(ids);
    if (!leads)
        return session.fail(leads.error());
    QHash<LeadId, QString> names;
    for (const Lead &lead : *leads)
        names.insert(lead.id, lead.displayName());
    if (session.output().isJson())
        session.output().json(simulationJson(*simulation, names));
    else
        saySimulation(session.output(), *simulation, names);
    return Success;
}

int check(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    Result<ScoreModel> model = ScoreModel();
    if (arguments.words().size() > 1)
        model = readModelFile(arguments.word(1), (*workspace)->catalog());
    else if (Result<void> fine = needsModel(**workspace); !fine)
        model = fine.error();
    else
        model = (*workspace)->scoreSheet()->model();
    const Result<ScoreCheck> found = model ? checkScoreModel(**workspace, *model) : model.error();
    if (!found)
        return session.fail(found.error());
    if (session.output().isJson())
        session.output().json(checkJson(*found));
    else
        sayCheck(session.output(), *found);
    return Success;
}

// Prints a model as a file that “score publish” takes.
int printModel(Session &session, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (session.output().isJson())
        session.output().json(document.object());
    else
        session.output().raw(document.toJson());
    return Success;
}

int starter(Session &session, const Arguments &arguments)
{
    const QString name = arguments.word(1).isEmpty() ? QStringLiteral("sales") : arguments.word(1);
    if (!Workspace::templateNames().contains(name))
        return session.fail(usageError(Cli::tr("There is no template “%1”. There are: %2.").arg(name, Workspace::templateNames().join(QStringLiteral(", ")))));
    return printModel(session, starterScoreModel(name));
}

Result<std::vector<Definition>> versionsOf(Workspace &workspace)
{
    Result<std::vector<Definition>> all = DefinitionActs(workspace).all();
    if (all)
        std::erase_if(*all, [](const Definition &definition) { return definition.name != Definition::scoreName() && definition.name != Definition::scoreDraftName(); });
    return all;
}

int listVersions(Session &session)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    const Result<std::vector<Definition>> versions = workspace ? versionsOf(**workspace) : workspace.error();
    if (!versions)
        return session.fail(versions.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Definition &definition : *versions) {
        const bool isDraft = definition.name == Definition::scoreDraftName();
        const bool isCurrent = currentOf(*versions, definition.name) == &definition;
        if (isDraft && (!isCurrent || definition.body.isEmpty()))
            continue;
        const User *user = (*workspace)->user(definition.user);
        const QString name = QJsonDocument::fromJson(definition.body.toUtf8()).object().value(QLatin1StringView("name")).toString();
        const QString state = isDraft ? QStringLiteral("draft") : definition.isTakenBack ? QStringLiteral("taken_back") : isCurrent ? QStringLiteral("published") : QStringLiteral("former");
        array.append(QJsonObject{{QStringLiteral("version"), definition.version},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("name"), name},
                                 {QStringLiteral("made_at"), isoString(definition.madeAt)},
                                 {QStringLiteral("user"), user ? user->name : QString()},
                                 {QStringLiteral("off"), definition.body.isEmpty()}});
        rows.push_back({QString::number(definition.version), state, isoString(definition.madeAt), user ? user->name : QString(), definition.body.isEmpty() ? Cli::tr("leads are not scored") : name});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("Version>"), Cli::tr("State"), Cli::tr("Since"), Cli::tr("By"), Cli::tr("Name")}, rows);
    return Success;
}

// The body of a version; of the one that holds without a number.
Result<QString> bodyOf(Workspace &workspace, const QString &version)
{
    const Result<std::vector<Definition>> versions = versionsOf(workspace);
    if (!versions)
        return versions.error();
    const bool wantsDraft = version == u"draft";
    const Definition *found = version.isEmpty() || wantsDraft ? currentOf(*versions, wantsDraft ? Definition::scoreDraftName() : Definition::scoreName()) : nullptr;
    for (const Definition &definition : *versions)
        if (!version.isEmpty() && definition.name == Definition::scoreName() && QString::number(definition.version) == version)
            found = &definition;
    if (!found || found->body.isEmpty())
        return Error{Error::NotFound, version.isEmpty() ? Cli::tr("There is no scoring model. Write “score starter > model.json”, look at it, and “score publish model.json”.")
                                                        : Cli::tr("There is no version %1 of the scoring model. “score versions” lists them.").arg(version)};
    return found->body;
}

int publish(Session &session, Workspace &workspace, const QString &name, const QString &body)
{
    const Result<std::vector<Definition>> versions = versionsOf(workspace);
    if (!versions)
        return session.fail(versions.error());
    const auto basedOn = [&versions](const QString &which) {
        const Definition *current = currentOf(*versions, which);
        return current ? current->version : 0;
    };
    std::vector<DefinitionDraft> drafts{{name, body, basedOn(name)}};
    const Definition *draft = currentOf(*versions, Definition::scoreDraftName());
    if (name == Definition::scoreName() && draft && draft->body == body) // it is one no longer
        drafts.push_back({Definition::scoreDraftName(), {}, draft->version});
    LeadJobWatch watch;
    watch.isCancelled = [] { return Session::isCancelled(); };
    const Result<LeadJobDone> done = DefinitionActs(workspace).publish(drafts, {}, watch);
    if (!done)
        return session.fail(done.error());
    const int version = basedOn(name) + 1;
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("operation"), done->operation.toString()}, {QStringLiteral("version"), version}, {QStringLiteral("changed"), done->changed}});
    else if (name == Definition::scoreDraftName())
        session.output().say(Cli::tr("Kept as a draft. “score publish draft” publishes it."));
    else
        session.output().say(Cli::tr("Published as version %1 (operation %2). Moved along the lifecycle: %3.").arg(version).arg(done->operation.toString()).arg(done->changed));
    return done->isCancelled ? int(CancelledByUser) : int(Success);
}

int changeModel(Session &session, const Arguments &arguments, const QString &what)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (what == u"off")
        return publish(session, **workspace, Definition::scoreName(), {});
    const QString word = arguments.word(1);
    Result<QString> body = QString();
    if (what == u"rollback" || (what == u"publish" && (word == u"draft" || word.isEmpty()))) {
        body = bodyOf(**workspace, what == u"rollback" ? word : QStringLiteral("draft"));
    } else {
        const Result<ScoreModel> model = readModelFile(word, (*workspace)->catalog());
        body = model ? Result<QString>(scoreModelText(*model, (*workspace)->catalog())) : model.error();
    }
    if (!body)
        return session.fail(body.error());
    return publish(session, **workspace, what == u"draft" ? Definition::scoreDraftName() : Definition::scoreName(), *body);
}

} // namespace

QStringList scoreRuleFlags()
{
    return {QStringLiteral("all"), QStringLiteral("history")};
}

QStringList scoreRuleOptions()
{
    return {QStringLiteral("limit")};
}

int runScoreRules(Session &session, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    const qsizetype words = arguments.words().size();
    if (what.isEmpty())
        return scoreWhatIsNeeded(session, arguments);
    if (what == u"explain" && words == 2)
        return explain(session, arguments);
    if (what == u"simulate" && words == 2)
        return simulate(session, arguments);
    if (what == u"check" && words <= 2)
        return check(session, arguments);
    if (what == u"starter" && words <= 2)
        return starter(session, arguments);
    if (what == u"versions" && words == 1)
        return listVersions(session);
    if (what == u"learn" && words == 1)
        return learnScores(session);
    if (what == u"model" && words <= 2) {
        const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
        const Result<QString> body = workspace ? bodyOf(**workspace, arguments.word(1)) : workspace.error();
        return body ? printModel(session, *body) : session.fail(body.error());
    }
    const bool takesOne = what == u"draft" || what == u"rollback";
    if ((takesOne && words == 2) || (what == u"publish" && words <= 2) || (what == u"off" && words == 1))
        return changeModel(session, arguments, what);
    if (!what.isEmpty() && what.front().isDigit())
        return scoreSome(session, arguments);
    return session.fail(usageError(Cli::tr("Write “score [--all]”, “score ID...”, “score explain ID”, “score simulate MODEL.json [--history]”, “score check [MODEL.json]”, “score learn”, “score starter [TEMPLATE]”, "
                                                 "“score model [VERSION]”, “score versions”, “score draft MODEL.json”, “score publish MODEL.json|draft”, “score rollback VERSION” or “score off”.")));
}

std::vector<Verb> scoreVerbs()
{
    const auto run = [](Session &session, const Arguments &arguments) {
        const std::optional<int> code = runPredictionCommand(session, arguments);
        return code ? *code : runScoreRules(session, arguments);
    };
    const QString rules = QStringLiteral("score [--all | ID... | explain ID | simulate MODEL.json [--history] [--limit N] | check [MODEL.json] | learn | starter [TEMPLATE] | model [VERSION|draft] | versions | draft MODEL.json | publish MODEL.json|draft | rollback VERSION | off]");
    return {{QStringLiteral("score"),
             {scoreRuleFlags(), scoreRuleOptions() + predictionOptions(), 0, 10000, rules + QStringLiteral(" | ") + predictionUsage().join(QStringLiteral(" | "))},
             run,
             Cli::tr("Scores leads by the rules of a model, explains scores, tries other models before they count, and predicts which leads will be won.")}};
}

} // namespace lead
