#include "core/intake/valuepattern.h"

#include "core/base/text.h"

#include <algorithm>
#include <unordered_set>

namespace lead {

double ValueProfile::share(ValueKind kind) const
{
    return filled ? static_cast<double>(counts[static_cast<std::size_t>(kind)]) / filled : 0.0;
}

namespace {

// What spreadsheets and exports write where there is nothing.
bool isNothing(std::string_view text)
{
    static constexpr std::string_view nothings[] = {
        "-", "--", "n/a", "na", "#n/a", "null", "nil", "nan", "undefined", "(null)", "\\n", "(blank)", "[]"};
    return text.empty() || std::any_of(std::begin(nothings), std::end(nothings),
                                       [&](std::string_view n) { return equalsIgnoringAsciiCase(text, n); });
}

// A custom field of a narrow type turns values that do not fit away, so nearly all have to; at least 1 stray
// value is allowed from 20 on.
ValueType typeOf(const ValueProfile &p)
{
    using Kind = ValueKind;
    constexpr double most = 0.95;
    if (p.filled == 0)
        return ValueType::Empty;
    if (p.share(Kind::Email) >= 0.8)
        return ValueType::Email;
    if (p.share(Kind::Url) >= 0.8)
        return ValueType::Url;
    if (p.share(Kind::DateTime) + p.share(Kind::Date) >= most)
        return p.share(Kind::DateTime) >= 0.5 ? ValueType::DateTime : ValueType::Date;
    if (p.share(Kind::Phone) >= 0.5 && p.share(Kind::Phone) + p.share(Kind::PlausiblePhone) >= 0.8)
        return ValueType::Phone;
    if (p.share(Kind::Boolean) >= 1.0 && p.distinct <= 2)
        return ValueType::Boolean;
    if (p.share(Kind::Binary) >= 1.0 && p.distinct == 2 && p.filled >= 20)
        return ValueType::Boolean;
    const double numbers = p.share(Kind::Integer) + p.share(Kind::Decimal) + p.share(Kind::Money);
    if (numbers >= most && p.share(Kind::LeadingZero) == 0.0) {
        if (p.share(Kind::Money) >= 0.5)
            return ValueType::Money;
        return p.share(Kind::Decimal) > 0.0 ? ValueType::Decimal : ValueType::Integer;
    }
    const bool few =
        p.filled >= 10 && p.distinct <= 40 && p.distinct * 3 <= p.filled && p.averageLength <= 80;
    return few && p.share(Kind::LeadingZero) == 0.0 ? ValueType::Choice : ValueType::Text;
}

DateHint merged(DateHint a, DateHint b)
{
    if (a == b || b == DateHint::Unknown)
        return a;
    if (a == DateHint::Unknown || (a == DateHint::Ambiguous && b != DateHint::YearFirst))
        return b;
    if (b == DateHint::Ambiguous)
        return a == DateHint::YearFirst ? b : a;
    return DateHint::Ambiguous;
}

} // namespace

ValueProfile profileOf(const std::vector<std::string_view> &cells)
{
    constexpr std::size_t limit = 1000;
    ValueProfile profile;
    std::unordered_set<std::string> seen;
    std::size_t length = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), limit); ++i) {
        ++profile.rows;
        const std::string_view cell = trimmed(cells[i]);
        if (isNothing(cell))
            continue;
        ++profile.filled;
        length += cell.size();
        const ValueKinds kinds = kindsOf(cell);
        for (std::size_t k = 0; k < profile.counts.size(); ++k)
            profile.counts[k] += kinds.has(static_cast<ValueKind>(k)) ? 1 : 0;
        if (kinds.has(ValueKind::Date) || kinds.has(ValueKind::DateTime))
            profile.dateHint =
                merged(profile.dateHint, dateShapeOf(withoutApostrophe(cell)).value_or(DateShape()).order);
        if (seen.insert(folded(cell.substr(0, 200))).second && profile.samples.size() < 5)
            profile.samples.emplace_back(cell);
    }
    profile.distinct = static_cast<int>(seen.size());
    profile.averageLength = profile.filled ? static_cast<double>(length) / profile.filled : 0.0;
    profile.type = typeOf(profile);
    return profile;
}

QString valueTypeName(ValueType type)
{
    static constexpr std::array names{"empty",   "text",  "email", "phone",    "url",     "integer",
                                      "decimal", "money", "date",  "datetime", "boolean", "choice"};
    return QString::fromLatin1(names[static_cast<std::size_t>(type)]);
}

FieldType fieldTypeFor(ValueType type)
{
    static constexpr std::array types{FieldType::Text,     FieldType::Text,    FieldType::Email,
                                      FieldType::Phone,    FieldType::Url,     FieldType::Integer,
                                      FieldType::Decimal,  FieldType::Money,   FieldType::Date,
                                      FieldType::DateTime, FieldType::Boolean, FieldType::Choice};
    return types[static_cast<std::size_t>(type)];
}

} // namespace lead
