#pragma once

#include "core/domain/lead.h"
#include "core/domain/qualification.h"
#include "core/storage/journal.h"

#include <map>
#include <memory>
#include <set>

namespace lead {

class LeadBatch;
class LifecycleMatch;
class LifecycleVisits;
class Workspace;

/// What follows from the changes of an act by the definitions of the workspace, within the same act: the sum of the checklist,
/// a lead that came to match a definition moves forward, the time to accept it runs, a recycled one that is worked after its
/// date is back. Every act has one; nobody else moves leads by themselves. Of one act, inside its transactions.
class LifecycleFollower
{
public:
    explicit LifecycleFollower(Workspace &workspace);
    ~LifecycleFollower();

    /// Looks at a change that the act recorded, and remembers a lead of which something may follow.
    void note(const Change &change);
    /// Works out what follows for the leads remembered, and forgets them.
    Result<void> follow(ChangeRecorder &act);
    /// The same for a lead of which nothing changed, because a definition did. False when it stays as it is. LifecycleBatch does it
    /// for many.
    Result<bool> recheck(ChangeRecorder &act, LeadId lead);
    void forget() { m_noted.clear(); }

    /// The key under which a change of a lead says by which definition it moved, or that it woke up, and why somebody moved it.
    static QString becauseKey() { return QStringLiteral("lifecycle_by"); }
    static QString reasonKey() { return QStringLiteral("lifecycle_reason"); }

private:
    struct Noted
    {
        std::optional<QString> stateBefore; ///< when the act changed it
        bool hasOtherOwner = false;
        bool hasOtherAnswers = false;
        bool isAnew = false; ///< what its definitions say may be other than before
        FieldValues before;  ///< of what the act changed
    };
    void noteScore(std::int64_t lead, const QJsonObject &before);
    bool prepare();
    Result<bool> followOne(ChangeRecorder &act, LeadId id, const Noted &noted);

    Workspace &m_workspace;
    std::map<std::int64_t, Noted> m_noted;
    std::set<QString> m_watched; // keys of fields
    std::unique_ptr<LifecycleMatch> m_match; // as of prepare()
    std::unique_ptr<LeadBatch> m_batch;
    std::unique_ptr<LifecycleVisits> m_visits;
    bool m_watchesScores = false;
    bool m_isFollowing = false;
};

} // namespace lead
