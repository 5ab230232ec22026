#pragma once

#include "core/domain/qualification.h"
#include "core/leads/leadjob.h"

namespace lead {

class LongAct;
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
    explicit DefinitionActs(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Every version, the newest first.
    Result<std::vector<Definition>> all();
    /// What is wrong with a draft, as a sentence.
    static Result<void> check(const DefinitionDraft &draft, const FieldCatalog &catalog);
    /// The condition of the leads of which something may change with these drafts; absent when of none.
    static std::optional<QString> candidates(const std::vector<DefinitionDraft> &drafts);
    /// `leads` are those that candidates() finds. Leads that somebody moved back by hand stay where they are. `changed` counts
    /// those that moved or whose checklist came to something else.
    Result<LeadJobDone> publish(const std::vector<DefinitionDraft> &drafts, const std::vector<LeadId> &leads, const LeadJobWatch &watch = {});

    /// The condition of the leads that may have come to match a definition by the date alone; absent when none asks for dates.
    std::optional<QString> dueByDate() const;
    /// Moves those of these leads that match by now. No operation when none does.
    Result<LeadJobDone> moveByDate(const std::vector<LeadId> &leads, const LeadJobWatch &watch = {});

private:
    /// Holds leads against the definitions, in batches; gives how many were looked at.
    Result<qint64> recheck(LongAct &act, const std::vector<LeadId> &leads, const LeadJobWatch &watch);
    Result<void> checkUnchanged(const std::vector<DefinitionDraft> &drafts);

    Workspace &m_workspace;
};

/// "MQL", "Checklist", "Acceptance", for people.
QString titleOfDefinition(const QString &name);

} // namespace lead
