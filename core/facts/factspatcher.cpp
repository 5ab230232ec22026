#include "core/facts/factspatcher.h"

#include "core/facts/scorecolumns.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

namespace {

// Reading so many single leads takes as long as reading them all in order.
std::size_t mostSingleReads(const LeadFacts &facts)
{
    return std::max<std::size_t>(5000, facts.size() / 8);
}

// Blocks of an older schema get the columns that a newer one added.
void extendBlocks(LeadFacts::Parts &parts, const FactSchema &schema)
{
    for (LeadFacts::Block &block : parts.blocks) {
        FactBlock wider = *block;
        wider.numbers.resize(schema.numberCount(), NumberColumn(NumberColumn::Width::Empty, 0, 1, block->count, nullptr, nullptr));
        wider.reals.resize(schema.realCount());
        wider.texts.resize(schema.textCount());
        block = std::make_shared<const FactBlock>(std::move(wider));
    }
    parts.loadedTexts.resize(schema.textCount());
}

std::size_t leadsWith(const std::vector<LeadFacts::Block> &blocks, std::size_t column, std::int64_t code)
{
    std::size_t count = 0;
    std::vector<std::int64_t> codes(BlockRows);
    for (const LeadFacts::Block &block : blocks) {
        block->numbers[column].unpack(codes.data());
        count += static_cast<std::size_t>(std::count(codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(block->count), code));
    }
    return count;
}

} // namespace

Result<FactsPatcher::News> FactsPatcher::newsAfter(const LeadFacts &facts)
{
    FactSource source(m_workspace.connection());
    const Result<std::vector<JournalEntry>> entries = source.operationsAfter(facts.journalPosition());
    if (!entries)
        return entries.error();
    News news;
    news.position = entries->empty() ? facts.journalPosition() : entries->back().seq;
    for (const JournalEntry &entry : *entries) {
        if (entry.importId != 0)
            news.imports.insert(entry.importId);
        const Result<std::vector<TouchedEntity>> touched = source.touchedBy(entry.operationId);
        if (!touched)
            return touched.error();
        for (const TouchedEntity &entity : *touched) {
            news.smallTables |= !entity.isLead;
            if (entity.isLead)
                news.leads.insert(entity.id);
        }
        if (news.leads.size() > mostSingleReads(facts)) {
            news.tooMany = true;
            break;
        }
    }
    news.smallTables |= !news.imports.empty(); // an import may add fields, users and terms
    return news;
}

Result<LeadFactsPtr> FactsPatcher::reload(const LeadFacts &facts)
{
    // Texts are kept loaded by field, since another catalogue may number them otherwise.
    std::vector<FieldNumber> texts;
    for (const FactSlot &slot : facts.schema().slots())
        if (slot.kind == FactKind::Text && facts.isLoaded(slot))
            texts.push_back(slot.field);
    if (Result<void> done = m_workspace.reload(); !done)
        return done.error();
    const FactSchema schema(m_workspace.catalog());
    std::vector<bool> loaded(schema.textCount());
    for (const FieldNumber field : texts)
        if (const FactSlot *slot = schema.find(field))
            loaded[slot->index] = true;
    return FactsLoader(m_workspace).load(std::move(loaded));
}

Result<LeadFactsPtr> FactsPatcher::caughtUp(const LeadFactsPtr &facts)
{
    const Result<News> news = newsAfter(*facts);
    if (!news)
        return news.error();
    const qint64 epoch = StoredScores(m_workspace.connection()).state().epoch;
    if (news->position == facts->journalPosition() && epoch == facts->parts().scoreEpoch)
        return facts;
    if (news->tooMany)
        return reload(*facts);
    const Result<LeadFactsPtr> patched = news->position == facts->journalPosition() ? Result<LeadFactsPtr>(facts) : patch(*facts, *news);
    if (!patched || epoch == (*patched)->parts().scoreEpoch)
        return patched;
    LeadFacts::Parts parts = (*patched)->parts();
    parts.blocks = blocksWithScores(parts, m_workspace.connection());
    parts.scoreEpoch = epoch;
    return LeadFactsPtr(std::make_shared<const LeadFacts>(std::move(parts)));
}

Result<LeadFactsPtr> FactsPatcher::refreshed(const LeadFactsPtr &facts, const std::vector<LeadId> &leads)
{
    if (leads.size() > mostSingleReads(*facts))
        return reload(*facts);
    News news;
    news.position = facts->journalPosition();
    for (const LeadId lead : leads)
        news.leads.insert(lead.value);
    return patch(*facts, news);
}

Result<LeadFactsPtr> FactsPatcher::patch(const LeadFacts &facts, const News &news)
{
    LeadFacts::Parts parts = facts.parts();
    if (Result<void> done = news.smallTables ? m_workspace.reload() : m_workspace.terms().refresh(); !done)
        return done.error();
    if (news.smallTables) {
        const auto schema = std::make_shared<const FactSchema>(m_workspace.catalog());
        if (!schema->extends(facts.schema()))
            return reload(facts);
        if (schema->fingerprint() != facts.schema().fingerprint()) {
            extendBlocks(parts, *schema);
            parts.schema = schema;
        }
    }
    DictionaryPool pool(parts.schema, parts.dictionaries);
    if (news.smallTables)
        pool.nameEverything(m_workspace);
    const Result<CompleteImports> complete = completeImports(m_workspace.connection());
    if (!complete)
        return complete.error();
    std::set<qint64> leads = news.leads;
    for (const qint64 import : news.imports) {
        if (!complete->contains(import)) {
            // They belong to the remainder of the import now, and go with its other leads before they are read again.
            const Result<std::vector<qint64>> kept = FactSource(m_workspace.connection()).leadsKeptOf(import);
            if (!kept)
                return kept.error();
            leads.insert(kept->begin(), kept->end());
        }
        const Result<bool> done = patchImport(parts, pool, import, *complete);
        if (!done)
            return done.error();
        if (!*done)
            return reload(facts);
    }
    if (Result<void> done = patchLeads(parts, pool, leads, *complete); !done)
        return done.error();
    parts.dictionaries = pool.finished(m_workspace);
    parts.stageKinds = DictionaryPool::stageKinds(m_workspace, *parts.dictionaries[parts.schema->find(F::Stage)->index]);
    parts.journalPosition = news.position;
    return LeadFactsPtr(std::make_shared<const LeadFacts>(std::move(parts)));
}

// Ids rise, so the leads of an import lie behind its own id: everything from there on is read again in one go. False
// when fewer leads came than the import made, which then lie elsewhere.
Result<bool> FactsPatcher::patchImport(LeadFacts::Parts &parts, DictionaryPool &pool, qint64 import, const CompleteImports &complete)
{
    const std::size_t column = parts.schema->find(F::Import)->index;
    const auto code = pool.base()[column]->find(import);
    if (!complete.contains(import)) {
        if (code)
            parts.blocks = blocksWithout(*parts.schema, parts.blocks, column, *code);
        return true;
    }
    Result<std::vector<LeadFacts::Block>> tail = FactsLoader(m_workspace).readRange(*parts.schema, pool, parts.loadedTexts,
                                                                                     import, FactSource::LastId);
    if (!tail)
        return tail.error();
    parts.blocks = blocksWithTail(*parts.schema, parts.blocks, import, std::move(*tail));
    const Result<std::vector<ImportVisibility>> states = FactSource(m_workspace.connection()).imports();
    if (!states)
        return states.error();
    const auto state = std::find_if(states->begin(), states->end(), [import](const ImportVisibility &s) { return s.id == import; });
    if (state == states->end() || !code)
        return false;
    return leadsWith(parts.blocks, column, *code) >= static_cast<std::size_t>(std::max<qint64>(0, state->created));
}

Result<void> FactsPatcher::patchLeads(LeadFacts::Parts &parts, DictionaryPool &pool, const std::set<qint64> &leads, const CompleteImports &complete)
{
    if (leads.empty())
        return {};
    LeadRowReader reader(m_workspace.connection(), *parts.schema, pool, complete, parts.loadedTexts, 1);
    std::vector<FactChange> changes;
    for (const qint64 id : leads) {
        Result<std::optional<FactRow>> row = reader.readLead(id);
        if (!row)
            return row.error();
        changes.emplace_back(id, std::move(*row));
    }
    parts.blocks = changedBlocks(*parts.schema, parts.blocks, changes);
    return {};
}

} // namespace lead
