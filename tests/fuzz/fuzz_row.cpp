// A whole table on its way in: its columns are recognised, mapped, and every row is cleaned. Whatever is in it, a value has a field,
// is text that may be stored, and lies within the row.
#include "core/base/text.h"
#include "core/intake/csvreader.h"
#include "core/intake/mappingproposal.h"
#include "core/intake/valuekind.h"
#include "core/quality/referencedata.h"
#include "core/quality/rowcleaner.h"

#include <QTimeZone>
#include <cstdint>
#include <cstdlib>
#include <set>

using namespace lead;

namespace {

constexpr std::size_t MostRows = 40;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

using Table = std::vector<std::vector<std::string>>;

std::vector<std::string_view> cellsOf(const std::vector<std::string> &row)
{
    return {row.begin(), row.end()};
}

ColumnMapping propose(const Table &table, const FieldCatalog &catalog)
{
    MappingQuestion question;
    question.headings = table.front();
    for (std::size_t i = 1; i < table.size(); ++i)
        question.rows.push_back(cellsOf(table[i]));
    ColumnMapping mapping = proposeMapping(question, catalog);
    std::set<FieldNumber> filled;
    for (const MappedColumn &column : mapping.columns) {
        require(column.field == 0 || catalog.find(column.field) != nullptr);
        require(column.index >= 0);
        filled.insert(column.field);
    }
    return mapping;
}

void clean(const Table &table, const ColumnMapping &mapping, const IntakeContext &context, DateOrder order)
{
    RowCleaner cleaner(context);
    for (const MappedColumn &column : mapping.columns)
        if (column.field > 0 && context.catalog.find(column.field) && static_cast<std::size_t>(column.index) < table.front().size())
            cleaner.addColumn(static_cast<std::size_t>(column.index), column.field, table.front()[static_cast<std::size_t>(column.index)]);
    for (std::size_t i = 1; i < table.size(); ++i)
        cleaner.observe(cellsOf(table[i]));
    cleaner.decideFormats(order);
    TextArena arena;
    std::vector<NewCode> codes;
    for (std::size_t i = 1; i < table.size(); ++i) {
        const std::vector<std::string_view> cells = cellsOf(table[i]);
        std::vector<DraftValue> values(cleaner.slotFields().size());
        cleaner.clean(cells, static_cast<std::int64_t>(i + 1), {values, arena, codes});
        for (const DraftValue &value : values)
            if (value.kind() == DraftValue::Text) {
                std::string buffer;
                require(isValidUtf8(value.text()) && cleaned(value.text(), buffer) == value.text());
            }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ReferenceData reference;
    static const FieldCatalog catalog;
    if (size < 2 || size > 8192)
        return 0;
    const DecodedText decoded = decodeText({reinterpret_cast<const char *>(data) + 1, size - 1}, Encoding{});
    Table table = csvRows(decoded.text);
    if (table.empty())
        return 0;
    table.resize(std::min(table.size(), MostRows));
    const std::size_t width = std::min<std::size_t>(table.front().size(), 24);
    for (std::vector<std::string> &row : table)
        row.resize(width);
    for (const std::string &cell : table.back())
        (void)kindsOf(trimmed(cell));
    static const std::vector<Stage> stages{{{1}, {1}, QStringLiteral("New"), 1, StageKind::Open}, {{2}, {1}, QStringLiteral("Won"), 2, StageKind::Won}, {{3}, {1}, QStringLiteral("Lost"), 3, StageKind::Lost}};
    static const IntakeContext context{catalog, stages, QStringLiteral("USD"), "US", QTimeZone("America/New_York"), reference};
    const ColumnMapping mapping = propose(table, catalog);
    clean(table, mapping, context, static_cast<DateOrder>(data[0] % 7));
    return 0;
}
