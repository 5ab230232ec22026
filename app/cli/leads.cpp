#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/money.h"
#include "core/base/numbertext.h"
#include "core/facts/factsstore.h"
#include "core/leads/duplicatesearch.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadexport.h"
#include "core/leads/leadlister.h"
#include "core/sample/sampleteam.h"
#include "core/scoring/scorekeeper.h"
#include "core/storage/automaticbackup.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/outputfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <algorithm>
#include <unistd.h>

namespace lead {

namespace {

constexpr int PageForPeople = 50;
constexpr std::size_t BatchRows = 500;
constexpr std::size_t WorthASnapshot = 20000;

// The facts, and a snapshot of them so that the next command starts at once.
Result<void> openFacts(FactsStore &store, Workspace &workspace)
{
    const bool hadSnapshot = QFileInfo::exists(workspace.path() + QStringLiteral("-facts"));
    const Result<LeadFactsPtr> facts = store.open(workspace);
    if (!facts)
        return facts.error();
    if (!hadSnapshot && (*facts)->size() >= WorthASnapshot)
        (void)store.save(workspace); // without one the next start is slower, nothing else
    return {};
}

// What `leads` was asked for beyond the query: where to begin, and how many to show.
struct ListRequest
{
    LeadQuery query;
    LeadId after;
    qint64 limit = -1;
};

Result<ListRequest> requestFrom(const Arguments &arguments, const FieldCatalog &catalog)
{
    ListRequest request;
    LeadQuery &query = request.query;
    query.sorts = {{F::Id, Qt::AscendingOrder}}; // the order in which they came
    query.condition = arguments.value(QStringLiteral("where"));
    query.search = arguments.value(QStringLiteral("search"));
    if (arguments.has(QStringLiteral("sort"))) {
        query.sorts.clear();
        for (const QString &sort : arguments.value(QStringLiteral("sort")).split(u',')) {
            const Field *field = catalog.find(sort.section(u':', 0, 0).trimmed());
            const QString order = sort.section(u':', 1).trimmed();
            if (!field || (!order.isEmpty() && order != u"desc" && order != u"asc"))
                return usageError(Cli::tr("“%1” cannot be sorted by. Write --sort FIELD or --sort FIELD:desc, several with commas; “fields” lists the fields.").arg(sort));
            query.sorts.push_back({field->number, order == u"desc" ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    const Result<qint64> limit = wholeNumber(arguments, QStringLiteral("limit"), -1);
    if (!limit)
        return limit.error();
    request.limit = *limit;
    if (arguments.has(QStringLiteral("after"))) {
        const Result<LeadId> after = leadIdFrom(arguments.value(QStringLiteral("after")));
        if (!after)
            return after.error();
        request.after = *after;
    }
    // Who begins behind some lead needs the order of those before it too.
    query.limit = request.after.isValid() ? -1 : request.limit;
    return request;
}

// The leads of the query from the facts of the workspace, on this thread.
Result<LeadList> listed(Workspace &workspace, const LeadQuery &query)
{
    FactsStore facts;
    if (Result<void> opened = openFacts(facts, workspace); !opened)
        return opened.error();
    const ResolveContext context{workspace.clock().now(), workspace.timeZone(), Qt::Monday, minorDigits(workspace.currency()), workspace.actingUser()};
    const std::vector<FieldNumber> missing = LeadLister(facts.current(), workspace.catalog(), context).missingFields(query);
    const Result<LeadFactsPtr> complete = facts.require(workspace, missing);
    if (!complete)
        return complete.error();
    const Result<LeadList> list = LeadLister(*complete, workspace.catalog(), context).list(query);
    return list || list.error().code != Error::Invalid ? list : Result<LeadList>(usageError(list.error()));
}

Result<std::vector<LeadId>> pageOf(const LeadList &list, const ListRequest &request)
{
    auto begin = list.ids->begin();
    if (request.after.isValid()) {
        const auto at = std::find(begin, list.ids->end(), request.after);
        if (at == list.ids->end())
            return Error{Error::NotFound, Cli::tr("The lead %1 to go on behind is not in this list any more. Begin again without --after.").arg(request.after.toString())};
        begin = at + 1;
    }
    const auto left = list.ids->end() - begin;
    const auto end = begin + (request.limit < 0 ? left : std::min<std::ptrdiff_t>(left, request.limit));
    return std::vector<LeadId>(begin, end);
}

Result<std::vector<const Field *>> columnsFrom(const QString &list, const FieldCatalog &catalog)
{
    std::vector<const Field *> columns;
    for (const QString &key : list.split(u',', Qt::SkipEmptyParts)) {
        const Field *field = catalog.find(key.trimmed());
        if (!field)
            return usageError(Cli::tr("There is no field “%1”. “fields” lists them.").arg(key.trimmed()));
        columns.push_back(field);
    }
    return columns;
}

void printJson(const Output &out, Workspace &workspace, const std::vector<LeadId> &ids, const std::vector<const Field *> &columns, Result<void> &failed)
{
    const FieldText text(workspace);
    LeadRepository leads(workspace);
    out.raw("[");
    bool first = true;
    for (std::size_t from = 0; from < ids.size() && failed; from += BatchRows) {
        const std::vector<LeadId> batch(ids.begin() + static_cast<std::ptrdiff_t>(from), ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), from + BatchRows)));
        const auto records = leads.find(batch);
        if (!records) {
            failed = records.error();
            break;
        }
        for (const Lead &lead : *records) {
            QJsonObject object;
            if (columns.empty()) {
                for (const Field &field : text.catalog().fields())
                    if (field.number != F::Converted)
                        object.insert(field.key, text.json(lead, field));
            } else {
                for (const Field *field : columns)
                    object.insert(field->key, text.json(lead, *field));
            }
            out.raw((first ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact));
            first = false;
        }
    }
    out.raw("\n]\n");
}

int runLeads(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    Result<ListRequest> request = requestFrom(arguments, (*workspace)->catalog());
    if (!request)
        return session.fail(request.error());
    const FieldCatalog catalog = (*workspace)->catalog(); // a copy: opening the facts reads the workspace's anew
    const auto columns = columnsFrom(arguments.value(QStringLiteral("columns")), catalog);
    if (!columns)
        return session.fail(columns.error());
    const bool count = arguments.has(QStringLiteral("count"));
    const Output &out = session.output();
    if (count) {
        request->query.limit = 0;
    } else if (!out.isJson() && request->limit < 0) {
        request->limit = PageForPeople;
        if (!request->after.isValid())
            request->query.limit = PageForPeople;
    }
    const Result<LeadList> list = listed(**workspace, request->query);
    if (!list)
        return session.fail(list.error());
    if (count) {
        if (out.isJson())
            out.json(QJsonObject{{QStringLiteral("count"), list->matching}});
        else
            out.say(QString::number(list->matching));
        return Success;
    }
    const Result<std::vector<LeadId>> page = pageOf(*list, *request);
    if (!page)
        return session.fail(page.error());
    if (out.isJson()) {
        Result<void> failed;
        printJson(out, **workspace, *page, *columns, failed);
        return failed ? Success : session.fail(failed.error());
    }
    const FieldText text(**workspace);
    std::vector<const Field *> shown = *columns;
    if (shown.empty())
        for (FieldNumber number : {F::Id, F::FullName, F::Company, F::Email, F::Phone, F::Stage, F::Source, F::State, F::Amount, F::Owner})
            shown.push_back((*workspace)->catalog().find(number));
    QStringList headings;
    for (const Field *field : shown)
        headings << field->label.toUpper() + (field->type == FieldType::Money || field->type == FieldType::Integer ? QStringLiteral(">") : QString());
    const auto records = LeadRepository(**workspace).find(*page);
    if (!records)
        return session.fail(records.error());
    std::vector<QStringList> rows;
    for (const Lead &lead : *records) {
        QStringList row;
        for (const Field *field : shown)
            row << (field->number == F::FullName ? lead.displayName() : text.exact(lead, *field));
        rows.push_back(row);
    }
    out.table(headings, rows);
    out.say(Cli::tr("%1 of %2 leads").arg(numberText(page->size()), numberText(list->matching)));
    return Success;
}

int runExport(Session &session, const Arguments &arguments)
{
    const QString path = arguments.word(0);
    const QString ending = QFileInfo(path).suffix().toLower();
    const QString kind = arguments.value(QStringLiteral("format"), ending.isEmpty() ? QStringLiteral("csv") : ending);
    const auto format = exportFormatFromKey(kind);
    if (!format)
        return session.fail(usageError(Cli::tr("“%1” is no format. There are csv (for spreadsheets), csv-exact (for machines), xlsx, jsonl and vcf (contacts).").arg(kind)));
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    LeadExport::Request request{path, *format};
    const Result<QString> kept = oneOf(arguments, QStringLiteral("do-not-contact"), {QStringLiteral("keep"), QStringLiteral("leave-out")}, {});
    if (!kept)
        return session.fail(kept.error());
    if (!kept->isEmpty())
        request.uncontactable = *kept == u"keep" ? Uncontactable::Include : Uncontactable::LeaveOut;
    request.progress = [](qint64) { return !Session::isCancelled(); };
    if (arguments.has(QStringLiteral("where"))) {
        LeadQuery query;
        query.condition = arguments.value(QStringLiteral("where"));
        query.sorts = {{F::Id, Qt::AscendingOrder}};
        const Result<LeadList> list = listed(**workspace, query);
        if (!list)
            return session.fail(list.error());
        request.only = *list->ids;
    }
    const Result<LeadExport::Written> written = LeadExport(**workspace).run(request);
    if (!written)
        return session.fail(written.error());
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("rows"), written->leads}, {QStringLiteral("left_out"), written->leftOut}, {QStringLiteral("file"), QFileInfo(path).absoluteFilePath()}});
        return Success;
    }
    session.output().say(Cli::tr("Wrote %1 leads to %2.").arg(numberText(written->leads), path));
    if (written->leftOut > 0)
        session.output().say(Cli::tr("%1 that must not be contacted were left out; --do-not-contact keep brings them.").arg(numberText(written->leftOut)));
    return Success;
}

int runDuplicates(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    DuplicateSearch::Request request;
    if (arguments.has(QStringLiteral("threshold"))) {
        bool ok = false;
        request.threshold = arguments.value(QStringLiteral("threshold")).toDouble(&ok);
        if (!ok || request.threshold <= 0 || request.threshold > 1)
            return session.fail(usageError(Cli::tr("--threshold takes a number above 0 and up to 1; “%1” is none.").arg(arguments.value(QStringLiteral("threshold")))));
    }
    request.progress = [](double) { return !Session::isCancelled(); };
    const auto candidates = DuplicateSearch(**workspace).run(request);
    if (!candidates)
        return session.fail(candidates.error());
    if (arguments.has(QStringLiteral("pairs"))) {
        if (Result<void> may = checkOutputFile(arguments.value(QStringLiteral("pairs"))); !may)
            return session.fail(may.error());
        QSaveFile file(arguments.value(QStringLiteral("pairs")));
        QByteArray text("id_a,id_b\n");
        for (const DuplicateCandidate &c : *candidates)
            text += (c.externalA.isEmpty() ? c.a.toString() : c.externalA).toUtf8() + ',' + (c.externalB.isEmpty() ? c.b.toString() : c.externalB).toUtf8() + '\n';
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) != text.size() || !file.commit())
            return session.fail({Error::ReadOnly, Cli::tr("The pairs cannot be written to %1. Choose another place.").arg(file.fileName()), file.errorString()});
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const DuplicateCandidate &c : *candidates) {
        if (session.output().isJson())
            array.append(QJsonObject{{QStringLiteral("a"), c.a.toString()}, {QStringLiteral("b"), c.b.toString()}, {QStringLiteral("confidence"), c.confidence}, {QStringLiteral("because"), QJsonArray::fromStringList(c.because)}});
        else
            rows.push_back({c.a.toString(), c.b.toString(), c.nameA, c.nameB, QString::number(c.confidence, 'f', 3), c.because.mid(0, 2).join(QStringLiteral("; "))});
    }
    if (session.output().isJson())
        session.output().json(array);
    else {
        session.output().table({Cli::tr("LEAD"), Cli::tr("LEAD"), Cli::tr("NAME"), Cli::tr("NAME"), Cli::tr("SURE") + u'>', Cli::tr("BECAUSE")}, rows);
        session.output().say(Cli::tr("%n pair(s)", nullptr, static_cast<int>(candidates->size())));
    }
    return Success;
}

int runMerge(Session &session, const Arguments &arguments)
{
    std::vector<LeadId> ids;
    for (const QString &word : arguments.words()) {
        const Result<LeadId> id = leadIdFrom(word);
        if (!id)
            return session.fail(id.error());
        ids.push_back(*id);
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    // One that fails is told of, but a merge can be undone and need not wait for it.
    if (const auto kept = AutomaticBackup::ensure(**workspace, AutomaticBackup::Occasion::Merge); !kept)
        session.output().error(kept.error());
    const Result<LeadActs::Done> done = LeadActs(**workspace).merge(ids.front(), {ids.begin() + 1, ids.end()});
    if (!done)
        return session.fail(done.error());
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("operation"), done->operation.toString()}, {QStringLiteral("lead"), done->lead.toString()}});
    else
        session.output().say(Cli::tr("Merged (operation %1). “undo” takes them apart again.").arg(done->operation.toString()));
    return Success;
}

int runSample(Session &session, const Arguments &arguments)
{
    const Result<qint64> leads = wholeNumber(arguments, QStringLiteral("leads"), 2000);
    const Result<qint64> seed = wholeNumber(arguments, QStringLiteral("seed"), 1);
    if (!leads || !seed)
        return session.fail(leads ? seed.error() : leads.error());
    if (!QFileInfo::exists(session.workspacePath())) { // a sample needs no ceremony
        const auto created = Workspace::create(session.workspacePath(), session.context().clock(), QStringLiteral("sales"));
        if (!created)
            return session.fail(created.error());
        if (Result<void> scored = DefinitionRepository(**created).addStarterScores(QStringLiteral("sales")); !scored)
            return session.fail(scored.error());
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    QElapsedTimer timer;
    timer.start();
    const bool onTerminal = isatty(STDERR_FILENO);
    const Result<SampleReport> report = SampleTeam(**workspace).fill({*leads, static_cast<std::uint64_t>(*seed)}, [&](std::int64_t so) {
        if (onTerminal)
            fprintf(stderr, "\r%lld / %lld\033[K", static_cast<long long>(so), static_cast<long long>(*leads));
        return !Session::isCancelled();
    });
    if (onTerminal)
        fprintf(stderr, "\r\033[K");
    if (!report)
        return session.fail(report.error());
    // The invented team qualified its leads itself, so that scores move none.
    if (const Result<qint64> scored = ScoreKeeper(**workspace).saveAll(); !scored)
        return session.fail(scored.error());
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("leads"), qint64(report->leads)}, {QStringLiteral("seconds"), seconds}, {QStringLiteral("activities"), qint64(report->activities)}, {QStringLiteral("tasks"), qint64(report->tasks)}});
    else
        session.output().say(Cli::tr("Invented a team with %1 leads, %2 calls and notes and %3 tasks in %4 s.")
                                 .arg(numberText(report->leads), numberText(report->activities), numberText(report->tasks), QString::number(seconds, 'f', 2)));
    return Session::isCancelled() ? session.fail({Error::Cancelled, Cli::tr("Cancelled. The team has the leads invented until then.")}) : Success;
}

} // namespace

std::vector<Verb> leadVerbs()
{
    return {
        {QStringLiteral("leads"),
         {{QStringLiteral("count")}, {QStringLiteral("where"), QStringLiteral("search"), QStringLiteral("sort"), QStringLiteral("columns"), QStringLiteral("limit"), QStringLiteral("after")}, 0, 0,
          QStringLiteral("leads [--where CONDITION] [--search TEXT] [--sort FIELD[:desc],...] [--columns FIELD,FIELD] [--limit N] [--after ID] [--count]")},
         runLeads, Cli::tr("Lists leads.")},
        {QStringLiteral("export"), {{}, {QStringLiteral("where"), QStringLiteral("format"), QStringLiteral("do-not-contact")}, 1, 1, QStringLiteral("export FILE [--where CONDITION] [--format csv|csv-exact|xlsx|jsonl|vcf] [--do-not-contact keep|leave-out]")}, runExport, Cli::tr("Writes leads to a file.")},
        {QStringLiteral("duplicates"), {{}, {QStringLiteral("threshold"), QStringLiteral("pairs")}, 0, 0, QStringLiteral("duplicates [--threshold P] [--pairs FILE]")}, runDuplicates, Cli::tr("Lists leads that look like one person, and why.")},
        {QStringLiteral("merge"), {{}, {}, 2, 100, QStringLiteral("merge KEEP LOSE...")}, runMerge, Cli::tr("Makes one lead of several; undo takes them apart.")},
        {QStringLiteral("sample"), {{}, {QStringLiteral("leads"), QStringLiteral("seed")}, 0, 0, QStringLiteral("sample [--leads N] [--seed S]")}, runSample, Cli::tr("Fills a workspace with an invented sales team.")},
    };
}

} // namespace lead
