#pragma once

#include "core/intake/csvdialect.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// One row of a delimited file. The views live as long as the batch that the row came from.
struct CsvRow
{
    std::span<const std::string_view> cells;
    std::int64_t line = 0; ///< physical line of its first character, 1-based
    RowIssue issue = RowIssue::None;
    std::string_view raw; ///< the row as it stands in the file (in UTF-8), without its line end

    std::string_view cell(std::size_t index) const
    {
        return index < cells.size() ? cells[index] : std::string_view();
    }
    std::string_view operator[](std::size_t index) const { return cells[index]; }
};

/// The cells of a batch one after the other. Unlike a vector it can be filled through a plain pointer, which
/// is half of what splitting rows costs.
class CellBuffer
{
public:
    const std::string_view *data() const { return m_cells.get(); }
    std::string_view *end() { return m_cells.get() + m_size; }
    std::size_t size() const { return m_size; }
    std::size_t capacity() const { return m_capacity; }
    /// Makes room for `count` more.
    void reserveMore(std::size_t count)
    {
        if (m_capacity - m_size < count)
            grow(count);
    }
    void push(std::string_view cell)
    {
        reserveMore(1);
        m_cells[m_size++] = cell;
    }
    /// Forgets the cells from `size` on, or takes in those that were written beyond the end.
    void setSize(std::size_t size) { m_size = size; }

private:
    void grow(std::size_t count);

    std::unique_ptr<std::string_view[]> m_cells;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// A block of rows that owns its bytes, so that it can be handed to another thread. Give it back to the
/// reader to reuse its memory.
class RowBatch
{
public:
    RowBatch() = default;
    RowBatch(RowBatch &&) = default;
    RowBatch &operator=(RowBatch &&) = default;

    bool isEmpty() const { return m_rows.empty(); }
    std::size_t size() const { return m_rows.size(); }
    CsvRow operator[](std::size_t index) const;
    std::size_t memoryUsed() const;

private:
    friend class CsvReader;
    friend class CsvRowParser;
    friend class DelimitedFile;

    struct Row
    {
        std::uint32_t firstCell = 0;
        std::uint32_t cellCount = 0;
        std::int64_t line = 0;
        std::uint32_t rawBegin = 0;
        std::uint32_t rawSize = 0;
        RowIssue issue = RowIssue::None;
        std::int64_t blanksBefore = 0; // blank lines of the whole file before this row
    };

    void clear();
    void reserveText(std::size_t capacity);
    char *arena(std::size_t size);

    std::unique_ptr<char[]> m_text; // decoded text, followed by at least 64 bytes that may be read
    std::size_t m_textSize = 0;
    std::size_t m_textCapacity = 0;
    std::vector<Row> m_rows;
    CellBuffer m_cells;
    std::vector<std::unique_ptr<char[]>> m_arena; // cells that do not stand in m_text as they read
    std::size_t m_arenaUsed = 0;
    std::size_t m_arenaSize = 0; // of the last chunk
};

} // namespace lead
