#pragma once

#include "core/base/result.h"
#include "core/facts/leadrowreader.h"

#include <functional>

namespace lead {

/// Hears from time to time how many leads were read; may be called on any thread, never on two at once. Returns false to
/// stop.
using FactsProgress = std::function<bool(std::size_t leads)>;

/// Reads the facts of a whole workspace on two threads: the caller's with the workspace's connection and one more with
/// its own. What other processes commit meanwhile is partly read; catching up from the position of the result makes it
/// whole.
class FactsLoader
{
public:
    explicit FactsLoader(Workspace &workspace) : m_workspace(workspace) {}

    /// With the texts of `texts` (by index; none when empty).
    Result<LeadFactsPtr> load(std::vector<bool> texts = {}, const FactsProgress &progress = {});
    /// The facts of a few fields, with their texts: a fraction of the time and memory, for who looks through all leads once. Caught
    /// up and read by who asks for no other field; of no use for lists and snapshots.
    Result<LeadFactsPtr> loadOnly(const std::vector<FieldNumber> &fields, const FactsProgress &progress = {});
    /// The same facts with the texts of further fields.
    Result<LeadFactsPtr> withTexts(const LeadFacts &facts, const std::vector<FieldNumber> &fields);
    /// The visible leads of a range of ids, read on two threads.
    Result<std::vector<LeadFacts::Block>> readRange(const FactSchema &schema, DictionaryPool &pool, const std::vector<bool> &texts,
                                                    qint64 after, qint64 upTo, const FactsProgress &progress = {});

private:
    Result<LeadFactsPtr> loadAs(const std::function<std::shared_ptr<const FactSchema>()> &schema, std::vector<bool> texts, const FactsProgress &progress);
    Result<void> readText(const FactSlot &slot, std::vector<std::shared_ptr<FactBlock>> &blocks);

    Workspace &m_workspace;
};

/// The imports whose leads are visible now.
Result<CompleteImports> completeImports(Connection &connection);

} // namespace lead
