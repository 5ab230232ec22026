#pragma once

#include "core/domain/conditionoperator.h"

#include <QStringView>
#include <span>

namespace lead {

/// One way of writing an operator in words.
struct OperatorPhrase
{
    /// Where a phrase counts, so that values may begin with the same words.
    enum class Only : std::uint8_t {
        Always,
        Dates,
        DateCounts, ///< dates, and a number follows: "in last 3 days", whereas "in last month" is the
                    ///< calendar month
        Booleans,
        Lists, ///< a "(" follows, so that "is in progress" is not taken for a list
    };

    QStringView words;
    Operator op;
    bool negated = false;
    Only only = Only::Always;

    bool fits(FieldType type) const;
};

std::span<const OperatorPhrase> operatorPhrases();

} // namespace lead
