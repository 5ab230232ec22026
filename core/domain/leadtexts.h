#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QString>
#include <map>
#include <vector>

namespace lead {

/// A note that is written often. `text` has placeholders (see filledTemplate()).
struct NoteTemplate
{
    QString name;
    QString text;

    bool operator==(const NoteTemplate &) const = default;
};

/// What people wrote once for all leads of a workspace.
struct LeadTexts
{
    std::map<StageId, QString> scripts; ///< what to say on the telephone; with placeholders
    std::vector<NoteTemplate> templates;

    QJsonObject toJson() const;
    static LeadTexts fromJson(const QJsonObject &object);
    bool operator==(const LeadTexts &) const = default;
};

/// Characters of one text, and how many templates there may be.
constexpr qsizetype LongestLeadText = 20000;
constexpr std::size_t MostNoteTemplates = 100;

} // namespace lead
