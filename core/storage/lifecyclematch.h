#pragma once

#include "core/domain/lead.h"
#include "core/domain/qualification.h"
#include "core/storage/leadmatch.h"

#include <QJsonObject>

namespace lead {

class Workspace;

/// A lead that definitions are held against, and what an act did to it.
struct LifecycleCase
{
    FieldReader now;
    FieldReader before = {};                   ///< the act
    std::optional<QString> stateBefore = {};   ///< when the act changed it
    bool hasOtherOwner = false;
    bool hasOtherAnswers = false;
    bool isAnew = false; ///< what its definitions say may be other than before
};

/// What follows for a lead by the definitions of its workspace.
struct LifecycleStep
{
    FieldValues changes; ///< also such as are no change
    Lifecycle stood = Lifecycle::None;
    const LifecycleRule *rule = nullptr; ///< that moved it, of the match
    bool woke = false;
};

/// The definitions of a workspace made ready to be held against leads, one after the other, at one moment.
class LifecycleMatch
{
public:
    explicit LifecycleMatch(Workspace &workspace);
    LifecycleMatch(const LifecycleMatch &) = delete;
    LifecycleMatch &operator=(const LifecycleMatch &) = delete;

    const Qualification &qualification() const { return m_qualification; }
    /// Values need the usedFields() of the qualification, for the two virtual fields stage, first and last name, and what is
    /// written. OnlyNow: by a definition that the lead did not match before the act.
    enum class Fits : std::uint8_t { Now, OnlyNow };
    LifecycleStep step(const LifecycleCase &lead, Fits fits) const;
    /// The fields that a step may change.
    static const std::vector<FieldNumber> &writtenFields();
    /// Those, beside what the definitions ask for, by which it is decided.
    static const std::vector<FieldNumber> &readFields();
    /// When a lead that becomes an MQL now has to be accepted.
    qint64 acceptBy() const;
    /// Days since 1970, by the clock of the workspace.
    qint64 today() const;

    /// What a new lead begins with: the state that it matches, and until when it is accepted. Adds to its values and gives
    /// the reason for the journal.
    QJsonObject bear(FieldValues &values) const;
    /// A rule as the journal tells of it.
    static QJsonObject becauseOf(const LifecycleRule &rule);
    static QJsonObject becauseOf(const LifecycleStep &step);

private:
    const LifecycleRule *find(Lifecycle from, const FieldReader &now, const FieldReader *before = nullptr) const;
    void addChecklist(const LifecycleCase &lead, FieldValues &changes) const;
    void addDates(const LifecycleCase &lead, Lifecycle state, bool hasEntered, FieldValues &changes) const;

    Workspace &m_workspace;
    Qualification m_qualification;
    LeadMatch m_match;
    std::vector<ResolvedCondition> m_conditions; // of its rules
    mutable Millis m_acceptFrom = -1; // when m_acceptBy was worked out
    mutable qint64 m_acceptBy = 0;
};

} // namespace lead
