#include "core/domain/qualification.h"

#include "core/domain/conditiontext.h"

#include <algorithm>

namespace lead {

const Definition *currentOf(const std::vector<Definition> &definitions, const QString &name)
{
    const Definition *current = nullptr;
    for (const Definition &definition : definitions)
        if (definition.name == name && !definition.isTakenBack && (!current || definition.version > current->version))
            current = &definition;
    return current;
}

Qualification Qualification::from(const std::vector<Definition> &definitions, const FieldCatalog &catalog)
{
    Qualification qualification;
    const std::vector<Lifecycle> &states = definableStates();
    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        const Definition *definition = currentOf(definitions, keyOf(*state));
        if (!definition || definition->body.trimmed().isEmpty())
            continue;
        // One that asks for a field that was removed moves nobody until it is mended; the settings say so.
        if (const Result<Condition> condition = parseCondition(definition->body, catalog); condition && !condition->isEverything())
            qualification.rules.push_back({*state, definition->id, definition->version, definition->body, *condition});
    }
    if (const Definition *checklist = currentOf(definitions, Definition::checklistName()))
        qualification.checklist = checklistFromText(checklist->body);
    if (const Definition *acceptance = currentOf(definitions, Definition::acceptanceName()))
        qualification.acceptance = acceptanceFromText(acceptance->body);
    return qualification;
}

std::vector<FieldNumber> Qualification::usedFields() const
{
    std::vector<FieldNumber> fields;
    for (const LifecycleRule &rule : rules)
        for (const FieldNumber field : rule.condition.usedFields())
            if (std::find(fields.begin(), fields.end(), field) == fields.end())
                fields.push_back(field);
    return fields;
}

} // namespace lead
