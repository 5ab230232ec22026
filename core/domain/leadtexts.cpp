#include "core/domain/leadtexts.h"

#include <QJsonArray>

namespace lead {

QJsonObject LeadTexts::toJson() const
{
    QJsonObject stages;
    for (const auto &[stage, text] : scripts)
        stages.insert(stage.toString(), text);
    QJsonArray notes;
    for (const NoteTemplate &note : templates)
        notes.append(QJsonObject{{QStringLiteral("name"), note.name}, {QStringLiteral("text"), note.text}});
    return {{QStringLiteral("scripts"), stages}, {QStringLiteral("templates"), notes}};
}

LeadTexts LeadTexts::fromJson(const QJsonObject &object)
{
    LeadTexts texts;
    const QJsonObject stages = object.value(QStringLiteral("scripts")).toObject();
    for (auto it = stages.begin(); it != stages.end(); ++it)
        if (const auto stage = StageId::fromString(it.key()); stage && it.value().isString())
            texts.scripts.emplace(*stage, it.value().toString().left(LongestLeadText));
    for (const QJsonValue &value : object.value(QStringLiteral("templates")).toArray()) {
        const QJsonObject note = value.toObject();
        if (texts.templates.size() < MostNoteTemplates && !note.value(QStringLiteral("name")).toString().isEmpty())
            texts.templates.push_back({note.value(QStringLiteral("name")).toString(), note.value(QStringLiteral("text")).toString().left(LongestLeadText)});
    }
    return texts;
}

} // namespace lead
