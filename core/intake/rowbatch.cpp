#include "core/intake/rowbatch.h"

#include <algorithm>
#include <cstring>

namespace lead {

std::string_view reasonCode(RowIssue issue)
{
    switch (issue) {
    case RowIssue::None:
        return {};
    case RowIssue::MissingCells:
        return "missing_cells";
    case RowIssue::TooManyColumns:
        return "too_many_columns";
    case RowIssue::StrayQuote:
        return "stray_quote";
    case RowIssue::UnclosedQuote:
        return "unclosed_quote";
    case RowIssue::CellTooLarge:
        return "cell_too_large";
    }
    return {};
}

void CellBuffer::grow(std::size_t count)
{
    const std::size_t capacity = std::max(m_capacity * 2, m_size + count);
    std::unique_ptr<std::string_view[]> larger(new std::string_view[capacity]);
    std::copy_n(m_cells.get(), m_size, larger.get());
    m_cells = std::move(larger);
    m_capacity = capacity;
}

CsvRow RowBatch::operator[](std::size_t index) const
{
    const Row &row = m_rows[index];
    return {std::span<const std::string_view>(m_cells.data() + row.firstCell, row.cellCount), row.line,
            row.issue, std::string_view(m_text.get() + row.rawBegin, row.rawSize)};
}

std::size_t RowBatch::memoryUsed() const
{
    return m_textCapacity + m_rows.capacity() * sizeof(Row) + m_cells.capacity() * sizeof(std::string_view) +
           m_arena.size() * m_arenaSize;
}

void RowBatch::clear()
{
    m_textSize = 0;
    m_rows.clear();
    m_cells.setSize(0);
    if (m_arena.size() > 1) {
        m_arena.clear();
        m_arenaSize = 0;
    }
    m_arenaUsed = 0;
}

// Keeps what is in the text; `capacity` excludes the padding.
void RowBatch::reserveText(std::size_t capacity)
{
    if (capacity <= m_textCapacity)
        return;
    std::unique_ptr<char[]> larger(new char[capacity + 64]);
    if (m_textSize > 0)
        std::memcpy(larger.get(), m_text.get(), m_textSize);
    m_text = std::move(larger);
    m_textCapacity = capacity;
}

char *RowBatch::arena(std::size_t size)
{
    if (m_arena.empty() || m_arenaUsed + size > m_arenaSize) {
        m_arenaSize = std::max<std::size_t>(size, 64 * 1024);
        m_arena.emplace_back(new char[m_arenaSize]);
        m_arenaUsed = 0;
    }
    char *room = m_arena.back().get() + m_arenaUsed;
    m_arenaUsed += size;
    return room;
}

} // namespace lead
