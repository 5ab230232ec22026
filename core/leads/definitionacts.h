#pragma once

#include "core/domain/qualification.h"
#include "core/leads/leadjob.h"

#include <span>

namespace lead {

class LongAct;
class LeadFacts;
class Workspace;

/// A definition as somebody wants it.
struct DefinitionDraft
{
    QString name;
    QString body;
    int basedOn = 0; ///< the version that the person saw; 0: there was none

    bool operator==(const DefinitionDraft &) const = default;
};

/// Gives the words of qualification their meaning. Publishing makes new versions and moves the leads that come to match, all as one
/// operation of the journal that can be undone.
class DefinitionActs
{
public:
    /// `facts` of any moment save reading all leads when another scoring model is published.
    explicit DefinitionActs(Workspace &workspace, std::shared_ptr<const LeadFacts> facts = {})
        : m_workspace(workspace)
        , m_facts(std::move(facts))
    {
    }

    /// Every version, the newest first.
    Result<std::vector<Definition>> all();
    /// What is wrong with a draft, as a sentence.
    static Result<void> check(const DefinitionDraft &draft, const FieldCatalog &catalog);
    /// What is wrong with drafts together with what holds: scores made of states that are made of scores.
    Result<void> checkTogether(const std::vector<DefinitionDraft> &drafts);
    /// The condition of the leads of which something may change with these drafts; absent when of none.
    static std::optional<QString> candidates(const std::vector<DefinitionDraft> &drafts);
    /// `leads` are those that candidates() finds. Leads that somebody moved back by hand stay where they are. `changed` counts
    /// those that moved or whose checklist came to something else. With another scoring model all leads are scored, and those that
    /// definitions move by their new scores are among them.
    Result<LeadJobDone> publish(const std::vector<DefinitionDraft> &drafts, const std::vector<LeadId> &leads, const LeadJobWatch &watch = {});

    /// The condition of the leads that may have come to match a definition by the date alone; absent when none asks for dates.
    std::optional<QString> dueByDate() const;
    /// Moves those of these leads that match by now. No operation when none does.
    Result<LeadJobDone> moveByDate(std::vector<LeadId> leads, const LeadJobWatch &watch = {});

private:
    /// Holds leads, in ascending order, against the definitions, in batches; gives how many were looked at.
    Result<qint64> recheck(LongAct &act, std::span<const LeadId> leads, const LeadJobWatch &watch);
    Result<void> checkUnchanged(const std::vector<DefinitionDraft> &drafts);

    Workspace &m_workspace;
    std::shared_ptr<const LeadFacts> m_facts;
};

/// "MQL", "Checklist", "Acceptance", for people.
QString titleOfDefinition(const QString &name);

} // namespace lead
