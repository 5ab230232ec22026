#pragma once

#include "core/base/result.h"
#include "core/facts/leadfacts.h"

#include <QStringList>
#include <map>

namespace lead {

class Workspace;

/// Holds facts against what SQL says of the same leads: how many there are of each stage and owner, and what their values and scores
/// add up to. The two are read by different ways, so they agree only when both are right.
class FactsCheck
{
public:
    explicit FactsCheck(Workspace &workspace) : m_workspace(workspace) {}

    /// What differs, in sentences; empty when nothing does. Error::Busy when there is something that the facts cannot know yet: later
    /// acts, or one under way.
    Result<QStringList> differences(const LeadFacts &facts);

private:
    struct Sums
    {
        qint64 leads = 0;
        qint64 amounts = 0; // leads that have one
        qint64 amount = 0;
        qint64 scores = 0;
        qint64 score = 0;

        bool operator==(const Sums &) const = default;
    };
    using Group = std::pair<qint64, qint64>; // stage and owner; NoNumber: none
    using Table = std::map<Group, Sums>;

    static Table tableOf(const LeadFacts &facts, bool withScores);
    Result<Table> tableOfWorkspace(qint64 position, bool withScores);
    QString sentence(const Group &group, const Sums &facts, const Sums &workspace) const;

    Workspace &m_workspace;
};

} // namespace lead
