#pragma once

#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"

#include <optional>

namespace lead {

/// A condition as the filter row sees it: parts that all have to hold, each a chip.

std::vector<Condition> partsOf(const Condition &condition);
/// With another part in place of that one, or without it.
Condition withPart(const Condition &condition, std::size_t index, const std::optional<Condition> &part);
Condition withNewPart(const Condition &condition, const Condition &part);
/// A part whose test is denied says so by its operator where there is one.
Condition simplified(const Condition &part);

/// What a chip says: "Owner", "is", "Maya Torres". Groups have a sentence as their value and nothing before it.
struct PartText
{
    QString field;
    QString operation;
    QString value;

    bool operator==(const PartText &) const = default;
};
/// `imports`: names of files, since the value of the field is a number.
PartText textOf(const Condition &part, const FieldCatalog &catalog, const QHash<qint64, QString> &imports = {});
/// One value for people.
QString shownValue(const ConditionValue &value);

/// The values that a field can have where they are few: options, names of stages and of people, values that leads have.
QStringList choicesOf(const Field &field, const WorkspaceInfo &info);

} // namespace lead
