#pragma once

#include "core/base/id.h"
#include "core/domain/condition.h"
#include "core/domain/fieldcatalog.h"

#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace lead {

/// What a condition is resolved against.
struct ResolveContext
{
    Millis now = 0;
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek weekStart = Qt::Monday;
    int moneyDigits = 2;  ///< minorDigits() of the workspace's currency
    UserId me = {};       ///< whom `owner = me` means; invalid: a person called "me"
};

/// Both ends belong to it.
struct NumberRange
{
    std::int64_t low = std::numeric_limits<std::int64_t>::min();
    std::int64_t high = std::numeric_limits<std::int64_t>::max();

    bool contains(std::int64_t value) const { return low <= value && value <= high; }
    bool operator==(const NumberRange &) const = default;
};
struct RealRange
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool contains(double value) const { return low <= value && value <= high; }
    bool operator==(const RealRange &) const = default;
};

/// One field, one simple question. The answer is `(the field is not empty and the primitive fits) != negated`; for
/// IsEmpty `is empty != negated`. For a TextList the primitive fits when it fits one element.
struct ResolvedTest
{
    enum class Primitive : std::uint8_t {
        InSet,        ///< the folded value is one of `texts`
        TextContains, ///< the folded value contains one of `texts`
        StartsWith,
        EndsWith,
        NumberRanges, ///< the whole number is in one of `ranges`: Boolean (0, 1), Integer, Money (minor), Date (days), DateTime (ms)
        RealRanges,   ///< Decimal: in one of `reals`
        Reference,    ///< the id is one of `ids`, or the folded name of what it refers to one of `texts`
        IsEmpty,
    };

    FieldNumber field = 0;
    FieldType type = FieldType::Text;
    Primitive primitive = Primitive::IsEmpty;
    bool negated = false;
    std::vector<std::string> texts;  ///< folded UTF-8, sorted, each once
    std::vector<std::int64_t> ids;   ///< the texts that are numbers, sorted
    std::vector<NumberRange> ranges; ///< sorted, apart from each other; none: nothing fits
    std::vector<RealRange> reals;    ///< as given

    bool operator==(const ResolvedTest &) const = default;
};

/// A condition made ready for evaluation at one moment: no negated groups, no relative dates, no groups directly within
/// groups of the same kind.
struct ResolvedCondition
{
    enum class Kind : std::uint8_t { All, Any, Test };

    Kind kind = Kind::All; ///< All without parts holds for everything, Any without parts for nothing
    std::vector<ResolvedCondition> parts;
    ResolvedTest test;

    bool isEverything() const { return kind == Kind::All && parts.empty(); }
    bool isNothing() const { return kind == Kind::Any && parts.empty(); }
    bool operator==(const ResolvedCondition &) const = default;
};

/// A test of a field that the catalogue does not have (any more) treats it as always empty.
ResolvedCondition resolve(const Condition &condition, const FieldCatalog &catalog, const ResolveContext &context);

/// The value of a field of the record in question.
using FieldReader = std::function<FieldValue(FieldNumber)>;
/// The name of what a Stage, User, Import or LeadRef field refers to.
using ReferenceNamer = std::function<QString(FieldNumber, qint64 id)>;

/// Evaluates over one record. Without a namer, references match by id only.
bool matches(const ResolvedCondition &condition, const FieldReader &read, const ReferenceNamer &name = {});
bool matches(const ResolvedTest &test, const FieldValue &value, const ReferenceNamer &name = {});

} // namespace lead
