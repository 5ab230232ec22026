#include "core/facts/factsloader.h"

#include "core/storage/storedscores.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <atomic>
#include <thread>

namespace lead {

namespace {

constexpr qint64 PortionLeads = 8 * BlockRows;

/// Cuts a range of ids into portions of equally many leads and collects what was read of each in order.
class Portions
{
public:
    struct Portion
    {
        std::size_t index = 0;
        qint64 after = 0;
        qint64 upTo = 0;
    };

    Portions(qint64 after, qint64 upTo, const FactsProgress &progress) : m_after(after), m_upTo(upTo), m_progress(progress) {}

    std::optional<Portion> next(FactSource &source)
    {
        const std::lock_guard lock(m_mutex);
        if (m_after >= m_upTo || m_fault)
            return std::nullopt;
        const qint64 upTo = std::min(source.leadAfter(m_after, PortionLeads).value_or(m_upTo), m_upTo);
        const Portion portion{m_blocks.size(), m_after, upTo};
        m_blocks.emplace_back();
        m_after = upTo;
        return portion;
    }

    void done(const Portion &portion, std::vector<LeadFacts::Block> blocks)
    {
        const std::lock_guard lock(m_mutex);
        for (const LeadFacts::Block &block : blocks)
            m_leads += block->count;
        m_blocks[portion.index] = std::move(blocks);
        if (m_progress && !m_progress(m_leads))
            m_fault = Error{Error::Cancelled, QCoreApplication::translate("Facts", "Cancelled.")};
    }

    void fail(const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        m_fault = error;
    }

    Result<std::vector<LeadFacts::Block>> take()
    {
        if (m_fault)
            return *m_fault;
        std::vector<LeadFacts::Block> all;
        for (std::vector<LeadFacts::Block> &blocks : m_blocks)
            std::move(blocks.begin(), blocks.end(), std::back_inserter(all));
        return all;
    }

private:
    std::mutex m_mutex;
    qint64 m_after;
    qint64 m_upTo;
    const FactsProgress &m_progress;
    std::size_t m_leads = 0;
    std::vector<std::vector<LeadFacts::Block>> m_blocks;
    std::optional<Error> m_fault;
};

void readPortions(Connection &connection, Portions &portions, LeadRowReader reader)
{
    FactSource source(connection);
    while (const auto portion = portions.next(source)) {
        std::vector<LeadFacts::Block> blocks;
        if (Result<void> done = reader.readBlocks(portion->after, portion->upTo, blocks); !done)
            portions.fail(done.error());
        portions.done(*portion, std::move(blocks));
    }
}

} // namespace

Result<CompleteImports> completeImports(Connection &connection)
{
    const Result<std::vector<ImportVisibility>> states = FactSource(connection).imports();
    if (!states)
        return states.error();
    CompleteImports complete;
    for (const ImportVisibility &state : *states)
        if (state.isComplete)
            complete.insert(state.id);
    return complete;
}

Result<std::vector<LeadFacts::Block>> FactsLoader::readRange(const FactSchema &schema, DictionaryPool &pool, const std::vector<bool> &texts,
                                                             qint64 after, qint64 upTo, const FactsProgress &progress)
{
    const Result<CompleteImports> imports = completeImports(m_workspace.connection());
    if (!imports)
        return imports.error();
    Portions portions(after, upTo, progress);
    std::thread second;
    // A small workspace is read before another connection is open.
    if (FactSource(m_workspace.connection()).leadAfter(after, PortionLeads))
        second = std::thread([&, path = m_workspace.path()] {
            const auto connection = Connection::open(path, Connection::Mode::Reader);
            if (connection) // without it the caller's thread does all the work
                readPortions(**connection, portions, LeadRowReader(**connection, schema, pool, *imports, texts));
        });
    readPortions(m_workspace.connection(), portions, LeadRowReader(m_workspace.connection(), schema, pool, *imports, texts));
    if (second.joinable())
        second.join();
    return portions.take();
}

Result<LeadFactsPtr> FactsLoader::load(std::vector<bool> texts, const FactsProgress &progress)
{
    return loadAs([this] { return std::make_shared<const FactSchema>(m_workspace.catalog()); }, std::move(texts), progress);
}

Result<LeadFactsPtr> FactsLoader::loadOnly(const std::vector<FieldNumber> &fields, const FactsProgress &progress)
{
    const FactSchema schema(m_workspace.catalog(), fields);
    return loadAs([this, &fields] { return std::make_shared<const FactSchema>(m_workspace.catalog(), fields); }, std::vector<bool>(schema.textCount(), true), progress);
}

Result<LeadFactsPtr> FactsLoader::loadAs(const std::function<std::shared_ptr<const FactSchema>()> &schema, std::vector<bool> texts, const FactsProgress &progress)
{
    LeadFacts::Parts parts;
    // The position comes first: whatever is committed after it is read again when catching up.
    const Result<qint64> position = FactSource(m_workspace.connection()).journalPosition();
    if (!position)
        return position.error();
    if (Result<void> done = m_workspace.reload(); !done)
        return done.error();
    parts.journalPosition = *position;
    parts.scoreEpoch = StoredScores(m_workspace.connection()).state().epoch;
    parts.schema = schema(); // of the catalogue as it is by now
    texts.resize(parts.schema->textCount());
    DictionaryPool pool(parts.schema);
    pool.nameEverything(m_workspace);
    Result<std::vector<LeadFacts::Block>> blocks = readRange(*parts.schema, pool, texts, std::numeric_limits<qint64>::min(),
                                                             FactSource::LastId, progress);
    if (!blocks)
        return blocks.error();
    if (Result<void> done = m_workspace.terms().refresh(); !done)
        return done.error();
    parts.blocks = std::move(*blocks);
    parts.dictionaries = pool.finished(m_workspace);
    parts.stageKinds = DictionaryPool::stageKinds(m_workspace, *parts.dictionaries[parts.schema->find(F::Stage)->index]);
    parts.loadedTexts = std::move(texts);
    return LeadFactsPtr(std::make_shared<const LeadFacts>(std::move(parts)));
}

Result<LeadFactsPtr> FactsLoader::withTexts(const LeadFacts &facts, const std::vector<FieldNumber> &fields)
{
    LeadFacts::Parts parts = facts.parts();
    std::vector<std::shared_ptr<FactBlock>> blocks;
    for (const FieldNumber field : fields) {
        const FactSlot *slot = parts.schema->find(field);
        if (!slot || facts.isLoaded(*slot) || parts.loadedTexts[slot->index])
            continue;
        if (blocks.empty())
            for (const LeadFacts::Block &block : parts.blocks)
                blocks.push_back(std::make_shared<FactBlock>(*block));
        if (Result<void> done = readText(*slot, blocks); !done)
            return done.error();
        parts.loadedTexts[slot->index] = true;
    }
    for (std::size_t i = 0; i < blocks.size(); ++i)
        parts.blocks[i] = std::move(blocks[i]);
    return LeadFactsPtr(std::make_shared<const LeadFacts>(std::move(parts)));
}

Result<void> FactsLoader::readText(const FactSlot &slot, std::vector<std::shared_ptr<FactBlock>> &blocks)
{
    const EngineHold hold(m_workspace.connection());
    FactSource source(m_workspace.connection());
    FactCursor cursor = slot.column.inDetail ? source.details({slot.column}) : source.leads({slot.column});
    const int textColumn = slot.column.inDetail ? 1 : 2;
    for (const std::shared_ptr<FactBlock> &block : blocks) {
        std::string bytes;
        std::vector<std::uint32_t> offsets{0};
        cursor.read(block->ids.at(0) - 1, block->ids.at(block->count - 1));
        bool more = cursor.next();
        for (std::size_t row = 0; row < block->count; ++row) {
            const std::int64_t id = block->ids.at(row);
            while (more && *cursor.number(0) < id)
                more = cursor.next();
            if (more && *cursor.number(0) == id)
                appendFactText(bytes, cursor.text(textColumn), slot.type);
            offsets.push_back(static_cast<std::uint32_t>(bytes.size()));
        }
        cursor.stop();
        block->texts[slot.index] = TextColumn::pack(std::move(bytes), offsets);
    }
    return cursor.fault();
}

} // namespace lead
