#pragma once

#include "core/base/result.h"
#include "core/intake/rowbatch.h"

#include <memory>
#include <string>
#include <vector>

class QTemporaryFile;

namespace lead {

/// The rows of a file as they stand in it, in a temporary file, so that any of a million can be shown without reading the
/// others and without keeping them in memory: 8 bytes a row. Written once, on one thread; read afterwards, on another.
class RowStore
{
public:
    static Result<std::shared_ptr<RowStore>> create();
    ~RowStore();

    struct Row
    {
        std::int64_t line = 0;
        RowIssue issue = RowIssue::None;
        std::vector<std::string> cells;
    };

    Result<void> append(const CsvRow &row);
    /// Call when all rows are in.
    Result<void> flush();

    std::int64_t size() const { return static_cast<std::int64_t>(m_begins.size()) - 1; }
    /// `index` from 0.
    Row row(std::int64_t index) const;
    /// The row that begins at this line of the file; -1 when none does.
    std::int64_t indexOfLine(std::int64_t line) const;

private:
    RowStore();

    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<std::int64_t> m_begins{0}; // one more than rows
    std::string m_buffer;
};

} // namespace lead
