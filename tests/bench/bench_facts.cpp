// The lead facts at a million leads, each beside the same question put to SQLite over the same file.

#include "benchworkspace.h"
#include "rawtable.h"

#include "core/domain/conditiontext.h"
#include "core/facts/aggregator.h"
#include "core/facts/conditionevaluator.h"
#include "core/facts/factssnapshot.h"
#include "core/facts/factsstore.h"
#include "core/facts/searcher.h"
#include "core/facts/sorter.h"
#include "core/leads/leadboard.h"
#include "core/leads/leadlister.h"
#include "core/leads/leadreader.h"

#include <QCoreApplication>
#include <QFile>
#include <benchmark/benchmark.h>
#include <cstring>

using namespace lead;

namespace {

struct Setting
{
    SystemClock clock;
    std::unique_ptr<Workspace> workspace;
    FactsStore store;

    Setting()
    {
        auto opened = Workspace::open(benchWorkspace(), clock, Connection::Mode::Writer);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        workspace = std::move(*opened);
        if (!store.load(*workspace))
            qFatal("cannot load the facts");
    }
};

Setting &setting()
{
    static Setting theSetting;
    return theSetting;
}

const LeadFacts &facts()
{
    static LeadFactsPtr held;
    held = setting().store.current();
    return *held;
}

void sql(benchmark::State &state, const char *statement)
{
    Connection &connection = setting().workspace->connection();
    for (auto _ : state)
        benchmark::DoNotOptimize(runSql(connection, statement));
}

// A statement on the bare table beside the workspace, read to its last row.
void rawSql(benchmark::State &state, const char *statement)
{
    static RawTable table;
    std::int64_t value = 0;
    for (auto _ : state)
        value = table.read(statement);
    state.counters["found"] = static_cast<double>(value);
}

void like(benchmark::State &state, const char *typed)
{
    const std::string has = std::string(" LIKE '%") + typed + "%'";
    rawSql(state, ("SELECT id FROM lead WHERE first_name" + has + " OR last_name" + has + " OR company" + has + " OR email" + has).c_str());
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void load(benchmark::State &state)
{
    Workspace &workspace = *setting().workspace;
    for (auto _ : state)
        benchmark::DoNotOptimize(FactsLoader(workspace).load());
    state.counters["facts_MB"] = static_cast<double>(facts().bytes()) / 1e6;
    state.counters["rss_MB"] = residentMegabytes();
}

// What a process holds that has loaded the facts once, as a start without a snapshot does; to be run alone.
void memory(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(facts().size());
    state.counters["rss_MB"] = residentMegabytes();
}

void snapshotWrite(benchmark::State &state)
{
    for (auto _ : state)
        if (!setting().store.save(*setting().workspace))
            state.SkipWithError("cannot write");
}

void snapshotOpen(benchmark::State &state)
{
    for (auto _ : state) {
        FactsStore store;
        if (!store.open(*setting().workspace))
            state.SkipWithError("cannot open");
    }
    state.counters["file_MB"] = static_cast<double>(QFile(FactsSnapshot::pathFor(setting().workspace->path())).size()) / 1e6;
}

void sumsByStage(benchmark::State &state)
{
    const RowSet rows = facts().everything();
    for (auto _ : state)
        benchmark::DoNotOptimize(Aggregator(facts()).sums(rows, F::Stage, F::Amount));
}

void search(benchmark::State &state, const char *typed)
{
    std::size_t found = 0;
    for (auto _ : state)
        found = Searcher(facts()).search(SearchQuery(typed)).count;
    state.counters["found"] = static_cast<double>(found);
}

void sortAll(benchmark::State &state, FieldNumber field)
{
    const Sorter sorter(facts());
    const RowSet all = facts().everything();
    benchmark::DoNotOptimize(sorter.sorted(all, {{field, SortOrder::Descending}}));
    for (auto _ : state)
        benchmark::DoNotOptimize(sorter.sorted(all, {{field, SortOrder::Descending}}));
}

void firstPage(benchmark::State &state, FieldNumber field)
{
    const RowSet all = facts().everything();
    for (auto _ : state)
        benchmark::DoNotOptimize(Sorter(facts()).first(all, {{field, SortOrder::Descending}}, 50));
}

void rankTexts(benchmark::State &state, FieldNumber field)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(TextRanks::of(facts(), *facts().slot(field)));
}

ResolvedCondition condition(const char *text)
{
    const FieldCatalog &catalog = setting().workspace->catalog();
    return resolve(*parseCondition(QString::fromLatin1(text), catalog), catalog, {});
}

void filter(benchmark::State &state, const char *text)
{
    const ResolvedCondition resolved = condition(text);
    std::size_t found = 0;
    for (auto _ : state)
        found = ConditionEvaluator(facts()).count(resolved);
    state.counters["found"] = static_cast<double>(found);
}

constexpr const char *threeColumns = "owner in (3, 7, 9, 12) and score > 40 and created_at >= 2024-01-01";

void filterSortPage(benchmark::State &state, const char *text)
{
    const ResolvedCondition resolved = condition(text);
    std::size_t found = 0;
    for (auto _ : state) {
        const RowSet rows = ConditionEvaluator(facts()).matching(resolved);
        found = Sorter(facts()).first(rows, {{F::Amount, SortOrder::Descending}}, 50).size();
    }
    state.counters["found"] = static_cast<double>(found);
}

void filterSortAll(benchmark::State &state)
{
    const ResolvedCondition resolved = condition(threeColumns);
    for (auto _ : state) {
        const RowSet rows = ConditionEvaluator(facts()).matching(resolved);
        benchmark::DoNotOptimize(Sorter(facts()).sorted(rows, {{F::Amount, SortOrder::Descending}}));
    }
}

// Counts, sums and the first 50 leads of each stage, as the board shows them.
void board(benchmark::State &state, const char *condition)
{
    Workspace &workspace = *setting().workspace;
    const Result<WorkspaceInfo> info = LeadReader(workspace).info();
    if (!info)
        qFatal("%s", qPrintable(info.error().message));
    const LeadLister lister(setting().store.current(), workspace.catalog(), {}, std::make_shared<const WorkspaceInfo>(*info));
    BoardQuery query;
    query.condition = QString::fromLatin1(condition);
    query.limit = 50;
    qint64 found = 0;
    for (auto _ : state) {
        found = 0;
        const Result<LeadBoard> board = lister.board(query);
        if (!board)
            qFatal("%s", qPrintable(board.error().message));
        for (const BoardColumn &column : board->columns)
            found += column.sums.leads;
    }
    state.counters["found"] = static_cast<double>(found);
}

// One lead is edited, journaled and committed; measured is what the facts need to follow.
void patchOne(benchmark::State &state)
{
    Workspace &workspace = *setting().workspace;
    Connection &connection = workspace.connection();
    qint64 seq = *FactSource(connection).journalPosition();
    for (auto _ : state) {
        state.PauseTiming();
        ++seq;
        const qint64 id = facts().id(static_cast<Row>(seq * 7919 % static_cast<qint64>(facts().size()))).value;
        runSql(connection, qPrintable(QStringLiteral("UPDATE lead SET score = %1, last_name = 'Edited %1' WHERE id = %2").arg(seq % 100).arg(id)));
        runSql(connection, qPrintable(QStringLiteral("INSERT INTO operation (id, workspace_id, uuid, at, user_id, kind, summary, lead_count, seq)"
                                                     " VALUES (%1, 1, 'bench%1', 0, 1, 'edit', '', 1, %1)").arg(seq)));
        runSql(connection, qPrintable(QStringLiteral("INSERT INTO change VALUES (%1, 0, 'lead', %2, '{}', x'00', x'00')").arg(seq).arg(id)));
        state.ResumeTiming();
        if (!setting().store.catchUp(workspace))
            state.SkipWithError("no news");
    }
}

} // namespace

// CPU is that of all threads: on a busy machine it tells more than the time that passed.
#define LEADWRIGHT_MS Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime()

BENCHMARK(load)->LEADWRIGHT_MS->Iterations(3);
BENCHMARK(snapshotWrite)->LEADWRIGHT_MS->Iterations(3);
BENCHMARK(snapshotOpen)->LEADWRIGHT_MS->Iterations(5);
BENCHMARK_CAPTURE(search, one_letter, "a")->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(search, three_letters, "ton")->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(search, rare, "zimwood9")->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(search, two_words, "john fitz")->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(search, phone, "(212) 555")->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sql, like_over_four_columns, "SELECT count(*) FROM lead WHERE first_name LIKE '%ton%' OR last_name LIKE '%ton%' OR company LIKE '%ton%' OR email LIKE '%ton%'")->LEADWRIGHT_MS->Iterations(1);
BENCHMARK_CAPTURE(sortAll, amount, F::Amount)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sortAll, created_at, F::CreatedAt)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sortAll, score, F::Score)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sortAll, state, F::State)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sortAll, last_name_ranked, F::LastName)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sortAll, email_ranked, F::Email)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(rankTexts, last_name, F::LastName)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(rankTexts, email, F::Email)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(rankTexts, full_name, F::FullName)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(firstPage, amount, F::Amount)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(firstPage, created_at, F::CreatedAt)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(firstPage, email, F::Email)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sql, order_by_amount, "SELECT id FROM lead ORDER BY amount DESC")->LEADWRIGHT_MS->Iterations(1);
BENCHMARK_CAPTURE(filter, three_columns, threeColumns)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(filter, choice, "state = 'state 7'")->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(filter, contact_text, "email contains 'wood7'")->LEADWRIGHT_MS;
BENCHMARK(sumsByStage)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sql, sums_by_stage, "SELECT stage_id, count(*), sum(amount) FROM lead GROUP BY stage_id")->LEADWRIGHT_MS->Iterations(1);
BENCHMARK_CAPTURE(filterSortPage, three_columns, threeColumns)->LEADWRIGHT_MS;
BENCHMARK(filterSortAll)->LEADWRIGHT_MS;
BENCHMARK_CAPTURE(sql, filter_sort_page, "SELECT id FROM lead WHERE owner_id IN (3, 7, 9, 12) AND score > 40 AND created_at >= 1704067200000 ORDER BY amount DESC LIMIT 50")->LEADWRIGHT_MS->Iterations(1);
BENCHMARK(patchOne)->Unit(benchmark::kMicrosecond)->UseRealTime()->Iterations(300);

void boardSql(benchmark::State &state, const char *statement)
{
    RawTable table;
    table.read("CREATE INDEX IF NOT EXISTS board ON lead (stage, value)");
    for (auto _ : state)
        benchmark::DoNotOptimize(table.read(statement));
}

// The cases of ratios.py, over a workspace and a bare table of the same leads.
void registerRatios()
{
    constexpr const char *page = "state in (CA, TX, NY) and amount > 1000 and created_at >= 2024-06-01";
    constexpr const char *pageSql = "SELECT id FROM lead WHERE state IN ('CA', 'TX', 'NY') AND value > 1000 AND created_at >= '2024-06-01'"
                                    " ORDER BY value DESC LIMIT 50";
    const auto add = [](const std::string &name, auto function, auto... arguments) {
        benchmark::RegisterBenchmark(("ratio/" + name).c_str(), function, arguments...)->LEADWRIGHT_MS;
    };
    for (const char *typed : {"t", "to", "ton", "wood", "field", "anderson"}) {
        const std::string letters = std::to_string(std::strlen(typed));
        add("search_" + letters, search, typed);
        add("like_" + letters, like, typed);
    }
    add("sort_amount", sortAll, F::Amount);
    add("sort_created", sortAll, F::CreatedAt);
    add("order_by_amount", rawSql, "SELECT id FROM lead ORDER BY value DESC");
    add("order_by_created", rawSql, "SELECT id FROM lead ORDER BY created_at DESC");
    add("page", filterSortPage, page);
    add("page_sql", rawSql, pageSql);
    add("board", board, "");
    add("board_filtered", board, "state in (CA, TX, NY)");
    // The reference may answer from an index that covers the question.
    add("board_sql", boardSql, "SELECT count(*), sum(value) FROM lead GROUP BY stage");
    add("snapshot_write", snapshotWrite);
    add("snapshot_open", snapshotOpen);
    add("memory", memory);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (qEnvironmentVariableIsSet("LEADWRIGHT_BENCH_RAW"))
        registerRatios();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
