#include "core/intake/importwriter.h"

#include "core/base/text.h"
#include "core/intake/rejectedrow.h"
#include "core/quality/namematch.h"
#include "core/quality/referencedata.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <algorithm>

namespace lead {

namespace {

constexpr qint64 RowsPerCommit = 10000;
constexpr qint64 LongestChunkMillis = 45;
constexpr qint64 WorthACommitMillis = 10;
constexpr std::size_t RowsBetweenLooks = 128; // at the clock
constexpr std::size_t BlocksPerCommit = 32;   // of match keys, 64 KB each
constexpr unsigned long PauseMillis = 2; // who waits for the workspace asks every millisecond

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// What a row is held against: its own fields, and where a further address or number may stand.
std::vector<FieldNumber> storedFields(std::vector<FieldNumber> slotFields)
{
    slotFields.insert(slotFields.end(), RowMerge::contactFields().begin(), RowMerge::contactFields().end());
    slotFields.insert(slotFields.end(), {F::Stage, F::CreatedAt, F::Consent, F::DoNotCall, F::DoNotEmail, F::DoNotText});
    return slotFields;
}

Error countsDoNotAddUp()
{
    return {Error::Failed, ImportText::tr("The counts of the import do not add up; nothing of its last step was kept.")};
}

} // namespace

ImportWriter::ImportWriter(Workspace &workspace, const ReferenceData &reference, const IntakePlan &plan, ImportRecord record, std::vector<FieldNumber> slotFields, Rehearsal *rehearsal)
    : m_workspace(workspace)
    , m_plan(plan)
    , m_record(std::move(record))
    , m_slotFields(std::move(slotFields))
    , m_journal(workspace)
    , m_imports(workspace)
    , m_reviews(workspace)
    , m_leads(workspace)
    , m_qualifier(workspace, m_slotFields)
    , m_writer(workspace, m_qualifier.writtenSlots(), m_record.id)
    , m_rows(workspace, m_record.id, rehearsal)
    , m_matcher(workspace, reference, plan, m_rows, m_slotFields)
    , m_stored(workspace, storedFields(m_slotFields))
    , m_changes(workspace, m_record.operation)
    , m_merge(plan.onMatch, plan.policies)
    , m_mergeInFile(plan.onMatchInFile.value_or(plan.onMatch), plan.policies)
    , m_codeTexts(m_slotFields.size())
    , m_wasCutOff(m_record.counts.rows > 0)
{
    for (std::size_t i = 0; i < m_slotFields.size(); ++i)
        for (const FieldNumber field : {F::Consent, F::DoNotCall, F::DoNotEmail, F::DoNotText})
            if (m_slotFields[i] == field)
                m_wishSlots.push_back(i);
}

ImportWriter::~ImportWriter() = default;

Result<void> ImportWriter::prepare()
{
    for (const Result<void> &ready : {m_writer.prepared(), m_rows.prepared(), m_stored.prepared(), m_changes.prepared()})
        if (!ready)
            return ready;
    // Hashed along the way: at the end a million of them would be hashed while others wait.
    const Result<qint64> changes = m_journal.addChangeHashes(m_record.operation, m_changeHashes);
    if (!changes)
        return changes.error();
    m_changeCount = *changes;
    m_changes.startAt(*changes);
    if (Result<void> done = m_matcher.prepare(static_cast<std::size_t>(std::min<qint64>(m_record.fileSize / 300, 1000000))); !done)
        return done;
    m_matcher.onOthers([this](const std::vector<Lead> *leads) { return leads ? m_wishes.follow(m_workspace, *leads) : m_wishes.read(m_workspace, m_rows); });
    if (Result<void> done = m_wishes.read(m_workspace, m_rows); !done || m_record.counts.rows == 0)
        return done;
    return m_matcher.eachOwnKey([this](const DraftRow::Key &key, LeadId lead) { addKey(key, lead); });
}

Result<void> ImportWriter::beginChunk()
{
    if (m_transaction)
        return {};
    m_chunkTimer.start();
    m_transaction = std::make_unique<Transaction>(m_workspace.connection());
    if (!m_transaction->begun())
        return m_transaction->begun();
    return m_plan.dryRun ? Result<void>() : m_matcher.followOthers();
}

Result<void> ImportWriter::commitChunk()
{
    if (!m_transaction)
        return {};
    if (Result<void> done = qualify(); !done)
        return done;
    if (Result<void> done = m_imports.save(m_record); !done)
        return done;
    m_rowsInChunk = 0;
    m_chunkTimer.restart();
    m_rows.release();
    m_stored.release();
    if (m_plan.dryRun)
        return {};
    Result<void> done = m_transaction->commit();
    m_transaction.reset();
    QThread::msleep(PauseMillis);
    return done;
}

Result<void> ImportWriter::qualify()
{
    if (m_plan.dryRun)
        return {};
    return m_qualifier.follow([this](const Change &change) {
        const QByteArray body = QJsonDocument(change.body).toJson(QJsonDocument::Compact);
        return recordChange(toUtf8(change.entity), change.entityId, {body.constData(), static_cast<std::size_t>(body.size())});
    });
}

bool ImportWriter::isChunkFull() const
{
    return m_rowsInChunk >= RowsPerCommit || m_chunkTimer.elapsed() >= LongestChunkMillis;
}

Result<void> ImportWriter::recordChange(std::string_view entity, qint64 id, std::string_view body)
{
    if (Result<void> done = m_changes.record(entity, id, body); !done)
        return done;
    m_changeHashes.add(m_changes.lastHash());
    ++m_changeCount;
    return {};
}

Result<void> ImportWriter::write(const DraftBatch &batch)
{
    if (Result<void> done = beginChunk(); !done)
        return done;
    if (Result<void> done = addCodes(batch); !done)
        return done;
    for (std::size_t i = 0; i < batch.rows.size(); ++i) {
        const DraftRow &row = batch.rows[i];
        if (i + 8 < batch.rows.size())
            m_matcher.prefetch(batch.rows[i + 8]);
        ++m_record.counts.rows;
        m_record.lastLine = row.line;
        m_fate = {};
        if (Result<void> done = writeRow(row, batch.valuesOf(i)); !done)
            return done;
        if (m_onFate)
            m_onFate(row, batch.valuesOf(i), m_fate);
        ++m_rowsInChunk;
        if (i % RowsBetweenLooks != RowsBetweenLooks - 1 || i + 1 == batch.rows.size() || !isChunkFull())
            continue;
        if (Result<void> done = commitChunk(); !done)
            return done;
        if (Result<void> done = beginChunk(); !done)
            return done;
    }
    return isChunkFull() ? commitChunk() : Result<void>();
}

Result<void> ImportWriter::rest()
{
    return m_chunkTimer.elapsed() >= WorthACommitMillis ? commitChunk() : Result<void>();
}

Result<void> ImportWriter::addCodes(const DraftBatch &batch)
{
    if (Result<void> done = m_qualifier.addCodes(m_writer); !done)
        return done;
    for (const NewCode &code : batch.newCodes) {
        const QString text = fromUtf8(code.text);
        if (m_slotFields[code.slot] == F::Consent && isWithdrawn(text))
            m_withdrawnCodes.insert(static_cast<std::int64_t>(m_codeTexts[code.slot].size()));
        m_codeTexts[code.slot].push_back(text);
        if (m_slotFields[code.slot] != F::Owner) {
            if (Result<void> done = m_writer.addCode(code.slot, text); !done)
                return done;
            continue;
        }
        const Result<qint64> owner = ownerNamed(text);
        if (!owner)
            return owner.error();
        m_writer.addCodedId(code.slot, *owner);
    }
    return {};
}

// Owners of another tool's list become users of this workspace, so that its reports can tell them apart.
Result<qint64> ImportWriter::ownerNamed(const QString &name)
{
    if (const User *user = m_workspace.user(name))
        return qint64(user->id.value);
    const Result<UserId> added = m_workspace.addUser(name, name.contains(u'@') ? name : QString(), QStringLiteral("rep"));
    if (!added)
        return added.error();
    return qint64(added->value);
}

Result<void> ImportWriter::writeRow(const DraftRow &row, std::span<const DraftValue> values)
{
    if (row.isEmpty || row.isLeftOut) {
        ++m_record.counts.skipped;
        m_fate.kind = RowFate::LeftOut;
        return {};
    }
    if (row.reject != IssueCode::None)
        return reject(row);
    const Result<std::optional<Match>> match = m_matcher.find(row, values);
    if (!match)
        return match.error();
    if (*match)
        return writeMatch(row, values, **match);
    const Result<bool> keepAway = mustNotBeContacted(row, {});
    if (!keepAway)
        return keepAway.error();
    m_fate.kind = *keepAway ? RowFate::Skipped : RowFate::Created;
    m_fate.mustNotBeContacted = *keepAway;
    m_record.counts.skipped += *keepAway;
    return *keepAway ? Result<void>() : create(row, values, {});
}

Result<void> ImportWriter::writeMatch(const DraftRow &row, std::span<const DraftValue> values, const Match &match)
{
    m_fate.match = match.lead;
    m_fate.isOwn = match.isOwn;
    const OnMatch policy = onMatch(match);
    const Result<bool> keepAway = mustNotBeContacted(row, match);
    if (!keepAway)
        return keepAway.error();
    if (*keepAway || (policy == OnMatch::Skip && !match.isDistinct)) {
        m_fate.mustNotBeContacted = *keepAway;
        m_fate.kind = RowFate::Skipped;
        ++m_record.counts.skipped;
        return {};
    }
    if (match.isDistinct || policy == OnMatch::Create) {
        m_fate.kind = RowFate::Created;
        return create(row, values, match.lead);
    }
    return policy == OnMatch::Review ? setAside(row, values, match) : updateLead(row, values, match);
}

Result<bool> ImportWriter::mustNotBeContacted(const DraftRow &row, const std::optional<Match> &match)
{
    if (!m_plan.skipDoNotContact || (match && match->isOwn))
        return false;
    if (m_wishes.of(row).isAny())
        return true;
    if (!match)
        return false;
    const Result<bool> found = m_stored.read(match->lead);
    if (!found || !*found)
        return found;
    const DraftValue yes = DraftValue::of(std::int64_t(1));
    if (m_stored.holds(F::DoNotCall, yes) || m_stored.holds(F::DoNotEmail, yes) || m_stored.holds(F::DoNotText, yes))
        return true;
    const Result<FieldValue> consent = m_stored.value(F::Consent);
    if (!consent)
        return consent.error();
    const QString *text = std::get_if<QString>(&*consent);
    return text && isWithdrawn(*text);
}

Result<void> ImportWriter::setAside(const DraftRow &row, std::span<const DraftValue> values, const Match &match)
{
    m_fate.kind = RowFate::SetAside;
    ++m_setAsideRows;
    ++m_record.counts.skipped;
    QJsonObject body;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!values[i].isEmpty() && !(m_slotFields[i] == F::ExternalId && m_matcher.numbersRows()))
            body.insert(m_workspace.catalog().at(m_slotFields[i]).key, toJson(valueOf(i, values[i])));
    if (m_plan.dryRun)
        return {};
    return m_reviews.put({m_record.id, row.line, match.lead, QString::fromLatin1(match.reason), body});
}

Result<void> ImportWriter::create(const DraftRow &row, std::span<const DraftValue> values, LeadId duplicateOf)
{
    const Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    const LeadId id{(*ids)->next()};
    const auto born = m_qualifier.born(values, [this](std::size_t slot, const DraftValue &value) { return valueOf(slot, value); });
    if (Result<void> done = m_writer.insert({id, row.line, duplicateOf}, born); !done)
        return done;
    ++m_record.counts.created;
    const ContactWish said = wishIn(values);
    if (const FieldValues missing = m_wishes.of(row).without(said).missingIn({}); !missing.empty())
        if (Result<void> done = m_stored.write(id, missing); !done)
            return done;
    m_wishes.add(row, said);
    for (std::size_t i = 0; i < row.keyCount; ++i)
        addKey(row.keys[i], id);
    if (m_matcher.matchesIdentifiers())
        addKey({MatchKind::ExternalId, row.externalKey}, id);
    if (row.nameKey)
        m_matcher.setIfNew({MatchKind::NamePlace, row.nameKey}, id);
    return {};
}

// Keys reach the workspace at the very end: until then nobody may find the hidden leads by them.
void ImportWriter::addKey(const DraftRow::Key &key, LeadId lead)
{
    if (key.key == 0)
        return;
    if (!m_plan.dryRun)
        m_writer.addKey(key.kind, key.key, lead);
    m_matcher.setIfNew(key, lead);
}

Result<void> ImportWriter::reject(const DraftRow &row)
{
    ++m_record.counts.rejected;
    m_fate.kind = RowFate::Rejected;
    const RejectedRow rejected = rejectedRow(row);
    ++m_rejectedReasons[rejected.code];
    if (m_onReject)
        m_onReject(rejected);
    return m_plan.dryRun ? Result<void>() : m_rows.addReject(rejected);
}

// Keys count only while their import is complete, so they may come in pieces before it is.
Result<void> ImportWriter::writeKeys()
{
    if (m_plan.dryRun)
        return {};
    if (m_wasCutOff)
        if (Result<void> done = m_writer.dropKeys(); !done)
            return done;
    for (;;) {
        const Result<bool> areAllWritten = m_writer.flushKeys(BlocksPerCommit);
        if (!areAllWritten)
            return areAllWritten.error();
        if (*areAllWritten)
            return {};
        if (Result<void> done = commitChunk(); !done)
            return done;
        if (Result<void> done = beginChunk(); !done)
            return done;
    }
}

Result<ImportRecord> ImportWriter::finish(const QString &fileSha256, const QString &summary)
{
    if (Result<void> done = beginChunk(); !done)
        return done.error();
    if (Result<void> done = qualify(); !done)
        return done.error();
    if (Result<void> done = writeKeys(); !done)
        return done.error();
    if (!m_record.counts.addUp())
        return countsDoNotAddUp();
    m_record.fileSha256 = fileSha256;
    m_record.state = ImportState::Complete;
    m_record.finishedAt = m_workspace.clock().now();
    if (Result<void> done = m_imports.save(m_record); !done)
        return done.error();
    if (m_plan.dryRun) {
        m_transaction.reset();
        m_workspace.forgetRehearsed();
        return m_record;
    }
    const QJsonArray state{importStateKey(ImportState::Undone), importStateKey(ImportState::Complete)};
    const QJsonArray counts{QJsonValue(), QJsonArray{m_record.counts.rows, m_record.counts.created, m_record.counts.updated, m_record.counts.rejected}};
    const QJsonObject body{{QStringLiteral("state"), state}, {QStringLiteral("counts"), counts}, {QStringLiteral("sha256"), QJsonArray{QJsonValue(), fileSha256}}};
    const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (Result<void> done = recordChange("import", m_record.id.value, {text.constData(), static_cast<std::size_t>(text.size())}); !done)
        return done.error();
    if (Result<void> done = m_journal.seal(m_record.operation, m_record.counts.created + m_touchedLeads, summary, {m_changeCount, m_changeHashes.result()}); !done)
        return done.error();
    if (Result<void> done = m_transaction->commit(); !done)
        return done.error();
    m_transaction.reset();
    return m_record;
}

} // namespace lead
