#include "core/intake/valuefit.h"

namespace lead {

namespace {

using K = ValueKind;

Fit byShare(double share, double confirms, double contradicts)
{
    return share >= confirms ? Fit::Confirms : share < contradicts ? Fit::Contradicts : Fit::Neutral;
}

double numbers(const ValueProfile &v)
{
    return v.share(K::Integer) + v.share(K::Decimal) + v.share(K::Money);
}

double dates(const ValueProfile &v)
{
    return v.share(K::Date) + v.share(K::DateTime) + v.share(K::PartialDate);
}

// No name, place or label looks like this.
bool isNoText(const ValueProfile &v)
{
    return v.share(K::Email) > 0.5 || v.share(K::Phone) > 0.5 || v.share(K::DateTime) > 0.5 ||
           v.share(K::Url) > 0.7 || (v.share(K::Boolean) > 0.9 && v.filled >= 5 && v.averageLength > 1) ||
           numbers(v) > 0.8;
}

Fit nameFit(FieldNumber field, const ValueProfile &v)
{
    // "contact": cellular, telephone, unknown.
    const bool isChoice =
        field == F::FullName && v.filled >= 20 && v.distinct <= 4 && v.share(K::PersonName) < 0.5;
    if (isNoText(v) || isChoice || v.share(K::CompanyName) >= 0.15)
        return Fit::Contradicts;
    if (field == F::FullName)
        return v.share(K::PersonName) >= 0.6 ? Fit::Confirms : Fit::Neutral;
    return v.share(K::OneWord) + v.share(K::PersonName) >= 0.8 ? Fit::Confirms : Fit::Neutral;
}

Fit choiceFit(FieldNumber field, const ValueProfile &v)
{
    switch (field) {
    case F::State:
        if (v.share(K::Email) > 0.3 || numbers(v) > 0.8 ||
            (v.share(K::Status) > 0.5 && v.share(K::State) < 0.3))
            return Fit::Contradicts;
        return v.share(K::State) >= 0.5 ? Fit::Confirms : Fit::Neutral;
    case F::Status:
        if (v.share(K::Email) > 0.3 || dates(v) > 0.7 ||
            (v.share(K::State) > 0.6 && v.share(K::Status) < 0.3))
            return Fit::Contradicts;
        return v.share(K::Status) >= 0.3 ? Fit::Confirms : Fit::Neutral;
    case F::Salutation:
        return byShare(v.share(K::Salutation), 0.5, v.filled >= 3 ? 0.1 : 0.0);
    case F::JobTitle:
        return isNoText(v) || v.share(K::Salutation) > 0.6 ? Fit::Contradicts : Fit::Neutral;
    case F::Language:
        return byShare(v.share(K::Language), 0.6, 0.6);
    case F::Currency:
        return byShare(v.share(K::Currency), 0.6, 0.6);
    case F::Lifecycle:
        return byShare(v.share(K::Lifecycle), 0.8, 0.8);
    case F::TimeZone:
        return byShare(v.share(K::TimeZone), 0.6, 0.6);
    case F::Rating:
        return v.share(K::Email) > 0.3 || dates(v) > 0.7 ? Fit::Contradicts
               : v.share(K::Rating) >= 0.5               ? Fit::Confirms
                                                         : Fit::Neutral;
    case F::Consent:
        return v.share(K::Email) > 0.3 ? Fit::Contradicts : Fit::Neutral;
    default: // source, campaign, industry, country ...: few different words
        return v.share(K::Email) > 0.5 || dates(v) > 0.7 || numbers(v) > 0.9 ? Fit::Contradicts
                                                                             : Fit::Neutral;
    }
}

Fit dateFit(const ValueProfile &v)
{
    // Numbers may be epoch seconds, spreadsheet serials or years.
    const double share = dates(v);
    if (share >= 0.6)
        return Fit::Confirms;
    return share + v.share(K::Integer) + v.share(K::Decimal) < 0.2 ? Fit::Contradicts : Fit::Neutral;
}

Fit textFit(FieldNumber field, const ValueProfile &v)
{
    switch (field) {
    case F::FirstName:
    case F::LastName:
    case F::FullName:
        return nameFit(field, v);
    case F::Company:
        return isNoText(v) ? Fit::Contradicts : v.share(K::CompanyName) >= 0.2 ? Fit::Confirms : Fit::Neutral;
    case F::City:
        return isNoText(v) ? Fit::Contradicts : Fit::Neutral;
    case F::Street:
        return v.share(K::Email) > 0.3 || v.share(K::Url) > 0.3 || dates(v) > 0.7 || numbers(v) > 0.8
                   ? Fit::Contradicts
               : v.share(K::HasDigit) >= 0.5 && v.averageLength > 6 ? Fit::Confirms
                                                                    : Fit::Neutral;
    case F::Zip:
        if (v.share(K::Postcode) >= 0.6)
            return Fit::Confirms;
        return v.share(K::Email) > 0.3 || v.share(K::HasDigit) < 0.2 || v.share(K::DateTime) > 0.5
                   ? Fit::Contradicts
                   : Fit::Neutral;
    case F::ExternalId:
        if (v.filled >= 10 && v.distinct * 2 < v.filled)
            return Fit::Contradicts;
        return v.distinct == v.filled ? Fit::Confirms : Fit::Neutral;
    default:
        return Fit::Neutral;
    }
}

} // namespace

Fit fitOf(FieldNumber field, FieldType type, const ValueProfile &v)
{
    if (v.filled == 0)
        return Fit::Neutral;
    switch (type) {
    case FieldType::Email:
        return byShare(v.share(K::Email), 0.6, 0.2);
    case FieldType::Phone:
        return byShare(v.share(K::Phone) + v.share(K::PlausiblePhone), 0.6, 0.2);
    case FieldType::Url:
        return field == F::LinkedinUrl
                   ? byShare(v.share(K::LinkedinUrl), 0.6, v.share(K::Url) > 0.5 ? 0.2 : 0.0)
               : v.share(K::LinkedinUrl) >= 0.8 ? Fit::Contradicts
                                                : byShare(v.share(K::Url), 0.6, 0.1);
    case FieldType::Date:
    case FieldType::DateTime:
        return dateFit(v);
    case FieldType::Money:
    case FieldType::Decimal:
        return byShare(numbers(v), 0.6, v.share(K::HasDigit) >= 0.5 && field == F::AnnualRevenue ? 0.0 : 0.2);
    case FieldType::Integer:
        return byShare(numbers(v), 0.6, v.share(K::HasDigit) >= 0.5 ? 0.0 : 0.2);
    case FieldType::Boolean:
        return byShare(v.share(K::Boolean) + v.share(K::Binary), 0.6, 0.2);
    case FieldType::Choice:
        return choiceFit(field, v);
    case FieldType::User:
        return v.share(K::Boolean) > 0.8 && v.averageLength > 1 ? Fit::Contradicts
               : numbers(v) > 0.8                               ? Fit::Contradicts
                                                                : Fit::Neutral;
    default:
        return textFit(field, v);
    }
}

} // namespace lead
