#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/contactwish.h"
#include "core/domain/field.h"
#include "core/domain/stage.h"

#include <map>
#include <optional>

namespace lead {

/// One value in the two forms in which a window needs it.
struct FieldTexts
{
    QString shown; ///< for reading: local dates and numbers
    QString typed; ///< for an editor: what the service reads back unchanged

    bool operator==(const FieldTexts &) const = default;
};

/// What is to be done next for a lead: its open task with the earliest due date.
struct NextStep
{
    TaskId task;
    QString title;
    std::optional<Millis> dueAt;
    QString kind; ///< "call", "email", "text", "meeting" or "todo"

    bool operator==(const NextStep &) const = default;
};

/// A lead as pages show it. Empty fields are left out.
struct LeadRecord
{
    LeadId id;
    QString name;
    std::map<FieldNumber, FieldTexts> texts;
    std::optional<NextStep> nextStep = {};
    QString stage = {};
    StageKind stageKind = StageKind::Open;
    QString owner = {}; ///< empty: nobody's
    std::optional<int> score = {};
    QString avatarName = {};      ///< first and last name alone; else what the lead is called
    bool isDoNotContact = false;  ///< neither calls nor e-mails nor text messages
    std::map<FieldNumber, qint64> moments = {}; ///< the moments (ms since 1970) and dates (days) among the values

    QString shown(FieldNumber field) const
    {
        const auto it = texts.find(field);
        return it == texts.end() ? QString() : it->second.shown;
    }
    QString typed(FieldNumber field) const
    {
        const auto it = texts.find(field);
        return it == texts.end() ? QString() : it->second.typed;
    }
    std::optional<qint64> moment(FieldNumber field) const
    {
        const auto it = moments.find(field);
        return it == moments.end() ? std::nullopt : std::optional(it->second);
    }
    bool hasWithdrawnConsent() const { return isWithdrawn(typed(F::Consent)); }
    bool refusesCalls() const { return isDoNotContact || hasWithdrawnConsent() || typed(F::DoNotCall) == u"yes"; }
    bool refusesEmail() const { return isDoNotContact || hasWithdrawnConsent() || typed(F::DoNotEmail) == u"yes"; }
    bool operator==(const LeadRecord &) const = default;
};

} // namespace lead
