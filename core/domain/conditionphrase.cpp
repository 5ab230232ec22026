#include "core/domain/conditionphrase.h"

#include <array>

namespace lead {

namespace {

using O = Operator;
using Only = OperatorPhrase::Only;
using Phrase = OperatorPhrase;

constexpr std::array phrases{
    Phrase{u"is", O::Equal},
    Phrase{u"equals", O::Equal},
    Phrase{u"is equal to", O::Equal},
    Phrase{u"is not", O::NotEqual},
    Phrase{u"isn't", O::NotEqual},
    Phrase{u"is not equal to", O::NotEqual},
    Phrase{u"does not equal", O::NotEqual},
    Phrase{u"in", O::In},
    Phrase{u"is in", O::In, false, Only::Lists},
    Phrase{u"is one of", O::In},
    Phrase{u"one of", O::In},
    Phrase{u"not in", O::NotIn},
    Phrase{u"is not in", O::NotIn, false, Only::Lists},
    Phrase{u"is not one of", O::NotIn},
    Phrase{u"is none of", O::NotIn},
    Phrase{u"none of", O::NotIn},
    Phrase{u"contains", O::Contains},
    Phrase{u"contain", O::Contains},
    Phrase{u"includes", O::Contains},
    Phrase{u"include", O::Contains},
    Phrase{u"has", O::Contains},
    Phrase{u"have", O::Contains},
    Phrase{u"does not contain", O::NotContains},
    Phrase{u"doesn't contain", O::NotContains},
    Phrase{u"do not contain", O::NotContains},
    Phrase{u"not contains", O::NotContains},
    Phrase{u"does not include", O::NotContains},
    Phrase{u"do not include", O::NotContains},
    Phrase{u"does not have", O::NotContains},
    Phrase{u"doesn't have", O::NotContains},
    Phrase{u"do not have", O::NotContains},
    Phrase{u"starts with", O::StartsWith},
    Phrase{u"begins with", O::StartsWith},
    Phrase{u"does not start with", O::StartsWith, true},
    Phrase{u"doesn't start with", O::StartsWith, true},
    Phrase{u"does not begin with", O::StartsWith, true},
    Phrase{u"ends with", O::EndsWith},
    Phrase{u"does not end with", O::EndsWith, true},
    Phrase{u"doesn't end with", O::EndsWith, true},
    Phrase{u"is empty", O::IsEmpty},
    Phrase{u"is blank", O::IsEmpty},
    Phrase{u"is not empty", O::IsNotEmpty},
    Phrase{u"is not blank", O::IsNotEmpty},
    Phrase{u"between", O::Between},
    Phrase{u"is between", O::Between},
    Phrase{u"not between", O::Between, true},
    Phrase{u"is not between", O::Between, true},
    Phrase{u"at least", O::GreaterOrEqual},
    Phrase{u"is at least", O::GreaterOrEqual},
    Phrase{u"at most", O::LessOrEqual},
    Phrase{u"is at most", O::LessOrEqual},
    Phrase{u"more than", O::Greater},
    Phrase{u"is more than", O::Greater},
    Phrase{u"greater than", O::Greater},
    Phrase{u"is greater than", O::Greater},
    Phrase{u"less than", O::Less},
    Phrase{u"is less than", O::Less},
    Phrase{u"before", O::Less},
    Phrase{u"is before", O::Less},
    Phrase{u"after", O::Greater},
    Phrase{u"is after", O::Greater},
    Phrase{u"on", O::Equal, false, Only::Dates},
    Phrase{u"is on", O::Equal, false, Only::Dates},
    Phrase{u"not on", O::NotEqual, false, Only::Dates},
    Phrase{u"is not on", O::NotEqual, false, Only::Dates},
    Phrase{u"on or before", O::LessOrEqual, false, Only::Dates},
    Phrase{u"is on or before", O::LessOrEqual, false, Only::Dates},
    Phrase{u"on or after", O::GreaterOrEqual, false, Only::Dates},
    Phrase{u"is on or after", O::GreaterOrEqual, false, Only::Dates},
    Phrase{u"within last", O::WithinLast},
    Phrase{u"within the last", O::WithinLast},
    Phrase{u"within past", O::WithinLast},
    Phrase{u"within the past", O::WithinLast},
    Phrase{u"is within the last", O::WithinLast},
    Phrase{u"is within last", O::WithinLast},
    Phrase{u"in the last", O::WithinLast, false, Only::Dates},
    Phrase{u"is in the last", O::WithinLast, false, Only::Dates},
    Phrase{u"in the past", O::WithinLast, false, Only::Dates},
    Phrase{u"in last", O::WithinLast, false, Only::DateCounts},
    Phrase{u"not within last", O::WithinLast, true},
    Phrase{u"not within the last", O::WithinLast, true},
    Phrase{u"not in the last", O::WithinLast, true, Only::Dates},
    Phrase{u"is not within the last", O::WithinLast, true},
    Phrase{u"within next", O::WithinNext},
    Phrase{u"within the next", O::WithinNext},
    Phrase{u"is within the next", O::WithinNext},
    Phrase{u"is within next", O::WithinNext},
    Phrase{u"in the next", O::WithinNext, false, Only::Dates},
    Phrase{u"is in the next", O::WithinNext, false, Only::Dates},
    Phrase{u"in next", O::WithinNext, false, Only::DateCounts},
    Phrase{u"not within next", O::WithinNext, true},
    Phrase{u"not within the next", O::WithinNext, true},
    Phrase{u"is true", O::IsTrue, false, Only::Booleans},
    Phrase{u"is false", O::IsFalse, false, Only::Booleans},
};

} // namespace

bool OperatorPhrase::fits(FieldType type) const
{
    switch (only) {
    case Only::Dates:
    case Only::DateCounts:
        return isDateType(type);
    case Only::Booleans:
        return type == FieldType::Boolean;
    default:
        return true;
    }
}

std::span<const OperatorPhrase> operatorPhrases()
{
    return phrases;
}

} // namespace lead
