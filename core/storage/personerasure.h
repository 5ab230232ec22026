#pragma once

#include "core/storage/persontrace.h"

#include <QJsonObject>

namespace lead {

/// What an erasure removed.
struct ErasedRows
{
    qint64 leads = 0;
    qint64 activities = 0;
    qint64 tasks = 0;
    qint64 attachments = 0;
    qint64 stageVisits = 0;
    qint64 lifecycleVisits = 0;
    qint64 reviews = 0;   ///< rows of imports that waited for a person
    qint64 rejects = 0;   ///< rejected rows of imports that had them in it
    qint64 matchKeys = 0;
    qint64 terms = 0;     ///< values of choices that nobody else has
    qint64 changes = 0;   ///< bodies of changes in the journal that were emptied
    qint64 summaries = 0; ///< sentences of the journal that were emptied
    qint64 plans = 0;     ///< imports whose corrected cells named them
    qint64 wishes = 0;    ///< addresses and numbers that stay on the suppression list, as hashes

    ErasedRows &operator+=(const ErasedRows &other);
    QJsonObject toJson() const;
    bool operator==(const ErasedRows &) const = default;
};

/// Deletes every row about some people for good, inside the act that is given. What stays is the chain of the journal: when and by
/// whom something was done, without what.
class PersonErasure
{
public:
    PersonErasure(Workspace &workspace, Act &act)
        : m_workspace(workspace)
        , m_act(act)
    {
    }

    Result<ErasedRows> erase(const PersonTrace &trace);

private:
    Result<void> keepWish(const PersonTrace &trace, ErasedRows &rows);
    Result<void> emptyJournal(const PersonTrace &trace, ErasedRows &rows);
    Result<void> removeRows(const PersonTrace &trace, ErasedRows &rows);
    Result<void> removeRejects(const PersonTrace &trace, ErasedRows &rows);
    Result<void> removeFromPlans(const PersonTrace &trace, ErasedRows &rows);
    Result<void> removeKeys(const PersonTrace &trace, ErasedRows &rows);
    Result<void> removeTerms(const std::vector<qint64> &terms, ErasedRows &rows);
    Result<std::vector<qint64>> termsOf(const PersonTrace &trace);
    Result<void> note(const PersonTrace &trace);

    Workspace &m_workspace;
    Act &m_act;
};

} // namespace lead
