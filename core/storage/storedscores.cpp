#include "core/storage/storedscores.h"

#include "core/base/clock.h"
#include "core/domain/scoremodel.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace lead {

static_assert(std::endian::native == std::endian::little, "blobs are little endian");

namespace {

constexpr std::size_t LeadsPerBlock = 4096;
constexpr std::size_t HeaderBytes = 16; // count, flags, first id
constexpr std::uint32_t WideIds = 1;
constexpr std::uint32_t HasMoments = 2;
constexpr std::size_t PackedBytes = 5;

// Gives the place behind it.
template <typename T>
char *put(char *at, T value)
{
    std::memcpy(at, &value, sizeof(T));
    return at + sizeof(T);
}

template <typename T>
T readAt(std::string_view bytes, std::size_t at, std::size_t size = sizeof(T))
{
    T value{};
    std::memcpy(&value, bytes.data() + at, size);
    return value;
}

/// A block as it is stored, read in place; one that is damaged has no rows.
class ScoreBlock
{
public:
    explicit ScoreBlock(std::string_view bytes)
        : m_bytes(bytes)
    {
        if (bytes.size() < HeaderBytes)
            return;
        const std::size_t count = readAt<std::uint32_t>(bytes, 0);
        const auto flags = readAt<std::uint32_t>(bytes, 4);
        m_first = readAt<std::int64_t>(bytes, 8);
        m_idBytes = flags & WideIds ? 8 : 4;
        m_momentBytes = flags & HasMoments ? 4 : 0;
        if (count <= LeadsPerBlock && bytes.size() == HeaderBytes + count * (m_idBytes + PackedBytes + m_momentBytes))
            m_count = count;
    }

    std::size_t count() const { return m_count; }
    std::int64_t lead(std::size_t i) const
    {
        const std::uint64_t offset = readAt<std::uint64_t>(m_bytes, HeaderBytes + i * m_idBytes, m_idBytes);
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(m_first) + offset);
    }
    ScoreRow row(std::size_t i) const
    {
        const std::size_t packedAt = HeaderBytes + m_count * m_idBytes;
        ScoreRow row{.lead = lead(i), .packed = readAt<std::uint64_t>(m_bytes, packedAt + i * PackedBytes, PackedBytes)};
        if (m_momentBytes)
            row.changesAt = Millis(readAt<std::uint32_t>(m_bytes, packedAt + m_count * PackedBytes + i * m_momentBytes)) * SecondMillis;
        return row;
    }
    bool holds(std::int64_t id) const { return m_count > 0 && id >= lead(0) && id <= lead(m_count - 1); }
    /// The first row, from this one on, that is of this lead or of a later one.
    std::size_t placeOf(std::int64_t id, std::size_t from = 0) const
    {
        if (from < m_count && lead(from) < id)
            ++from; // who reads all of them goes on with the next
        for (std::size_t to = from < m_count && lead(from) >= id ? from : m_count; from < to;) {
            const std::size_t middle = from + (to - from) / 2;
            if (lead(middle) < id)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }
    std::optional<ScoreRow> find(std::int64_t id) const
    {
        const std::size_t place = placeOf(id);
        return place < m_count && lead(place) == id ? std::optional(row(place)) : std::nullopt;
    }

private:
    std::string_view m_bytes;
    std::size_t m_count = 0;
    std::int64_t m_first = 0;
    std::size_t m_idBytes = 4;
    std::size_t m_momentBytes = 0;
};

} // namespace

std::string encodedScores(const ScoreRow *rows, std::size_t count)
{
    const std::int64_t first = rows[0].lead;
    const auto offset = [&](std::size_t i) { return static_cast<std::uint64_t>(rows[i].lead) - static_cast<std::uint64_t>(first); };
    const bool isWide = offset(count - 1) > std::numeric_limits<std::uint32_t>::max();
    const bool hasMoments = std::any_of(rows, rows + count, [](const ScoreRow &row) { return row.changesAt != 0; });
    const std::size_t idBytes = isWide ? 8 : 4;
    std::string out(HeaderBytes + count * (idBytes + PackedBytes + (hasMoments ? 4 : 0)), '\0');
    char *at = put(out.data(), static_cast<std::uint32_t>(count));
    at = put(at, (isWide ? WideIds : 0) | (hasMoments ? HasMoments : 0));
    at = put(at, first);
    for (std::size_t i = 0; i < count; ++i)
        at = isWide ? put(at, offset(i)) : put(at, static_cast<std::uint32_t>(offset(i)));
    for (std::size_t i = 0; i < count; ++i) {
        at = put(at, static_cast<std::uint32_t>(rows[i].packed));
        at = put(at, static_cast<std::uint8_t>(rows[i].packed >> 32));
    }
    if (hasMoments) // in seconds, no earlier than it is
        for (std::size_t i = 0; i < count; ++i)
            at = put(at, static_cast<std::uint32_t>(std::clamp<Millis>((rows[i].changesAt + SecondMillis - 1) / SecondMillis, 0, std::numeric_limits<std::uint32_t>::max())));
    return out;
}

std::vector<ScoreRow> decodedScores(std::string_view bytes)
{
    const ScoreBlock block(bytes);
    std::vector<ScoreRow> rows(block.count());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = block.row(i);
    return rows;
}

FieldValue scoredValue(const LeadScore &score, FieldNumber field)
{
    switch (field) {
    case F::Score: return qint64(score.score);
    case F::Grade: return score.grade == 0 ? FieldValue() : FieldValue(gradeText(score.grade));
    case F::Temperature: return keyOf(score.temperature);
    case F::Fit: return score.fit ? FieldValue(qint64(*score.fit)) : FieldValue();
    case F::Engagement: return qint64(score.engagement);
    case F::Disqualified: return qint64(score.isDisqualified);
    default: return {};
    }
}

bool StoredScores::any()
{
    return m_connection.number(QStringLiteral("SELECT 1 FROM (SELECT lead_id FROM lead_score UNION ALL SELECT first_id FROM score_block) LIMIT 1")).has_value();
}

ScoreState StoredScores::state()
{
    Query query(m_connection, QStringLiteral("SELECT epoch, definition_id, position, day FROM score_state WHERE workspace_id = 1"));
    if (!query.exec() || !query.next()) // also of a file of an older program
        return {};
    return {query.int64(0), query.int64(1), query.int64(2), query.int64(3)};
}

Result<void> StoredScores::setState(const ScoreState &state)
{
    Query upsert(m_connection, QStringLiteral("INSERT OR REPLACE INTO score_state (workspace_id, epoch, definition_id, position, day) VALUES (1, :epoch, :definition, :position, :day)"));
    return upsert.bind(QLatin1StringView(":epoch"), state.epoch)
        .bind(QLatin1StringView(":definition"), state.definition)
        .bind(QLatin1StringView(":position"), state.position)
        .bind(QLatin1StringView(":day"), state.day)
        .exec();
}

Result<std::optional<LeadScore>> StoredScores::find(LeadId lead)
{
    const auto scoreOf = [](std::uint64_t packed, Millis changesAt) {
        LeadScore score = LeadScore::fromPacked(packed);
        score.changesAt = changesAt;
        return std::optional(score);
    };
    BulkStatement single(m_connection, QStringLiteral("SELECT packed, coalesce(changes_at, 0) FROM lead_score WHERE lead_id = ?1"));
    if (!single.prepared())
        return single.prepared().error();
    single.bind(1, std::int64_t(lead.value));
    const Result<bool> found = single.next();
    if (!found)
        return found.error();
    if (*found)
        return scoreOf(static_cast<std::uint64_t>(single.int64(0)), single.int64(1));
    if (!ScoreBlock(m_block).holds(lead.value)) {
        m_block.clear();
        BulkStatement block(m_connection, QStringLiteral("SELECT body, last_id FROM score_block WHERE first_id <= ?1 ORDER BY first_id DESC LIMIT 1"));
        if (!block.prepared())
            return block.prepared().error();
        block.bind(1, std::int64_t(lead.value));
        const Result<bool> any = block.next();
        if (!any)
            return any.error();
        if (*any && block.int64(1) >= lead.value)
            m_block = block.bytes(0);
    }
    const std::optional<ScoreRow> row = ScoreBlock(m_block).find(lead.value);
    return row ? scoreOf(row->packed, row->changesAt) : std::optional<LeadScore>();
}

Result<void> StoredScores::addTo(Lead &lead)
{
    const Result<std::optional<LeadScore>> score = find(lead.id);
    if (!score)
        return score.error();
    if (*score)
        for (const FieldNumber field : scoredFields()) {
            FieldValue value = scoredValue(**score, field);
            if (isEmpty(value))
                lead.values.erase(field);
            else
                lead.values.insert_or_assign(field, std::move(value));
        }
    return {};
}

Result<void> StoredScores::put(LeadId lead, const LeadScore &score)
{
    BulkStatement upsert(m_connection, QStringLiteral("INSERT INTO lead_score (lead_id, packed, changes_at) VALUES (?1, ?2, ?3)"
                                                      " ON CONFLICT (lead_id) DO UPDATE SET packed = excluded.packed, changes_at = excluded.changes_at"));
    if (!upsert.prepared())
        return upsert.prepared();
    upsert.bind(1, std::int64_t(lead.value));
    upsert.bind(2, static_cast<std::int64_t>(score.packed()));
    if (score.changesAt == 0)
        upsert.bindNull(3);
    else
        upsert.bind(3, std::int64_t(score.changesAt));
    return upsert.run();
}

Result<void> StoredScores::remove(LeadId lead)
{
    Query gone(m_connection, QStringLiteral("DELETE FROM lead_score WHERE lead_id = :lead"));
    return gone.bind(QLatin1StringView(":lead"), lead).exec();
}

Result<void> StoredScores::replaceAll(const std::vector<ScoreRow> &rows)
{
    m_block.clear();
    for (const QString &table : {QStringLiteral("DELETE FROM lead_score"), QStringLiteral("DELETE FROM score_block")})
        if (Result<void> done = m_connection.exec(table); !done)
            return done;
    BulkStatement insert(m_connection, QStringLiteral("INSERT INTO score_block (first_id, last_id, changes_at, body) VALUES (?1, ?2, ?3, ?4)"));
    if (!insert.prepared())
        return insert.prepared();
    for (std::size_t begin = 0; begin < rows.size(); begin += LeadsPerBlock) {
        const std::size_t count = std::min(LeadsPerBlock, rows.size() - begin);
        const ScoreRow *first = rows.data() + begin;
        Millis changesAt = 0;
        for (const ScoreRow *row = first; row != first + count; ++row)
            if (row->changesAt != 0 && (changesAt == 0 || row->changesAt < changesAt))
                changesAt = row->changesAt;
        const std::string body = encodedScores(first, count);
        insert.bind(1, first->lead);
        insert.bind(2, first[count - 1].lead);
        if (changesAt == 0)
            insert.bindNull(3);
        else
            insert.bind(3, std::int64_t(changesAt));
        insert.bindBytes(4, body);
        if (Result<void> done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<LeadId>> StoredScores::due(Millis now, std::size_t most)
{
    std::vector<LeadId> leads;
    BulkStatement singles(m_connection, QStringLiteral("SELECT lead_id FROM lead_score WHERE changes_at <= ?1 ORDER BY changes_at LIMIT ?2"));
    BulkStatement blocks(m_connection, QStringLiteral("SELECT body FROM score_block WHERE changes_at <= ?1 ORDER BY first_id"));
    BulkStatement newer(m_connection, QStringLiteral("SELECT 1 FROM lead_score WHERE lead_id = ?1"));
    for (BulkStatement *statement : {&singles, &blocks, &newer})
        if (!statement->prepared())
            return statement->prepared().error();
    singles.bind(1, std::int64_t(now));
    singles.bind(2, static_cast<std::int64_t>(most));
    Result<bool> more = singles.next();
    for (; more && *more; more = singles.next())
        leads.push_back({singles.int64(0)});
    blocks.bind(1, std::int64_t(now));
    if (more)
        more = blocks.next();
    for (; more && *more && leads.size() < most; more = blocks.next())
        for (const ScoreRow &row : decodedScores(blocks.bytes(0))) {
            if (row.changesAt == 0 || row.changesAt > now || leads.size() >= most)
                continue;
            newer.bind(1, row.lead);
            const Result<bool> known = newer.next();
            newer.reset();
            if (!known)
                return known.error();
            if (!*known)
                leads.push_back({row.lead});
        }
    return more ? Result<std::vector<LeadId>>(leads) : more.error();
}

Result<void> StoredScores::settled(Millis now)
{
    Query passed(m_connection, QStringLiteral("SELECT first_id, body FROM score_block WHERE changes_at <= :now"));
    if (Result<void> done = passed.bind(QLatin1StringView(":now"), now).exec(); !done)
        return done;
    std::vector<std::pair<qint64, std::optional<qint64>>> next;
    while (passed.next()) {
        const QByteArray body = passed.bytes(1);
        std::optional<qint64> first;
        for (const ScoreRow &row : decodedScores({body.constData(), static_cast<std::size_t>(body.size())}))
            if (row.changesAt > now && (!first || row.changesAt < *first))
                first = row.changesAt;
        next.emplace_back(passed.int64(0), first);
    }
    passed.finish();
    Query update(m_connection, QStringLiteral("UPDATE score_block SET changes_at = :at WHERE first_id = :id"));
    for (const auto &[id, at] : next)
        if (Result<void> done = update.bind(QLatin1StringView(":at"), at).bind(QLatin1StringView(":id"), id).exec(); !done)
            return done;
    return {};
}

ScoreCursor::ScoreCursor(Connection &connection, std::int64_t after, std::int64_t upTo)
    : m_singles(std::make_unique<BulkStatement>(connection, QStringLiteral("SELECT lead_id, packed, coalesce(changes_at, 0) FROM lead_score WHERE lead_id > ?1 AND lead_id <= ?2 ORDER BY lead_id")))
    , m_blocks(std::make_unique<BulkStatement>(connection, QStringLiteral("SELECT body FROM score_block WHERE first_id >= coalesce((SELECT max(first_id) FROM score_block WHERE first_id <= ?1), ?1)"
                                                                          " AND first_id <= ?2 ORDER BY first_id")))
{
    for (BulkStatement *statement : {m_singles.get(), m_blocks.get()}) {
        if (!statement->prepared()) { // a file of an older program has none
            m_moreSingles = m_moreBlocks = false;
            return;
        }
        statement->bind(1, after);
        statement->bind(2, upTo);
    }
    nextSingle();
}

bool ScoreCursor::nextSingle()
{
    m_single.reset();
    if (!m_moreSingles)
        return false;
    const Result<bool> row = m_singles->next();
    m_moreSingles = row && *row;
    if (!row)
        m_fault = row.error();
    if (m_moreSingles)
        m_single = ScoreRow{m_singles->int64(0), static_cast<std::uint64_t>(m_singles->int64(1)), m_singles->int64(2)};
    return m_moreSingles;
}

bool ScoreCursor::nextBlock()
{
    m_block.clear();
    m_place = 0;
    m_last = std::numeric_limits<std::int64_t>::min();
    if (!m_moreBlocks)
        return false;
    const Result<bool> row = m_blocks->next();
    m_moreBlocks = row && *row;
    if (!row)
        m_fault = row.error();
    if (m_moreBlocks)
        m_block = m_blocks->bytes(0);
    if (const ScoreBlock block(m_block); block.count() > 0)
        m_last = block.lead(block.count() - 1);
    return m_moreBlocks;
}

const ScoreRow *ScoreCursor::seek(std::int64_t lead)
{
    while (m_single && m_single->lead < lead)
        nextSingle();
    while (m_last < lead && nextBlock()) { }
    if (m_single && m_single->lead == lead)
        return &*m_single;
    const ScoreBlock block(m_block);
    m_place = block.placeOf(lead, m_place);
    if (m_place >= block.count() || block.lead(m_place) != lead)
        return nullptr;
    m_row = block.row(m_place);
    return &m_row;
}

} // namespace lead
