#include "core/intake/importreview.h"

#include "core/storage/activityrepository.h"
#include "core/storage/contactwishes.h"
#include "core/storage/importrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/longact.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr std::size_t MostAtOnce = 200;
constexpr std::array decisionKeys{"update", "fill", "create", "skip"};

std::vector<RowMerge::Incoming> incoming(const FieldValues &values)
{
    return {values.begin(), values.end()};
}

} // namespace

QString reviewDecisionKey(ReviewDecision decision)
{
    return QString::fromLatin1(decisionKeys[static_cast<std::size_t>(decision)]);
}

std::optional<ReviewDecision> reviewDecisionFromKey(QStringView key)
{
    for (std::size_t i = 0; i < decisionKeys.size(); ++i)
        if (key == QLatin1StringView(decisionKeys[i]))
            return static_cast<ReviewDecision>(i);
    return std::nullopt;
}

ImportReview::ImportReview(Workspace &workspace)
    : m_workspace(workspace)
{
}

QString ImportReview::reasonText(const QString &key) const
{
    if (key == u"email")
        return tr("Same e-mail address");
    if (key == u"phone")
        return tr("Same phone number and a name that fits");
    if (key == u"name_zip")
        return tr("Same name and ZIP code");
    if (key == u"external_id")
        return tr("Same ID in an earlier list with these headings");
    if (key == u"lead_id")
        return tr("The row names this lead by its number");
    return tr("Matched");
}

FieldValues ImportReview::valuesOf(const SetAsideRow &row) const
{
    FieldValues values;
    for (auto it = row.values.begin(); it != row.values.end(); ++it) {
        const Field *field = m_workspace.catalog().find(it.key());
        if (!field)
            continue;
        FieldValue value = fieldValueFromJson(it.value());
        if (const qint64 *whole = std::get_if<qint64>(&value); whole && field->type == FieldType::Decimal)
            value = static_cast<double>(*whole);
        if (!isEmpty(value))
            values.insert_or_assign(field->number, std::move(value));
    }
    return values;
}

Result<std::vector<ReviewRow>> ImportReview::rows(ImportId import, std::optional<int> limit)
{
    const auto waiting = ReviewRepository(m_workspace).list(import, limit);
    if (!waiting)
        return waiting.error();
    std::vector<LeadId> ids;
    for (const SetAsideRow &row : *waiting)
        ids.push_back(row.lead);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto leads = LeadRepository(m_workspace).find(ids);
    if (!leads)
        return leads.error();
    std::map<LeadId, const Lead *> byId;
    for (const Lead &lead : *leads)
        byId.insert({lead.id, &lead});
    std::vector<ReviewRow> rows;
    for (const SetAsideRow &aside : *waiting) {
        ReviewRow row{aside.import, aside.line, aside.lead, std::nullopt, aside.reason, reasonText(aside.reason), valuesOf(aside), {}};
        if (const auto it = byId.find(aside.lead); it != byId.end()) {
            row.stored = *it->second;
            for (const auto &[field, value] : row.values)
                if (row.stored->value(field) != value)
                    row.differences.push_back({field, row.stored->value(field), value});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<SetAsideRow>> ImportReview::wanted(ImportId import, const std::vector<qint64> &lines)
{
    Result<std::vector<SetAsideRow>> all = ReviewRepository(m_workspace).list(import);
    if (!all || lines.empty())
        return all;
    std::vector<SetAsideRow> rows;
    for (qint64 line : lines) {
        const auto row = std::lower_bound(all->begin(), all->end(), line, [](const SetAsideRow &r, qint64 wanted) { return r.line < wanted; });
        if (row == all->end() || row->line != line)
            return Error{Error::NotFound, tr("No row of line %1 of import %2 waits for a decision.").arg(QString::number(line), import.toString())};
        rows.push_back(*row);
    }
    return rows;
}

// The policies of single fields that the import was given hold for its rows later, too.
Result<RowMerge> ImportReview::rulesOf(ImportId import, ReviewDecision decision)
{
    const auto record = ImportRepository(m_workspace).find(import);
    if (!record)
        return record.error();
    if (!*record)
        return Error{Error::NotFound, tr("There is no import with the number %1.").arg(import.value)};
    const Result<IntakePlan> plan = IntakePlan::fromJson((*record)->plan, m_workspace.catalog());
    return RowMerge(decision == ReviewDecision::Update ? OnMatch::Update : OnMatch::Merge, plan ? plan->policies : std::map<FieldNumber, FieldPolicy>());
}

Result<ReviewDone> ImportReview::decide(ImportId import, const std::vector<qint64> &lines, ReviewDecision decision)
{
    const Result<RowMerge> rules = rulesOf(import, decision);
    if (!rules)
        return rules.error();
    const Result<std::vector<SetAsideRow>> rows = wanted(import, lines);
    if (!rows)
        return rows.error();
    ReviewDone done;
    if (Result<void> read = readWishes(*rows); !read)
        return read.error();
    const Result<OperationId> operation = rows->size() > MostAtOnce ? decideInBatches(*rows, *rules, decision, done) : decideAtOnce(*rows, *rules, decision, done);
    if (!operation)
        return operation.error();
    if (done.left > 0 && lines.size() == 1)
        return Error{Error::Conflict, tr("Lead %1, which the row matched, is gone. Make a lead of the row with “create”, or “skip” it.").arg(rows->front().lead.toString())};
    done.operation = *operation;
    return done;
}

// Who has the addresses and numbers of the rows and asked not to be contacted; for all rows at once, since each look takes as
// long as one for a thousand.
Result<void> ImportReview::readWishes(const std::vector<SetAsideRow> &rows)
{
    std::vector<LeadKey> keys;
    for (const SetAsideRow &row : rows)
        for (const LeadKey &key : leadKeysOf(Lead{{}, 0, valuesOf(row)}))
            keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    auto wishes = contactWishesOf(m_workspace, keys);
    if (!wishes)
        return wishes.error();
    m_wishes = std::move(*wishes);
    return {};
}

FieldValues ImportReview::wishesFor(const Lead &lead, const FieldValues &changes) const
{
    const Lead after = changedBy(lead, changes);
    ContactWish wish;
    for (const LeadKey &key : leadKeysOf(after))
        if (const auto at = m_wishes.find(key); at != m_wishes.end())
            wish |= at->second;
    return wish.missingIn(after.values);
}

QString ImportReview::summaryOf(const ReviewDone &done) const
{
    return tr("Decide %n row(s) that an import set aside", nullptr, static_cast<int>(done.updated + done.unchanged + done.created + done.skipped));
}

Result<OperationId> ImportReview::decideAtOnce(const std::vector<SetAsideRow> &rows, const RowMerge &rules, ReviewDecision decision, ReviewDone &done)
{
    Act act(m_workspace, {QStringLiteral("review"), QString()});
    if (!act.begun())
        return act.begun().error();
    for (const SetAsideRow &row : rows)
        if (Result<void> step = decideRow(act, row, rules, decision, done); !step)
            return step.error();
    if (act.changeCount() == 0)
        return OperationId();
    act.setSummary(summaryOf(done));
    return act.commit();
}

Result<OperationId> ImportReview::decideInBatches(const std::vector<SetAsideRow> &rows, const RowMerge &rules, ReviewDecision decision, ReviewDone &done)
{
    LongAct act(m_workspace, {QStringLiteral("review"), QString()});
    Result<void> step;
    for (auto row = rows.begin(); row != rows.end() && step;) {
        step = act.beginBatch();
        const ReviewDone before = done;
        for (; row != rows.end() && step && !act.isBatchFull(); ++row)
            step = decideRow(act, *row, rules, decision, done);
        if (step) {
            step = act.commitBatch();
        } else {
            act.dropBatch();
            done = before;
        }
    }
    const Result<OperationId> sealed = act.seal(summaryOf(done)); // also after a fault, so that what is done can be undone
    return step ? sealed : step.error();
}

Result<void> ImportReview::decideRow(ChangeRecorder &act, const SetAsideRow &row, const RowMerge &rules, ReviewDecision decision, ReviewDone &done)
{
    const Result<bool> waits = ReviewRepository(m_workspace).contains(row);
    if (!waits || !*waits) // somebody else was faster
        return waits ? Result<void>() : waits.error();
    if (decision == ReviewDecision::Create)
        return create(act, row, done);
    return decision == ReviewDecision::Skip ? skip(act, row, done) : apply(act, row, rules, done);
}

Result<void> ImportReview::apply(ChangeRecorder &act, const SetAsideRow &row, const RowMerge &rules, ReviewDone &done)
{
    LeadRepository leads(m_workspace);
    const Result<std::optional<Lead>> lead = leads.find(row.lead);
    if (!lead)
        return lead.error();
    if (!*lead) {
        ++done.left;
        return {};
    }
    FieldValues changes = rules.changes(**lead, incoming(valuesOf(row)));
    if (std::any_of(changes.begin(), changes.end(), [](const auto &change) { return RowMerge::isContact(change.first); }))
        for (const auto &[field, value] : wishesFor(**lead, changes))
            changes.insert_or_assign(field, value);
    const Result<std::vector<FieldNumber>> changed = leads.update(act, **lead, changes);
    if (!changed)
        return changed.error();
    ++(changed->empty() ? done.unchanged : done.updated);
    if (std::find(changed->begin(), changed->end(), F::Stage) != changed->end())
        if (Result<void> moved = ActivityRepository(m_workspace).enterStage(row.lead, {(*lead)->number(F::Stage)}, {std::get<qint64>(changes.at(F::Stage))},
                                                                             (*lead)->number(F::CreatedAt), m_workspace.clock().now());
            !moved)
            return moved;
    return ReviewRepository(m_workspace).settle(act, row);
}

Result<void> ImportReview::create(ChangeRecorder &act, const SetAsideRow &row, ReviewDone &done)
{
    FieldValues values = valuesOf(row);
    values.insert_or_assign(F::DuplicateOf, qint64(row.lead.value));
    for (const auto &[field, value] : wishesFor({}, values))
        values.insert_or_assign(field, value);
    const Result<LeadId> lead = LeadRepository(m_workspace).create(act, std::move(values));
    if (!lead)
        return lead.error();
    ++done.created;
    return ReviewRepository(m_workspace).settle(act, row);
}

Result<void> ImportReview::skip(ChangeRecorder &act, const SetAsideRow &row, ReviewDone &done)
{
    ++done.skipped;
    return ReviewRepository(m_workspace).settle(act, row);
}

} // namespace lead
