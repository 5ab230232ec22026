#pragma once

#include "core/domain/scoresheet.h"
#include "core/storage/journal.h"

#include <memory>
#include <set>

namespace lead {

class LeadScorer;
class Workspace;

/// What follows from the changes of an act by the scoring model of the workspace, within the same act: leads of which a field or
/// an activity changed that a rule asks for are scored anew. Every act has one, undo too, for a score is never put back but
/// worked out. Of one act, inside its transactions.
class ScoreFollower
{
public:
    /// What the journal tells: every change of a score, or those alone that a person would hear of, for acts on many leads.
    enum class Tell : std::uint8_t { Everything, Crossings };
    ScoreFollower(Workspace &workspace, Tell tell);
    ~ScoreFollower();

    void note(const Change &change);
    bool hasNoted() const { return !m_noted.empty() || !m_activities.empty(); }
    /// Scores the leads remembered and forgets them.
    Result<void> follow(ChangeRecorder &act);
    /// The same for a lead that time made another of. True when it crossed a threshold.
    Result<bool> rescore(ChangeRecorder &act, LeadId lead);
    void forget();

    /// The key under which a change of a lead says how its score changed and by which rules.
    static QString becauseKey() { return QStringLiteral("score_by"); }

private:
    Result<bool> followOne(ChangeRecorder &act, LeadId lead, const QJsonObject &cause);
    Result<void> findLeads();

    Workspace &m_workspace;
    Tell m_tell;
    std::shared_ptr<const ScoreSheet> m_sheet; // none without a model
    std::set<QString> m_watched;               // keys of fields
    std::map<std::int64_t, QJsonObject> m_noted; // leads, and what caused it
    std::map<std::int64_t, QJsonObject> m_activities;
    std::unique_ptr<LeadScorer> m_scorer;
    bool m_isFollowing = false;
};

} // namespace lead
