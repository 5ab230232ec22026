#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/intake/csvdialect.h"
#include "core/storage/importrepository.h"

#include <QCoreApplication>
#include <string>
#include <vector>

namespace lead {

class Workspace;

/// Rejected rows with their line, reason and original text, and their cells under the headings of the file: mended in a
/// spreadsheet, the file can be imported as it is, and what is rejected then again is written in the same form. Written so that no cell runs as a formula there.
class RejectsFile
{
    Q_DECLARE_TR_FUNCTIONS(RejectsFile)

public:
    /// `headings` and `dialect`: of the file that the rows come from.
    RejectsFile(const std::vector<std::string> &headings, CsvDialect dialect);

    void add(const RejectedRow &row);
    qint64 count() const { return m_count; }
    /// Whether a file can be written there: asked before an import, so that none ends without its rejects.
    static Result<void> checkPlace(const QString &path);
    /// Writes all or nothing, for the eyes of this user only.
    Result<void> save(const QString &path) const;

private:
    CsvDialect m_dialect;
    std::size_t m_columns;
    bool m_isAgain; // the file is one of rejected rows itself: its own added columns are replaced
    std::string m_text;
    qint64 m_count = 0;
};

/// Writes the rows that an import rejected; gives their number. Where the imported file is gone, its headings are those
/// that the import remembers, and the cells are split by what makes whole rows of the original text.
Result<qint64> saveRejects(Workspace &workspace, ImportId import, const QString &path);

} // namespace lead
