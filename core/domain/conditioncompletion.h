#pragma once

#include "core/domain/fieldcatalog.h"

#include <functional>
#include <vector>

namespace lead {

/// One way to go on with a condition that is being typed.
struct ConditionCompletion
{
    enum class Kind : std::uint8_t { Field, Operator, Value, Keyword };

    Kind kind = Kind::Field;
    QString text;  ///< replaces what stands between the list's `from` and `to`
    QString label; ///< for people: "First name" where the text is first_name

    bool operator==(const ConditionCompletion &) const = default;
};

struct ConditionCompletions
{
    int from = 0; ///< position in the text, counted from 0
    int to = 0;
    std::vector<ConditionCompletion> choices; ///< best first; all begin with what is typed already
};

/// Known values of a field (sources, tags, names of stages), most frequent first. Fixed choices are known without it.
using KnownValues = std::function<QStringList(const Field &)>;

/// What may stand at `cursor`, given the text before it. Nothing when that text is wrong already.
ConditionCompletions completionsAt(QStringView text, int cursor, const FieldCatalog &catalog, const KnownValues &known = {});

} // namespace lead
