// What is read in a file, and what it would become.
#include "app/cli/clitext.h"
#include "app/cli/importoptions.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/intake/fileimport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace lead {

namespace {

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
    if (Result<void> known = checkPreset(arguments); !known)
        return session.fail(known.error());
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
    QJsonObject object = inspectionJson(*inspection, catalog);
    const Result<void> table = FileImport::checkForm(path);
    object.insert(QStringLiteral("refused"), table ? QJsonValue() : QJsonValue(table.error().message));
    if (session.output().isJson()) {
        session.output().json(object);
        return Success;
    }
    const Output &out = session.output();
    if (!table)
        out.say(Cli::tr("An import refuses this file: %1").arg(table.error().message));
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

} // namespace

std::vector<Verb> inspectVerbs()
{
    return {
        {QStringLiteral("parse"), {{QStringLiteral("csv")}, {}, 1, 1, QStringLiteral("parse FILE [--csv]")}, runParse, Cli::tr("Prints what the importer reads in a file, before mapping.")},
        {QStringLiteral("inspect"), {{}, {QStringLiteral("preset")}, 1, 1, QStringLiteral("inspect FILE [--preset NAME]"), presetHelp()}, runInspect, Cli::tr("Shows how a file is read and the mapping that is proposed.")},
    };
}

} // namespace lead
