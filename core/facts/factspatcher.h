#pragma once

#include "core/facts/factsloader.h"

#include <set>

namespace lead {

/// Brings facts up to the journal's end. Only the leads that the new operations name are read again; what was read
/// before stays shared with the older facts.
class FactsPatcher
{
public:
    explicit FactsPatcher(Workspace &workspace) : m_workspace(workspace) {}

    /// The facts themselves when nothing happened.
    Result<LeadFactsPtr> caughtUp(const LeadFactsPtr &facts);
    /// Reads single leads again that were changed without a journal entry (derived values).
    Result<LeadFactsPtr> refreshed(const LeadFactsPtr &facts, const std::vector<LeadId> &leads);

private:
    // What the new operations amount to.
    struct News
    {
        qint64 position = 0;
        std::set<qint64> leads;
        std::set<qint64> imports;
        bool smallTables = false; ///< something other than leads changed: stages, users, fields
        bool tooMany = false;     ///< reading everything is quicker
    };

    Result<News> newsAfter(const LeadFacts &facts);
    Result<LeadFactsPtr> patch(const LeadFacts &facts, const News &news);
    Result<LeadFactsPtr> reload(const LeadFacts &facts);
    Result<bool> patchImport(LeadFacts::Parts &parts, DictionaryPool &pool, qint64 import, const CompleteImports &complete);
    Result<void> patchLeads(LeadFacts::Parts &parts, DictionaryPool &pool, const std::set<qint64> &leads, const CompleteImports &complete);

    Workspace &m_workspace;
};

/// A lead as it is now; without a row it is not visible (any more).
using FactChange = std::pair<std::int64_t, std::optional<FactRow>>;

/// The blocks with the changes, which are in ascending order of their ids, made to them.
std::vector<LeadFacts::Block> changedBlocks(const FactSchema &schema, const std::vector<LeadFacts::Block> &blocks,
                                            const std::vector<FactChange> &changes);
/// The blocks without the leads whose `column` has the value `code`.
std::vector<LeadFacts::Block> blocksWithout(const FactSchema &schema, const std::vector<LeadFacts::Block> &blocks,
                                            std::size_t column, std::int64_t code);
/// The blocks with the leads of ids above `after` replaced by `tail`.
std::vector<LeadFacts::Block> blocksWithTail(const FactSchema &schema, const std::vector<LeadFacts::Block> &blocks,
                                             std::int64_t after, std::vector<LeadFacts::Block> tail);
/// The same leads in full blocks, when the blocks are far from full.
std::vector<LeadFacts::Block> compacted(const FactSchema &schema, std::vector<LeadFacts::Block> blocks);

} // namespace lead
