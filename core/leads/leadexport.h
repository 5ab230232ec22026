#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace lead {

class Workspace;

/// The kinds of files that leads go out in.
enum class ExportFormat : std::uint8_t {
    SpreadsheetCsv, ///< every cell quoted, formulas disarmed
    ExactCsv,       ///< RFC 4180, for machines and for coming in again
    Xlsx,           ///< a workbook in which every text is text
    JsonLines,      ///< one object a line
    Vcard,          ///< contacts for address books; the columns do not matter
};
std::optional<ExportFormat> exportFormatFromKey(QStringView key);
/// "csv", "csv-exact", "xlsx", "jsonl" or "vcf".
QString exportFormatKey(ExportFormat format);
/// What a file of the format is called at the end, with the dot.
QString exportSuffix(ExportFormat format);
/// Leads that a workbook holds at most.
constexpr qint64 MostLeadsInWorkbook = 1048575;

/// Leads that must not be called, written to or sent texts, or whose consent was withdrawn.
enum class Uncontactable : std::uint8_t {
    Include, ///< marked: the columns that say so are there whatever the others are
    LeaveOut,
};

/// Writes leads to a file, which appears complete or not at all, for its owner only.
class LeadExport
{
public:
    explicit LeadExport(Workspace &workspace);

    struct Request
    {
        QString path;
        ExportFormat format = ExportFormat::SpreadsheetCsv;
        /// The leads in the order in which they are written, fastest when ascending; absent: all as they came.
        std::optional<std::vector<LeadId>> only = {};
        /// In this order; the name stands for first and last name. Empty: the id and every field that any lead has a value in.
        std::vector<FieldNumber> columns = {};
        /// Absent: they are left out of contacts, which are there to be called and written to, and in every other file.
        std::optional<Uncontactable> uncontactable = {};
        /// Called every few thousand leads that were looked at, with the number of those written; false cancels.
        std::function<bool(qint64 rows)> progress = {};
    };
    struct Written
    {
        qint64 leads = 0;
        qint64 leftOut = 0; ///< because they must not be contacted
    };
    Result<Written> run(const Request &request);

private:
    Workspace &m_workspace;
};

} // namespace lead
