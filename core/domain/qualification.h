#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/checklist.h"
#include "core/domain/condition.h"
#include "core/domain/lifecycle.h"
#include "core/domain/workinghours.h"

namespace lead {

class FieldCatalog;

/// One version of what something means in a workspace. Versions are never changed and never used again.
struct Definition
{
    qint64 id = 0;
    QString name; ///< key of a state, or one of those below
    int version = 0;
    QString body; ///< of a state: a condition as people type it, empty for "by hand only"
    Millis madeAt = 0;
    UserId user;
    bool isTakenBack = false; ///< undone: it never counts again

    bool operator==(const Definition &) const = default;

    static QString checklistName() { return QStringLiteral("checklist"); }
    static QString acceptanceName() { return QStringLiteral("acceptance"); }
    /// The scoring model, as JSON; empty: leads are not scored. A draft of the next one is kept in the same way.
    static QString scoreName() { return QStringLiteral("score"); }
    static QString scoreDraftName() { return QStringLiteral("score.draft"); }
};

/// A definition as it moves leads.
struct LifecycleRule
{
    Lifecycle state = Lifecycle::None;
    qint64 definition = 0;
    int version = 0;
    QString text;
    Condition condition;
};

/// Everything by which a workspace qualifies its leads, at one moment.
struct Qualification
{
    std::vector<LifecycleRule> rules; ///< the furthest state first; those that are on and can be read
    Checklist checklist = defaultChecklist();
    AcceptanceRules acceptance;

    /// Of definitions in any order.
    static Qualification from(const std::vector<Definition> &definitions, const FieldCatalog &catalog);
    /// Every field that some rule asks, each once.
    std::vector<FieldNumber> usedFields() const;
};

/// The version of a definition that holds; null without one.
const Definition *currentOf(const std::vector<Definition> &definitions, const QString &name);

} // namespace lead
