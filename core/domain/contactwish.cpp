#include "core/domain/contactwish.h"

#include <array>

namespace lead {

namespace {

struct Flag
{
    FieldNumber field;
    bool ContactWish::*wish;
};
constexpr std::array flags{Flag{F::DoNotCall, &ContactWish::noCalls}, Flag{F::DoNotEmail, &ContactWish::noEmails}, Flag{F::DoNotText, &ContactWish::noTexts}};

bool saysYes(const FieldValues &values, FieldNumber field)
{
    const auto at = values.find(field);
    const qint64 *number = at == values.end() ? nullptr : std::get_if<qint64>(&at->second);
    return number && *number != 0;
}

} // namespace

ContactWish &ContactWish::operator|=(const ContactWish &other)
{
    for (const Flag &flag : flags)
        this->*flag.wish |= other.*flag.wish;
    return *this;
}

ContactWish ContactWish::without(const ContactWish &other) const
{
    ContactWish left = *this;
    for (const Flag &flag : flags)
        left.*flag.wish &= !(other.*flag.wish);
    return left;
}

FieldValues ContactWish::missingIn(const FieldValues &values) const
{
    const ContactWish said = contactWishIn(values);
    FieldValues missing;
    for (const Flag &flag : flags)
        if (this->*flag.wish && !(said.*flag.wish))
            missing.emplace(flag.field, qint64(1));
    return missing;
}

ContactWish contactWishIn(const FieldValues &values)
{
    const auto consent = values.find(F::Consent);
    const QString *text = consent == values.end() ? nullptr : std::get_if<QString>(&consent->second);
    const bool isForAll = text && isWithdrawn(*text);
    ContactWish wish;
    for (const Flag &flag : flags)
        wish.*flag.wish = isForAll || saysYes(values, flag.field);
    return wish;
}

ContactWish takenBack(const FieldValues &before, const FieldValues &changes)
{
    ContactWish wish;
    for (const Flag &flag : flags)
        wish.*flag.wish = changes.contains(flag.field) && saysYes(before, flag.field) && !saysYes(changes, flag.field);
    return wish;
}

bool isWithdrawn(QStringView consent)
{
    return consent.trimmed().compare(u"withdrawn", Qt::CaseInsensitive) == 0;
}

} // namespace lead
