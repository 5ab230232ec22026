#include "core/intake/rejectsfile.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/intake/csvreader.h"
#include "core/intake/delimitedfile.h"
#include "core/intake/intakeplan.h"
#include "core/storage/outputfile.h"
#include "core/storage/workspace.h"

#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace lead {

namespace {

const std::vector<std::string> added{"line", "reason", "message", "original"};

/// The table that rejected rows are from.
struct Table
{
    std::vector<std::string> headings;
    CsvDialect dialect;
};

// The separator that makes rows of so many cells.
CsvDialect likelyDialect(const std::vector<RejectedRow> &rows, std::size_t columns)
{
    CsvDialect likely;
    std::ptrdiff_t most = 0;
    for (const char *delimiter : {",", ";", "\t", "|"}) {
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        const auto isWhole = [&](const RejectedRow &row) {
            const std::vector<std::vector<std::string>> cells = csvRows(toUtf8(row.raw), dialect);
            return !cells.empty() && cells.front().size() >= columns;
        };
        if (const auto whole = std::count_if(rows.begin(), rows.end(), isWhole); whole > most) {
            most = whole;
            likely = dialect;
        }
    }
    return likely;
}

// As the file has it, or, when it is gone or was the clipboard, as the import remembers it.
Table tableOf(const ImportRecord &record, const FieldCatalog &catalog, const std::vector<RejectedRow> &rejects)
{
    const Result<IntakePlan> plan = IntakePlan::fromJson(record.plan, catalog);
    const Result<DelimitedOptions> reading = optionsFor(record.filePath, plan ? plan->reading : ReadingChoice());
    if (const Result<DelimitedFile> file = DelimitedFile::open(record.filePath, reading ? *reading : DelimitedOptions()))
        return {file->header(), file->sniffed().dialect};
    Table table;
    if (!plan)
        return table;
    const std::vector<MappedColumn> &columns = plan->mapping.columns;
    for (std::size_t i = 0; i + plan->mapping.derived.size() < columns.size(); ++i)
        table.headings.push_back(columns[i].header);
    table.dialect = likelyDialect(rejects, table.headings.size());
    return table;
}

bool isOfRejects(const std::vector<std::string> &headings)
{
    return headings.size() >= added.size() && std::equal(added.begin(), added.end(), headings.begin());
}

} // namespace

RejectsFile::RejectsFile(const std::vector<std::string> &headings, CsvDialect dialect)
    : m_dialect(std::move(dialect))
    , m_columns(headings.size())
    , m_isAgain(isOfRejects(headings))
{
    std::vector<std::string> all = added;
    all.insert(all.end(), headings.begin() + (m_isAgain ? static_cast<std::ptrdiff_t>(added.size()) : 0), headings.end());
    appendCsvRow(m_text, std::span<const std::string>(all), CsvStyle::Spreadsheet);
}

void RejectsFile::add(const RejectedRow &row)
{
    std::vector<std::string> all{std::to_string(row.line), toUtf8(row.code), toUtf8(row.message), toUtf8(row.raw)};
    if (m_columns > 0) {
        std::vector<std::vector<std::string>> rows = csvRows(all.back(), m_dialect, m_columns);
        std::vector<std::string> cells = rows.empty() ? std::vector<std::string>() : std::move(rows.front());
        if (m_isAgain && cells.size() >= added.size()) {
            // What it was first stands in the row; what the first reason was is over.
            for (std::string &cell : cells)
                cell = fromSpreadsheetCell(cell);
            all.back() = cells[added.size() - 1];
            cells.erase(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(added.size()));
        }
        all.insert(all.end(), cells.begin(), cells.end());
    }
    appendCsvRow(m_text, std::span<const std::string>(all), CsvStyle::Spreadsheet);
    ++m_count;
}

Result<void> RejectsFile::checkPlace(const QString &path)
{
    if (Result<void> may = checkOutputFile(path); !may)
        return may.error();
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return Error{Error::ReadOnly, tr("The rejected rows could not be written to %1, so nothing was imported. Choose a file in a folder that exists and that you may write to.").arg(path), file.errorString()};
    file.cancelWriting();
    return {};
}

Result<void> RejectsFile::save(const QString &path) const
{
    if (Result<void> may = checkOutputFile(path); !may)
        return may.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_text.data(), static_cast<qint64>(m_text.size())) < 0 || !file.commit())
        return Error{Error::ReadOnly, tr("The rejected rows cannot be written to %1. Choose another folder; the rows are kept in the workspace.").arg(path), file.errorString()};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<qint64> saveRejects(Workspace &workspace, ImportId import, const QString &path)
{
    ImportRepository imports(workspace);
    const auto record = imports.find(import);
    if (!record)
        return record.error();
    if (!*record)
        return Error{Error::NotFound, RejectsFile::tr("There is no import with the number %1.").arg(import.value)};
    const auto rejects = imports.rejects(import);
    if (!rejects)
        return rejects.error();
    const Table table = tableOf(**record, workspace.catalog(), *rejects);
    RejectsFile list(table.headings, table.dialect);
    for (const RejectedRow &row : *rejects)
        list.add(row);
    if (Result<void> done = list.save(path); !done)
        return done.error();
    return list.count();
}

} // namespace lead
