#include "core/leads/leadlister.h"

#include "core/base/clock.h"
#include "core/facts/parallel.h"
#include "core/facts/totalsreader.h"
#include "core/leads/leadboard.h"

#include <QElapsedTimer>
#include <algorithm>
#include <array>
#include <cmath>

namespace lead {

namespace {

constexpr std::size_t NoColumn = ~std::size_t(0);
constexpr std::int64_t Last = std::numeric_limits<std::int64_t>::max();

/// A lead in the order of its column; leads without a value come last, equal ones by age.
struct Ranked
{
    std::int64_t first = 0;
    std::int64_t second = 0;
    Row row = 0;

    bool operator<(const Ranked &other) const
    {
        if (first != other.first)
            return first < other.first;
        return second != other.second ? second < other.second : row < other.row;
    }
};

/// The first few of many, kept while they pass by.
class FirstFew
{
public:
    explicit FirstFew(std::size_t most) : m_most(most) {}

    /// False for most of those that are not among them, by the first key alone.
    bool mayTake(std::int64_t first) const { return m_heap.size() < m_most || (m_most > 0 && first <= m_heap.front().first); }
    void add(const Ranked &ranked)
    {
        if (m_heap.size() < m_most) {
            m_heap.push_back(ranked);
            std::push_heap(m_heap.begin(), m_heap.end());
        } else if (m_most > 0 && ranked < m_heap.front()) {
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.back() = ranked;
            std::push_heap(m_heap.begin(), m_heap.end());
        }
    }
    void add(const FirstFew &other)
    {
        for (const Ranked &ranked : other.m_heap)
            add(ranked);
    }
    std::vector<Ranked> sorted() &&
    {
        std::sort_heap(m_heap.begin(), m_heap.end());
        return std::move(m_heap);
    }

private:
    std::size_t m_most;
    std::vector<Ranked> m_heap; // the last of them on top
};

struct DealtStage
{
    LeadTotals totals;
    FirstFew first;
};

/// Deals leads out to the stages that they are in, in one pass over the columns that the question needs: what a column of
/// the board sums up to, and which cards come first.
class StageDealer
{
public:
    StageDealer(const LeadFacts &facts, const BoardQuery &query, const std::vector<Stage> &stages, std::string_view currency, Millis now, UserId me)
        : m_facts(facts)
        , m_query(query)
        , m_now(now)
        , m_owner(*facts.slot(F::Owner))
        , m_step(*facts.slot(F::NextActionAt))
        , m_contacted(*facts.slot(F::LastContactedAt))
        , m_created(*facts.slot(F::CreatedAt))
        , m_rank(*facts.slot(F::BoardRank))
        , m_me(codeOf(m_owner, me.value))
        , m_workers{Worker(facts, currency), Worker(facts, currency)}
    {
        for (std::size_t i = 0; i < stages.size(); ++i) {
            m_touchedSince.push_back(stages[i].rottingDays > 0 ? now - stages[i].rottingDays * DayMillis : 0);
            m_isOpen.push_back(stages[i].kind == StageKind::Open);
            for (Worker &worker : m_workers)
                worker.columns.push_back({{}, FirstFew(static_cast<std::size_t>(std::max<qint64>(query.limit, 0)))});
            const std::int64_t code = codeOf(facts.stageSlot(), stages[i].id.value);
            if (code == NoNumber) // no lead was ever in it
                continue;
            if (static_cast<std::size_t>(code) >= m_columnOf.size())
                m_columnOf.resize(static_cast<std::size_t>(code) + 1, NoColumn);
            m_columnOf[static_cast<std::size_t>(code)] = i;
        }
    }

    std::vector<DealtStage> deal(const RowSet &rows)
    {
        forEachBlock(rows.blockCount(), [&](std::size_t w, std::size_t b) {
            if (RowSet::countIn(rows.block(b)) == 0)
                return;
            Worker &worker = m_workers[w];
            load(worker, b);
            RowSet::forEachIn(rows.block(b), [&](std::size_t place) {
                const std::size_t column = columnAt(worker.totals.stage(place));
                if (column == NoColumn || !passes(worker, place, column))
                    return;
                DealtStage &dealt = worker.columns[column];
                worker.totals.add(dealt.totals, place, m_isOpen[column] != 0);
                const std::int64_t first = firstKeyOf(worker, place);
                if (dealt.first.mayTake(first))
                    dealt.first.add({first, secondKeyOf(worker, place), static_cast<Row>(b * BlockRows + place)});
            });
        });
        std::vector<DealtStage> &dealt = m_workers[0].columns;
        for (std::size_t i = 0; i < dealt.size(); ++i) {
            dealt[i].totals.add(m_workers[1].columns[i].totals);
            dealt[i].first.add(m_workers[1].columns[i].first);
        }
        return std::move(dealt);
    }

private:
    using Column = std::vector<std::int64_t>;
    struct Worker
    {
        Worker(const LeadFacts &facts, std::string_view currency) : totals(facts, currency) {}

        TotalsReader totals;
        Column owners = Column(BlockRows);
        Column steps = Column(BlockRows);
        Column contacted = Column(BlockRows);
        Column created = Column(BlockRows);
        Column ranks;
        std::vector<DealtStage> columns;
    };
    static_assert(MostWorkers == 2);

    std::int64_t codeOf(const FactSlot &slot, std::int64_t id) const
    {
        const auto code = m_facts.dictionary(slot).find(id);
        return code ? static_cast<std::int64_t>(*code) : NoNumber;
    }
    std::size_t columnAt(std::int64_t code) const
    {
        return code == NoNumber || static_cast<std::size_t>(code) >= m_columnOf.size() ? NoColumn : m_columnOf[static_cast<std::size_t>(code)];
    }
    void load(Worker &worker, std::size_t b) const
    {
        worker.totals.load(b);
        const FactBlock &block = *m_facts.blocks()[b];
        if (m_query.isMine)
            block.numbers[m_owner.index].unpack(worker.owners.data());
        if (m_query.isOverdue || m_query.isWithoutStep || m_query.order == BoardOrder::NextStep || m_query.order == BoardOrder::Score
            || m_query.order == BoardOrder::ByHand)
            block.numbers[m_step.index].unpack(worker.steps.data());
        if (m_query.isRotting)
            block.numbers[m_contacted.index].unpack(worker.contacted.data());
        if (m_query.isRotting || m_query.order == BoardOrder::Age)
            block.numbers[m_created.index].unpack(worker.created.data());
        if (m_query.order == BoardOrder::ByHand) {
            worker.ranks.resize(BlockRows);
            block.numbers[m_rank.index].unpack(worker.ranks.data());
        }
    }
    bool passes(const Worker &worker, std::size_t place, std::size_t column) const
    {
        if (m_query.isMine && (m_me == NoNumber || worker.owners[place] != m_me))
            return false;
        if (m_query.isOverdue && (worker.steps[place] == NoNumber || worker.steps[place] >= m_now))
            return false;
        if (m_query.isWithoutStep && worker.steps[place] != NoNumber)
            return false;
        if (!m_query.isRotting)
            return true;
        // A touch is a contact; a lead without one counts from its arrival.
        const std::int64_t touched = worker.contacted[place] != NoNumber ? worker.contacted[place] : worker.created[place];
        return m_touchedSince[column] != 0 && touched != NoNumber && touched < m_touchedSince[column];
    }
    static std::int64_t rising(std::int64_t value) { return value == NoNumber ? Last : value; }
    static std::int64_t falling(std::int64_t value) { return value == NoNumber ? Last : -value; }
    std::int64_t firstKeyOf(const Worker &worker, std::size_t place) const
    {
        switch (m_query.order) {
        case BoardOrder::NextStep:
            return rising(worker.steps[place]);
        case BoardOrder::Score:
            return falling(worker.totals.score(place));
        case BoardOrder::Value:
            return falling(worker.totals.amount(place));
        case BoardOrder::ByHand:
            return rising(worker.ranks[place]);
        case BoardOrder::Age:
            break;
        }
        return rising(worker.created[place]);
    }
    std::int64_t secondKeyOf(const Worker &worker, std::size_t place) const
    {
        if (m_query.order == BoardOrder::Age)
            return 0;
        return m_query.order == BoardOrder::Score || m_query.order == BoardOrder::ByHand ? rising(worker.steps[place]) : falling(worker.totals.score(place));
    }

    const LeadFacts &m_facts;
    const BoardQuery &m_query;
    Millis m_now;
    const FactSlot &m_owner;
    const FactSlot &m_step;
    const FactSlot &m_contacted;
    const FactSlot &m_created;
    const FactSlot &m_rank;
    std::int64_t m_me;
    std::vector<std::size_t> m_columnOf;      // by code of the stage
    std::vector<std::int64_t> m_touchedSince; // by column; 0: never rots
    std::vector<char> m_isOpen;               // by column
    std::array<Worker, MostWorkers> m_workers;
};

} // namespace

std::vector<FieldNumber> LeadLister::missingFields(const BoardQuery &query) const
{
    return missingFields(LeadQuery{query.condition, query.search, {}});
}

Result<LeadBoard> LeadLister::board(const BoardQuery &query) const
{
    QElapsedTimer timer;
    timer.start();
    LeadBoard board{query.pipeline, {}, 0};
    std::vector<Stage> stages;
    if (m_info) {
        if (!board.pipeline.isValid() && !m_info->pipelines.empty())
            board.pipeline = m_info->pipelines.front().id;
        for (const Stage &stage : m_info->stages)
            if (stage.pipeline == board.pipeline)
                stages.push_back(stage);
    }
    const Result<RowSet> rows = matching(LeadQuery{query.condition, query.search, {}});
    if (!rows)
        return rows.error();
    std::vector<DealtStage> dealt = StageDealer(*m_facts, query, stages, currency(), m_context.now, m_context.me).deal(*rows);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        BoardColumn column{stages[i].id, sumsOf(dealt[i].totals)};
        column.weighted = std::llround(static_cast<double>(column.sums.amount) * stages[i].probability / 100.0);
        auto ids = std::make_shared<std::vector<LeadId>>();
        for (const Ranked &ranked : std::move(dealt[i].first).sorted())
            ids->push_back(m_facts->id(ranked.row));
        column.ids = std::move(ids);
        board.columns.push_back(std::move(column));
    }
    board.microseconds = timer.nsecsElapsed() / 1000;
    return board;
}

} // namespace lead
