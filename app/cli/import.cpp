#include "app/cli/clitext.h"
#include "app/cli/scoresettle.h"
#include "app/cli/verbs.h"

#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/base/csvwriter.h"
#include "core/intake/fileimport.h"
#include "core/intake/rejectsfile.h"
#include "core/leads/fieldtext.h"
#include "core/quality/phonenormaliser.h"
#include "core/storage/leadrepository.h"
#include "core/storage/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <unistd.h>

namespace lead {

namespace {

// --- parse -----------------------------------------------------------------------------------------------------------

int runParse(Session &session, const Arguments &arguments)
{
    const Result<std::vector<std::vector<std::string>>> table = readTable(arguments.word(0));
    if (!table)
        return session.fail(table.error());
    std::string out;
    if (arguments.has(QStringLiteral("csv"))) {
        for (const std::vector<std::string> &row : *table)
            appendCsvRow(out, std::span<const std::string>(row));
        session.output().raw(QByteArray::fromRawData(out.data(), static_cast<qsizetype>(out.size())));
        return Success;
    }
    QJsonArray array;
    for (const std::vector<std::string> &row : *table) {
        QJsonArray cells;
        for (const std::string &cell : row)
            cells.append(fromUtf8(cell));
        array.append(cells);
    }
    session.output().raw(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
    return Success;
}

// --- inspect ---------------------------------------------------------------------------------------------------------

// The workspace knows saved mappings and custom fields; without one a temporary one serves.
Result<FileInspection> inspectFile(Session &session, const QString &path, const QString &preset)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return workspace.error();
    return FileImport(**workspace, session.context().reference()).inspect(path, preset);
}

QJsonObject inspectionJson(const FileInspection &inspection, const FieldCatalog &catalog)
{
    const SniffedFile &file = inspection.file;
    QJsonArray columns;
    for (const MappedColumn &column : inspection.mapping.columns) {
        const Field *field = catalog.find(column.field);
        QJsonArray samples;
        for (const std::string &sample : column.samples)
            samples.append(fromUtf8(sample));
        columns.append(QJsonObject{{QStringLiteral("index"), column.index},
                                   {QStringLiteral("header"), fromUtf8(column.header)},
                                   {QStringLiteral("field"), field ? QJsonValue(field->key) : QJsonValue()},
                                   {QStringLiteral("confidence"), column.confidence},
                                   {QStringLiteral("how"), mappedByName(column.how)},
                                   {QStringLiteral("type"), valueTypeName(column.type)},
                                   {QStringLiteral("samples"), samples},
                                   {QStringLiteral("reason"), column.reason}});
    }
    const char quote = file.dialect.quote;
    return {{QStringLiteral("encoding"), QString::fromStdString(file.encoding.name)},
            {QStringLiteral("bom"), file.encoding.bomBytes > 0},
            {QStringLiteral("delimiter"), fromUtf8(file.dialect.delimiter)},
            {QStringLiteral("quote"), quote ? QJsonValue(QString(QLatin1Char(quote))) : QJsonValue()},
            {QStringLiteral("escape"), file.dialect.escape ? QJsonValue(QString(QLatin1Char(*file.dialect.escape))) : QJsonValue()},
            {QStringLiteral("header_row"), file.shape.headerRows > 0 ? QJsonValue(static_cast<int>(file.shape.preambleRows)) : QJsonValue()},
            {QStringLiteral("preamble_rows"), static_cast<int>(file.shape.preambleRows)},
            {QStringLiteral("footer_rows"), qint64(file.footerRows)},
            {QStringLiteral("rows"), qint64(file.rows)},
            {QStringLiteral("rows_are_exact"), file.rowsAreExact},
            {QStringLiteral("preset"), QString::fromStdString(inspection.mapping.preset)},
            {QStringLiteral("columns"), columns}};
}

int runInspect(Session &session, const Arguments &arguments)
{
    const QString path = arguments.word(0);
    Result<FileInspection> inspection = inspectFile(session, path, arguments.value(QStringLiteral("preset")));
    FieldCatalog catalog;
    if (!inspection && inspection.error().code == Error::NotFound && QFileInfo::exists(path)) {
        // No workspace yet: look with the built-in fields only.
        const QString temporary = QStringLiteral("%1/leadwright-inspect-%2.leadwright").arg(QDir::tempPath()).arg(QCoreApplication::applicationPid());
        const auto created = Workspace::create(temporary, session.context().clock(), QStringLiteral("sales"));
        if (!created)
            return session.fail(created.error());
        inspection = FileImport(**created, session.context().reference()).inspect(path, arguments.value(QStringLiteral("preset")));
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(temporary + QLatin1String(suffix));
    } else if (const auto workspace = session.workspace(Connection::Mode::Reader)) {
        catalog = (*workspace)->catalog();
    }
    if (!inspection)
        return session.fail(inspection.error());
    const Result<SniffedFile> whole = inspectDelimitedFile(path);
    if (whole)
        inspection->file = *whole;
    const QJsonObject object = inspectionJson(*inspection, catalog);
    if (session.output().isJson()) {
        session.output().json(object);
        return Success;
    }
    const Output &out = session.output();
    out.say(Cli::tr("%1, separated by “%2”, %3 rows, %4 rows above the headings").arg(object.value(QStringLiteral("encoding")).toString(),
            object.value(QStringLiteral("delimiter")).toString() == u"\t" ? Cli::tr("tab") : object.value(QStringLiteral("delimiter")).toString(),
            QString::number(inspection->file.rows), QString::number(inspection->file.shape.preambleRows)));
    std::vector<QStringList> rows;
    for (const MappedColumn &column : inspection->mapping.columns) {
        const Field *field = catalog.find(column.field);
        rows.push_back({QString::number(column.index + 1), fromUtf8(column.header), field ? field->key : QStringLiteral("–"), field ? QString::number(qRound(column.confidence * 100)) + u'%' : QString(),
                        valueTypeName(column.type), column.samples.empty() ? QString() : fromUtf8(column.samples.front())});
    }
    out.table({QStringLiteral("#>"), Cli::tr("HEADING"), Cli::tr("FIELD"), Cli::tr("SURE") + u'>', Cli::tr("VALUES"), Cli::tr("EXAMPLE")}, rows);
    return Success;
}

// --- import ----------------------------------------------------------------------------------------------------------

Result<void> readMatching(const Arguments &arguments, IntakePlan &plan)
{
    if (arguments.has(QStringLiteral("match"))) {
        plan.matchEmail = plan.matchPhone = plan.matchNameZip = plan.matchExternalId = false;
        for (const QString &key : arguments.value(QStringLiteral("match")).split(u',', Qt::SkipEmptyParts)) {
            const QString name = key.trimmed().toLower();
            if (name == u"email")
                plan.matchEmail = true;
            else if (name == u"phone" || name == u"mobile")
                plan.matchPhone = true;
            else if (name == u"name_zip")
                plan.matchNameZip = true;
            else if (name == u"external_id" || name == u"id")
                plan.matchExternalId = true;
            else if (name != u"none")
                return Error{Error::Invalid, Cli::tr("--match takes email, phone, name_zip, external_id or none; “%1” is none of them.").arg(key)};
        }
    }
    if (arguments.has(QStringLiteral("on-match"))) {
        const auto onMatch = onMatchFromKey(arguments.value(QStringLiteral("on-match")));
        if (!onMatch)
            return Error{Error::Invalid, Cli::tr("--on-match takes merge, update, skip, create or review; “%1” is none of them.").arg(arguments.value(QStringLiteral("on-match")))};
        plan.onMatch = *onMatch;
        plan.onMatchChosen = true;
    }
    return {};
}

Result<void> readChoices(const Arguments &arguments, const FieldCatalog &catalog, const ReferenceData &reference, IntakePlan &plan)
{
    for (const QString &policy : arguments.values(QStringLiteral("policy"))) {
        const Field *field = catalog.find(policy.section(u'=', 0, 0));
        const auto kind = fieldPolicyFromKey(policy.section(u'=', 1));
        if (!field || !kind)
            return Error{Error::Invalid, Cli::tr("“%1” is no policy. Write FIELD=keep, FIELD=overwrite or FIELD=fill.").arg(policy)};
        plan.policies.insert_or_assign(field->number, *kind);
    }
    plan.source = arguments.value(QStringLiteral("source"));
    if (const QString country = arguments.value(QStringLiteral("country")); !country.isEmpty()) {
        const CountryInfo *known = reference.findCountry(toUtf8(country));
        plan.country = known ? std::string(known->iso2) : toUtf8(country.toUpper());
        if (!known && !PhoneNormaliser::knowsRegion(plan.country))
            return Error{Error::Invalid, Cli::tr("--country takes a country such as US or DE; “%1” is none.").arg(country)};
    }
    const QString unmapped = arguments.value(QStringLiteral("unmapped"), QStringLiteral("ignore"));
    if (unmapped != u"ignore" && unmapped != u"custom")
        return Error{Error::Invalid, Cli::tr("--unmapped takes ignore or custom; “%1” is neither.").arg(unmapped)};
    plan.unmapped = unmapped == u"custom" ? Unmapped::Custom : Unmapped::Ignore;
    if (arguments.has(QStringLiteral("outcome"))) {
        const QString outcome = arguments.value(QStringLiteral("outcome"));
        if (!outcome.contains(u'='))
            return Error{Error::Invalid, Cli::tr("Write --outcome COLUMN=VALUE, where VALUE is the text that means won.")};
        plan.outcomeColumn = outcome.section(u'=', 0, 0);
        plan.wonValue = outcome.section(u'=', 1);
    }
    const QString order = arguments.value(QStringLiteral("date-order"));
    if (order == u"dmy")
        plan.dateOrder = DateOrder::DayFirst;
    else if (order == u"mdy")
        plan.dateOrder = DateOrder::MonthFirst;
    else if (order == u"ymd")
        plan.dateOrder = DateOrder::YearFirst;
    else if (!order.isEmpty())
        return Error{Error::Invalid, Cli::tr("--date-order takes dmy, mdy or ymd; “%1” is none of them.").arg(order)};
    plan.dryRun = arguments.has(QStringLiteral("dry-run"));
    return {};
}

Result<IntakePlan> planFrom(Session &session, const Arguments &arguments, Workspace &workspace)
{
    IntakePlan plan;
    FileImport import(workspace, session.context().reference());
    const Result<FileInspection> inspection = import.inspect(arguments.word(0), arguments.value(QStringLiteral("preset")));
    if (!inspection)
        return inspection.error();
    plan.mapping = inspection->mapping;
    if (arguments.has(QStringLiteral("mapping"))) {
        QFile file(arguments.value(QStringLiteral("mapping")));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::NotFound, Cli::tr("The mapping %1 cannot be read.").arg(file.fileName()), file.errorString()};
        const Result<ColumnMapping> given = mappingFromJson(file.readAll(), workspace.catalog());
        if (!given)
            return Error{given.error().code, Cli::tr("The mapping %1 cannot be used. %2").arg(file.fileName(), given.error().message), given.error().detail};
        std::vector<std::string> headings;
        for (const MappedColumn &column : inspection->mapping.columns)
            headings.push_back(column.header);
        Result<ColumnMapping> mapping = fitted(*given, headings);
        if (!mapping)
            return mapping.error();
        for (std::size_t i = 0; i < mapping->columns.size() && i < inspection->mapping.columns.size(); ++i)
            mapping->columns[i].type = inspection->mapping.columns[i].type;
        mapping->signature = inspection->mapping.signature;
        plan.mapping = *mapping;
    }
    if (Result<void> done = readMatching(arguments, plan); !done)
        return done.error();
    if (Result<void> done = readChoices(arguments, workspace.catalog(), session.context().reference(), plan); !done)
        return done.error();
    if (!plan.outcomeColumn.isEmpty()) {
        const auto &columns = plan.mapping.columns;
        if (std::none_of(columns.begin(), columns.end(), [&](const MappedColumn &c) { return fromUtf8(c.header) == plan.outcomeColumn; }))
            return Error{Error::Invalid, Cli::tr("The file has no column “%1” for --outcome.").arg(plan.outcomeColumn)};
    }
    return plan;
}

// A bar with rows a second and time left, on standard error and only on a terminal.
void showProgress(const ImportProgress &p)
{
    const int percent = p.totalBytes > 0 ? static_cast<int>(100 * p.bytes / p.totalBytes) : 0;
    const QString line = Cli::tr("%1 %  %2 rows  %3 rows/s  %4 s left").arg(percent, 3).arg(numberText(p.rows), numberText(qRound64(p.rowsPerSecond)), QString::number(p.secondsLeft, 'f', 0));
    fprintf(stderr, "\r%s\033[K", line.toUtf8().constData());
}

// The finding in words, with the first cell that had it.
QString messageOf(const IssueTally::Entry &entry, const Field *field)
{
    const IssueTally::Example example = entry.examples.empty() ? IssueTally::Example() : entry.examples.front();
    return issueMessage({entry.field, entry.code, example.raw, example.suggestion}, field ? field->label : QString());
}

QJsonArray noticesJson(const ImportOutcome &outcome)
{
    QJsonArray notices;
    for (const ImportNotice &notice : outcome.notices) {
        QJsonArray lines;
        for (const qint64 line : notice.lines)
            lines.append(line);
        notices.append(QJsonObject{{QStringLiteral("code"), notice.code},
                                   {QStringLiteral("message"), notice.message},
                                   {QStringLiteral("count"), notice.count},
                                   {QStringLiteral("lines"), lines},
                                   {QStringLiteral("columns"), QJsonArray::fromStringList(notice.columns)}});
    }
    return notices;
}

QJsonArray differencesJson(const ImportOutcome &outcome, Workspace &workspace)
{
    const FieldText text(workspace);
    LeadRepository leads(workspace);
    const auto currencyOf = [&](LeadId id) {
        const auto lead = leads.find(id);
        return lead && *lead ? text.currencyOf(**lead) : workspace.currency();
    };
    const auto json = [&](LeadId lead, const QString &key, const FieldValue &value) -> QJsonValue {
        const Field *field = workspace.catalog().find(key);
        if (!field || isEmpty(value) || (field->type != FieldType::Money && field->type != FieldType::Date && field->type != FieldType::DateTime))
            return toJson(value);
        if (field->type != FieldType::Money)
            return text.exact(*field, value, {});
        const QString currency = currencyOf(lead);
        return QString(text.exact(*field, value, currency) + u' ' + currency);
    };
    QJsonArray differences;
    for (const ImportDifference &d : outcome.differences)
        differences.append(QJsonObject{{QStringLiteral("line"), d.line}, {QStringLiteral("lead"), d.lead.toString()}, {QStringLiteral("field"), d.field}, {QStringLiteral("before"), json(d.lead, d.field, d.before)}, {QStringLiteral("after"), json(d.lead, d.field, d.after)}});
    return differences;
}

QJsonObject outcomeJson(const ImportOutcome &outcome, Workspace &workspace, bool dryRun)
{
    const ImportRecord &r = outcome.record;
    QJsonObject reasons;
    for (const auto &[code, count] : outcome.rejectedReasons)
        reasons.insert(code, count);
    QJsonArray warnings;
    for (const IssueTally::Entry &entry : outcome.issues.entries()) {
        const Field *field = workspace.catalog().find(entry.field);
        QJsonArray examples;
        for (const IssueTally::Example &e : entry.examples)
            examples.append(QJsonObject{{QStringLiteral("line"), qint64(e.line)}, {QStringLiteral("text"), fromUtf8(e.raw)}, {QStringLiteral("suggestion"), fromUtf8(e.suggestion)}});
        warnings.append(QJsonObject{{QStringLiteral("field"), field ? QJsonValue(field->key) : QJsonValue()},
                                    {QStringLiteral("code"), fromUtf8(issueKey(entry.code))},
                                    {QStringLiteral("count"), qint64(entry.count)},
                                    {QStringLiteral("message"), messageOf(entry, field)},
                                    {QStringLiteral("examples"), examples}});
    }
    return {{QStringLiteral("import_id"), dryRun ? QJsonValue() : QJsonValue(r.id.toString())},
            {QStringLiteral("operation"), dryRun ? QJsonValue() : QJsonValue(r.operation.toString())},
            {QStringLiteral("rows"), r.counts.rows},
            {QStringLiteral("created"), r.counts.created},
            {QStringLiteral("updated"), r.counts.updated},
            {QStringLiteral("unchanged"), r.counts.unchanged},
            {QStringLiteral("skipped"), r.counts.skipped},
            {QStringLiteral("rejected"), r.counts.rejected},
            {QStringLiteral("seconds"), outcome.seconds},
            {QStringLiteral("rejected_reasons"), reasons},
            {QStringLiteral("warnings"), warnings},
            {QStringLiteral("notices"), noticesJson(outcome)},
            {QStringLiteral("for_review"), outcome.forReview},
            {QStringLiteral("differences"), differencesJson(outcome, workspace)},
            {QStringLiteral("dates_ambiguous"), outcome.dates.isAmbiguous},
            {QStringLiteral("cancelled"), outcome.wasCancelled},
            {QStringLiteral("dry_run"), dryRun}};
}

void printOutcome(const Output &out, const ImportOutcome &outcome, const FieldCatalog &catalog, bool dryRun)
{
    const ImportCounts &c = outcome.record.counts;
    out.say((dryRun ? Cli::tr("Would import %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected.") : Cli::tr("Imported %1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected."))
                .arg(QString::number(c.rows), QString::number(c.created), QString::number(c.updated), QString::number(c.unchanged), QString::number(c.skipped), QString::number(c.rejected)));
    if (outcome.forReview > 0)
        out.say(Cli::tr("  %n row(s) wait for review (leadwright-cli reviews)", nullptr, static_cast<int>(outcome.forReview)));
    for (const ImportNotice &notice : outcome.notices)
        out.say(QStringLiteral("  ") + notice.message);
    for (const IssueTally::Entry &entry : outcome.issues.entries()) {
        const Field *field = catalog.find(entry.field);
        out.say(QStringLiteral("  %1 × %2").arg(entry.count).arg(messageOf(entry, field)));
    }
    for (const auto &[code, count] : outcome.rejectedReasons)
        out.say(Cli::tr("  %1 rows rejected: %2").arg(QString::number(count), code));
    if (outcome.dates.isAmbiguous)
        out.say(Cli::tr("  The dates can be read day first or month first; %1 was taken. Say --date-order dmy or mdy to choose.").arg(outcome.dateOrder == DateOrder::DayFirst ? Cli::tr("day first") : Cli::tr("month first")));
    if (!dryRun)
        out.say(Cli::tr("It took %1 s. “leadwright-cli undo %2” takes it back.").arg(QString::number(outcome.seconds, 'f', 2), outcome.record.operation.toString()));
}

int finishImport(Session &session, const Result<ImportOutcome> &outcome, const FieldCatalog &catalog, bool dryRun)
{
    if (isatty(STDERR_FILENO))
        fprintf(stderr, "\r\033[K");
    if (!outcome)
        return session.fail(outcome.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    if (session.output().isJson())
        session.output().json(outcomeJson(*outcome, **workspace, dryRun));
    else
        printOutcome(session.output(), *outcome, catalog, dryRun);
    if (outcome->wasCancelled)
        return CancelledByUser;
    return outcome->record.counts.rejected > 0 ? SomeRejected : Success;
}

FileImport::Watch watchFor(RejectsFile *rejects)
{
    FileImport::Watch watch;
    if (isatty(STDERR_FILENO))
        watch.progress = showProgress;
    if (rejects)
        watch.rejected = [rejects](const RejectedRow &row) { rejects->add(row); };
    watch.isCancelled = Session::isCancelled;
    return watch;
}

// What came in is scored, unless that was not wanted; a failure of it says so by its own code.
int scoreImported(Session &session, const Arguments &arguments, Workspace &workspace, const ImportOutcome &outcome, int code)
{
    if (arguments.has(QStringLiteral("no-score")) || outcome.wasCancelled)
        return code;
    const int scored = settleScores(session, workspace);
    return scored == Success ? code : scored;
}

int runImport(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    FileImport import(**workspace, session.context().reference());
    std::optional<RejectsFile> rejects;
    if (arguments.has(QStringLiteral("errors")) && !arguments.words().isEmpty())
        if (const Result<DelimitedFile> file = DelimitedFile::open(arguments.word(0)))
            rejects.emplace(file->header(), file->sniffed().dialect);
    const FileImport::Watch watch = watchFor(rejects ? &*rejects : nullptr);
    if (arguments.has(QStringLiteral("resume"))) {
        const auto id = ImportId::fromString(arguments.value(QStringLiteral("resume")));
        if (!id)
            return session.fail({Error::Invalid, Cli::tr("--resume takes the number of an interrupted import. “imports” lists them.")});
        const Result<ImportOutcome> resumed = import.resume(*id, watch);
        const int code = finishImport(session, resumed, (*workspace)->catalog(), false);
        return resumed ? scoreImported(session, arguments, **workspace, *resumed, code) : code;
    }
    if (arguments.words().isEmpty()) {
        session.output().error({Error::Invalid, Cli::tr("Which file? Write leadwright-cli import FILE.")});
        return WrongUsage;
    }
    const Result<IntakePlan> plan = planFrom(session, arguments, **workspace);
    if (!plan)
        return session.fail(plan.error());
    const Result<ImportOutcome> outcome = import.run(arguments.word(0), *plan, watch);
    if (outcome && rejects)
        if (Result<void> saved = rejects->save(arguments.value(QStringLiteral("errors"))); !saved)
            return session.fail(saved.error());
    if (outcome && !plan->dryRun && arguments.has(QStringLiteral("save-mapping"))) {
        ColumnMapping mapping = plan->mapping;
        mapping.name = toUtf8(arguments.value(QStringLiteral("save-mapping")));
        const QString body = QString::fromUtf8(QJsonDocument(toJson(mapping, (*workspace)->catalog())).toJson(QJsonDocument::Compact));
        if (Result<void> saved = ImportRepository(**workspace).saveMapping({0, fromUtf8(mapping.name), fromUtf8(mapping.signature), body, session.context().clock().now()}); !saved)
            return session.fail(saved.error());
    }
    const int code = finishImport(session, outcome, (*workspace)->catalog(), plan->dryRun);
    return outcome && !plan->dryRun ? scoreImported(session, arguments, **workspace, *outcome, code) : code;
}

// Where rejected rows go is looked at before anything is imported; a resumed import writes all that it ever rejected.
int runImportKeepingRejects(Session &session, const Arguments &arguments)
{
    const QString errors = arguments.value(QStringLiteral("errors"));
    if (isSameFile(errors, arguments.word(0)))
        return session.fail({Error::Invalid, Cli::tr("%1 is the list itself, which its rejected rows would be written over. Choose another name for --errors.").arg(errors)});
    if (arguments.has(QStringLiteral("errors")))
        if (Result<void> writable = RejectsFile::checkPlace(errors); !writable)
            return session.fail(writable.error());
    const int code = runImport(session, arguments);
    const auto resumed = ImportId::fromString(arguments.value(QStringLiteral("resume")));
    if (!resumed || errors.isEmpty() || (code != Success && code != SomeRejected))
        return code;
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    const Result<qint64> saved = saveRejects(**workspace, *resumed, errors);
    return saved ? code : session.fail(saved.error());
}

int runImports(Session &session, const Arguments &)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.fail(workspace.error());
    ImportRepository imports(**workspace);
    if (const auto interrupted = imports.findInterrupted(); !interrupted)
        return session.fail(interrupted.error());
    const auto list = imports.list(100);
    if (!list)
        return session.fail(list.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const ImportRecord &r : *list) {
        array.append(QJsonObject{{QStringLiteral("import_id"), r.id.toString()}, {QStringLiteral("operation"), r.operation.toString()}, {QStringLiteral("state"), importStateKey(r.state)},
                                 {QStringLiteral("file"), r.filePath}, {QStringLiteral("rows"), r.counts.rows}, {QStringLiteral("created"), r.counts.created}, {QStringLiteral("updated"), r.counts.updated},
                                 {QStringLiteral("unchanged"), r.counts.unchanged}, {QStringLiteral("skipped"), r.counts.skipped}, {QStringLiteral("rejected"), r.counts.rejected}});
        rows.push_back({r.id.toString(), r.fileName, importStateKey(r.state), QString::number(r.counts.created), QString::number(r.counts.updated), QString::number(r.counts.rejected), r.operation.toString()});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("IMPORT"), Cli::tr("FILE"), Cli::tr("STATE"), Cli::tr("CREATED") + u'>', Cli::tr("UPDATED") + u'>', Cli::tr("REJECTED") + u'>', Cli::tr("OPERATION")}, rows);
    return Success;
}

int runRejects(Session &session, const Arguments &arguments)
{
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    const auto id = ImportId::fromString(arguments.word(0));
    if (!id)
        return session.fail({Error::Invalid, Cli::tr("“%1” is not the number of an import. “imports” lists them.").arg(arguments.word(0))});
    const auto known = ImportRepository(**workspace).find(*id);
    if (known && !*known)
        return session.fail({Error::NotFound, Cli::tr("There is no import with the number %1. “imports” lists them.").arg(arguments.word(0))});
    if (arguments.has(QStringLiteral("errors"))) {
        const QString path = arguments.value(QStringLiteral("errors"));
        const Result<qint64> saved = saveRejects(**workspace, *id, path);
        if (!saved)
            return session.fail(saved.error());
        session.output().say(Cli::tr("%n rejected row(s) written to %1", nullptr, static_cast<int>(*saved)).arg(path));
        if (session.output().isJson())
            session.output().json(QJsonObject{{QStringLiteral("rows"), *saved}, {QStringLiteral("file"), path}});
        return Success;
    }
    const auto rejects = ImportRepository(**workspace).rejects(*id);
    if (!rejects)
        return session.fail(rejects.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RejectedRow &r : *rejects) {
        array.append(QJsonObject{{QStringLiteral("line"), r.line}, {QStringLiteral("reason"), r.code}, {QStringLiteral("message"), r.message}, {QStringLiteral("original"), r.raw}});
        rows.push_back({QString::number(r.line), r.code, r.raw});
    }
    if (session.output().isJson())
        session.output().json(array);
    else
        session.output().table({Cli::tr("LINE") + u'>', Cli::tr("REASON"), Cli::tr("ORIGINAL")}, rows);
    return Success;
}

} // namespace

std::vector<Verb> importVerbs()
{
    return {
        {QStringLiteral("parse"), {{QStringLiteral("csv")}, {}, 1, 1, QStringLiteral("parse FILE [--csv]")}, runParse, Cli::tr("Prints what the importer reads in a file, before mapping.")},
        {QStringLiteral("inspect"), {{}, {QStringLiteral("preset")}, 1, 1, QStringLiteral("inspect FILE [--preset NAME]")}, runInspect, Cli::tr("Shows how a file is read and the mapping that is proposed.")},
        {QStringLiteral("import"),
         {{QStringLiteral("dry-run"), QStringLiteral("no-score"), QStringLiteral("no-route")},
          {QStringLiteral("mapping"), QStringLiteral("preset"), QStringLiteral("match"), QStringLiteral("on-match"), QStringLiteral("policy"), QStringLiteral("source"), QStringLiteral("country"),
           QStringLiteral("unmapped"), QStringLiteral("outcome"), QStringLiteral("errors"), QStringLiteral("date-order"), QStringLiteral("save-mapping"), QStringLiteral("resume")},
          0, 1,
          QStringLiteral("import FILE [--mapping M.json] [--preset NAME] [--match email,phone,name_zip,external_id|none] [--on-match merge|update|skip|create|review] [--policy FIELD=keep|overwrite|fill]..."
                         " [--source S] [--country US] [--unmapped ignore|custom] [--outcome COLUMN=WONVALUE] [--date-order dmy|mdy|ymd] [--errors FILE] [--save-mapping NAME] [--dry-run]"
                         " [--no-score] [--no-route] | import --resume IMPORT")},
         runImportKeepingRejects, Cli::tr("Imports a list of leads; undo takes it back.")},
        {QStringLiteral("imports"), {{}, {}, 0, 0, QStringLiteral("imports")}, runImports, Cli::tr("Lists the imports, also interrupted ones.")},
        {QStringLiteral("rejects"), {{}, {QStringLiteral("errors")}, 1, 1, QStringLiteral("rejects IMPORT [--errors FILE]")}, runRejects, Cli::tr("Shows the rows that an import rejected, or writes them to a file.")},
    };
}

} // namespace lead
