#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/numbertext.h"
#include "core/privacy/retention.h"
#include "core/privacy/subjectexport.h"

#include <QLocale>

namespace lead {

namespace {

Result<std::vector<LeadId>> leadIdsFrom(const QStringList &words)
{
    std::vector<LeadId> ids;
    for (const QString &word : words) {
        const Result<LeadId> id = leadIdFrom(word);
        if (!id)
            return id.error();
        ids.push_back(*id);
    }
    return ids;
}

void sayReceipt(const Output &out, const ErasureReceipt &receipt)
{
    const ErasedRows &rows = receipt.rows;
    const std::pair<QString, qint64> counts[] = {
        {Cli::tr("leads"), rows.leads}, {Cli::tr("notes, calls and messages"), rows.activities}, {Cli::tr("tasks"), rows.tasks}, {Cli::tr("attached files"), receipt.files},
        {Cli::tr("stays in stages"), rows.stageVisits}, {Cli::tr("stays in states of the lifecycle"), rows.lifecycleVisits}, {Cli::tr("rejected rows of imports"), rows.rejects}, {Cli::tr("rows waiting for a person"), rows.reviews},
        {Cli::tr("match keys"), rows.matchKeys}, {Cli::tr("values of choices"), rows.terms}, {Cli::tr("entries of the journal"), rows.changes + rows.summaries}};
    std::vector<QStringList> table;
    for (const auto &[what, count] : counts)
        if (count > 0)
            table.push_back({numberText(count), what});
    out.table({Cli::tr("COUNT") + u'>', Cli::tr("WHAT")}, table);
    if (!receipt.isLogEmpty)
        out.say(Cli::tr("Another program is reading the workspace, so that old pages are in its log until that is closed. Close it and run “check”."));
    for (const QString &copy : receipt.deletedCopies)
        out.say(Cli::tr("Deleted with it: %1").arg(copy));
    if (!receipt.copies.isEmpty())
        out.say(Cli::tr("These copies were made before and have it, or may; --with-copies deletes those that Leadwright made:"));
    for (const QString &copy : receipt.copies)
        out.say(QStringLiteral("  ") + copy);
    out.say(Cli::tr("Copies that were made elsewhere by other means, such as a file manager or a backup of the whole disk, are not known to Leadwright."));
    for (const PersonMention &mention : receipt.mentions)
        out.say(mention.lead.isValid() ? Cli::tr("Still named in a text of the lead %1 (%2).").arg(mention.lead.toString(), mention.where) : Cli::tr("Still named in: %1 %2.").arg(mention.where).arg(mention.id));
}

int runErase(Session &session, const Arguments &arguments)
{
    const Result<std::vector<LeadId>> ids = leadIdsFrom(arguments.words());
    if (!ids)
        return session.fail(ids.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    const bool isDryRun = arguments.has(QStringLiteral("dry-run"));
    Erasure erasure(**workspace);
    const Result<ErasureReceipt> receipt = isDryRun ? erasure.preview(*ids) : erasure.erase(*ids, arguments.has(QStringLiteral("with-copies")) ? Erasure::Copies::Delete : Erasure::Copies::Keep);
    if (!receipt)
        return session.fail(receipt.error());
    if (session.output().isJson()) {
        QJsonObject object = receipt->toJson();
        object.insert(QStringLiteral("dry_run"), isDryRun);
        session.output().json(object);
        return Success;
    }
    session.output().say(isDryRun ? Cli::tr("This would be erased for good; there is no undo:") : Cli::tr("Erased for good:"));
    sayReceipt(session.output(), *receipt);
    return Success;
}

int runSubjectExport(Session &session, const Arguments &arguments)
{
    const Result<std::vector<LeadId>> ids = leadIdsFrom({arguments.word(0)});
    if (!ids)
        return session.fail(ids.error());
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const Result<SubjectExportReport> report = SubjectExport(**workspace).write(*ids, arguments.word(1));
    if (!report)
        return session.fail(report.error());
    if (session.output().isJson())
        session.output().json(report->toJson());
    else
        session.output().say(Cli::tr("Written to %1: %2").arg(report->folder, report->files.join(QStringLiteral(", "))));
    for (const QString &missing : report->missing)
        session.output().say(Cli::tr("The contents of the file %1 are not there any more.").arg(missing));
    return Success;
}

QJsonObject ruleJson(const RetentionRule &rule, std::size_t number)
{
    QJsonObject object = rule.toJson();
    object.insert(QStringLiteral("number"), static_cast<qint64>(number));
    return object;
}

int listRules(Session &session, const std::vector<RetentionRule> &rules)
{
    QJsonArray array;
    std::vector<QStringList> table;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        array.append(ruleJson(rules[i], i + 1));
        table.push_back({QString::number(i + 1), rules[i].name, QString::number(rules[i].months), rules[i].condition.isEmpty() ? Cli::tr("(every lead)") : rules[i].condition});
    }
    if (session.output().isJson())
        session.output().json(array);
    else if (rules.empty())
        session.output().say(Cli::tr("There are no rules: leads are kept until somebody erases them."));
    else
        session.output().table({Cli::tr("NUMBER") + u'>', Cli::tr("NAME"), Cli::tr("MONTHS") + u'>', Cli::tr("CONDITION")}, table);
    return Success;
}

int changeRules(Session &session, const Arguments &arguments, Retention &retention, std::vector<RetentionRule> rules)
{
    if (arguments.word(0) == u"add") {
        bool ok = false;
        const int months = arguments.value(QStringLiteral("months")).toInt(&ok);
        if (!ok)
            return session.fail(usageError(Cli::tr("After how many months? Write --months N.")));
        const QString condition = arguments.word(1);
        rules.push_back({arguments.value(QStringLiteral("name"), condition.isEmpty() ? Cli::tr("Every lead") : condition), condition, months});
    } else {
        bool ok = false;
        const qsizetype number = arguments.word(1).toLongLong(&ok);
        if (!ok || number < 1 || number > static_cast<qsizetype>(rules.size()))
            return session.fail({Error::NotFound, Cli::tr("There is no rule number “%1”. “retention list” lists them.").arg(arguments.word(1))});
        rules.erase(rules.begin() + number - 1);
    }
    const Result<OperationId> saved = retention.save(rules);
    return saved ? listRules(session, rules) : session.fail(saved.error());
}

int runRules(Session &session, Retention &retention, const std::vector<RetentionRule> &rules, bool isDryRun)
{
    const Result<std::vector<RetentionMatch>> matches = retention.find(rules);
    if (!matches)
        return session.fail(matches.error());
    QJsonArray found;
    std::vector<QStringList> table;
    for (std::size_t i = 0; i < matches->size(); ++i) {
        const RetentionMatch &match = (*matches)[i];
        QJsonObject object = ruleJson(match.rule, i + 1);
        object.insert(QStringLiteral("leads"), static_cast<qint64>(match.leads.size()));
        found.append(object);
        table.push_back({match.rule.name, numberText(match.leads.size()), match.examples.join(QStringLiteral(", "))});
    }
    QJsonObject object{{QStringLiteral("rules"), found}, {QStringLiteral("dry_run"), isDryRun}};
    if (!session.output().isJson())
        session.output().table({Cli::tr("RULE"), Cli::tr("LEADS") + u'>', Cli::tr("EXAMPLES")}, table);
    if (isDryRun) {
        session.output().say(Cli::tr("Nothing was erased. “retention run” erases these leads for good; there is no undo."));
    } else {
        const Result<ErasureReceipt> receipt = retention.run([](qint64) { return !Session::isCancelled(); });
        if (!receipt)
            return session.fail(receipt.error());
        object.insert(QStringLiteral("erased"), receipt->toJson());
        session.output().say(Cli::tr("Erased for good:"));
        if (!session.output().isJson())
            sayReceipt(session.output(), *receipt);
    }
    if (session.output().isJson())
        session.output().json(object);
    return Session::isCancelled() ? CancelledByUser : Success;
}

int runRetention(Session &session, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what != u"list" && what != u"add" && what != u"remove" && what != u"run")
        return session.fail(usageError(Cli::tr("“%1” is nothing to do with retention. There are list, add, remove and run.").arg(what)));
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    Retention retention(**workspace);
    const Result<std::vector<RetentionRule>> rules = retention.rules();
    if (!rules)
        return session.fail(rules.error());
    if (what == u"list")
        return listRules(session, *rules);
    if (what == u"run")
        return runRules(session, retention, *rules, arguments.has(QStringLiteral("dry-run")));
    return changeRules(session, arguments, retention, *rules);
}

} // namespace

std::vector<Verb> privacyVerbs()
{
    return {
        {QStringLiteral("erase"), {{QStringLiteral("dry-run"), QStringLiteral("with-copies")}, {}, 1, 1000, QStringLiteral("erase ID... [--dry-run] [--with-copies]")}, runErase,
         Cli::tr("Erases people for good: leads, notes, files, and what the journal says of them. There is no undo.")},
        {QStringLiteral("subject-export"), {{}, {}, 2, 2, QStringLiteral("subject-export ID FOLDER")}, runSubjectExport, Cli::tr("Writes everything about one person as JSON and as a page to read.")},
        {QStringLiteral("retention"),
         {{QStringLiteral("dry-run")}, {QStringLiteral("months"), QStringLiteral("name")}, 1, 2,
          QStringLiteral("retention list | retention add [CONDITION] --months N [--name NAME] | retention remove NUMBER | retention run [--dry-run]")},
         runRetention, Cli::tr("Rules by which leads are erased that nobody touched for so many months.")},
    };
}

} // namespace lead
