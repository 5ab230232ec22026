#include "core/intake/derivedcolumn.h"

#include "core/base/text.h"

namespace lead {

std::string derivedText(const DerivedColumn &column, const std::vector<std::string_view> &cells)
{
    std::string text;
    for (const int source : column.sources) {
        if (source < 0 || static_cast<std::size_t>(source) >= cells.size())
            continue;
        const std::string_view cell = trimmed(cells[static_cast<std::size_t>(source)]);
        if (cell.empty())
            continue;
        if (column.kind == DerivedColumn::Kind::Joined) {
            text += (text.empty() ? std::string_view() : std::string_view(column.separator));
            text += cell;
            continue;
        }
        const std::size_t at = column.separator.empty() ? std::string_view::npos : cell.find(column.separator);
        if (column.kind == DerivedColumn::Kind::First)
            return std::string(trimmed(cell.substr(0, at)));
        return at == std::string_view::npos ? std::string() : std::string(trimmed(cell.substr(at + column.separator.size())));
    }
    return text;
}

} // namespace lead
