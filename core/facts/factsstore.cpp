#include "core/facts/factsstore.h"

#include "core/facts/factscheck.h"
#include "core/facts/factssnapshot.h"
#include "core/storage/factsource.h"
#include "core/storage/workspace.h"

namespace lead {

Result<LeadFactsPtr> FactsStore::put(Result<LeadFactsPtr> facts)
{
    LeadFactsPtr old; // freed outside the lock
    if (facts) {
        const std::lock_guard lock(m_mutex);
        old = std::exchange(m_facts, *facts);
    }
    return facts;
}

namespace {

// Patched facts keep the texts of what was replaced; after an erasure nothing may. And a sample names no leads.
bool isOvertaken(Workspace &workspace, const LeadFacts &facts)
{
    return FactSource(workspace.connection()).changedAtLargeAfter(facts.journalPosition());
}

} // namespace

Result<LeadFactsPtr> FactsStore::open(Workspace &workspace, const FactsProgress &progress)
{
    const LeadFactsPtr facts = FactsSnapshot::read(workspace);
    if (!facts || isOvertaken(workspace, *facts))
        return load(workspace, progress);
    setSaved(facts);
    return put(FactsPatcher(workspace).caughtUp(facts));
}

void FactsStore::setSaved(const LeadFactsPtr &facts)
{
    const std::lock_guard lock(m_mutex);
    m_saved = facts;
}

Result<void> FactsStore::save(Workspace &workspace)
{
    const LeadFactsPtr facts = current();
    if (!facts || isOvertaken(workspace, *facts))
        return {};
    Result<void> written = FactsSnapshot::write(*facts, workspace);
    if (written)
        setSaved(facts);
    return written;
}

Result<LeadFactsPtr> FactsStore::load(Workspace &workspace, const FactsProgress &progress)
{
    Result<LeadFactsPtr> facts = put(FactsLoader(workspace).load({}, progress));
    return facts ? catchUp(workspace) : facts;
}

Result<LeadFactsPtr> FactsStore::catchUp(Workspace &workspace)
{
    const LeadFactsPtr facts = current();
    return facts && !isOvertaken(workspace, *facts) ? put(FactsPatcher(workspace).caughtUp(facts)) : load(workspace);
}

Result<LeadFactsPtr> FactsStore::refresh(Workspace &workspace, const std::vector<LeadId> &leads)
{
    const LeadFactsPtr facts = current();
    return facts ? put(FactsPatcher(workspace).refreshed(facts, leads)) : load(workspace);
}

Result<QStringList> FactsStore::verify(Workspace &workspace)
{
    const Result<LeadFactsPtr> facts = catchUp(workspace);
    if (!facts)
        return facts.error();
    Result<QStringList> differences = FactsCheck(workspace).differences(**facts);
    if (!differences)
        return differences.error().code == Error::Busy ? Result<QStringList>(QStringList()) : differences;
    if (differences->isEmpty())
        return differences;
    FactsSnapshot::remove(workspace.path());
    if (const Result<LeadFactsPtr> anew = load(workspace); !anew)
        return anew.error();
    (void)save(workspace); // without one the next start only takes longer
    return differences;
}

Result<LeadFactsPtr> FactsStore::require(Workspace &workspace, const std::vector<FieldNumber> &fields)
{
    Result<LeadFactsPtr> facts = catchUp(workspace);
    if (!facts)
        return facts;
    Result<LeadFactsPtr> wider = FactsLoader(workspace).withTexts(**facts, fields);
    // The texts were read after the position of these facts, so catching up from it is right for them, too.
    return wider && put(wider) ? catchUp(workspace) : wider;
}

} // namespace lead
