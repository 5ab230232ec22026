#include "core/facts/leadrowreader.h"

#include "core/base/text.h"
#include "core/facts/scorecolumns.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <cmath>

namespace lead {

namespace {

FactDictionary::Order orderOf(const FactSlot &slot)
{
    return slot.type == FieldType::Stage || slot.type == FieldType::Import || !scoreChoices(slot.field).empty() ? FactDictionary::Order::ByPosition : FactDictionary::Order::ByText;
}

void put(FactDictionary &dictionary, std::int64_t id, const std::string &text, std::int64_t position)
{
    if (const auto code = dictionary.find(id))
        dictionary.update(*code, text, position);
    else
        dictionary.add(id, text, position);
}

// Everything that the workspace has a name for.
void fill(FactDictionary &dictionary, const FactSlot &slot, Workspace &workspace)
{
    switch (slot.type) {
    case FieldType::Stage: {
        std::int64_t position = 0;
        for (const Stage &stage : workspace.stages())
            put(dictionary, stage.id.value, folded(toUtf8(stage.name)), position++);
        break;
    }
    case FieldType::User:
        for (const User &user : workspace.users())
            put(dictionary, user.id.value, folded(toUtf8(user.name)), 0);
        break;
    case FieldType::Import:
        if (const auto imports = FactSource(workspace.connection()).imports())
            for (const ImportVisibility &state : *imports)
                put(dictionary, state.id, folded(state.fileName), state.id);
        break;
    default:
        for (const auto &[id, text] : scoreChoices(slot.field))
            put(dictionary, id, folded(toUtf8(text)), id);
        for (const auto &[id, text] : workspace.terms().termsOf(slot.field)) {
            std::string folding;
            appendFactText(folding, toUtf8(text), slot.type);
            put(dictionary, id, folding, 0);
        }
    }
}

} // namespace

DictionaryPool::DictionaryPool(std::shared_ptr<const FactSchema> schema, std::vector<LeadFacts::Dictionary> known)
    : m_schema(std::move(schema))
    , m_base(std::move(known))
    , m_latecomers(m_schema->numberCount())
{
    m_base.resize(m_schema->numberCount());
    for (const FactSlot &slot : m_schema->slots())
        if (slot.kind == FactKind::Coded && !m_base[slot.index])
            m_base[slot.index] = std::make_shared<const FactDictionary>(orderOf(slot));
}

void DictionaryPool::nameEverything(Workspace &workspace)
{
    for (const FactSlot &slot : m_schema->slots()) {
        if (slot.kind != FactKind::Coded)
            continue;
        LeadFacts::Dictionary &at = m_base[slot.index];
        FactDictionary dictionary = *at;
        fill(dictionary, slot, workspace);
        if (!(*at == dictionary))
            at = std::make_shared<const FactDictionary>(std::move(dictionary));
    }
}

std::uint32_t DictionaryPool::codeOfLatecomer(std::size_t column, std::int64_t id)
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::int64_t> &ids = m_latecomers[column];
    const auto it = std::find(ids.begin(), ids.end(), id);
    const auto place = static_cast<std::uint32_t>(it - ids.begin());
    if (it == ids.end())
        ids.push_back(id);
    return static_cast<std::uint32_t>(m_base[column]->size()) + place;
}

std::vector<LeadFacts::Dictionary> DictionaryPool::finished(Workspace &workspace) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<LeadFacts::Dictionary> result = m_base;
    for (const FactSlot &slot : m_schema->slots()) {
        if (slot.kind != FactKind::Coded || m_latecomers[slot.index].empty())
            continue;
        FactDictionary dictionary = *m_base[slot.index];
        const bool isTerm = slot.type == FieldType::Choice || slot.type == FieldType::TextList;
        for (const std::int64_t id : m_latecomers[slot.index]) {
            std::string text;
            if (isTerm)
                appendFactText(text, toUtf8(workspace.terms().text(id)), slot.type);
            dictionary.add(id, text, id);
        }
        if (!isTerm)
            fill(dictionary, slot, workspace);
        result[slot.index] = std::make_shared<const FactDictionary>(std::move(dictionary));
    }
    return result;
}

std::vector<StageKind> DictionaryPool::stageKinds(const Workspace &workspace, const FactDictionary &stages)
{
    std::vector<StageKind> kinds(stages.size(), StageKind::Open);
    for (std::uint32_t code = 0; code < stages.size(); ++code)
        if (const Stage *stage = workspace.stage(StageId{stages.id(code)}))
            kinds[code] = stage->kind;
    return kinds;
}

std::vector<LeadColumn> LeadRowReader::columnsOf(const FactSchema &schema, const std::vector<bool> &texts, bool detail,
                                                 std::vector<Source> &sources)
{
    std::vector<LeadColumn> columns;
    const int fixed = detail ? 1 : 2; // id; import id
    for (const FactSlot &slot : schema.slots()) {
        if (slot.column.name.isEmpty() || slot.column.inDetail != detail)
            continue;
        if (slot.kind == FactKind::Text && !texts[slot.index])
            continue;
        sources.push_back({slot.kind, slot.type, fixed + static_cast<int>(columns.size()), slot.index});
        columns.push_back(slot.column);
    }
    // The pieces of the contact text are appended in their order.
    std::stable_sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) {
        const bool aContact = a.kind == FactKind::Contact;
        const bool bContact = b.kind == FactKind::Contact;
        return aContact && bContact ? a.index < b.index : aContact < bContact;
    });
    return columns;
}

LeadRowReader::LeadRowReader(Connection &connection, const FactSchema &schema, DictionaryPool &pool, const CompleteImports &imports,
                             const std::vector<bool> &texts, std::size_t rows)
    : m_connection(connection)
    , m_pool(pool)
    , m_imports(imports)
    , m_dictionaries(pool.base())
    , m_latecomers(schema.numberCount())
    , m_leads(FactSource(connection).leads(columnsOf(schema, texts, false, m_leadSources)))
    , m_scores(std::make_unique<ScoreColumns>(schema, pool.base()))
    , m_details(FactSource(connection).details(columnsOf(schema, texts, true, m_detailSources)))
    , m_builder(schema, rows)
{
}

LeadRowReader::LeadRowReader(LeadRowReader &&) noexcept = default;
LeadRowReader::~LeadRowReader() = default;

bool LeadRowReader::isVisible()
{
    const std::optional<qint64> import = m_leads.number(1);
    if (!import)
        return true;
    if (*import != m_lastImport) {
        m_lastImport = *import;
        m_lastImportVisible = m_imports.contains(*import);
    }
    return m_lastImportVisible;
}

std::int64_t LeadRowReader::codeOf(std::size_t column, std::int64_t id)
{
    if (const auto code = m_dictionaries[column]->find(id))
        return *code;
    const auto [it, isNew] = m_latecomers[column].try_emplace(id, 0);
    if (isNew)
        it->second = m_pool.codeOfLatecomer(column, id);
    return it->second;
}

void LeadRowReader::take(const FactCursor &cursor, const std::vector<Source> &sources, FactBlockBuilder &builder)
{
    for (const Source &source : sources) {
        switch (source.kind) {
        case FactKind::Contact:
            appendContactPiece(builder.contact(), cursor.text(source.column), source.type);
            break;
        case FactKind::Text:
            appendFactText(builder.text(source.index), cursor.text(source.column), source.type);
            break;
        case FactKind::Real:
            if (const auto real = cursor.real(source.column))
                builder.setReal(source.index, *real);
            break;
        case FactKind::Coded:
            if (const auto id = cursor.number(source.column))
                builder.setNumber(source.index, codeOf(source.index, *id));
            break;
        default:
            if (const auto number = cursor.number(source.column))
                builder.setNumber(source.index, *number);
        }
    }
}

// Both tables are walked in step, so that leads without details cost nothing.
template <typename RowDone>
Result<void> LeadRowReader::readRange(qint64 after, qint64 upTo, FactBlockBuilder &builder, RowDone rowDone)
{
    const EngineHold hold(m_connection);
    m_leads.read(after, upTo);
    m_details.read(after, upTo);
    ScoreCursor scores(m_connection, after, upTo);
    bool hasDetail = m_details.next();
    while (m_leads.next()) {
        if (!isVisible())
            continue;
        const qint64 id = *m_leads.number(0);
        builder.beginRow(id);
        take(m_leads, m_leadSources, builder);
        while (hasDetail && *m_details.number(0) < id)
            hasDetail = m_details.next();
        if (hasDetail && *m_details.number(0) == id)
            take(m_details, m_detailSources, builder);
        if (const ScoreRow *stored = scores.seek(id)) {
            const ScoreColumns::Values values = m_scores->valuesOf(LeadScore::fromPacked(stored->packed));
            for (std::size_t i = 0; i < ScoreColumns::Count; ++i)
                builder.setNumber(m_scores->columns()[i], values[i]);
        }
        builder.endRow();
        rowDone();
    }
    m_details.stop();
    if (!scores.fault())
        return scores.fault();
    return m_leads.fault() ? m_details.fault() : m_leads.fault();
}

Result<void> LeadRowReader::readBlocks(qint64 after, qint64 upTo, std::vector<LeadFacts::Block> &blocks)
{
    const auto flush = [&] { blocks.push_back(std::make_shared<const FactBlock>(m_builder.finish())); };
    Result<void> done = readRange(after, upTo, m_builder, [&] {
        if (m_builder.isFull())
            flush();
    });
    if (m_builder.size() > 0)
        flush();
    return done;
}

Result<std::optional<FactRow>> LeadRowReader::readLead(qint64 id)
{
    if (Result<void> done = readRange(id - 1, id, m_builder, [] {}); !done)
        return done.error();
    if (m_builder.size() == 0)
        return std::optional<FactRow>();
    return std::optional<FactRow>(m_builder.finishRow());
}

} // namespace lead
