#pragma once

#include "core/domain/lead.h"
#include "core/domain/qualification.h"
#include "core/storage/leadmatch.h"

#include <QJsonObject>

namespace lead {

class Workspace;

/// The definitions of a workspace made ready to be held against leads, one after the other, at one moment.
class LifecycleMatch
{
public:
    explicit LifecycleMatch(Workspace &workspace);
    LifecycleMatch(const LifecycleMatch &) = delete;
    LifecycleMatch &operator=(const LifecycleMatch &) = delete;

    const Qualification &qualification() const { return m_qualification; }
    /// The definition of the furthest state to which a lead in this one moves; null when it stays. With `before`, only one
    /// that those values did not match. Values need the usedFields() of the qualification, and for the two virtual fields
    /// stage, first and last name.
    const LifecycleRule *find(Lifecycle from, const FieldValues &values, const FieldValues *before = nullptr) const;
    /// When a lead that becomes an MQL now has to be accepted.
    qint64 acceptBy() const;
    /// Days since 1970, by the clock of the workspace.
    qint64 today() const;

    /// What a new lead begins with: the state that it matches, and until when it is accepted. Adds to its values and gives
    /// the reason for the journal.
    QJsonObject bear(FieldValues &values) const;
    /// A rule as the journal tells of it.
    static QJsonObject becauseOf(const LifecycleRule &rule);

private:
    Workspace &m_workspace;
    Qualification m_qualification;
    LeadMatch m_match;
    std::vector<ResolvedCondition> m_conditions; // of its rules
};

} // namespace lead
