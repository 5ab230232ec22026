#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <functional>
#include <vector>

namespace lead {

class Workspace;

/// The kinds of files that leads go out in.
enum class ExportFormat : std::uint8_t {
    SpreadsheetCsv, ///< every cell quoted, formulas disarmed
    ExactCsv,       ///< RFC 4180, for machines and for coming in again
    Xlsx,           ///< a workbook in which every text is text
    JsonLines,      ///< one object a line
};
std::optional<ExportFormat> exportFormatFromKey(QStringView key);

/// Writes leads to a file, which appears complete or not at all, for its owner only.
class LeadExport
{
public:
    explicit LeadExport(Workspace &workspace);

    struct Request
    {
        QString path;
        ExportFormat format = ExportFormat::SpreadsheetCsv;
        /// The leads, ascending; absent: all.
        std::optional<std::vector<LeadId>> only = {};
        std::function<bool(qint64 rows)> progress = {}; ///< false cancels
    };
    /// Number of leads written.
    Result<qint64> run(const Request &request);

private:
    Workspace &m_workspace;
};

} // namespace lead
