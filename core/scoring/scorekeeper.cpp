#include "core/scoring/scorekeeper.h"

#include "core/facts/conditionevaluator.h"
#include "core/facts/factsstore.h"
#include "core/storage/leadmatch.h"
#include "core/storage/longact.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <set>

namespace lead {

namespace {

// So many are scored one by one sooner than all are at once.
constexpr std::size_t MostSingles = 5000;

struct ScoreKeeperText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreKeeper)
};

Error stopped()
{
    return {Error::Cancelled, ScoreKeeperText::tr("Scoring was stopped before anything of it was kept. “leadwright-cli score” does it, or the window as soon as it opens the workspace.")};
}

} // namespace

ResolveContext ScoreKeeper::context() const
{
    return LeadMatch(m_workspace).context();
}

qint64 ScoreKeeper::today() const
{
    return QDate(1970, 1, 1).daysTo(QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now(), m_workspace.timeZone()).date());
}

// What imports since brought or changed, and what time changed; more than MostSingles stand for all.
Result<std::vector<LeadId>> ScoreKeeper::pending()
{
    Connection &connection = m_workspace.connection();
    StoredScores scores(connection);
    Result<std::vector<LeadId>> leads = scores.due(m_workspace.clock().now(), MostSingles + 1);
    if (!leads)
        return leads;
    FactSource source(connection);
    const Result<std::vector<JournalEntry>> entries = source.operationsAfter(scores.state().position);
    if (!entries)
        return entries.error();
    const Result<CompleteImports> complete = completeImports(connection);
    if (!complete)
        return complete.error();
    std::set<qint64> touched;
    for (const JournalEntry &entry : *entries) {
        if (entry.importId == 0)
            continue;
        // Of one that was taken back nobody is there to be scored.
        const Result<std::vector<qint64>> brought = complete->contains(entry.importId) ? source.leadsOfImport(entry.importId, MostSingles + 1) : std::vector<qint64>();
        const Result<std::vector<TouchedEntity>> changed = source.touchedBy(entry.operationId);
        if (!brought || !changed)
            return brought ? changed.error() : brought.error();
        touched.insert(brought->begin(), brought->end());
        for (const TouchedEntity &entity : *changed)
            if (entity.isLead)
                touched.insert(entity.id);
        if (touched.size() > MostSingles)
            break;
    }
    for (const qint64 lead : touched)
        leads->push_back({lead});
    return leads;
}

Result<ScoreKeeper::Need> ScoreKeeper::need()
{
    if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
        return fresh.error();
    const ScoreState state = StoredScores(m_workspace.connection()).state();
    const std::shared_ptr<const ScoreSheet> &sheet = m_workspace.scoreSheet();
    if (!sheet)
        return state.definition != 0 ? Need::All : Need::None;
    if (state.definition != m_workspace.scoreDefinition() || FactSource(m_workspace.connection()).changedAtLargeAfter(state.position)
        || (sheet->model().asksTheClock() && state.day != today()))
        return Need::All;
    const Result<std::vector<LeadId>> leads = pending();
    if (!leads)
        return leads.error();
    return leads->empty() ? Need::None : leads->size() > MostSingles ? Need::All : Need::Some;
}

Result<void> ScoreKeeper::catchUp()
{
    const bool isThere = m_facts && !std::exchange(m_isNarrow, false);
    Result<LeadFactsPtr> facts = isThere ? FactsPatcher(m_workspace).caughtUp(m_facts) : FactsStore().open(m_workspace, [this](std::size_t) { return !isStopped(); });
    if (!facts)
        return isStopped() ? stopped() : facts.error();
    m_facts = *facts;
    return {};
}

// Every field that the model and the definitions ask for.
std::vector<FieldNumber> ScoreKeeper::scoringFields() const
{
    std::vector<FieldNumber> fields = m_workspace.qualification().usedFields();
    if (const std::shared_ptr<const ScoreSheet> &sheet = m_workspace.scoreSheet()) {
        const std::vector<FieldNumber> used = sheet->model().usedFields();
        fields.insert(fields.end(), used.begin(), used.end());
    }
    fields.push_back(F::Lifecycle);
    return LeadMatch::storedFields(std::move(fields));
}

// Whoever has no facts yet reads no more of the leads than is asked for.
Result<void> ScoreKeeper::catchUpToScore()
{
    if (m_facts && !m_isNarrow)
        return catchUp();
    if (!m_facts) {
        const Result<LeadFactsPtr> few = FactsLoader(m_workspace).loadOnly(scoringFields(), [this](std::size_t leads) {
            if (m_progress)
                m_progress(Phase::Reading, static_cast<qint64>(leads), 0);
            return !isStopped();
        });
        if (!few)
            return isStopped() ? stopped() : few.error();
        m_facts = *few;
        m_isNarrow = true;
    }
    const Result<LeadFactsPtr> facts = FactsPatcher(m_workspace).caughtUp(m_facts);
    if (!facts)
        return facts.error();
    m_facts = *facts;
    return {};
}

Result<ScoreKeeper::Ready> ScoreKeeper::ready(const ScoreSheet &sheet)
{
    const Result<void> done = catchUp();
    return done ? withEvents(sheet) : done.error();
}

Result<ScoreKeeper::Ready> ScoreKeeper::readyToScore(const ScoreSheet &sheet)
{
    const Result<void> done = catchUpToScore();
    return done ? withEvents(sheet) : done.error();
}

Result<ScoreKeeper::Ready> ScoreKeeper::withEvents(const ScoreSheet &sheet)
{
    const std::vector<FieldNumber> missing = BulkScorer(*m_facts, m_workspace.catalog(), context(), sheet).missingFields();
    if (!missing.empty()) {
        const Result<LeadFactsPtr> wider = FactsLoader(m_workspace).withTexts(*m_facts, missing);
        if (!wider)
            return wider.error();
        m_facts = *wider;
    }
    ScoreEventStore once;
    Result<ScoreEventStore::Events> events = std::make_shared<const ScoreEvents>();
    if (sheet.hasEvents())
        events = (m_events ? m_events : &once)->current(m_workspace.connection(), m_isStopped);
    if (isStopped())
        return stopped();
    if (!events)
        return events.error();
    return Ready{m_facts, std::move(*events)};
}

Result<qint64> ScoreKeeper::saveAll()
{
    Connection &connection = m_workspace.connection();
    StoredScores stored(connection);
    const std::shared_ptr<const ScoreSheet> sheet = m_workspace.scoreSheet();
    if (!sheet) {
        Transaction transaction(connection);
        Result<void> done = transaction.begun();
        if (done)
            done = stored.replaceAll({});
        ScoreState none;
        none.epoch = stored.state().epoch + 1;
        if (done)
            done = stored.setState(none);
        if (done)
            done = transaction.commit();
        return done ? Result<qint64>(0) : done.error();
    }
    const auto scored = [&]() -> Result<BulkScores> {
        const Result<Ready> all = readyToScore(*sheet);
        if (!all)
            return all.error();
        BulkScores scores = BulkScorer(*all->facts, m_workspace.catalog(), context(), *sheet).run(*all->events, m_isStopped);
        if (isStopped())
            return stopped();
        return scores;
    };
    Result<BulkScores> scores = scored();
    if (!scores)
        return scores.error();
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun().error();
    // What was written meanwhile belongs to it: once more, with everybody waiting.
    const Result<qint64> position = FactSource(connection).journalPosition();
    if (position && *position != scores->facts->journalPosition())
        scores = scored();
    if (!scores)
        return scores.error();
    const ScoreState state{stored.state().epoch + 1, m_workspace.scoreDefinition(), scores->facts->journalPosition(), today()};
    Result<void> done = stored.replaceAll(scores->rows);
    if (done)
        done = stored.setState(state);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    LeadFacts::Parts parts = scores->facts->parts();
    parts.scoreEpoch = state.epoch;
    m_facts = std::make_shared<const LeadFacts>(std::move(parts));
    return static_cast<qint64>(scores->rows.size());
}

Result<std::vector<LeadId>> ScoreKeeper::movable()
{
    std::vector<Condition> parts;
    for (const LifecycleRule &rule : m_workspace.qualification().rules) {
        const std::vector<FieldNumber> used = rule.condition.usedFields();
        if (std::none_of(used.begin(), used.end(), [](FieldNumber field) { return std::find(scoredFields().begin(), scoredFields().end(), field) != scoredFields().end(); }))
            continue;
        std::vector<ConditionValue> before;
        for (const Lifecycle state : statesBefore(rule.state))
            if (state != Lifecycle::None)
                before.emplace_back(keyOf(state));
        parts.push_back(Condition::all({rule.condition, Condition::any({Condition::test(F::Lifecycle, Operator::IsEmpty), Condition::test(F::Lifecycle, Operator::In, before)})}));
    }
    if (parts.empty())
        return std::vector<LeadId>();
    if (Result<void> done = catchUpToScore(); !done)
        return done.error();
    const ResolvedCondition condition = resolve(Condition::any(std::move(parts)), m_workspace.catalog(), context());
    if (const std::vector<FieldNumber> missing = ConditionEvaluator(*m_facts).missingFields(condition); !missing.empty()) {
        const Result<LeadFactsPtr> wider = FactsLoader(m_workspace).withTexts(*m_facts, missing);
        if (!wider)
            return wider.error();
        m_facts = *wider;
    }
    std::vector<LeadId> leads;
    for (const Row row : ConditionEvaluator(*m_facts).matching(condition).rows())
        leads.push_back(m_facts->id(row));
    return leads;
}

Result<void> ScoreKeeper::walk(LongAct &act, const std::vector<LeadId> &leads, const Step &step, qint64 &looked)
{
    for (std::span<const LeadId> rest = leads; !rest.empty();) {
        if (isStopped())
            return stopped();
        if (Result<void> begun = act.beginBatch(); !begun)
            return begun;
        const Result<std::size_t> done = step(rest);
        if (!done)
            return done.error();
        if (Result<void> kept = act.commitBatch(); !kept)
            return kept;
        rest = rest.subspan(*done);
        looked = static_cast<qint64>(leads.size() - rest.size());
        if (m_progress)
            m_progress(Phase::Following, looked, static_cast<qint64>(leads.size()));
    }
    return {};
}

Result<ScoreKeeper::Done> ScoreKeeper::scoreAll()
{
    const Result<qint64> scored = saveAll();
    const Result<std::vector<LeadId>> leads = scored ? movable() : scored.error();
    if (!leads)
        return leads.error();
    Done done{*scored, 0, {}, true};
    const QString summary = ScoreKeeperText::tr("Score all leads");
    LongAct act(m_workspace, {QStringLiteral("score"), summary});
    qint64 looked = 0;
    const Result<void> walked = walk(act, *leads, [&act](std::span<const LeadId> rest) { return act.recheck(rest); }, looked);
    act.dropBatch();
    done.moved = act.leads();
    const Result<OperationId> operation = act.seal(summary);
    if (!walked && walked.error().code == Error::Cancelled) { // nobody else looks at the leads that were not reached
        const Result<void> forgotten = forgetModel();
        return forgotten ? stoppedAt(done, looked, static_cast<qint64>(leads->size())) : forgotten.error();
    }
    if (!walked || !operation)
        return walked ? operation.error() : walked.error();
    done.operation = *operation;
    return done;
}

Error ScoreKeeper::stoppedAt(const Done &done, qint64 looked, qint64 total) const
{
    const QLocale numbers;
    const QString goesOn = ScoreKeeperText::tr("“leadwright-cli score” goes on, or the window as soon as it opens the workspace.");
    const QString seen = numbers.toString(looked);
    const QString all = numbers.toString(total);
    return {Error::Cancelled, (done.all ? ScoreKeeperText::tr("Scoring was stopped: all %1 leads are scored, and of %2 that definitions may move %3 were looked at.").arg(numbers.toString(done.scored), all, seen)
                                        : ScoreKeeperText::tr("Scoring was stopped: %1 of %2 leads are scored.").arg(seen, all)) + u' ' + goesOn};
}

// So that all leads are scored once more.
Result<void> ScoreKeeper::forgetModel()
{
    StoredScores stored(m_workspace.connection());
    Transaction transaction(m_workspace.connection());
    if (!transaction.begun())
        return transaction.begun();
    ScoreState state = stored.state();
    state.definition = 0;
    const Result<void> saved = stored.setState(state);
    return saved ? transaction.commit() : saved;
}

Result<ScoreKeeper::Done> ScoreKeeper::settleSome(const std::vector<LeadId> &leads, qint64 position)
{
    const Millis now = m_workspace.clock().now();
    Done done{static_cast<qint64>(leads.size()), 0, {}, false};
    const QString summary = ScoreKeeperText::tr("Scores changed by time");
    LongAct act(m_workspace, {QStringLiteral("score"), summary});
    qint64 looked = 0;
    const Result<void> walked = walk(act, leads, [&](std::span<const LeadId> rest) -> Result<std::size_t> {
        std::size_t next = 0;
        for (; next < rest.size() && (next == 0 || !act.isBatchFull()); ++next) {
            const Result<bool> crossed = act.rescore(rest[next]);
            if (!crossed)
                return crossed.error();
            done.moved += *crossed;
        }
        return next;
    }, looked);
    const Result<OperationId> operation = act.seal(summary);
    if (!walked && walked.error().code == Error::Cancelled)
        return stoppedAt({}, looked, done.scored);
    if (!walked || !operation)
        return walked ? operation.error() : walked.error();
    done.operation = *operation;
    StoredScores stored(m_workspace.connection());
    Transaction transaction(m_workspace.connection());
    if (!transaction.begun())
        return transaction.begun().error();
    ScoreState state = stored.state();
    ++state.epoch;
    state.position = position;
    Result<void> saved = stored.settled(now);
    if (saved)
        saved = stored.setState(state);
    if (saved)
        saved = transaction.commit();
    return saved ? Result<Done>(done) : saved.error();
}

Result<ScoreKeeper::Done> ScoreKeeper::settle()
{
    const Result<Need> needed = need();
    if (!needed)
        return needed.error();
    if (*needed == Need::None)
        return Done();
    if (*needed == Need::All)
        return scoreAll();
    const Result<qint64> position = FactSource(m_workspace.connection()).journalPosition(); // before looking
    const Result<std::vector<LeadId>> leads = position ? pending() : position.error();
    return leads ? settleSome(*leads, *position) : Result<Done>(leads.error());
}

} // namespace lead
