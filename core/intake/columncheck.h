#pragma once

#include "core/intake/columnmapping.h"
#include "core/quality/dateformat.h"
#include "core/quality/issue.h"

#include <map>
#include <vector>

namespace lead {

/// How well the values of one column fit what it is mapped to, over a sample of the rows.
struct ColumnCheck
{
    static constexpr std::size_t MostDistinct = 1000;

    std::int64_t rows = 0;
    std::int64_t filled = 0;
    std::size_t distinct = 0;   ///< different values; MostDistinct stands for that many or more
    std::int64_t faulty = 0;    ///< values with a warning
    std::int64_t mended = 0;    ///< values that are read after mending them
    std::map<IssueCode, std::int64_t> codes;

    bool operator==(const ColumnCheck &) const = default;
};

/// What the sampled rows say about a plan.
struct PlanCheck
{
    std::vector<ColumnCheck> columns; ///< as those of the mapping
    DateFormat dates;                 ///< of all date columns together
    DateOrder dateOrder = DateOrder::Unknown; ///< as it will be read
    QString currency;
};

struct CsvRow;
class RowParser;

/// Looks at these rows, parsed by the plan's parser. `mapping` is the plan's.
PlanCheck checkRows(const std::vector<CsvRow> &rows, RowParser &parser, const ColumnMapping &mapping);

/// How a column stands, as a table of columns shows it.
enum class ColumnTone : std::uint8_t {
    Mapped,
    ToReview,    ///< a guess, or something to decide
    NotImported,
};
ColumnTone columnTone(const MappedColumn &column, const Field *field, const PlanCheck &check, DateOrder chosen);

/// Whether the order of day and month of this column is still to be chosen by a person.
bool needsDateOrder(const Field *field, const PlanCheck &check, DateOrder chosen);

/// The check in a few words: "98.2 % valid numbers · 437 to fix". `check` null: not known yet.
QString columnCheckText(const MappedColumn &column, const Field *field, const PlanCheck *check, DateOrder chosen);

/// What keeps a plan from making leads, or makes them poor; empty when nothing does.
struct MappingProblem
{
    bool isBlocking = false;
    QString message;
};
std::optional<MappingProblem> mappingProblem(const ColumnMapping &mapping);

} // namespace lead
