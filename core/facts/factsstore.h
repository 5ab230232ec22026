#pragma once

#include "core/facts/factspatcher.h"

#include <QStringList>
#include <mutex>

namespace lead {

/// Holds the newest facts of a workspace for any number of reading threads. One thread at a time (that of the workspace)
/// brings them up to date: it makes new facts aside and then puts them in place, so that nobody ever waits for it.
class FactsStore
{
public:
    /// Null before the first load.
    LeadFactsPtr current() const
    {
        const std::lock_guard lock(m_mutex);
        return m_facts;
    }
    /// Calls `use` with facts that stay as they are meanwhile; only after the first load.
    template <typename Use>
    auto read(Use use) const
    {
        const LeadFactsPtr facts = current();
        return use(*facts);
    }

    /// The quickest way to current facts at a start: the snapshot brought up to date, or else a load.
    Result<LeadFactsPtr> open(Workspace &workspace, const FactsProgress &progress = {});
    /// Leaves a snapshot for the next start; after a load and at the end. Costs about as much as a load.
    Result<void> save(Workspace &workspace);
    /// Whether the snapshot has what is here.
    bool isSaved() const
    {
        const std::lock_guard lock(m_mutex);
        return m_facts && m_saved.lock() == m_facts;
    }
    /// Reads everything from the workspace and then what was committed meanwhile.
    Result<LeadFactsPtr> load(Workspace &workspace, const FactsProgress &progress = {});
    /// Takes in what this and other processes committed since; loads when nothing is there yet.
    Result<LeadFactsPtr> catchUp(Workspace &workspace);
    /// Reads single leads again after a change that is not journaled, such as new scores.
    Result<LeadFactsPtr> refresh(Workspace &workspace, const std::vector<LeadId> &leads);
    /// Holds the facts against SQL and makes them and the snapshot anew when the two differ. Gives what differed, in sentences; nothing
    /// either while somebody works.
    Result<QStringList> verify(Workspace &workspace);
    /// Makes sure that these fields can be asked for.
    Result<LeadFactsPtr> require(Workspace &workspace, const std::vector<FieldNumber> &fields);

private:
    Result<LeadFactsPtr> put(Result<LeadFactsPtr> facts);
    void setSaved(const LeadFactsPtr &facts);

    mutable std::mutex m_mutex;
    LeadFactsPtr m_facts;
    std::weak_ptr<const LeadFacts> m_saved; // those of the snapshot
};

} // namespace lead
