// One edit of a lead, durable and with its history, beside a bare UPDATE of one row in a transaction of its
// own. Both files lie beside each other: LEADWRIGHT_BENCH_WORKSPACE (or an invented one) and
// LEADWRIGHT_BENCH_RAW.

#include "benchworkspace.h"
#include "rawtable.h"

#include "core/facts/factsstore.h"
#include "core/leads/leadacts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <benchmark/benchmark.h>

using namespace lead;

namespace {

struct Setting
{
    SystemClock clock;
    std::unique_ptr<Workspace> workspace;
    FactsStore store;
    std::vector<LeadId> leads;

    Setting()
    {
        auto opened = Workspace::open(benchWorkspace(), clock, Connection::Mode::Writer);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        workspace = std::move(*opened);
        const auto facts = store.open(*workspace);
        if (!facts)
            qFatal("cannot load the facts");
        constexpr std::size_t spread = 7919;
        for (std::size_t i = 0; i < 4096; ++i)
            leads.push_back((*facts)->id(static_cast<Row>(i * spread % (*facts)->size())));
    }
};

Setting &setting()
{
    static Setting theSetting;
    return theSetting;
}

// Never the value that is there already.
qint64 nextAmount()
{
    static qint64 amount = QDateTime::currentSecsSinceEpoch() % 100000;
    return ++amount;
}

void editNext(benchmark::State &state)
{
    static std::size_t next = 0;
    Setting &the = setting();
    const LeadId lead = the.leads[next++ % the.leads.size()];
    const auto done =
        LeadActs(*the.workspace).edit(lead, {{QStringLiteral("amount"), QString::number(nextAmount())}});
    if (!done)
        state.SkipWithError(qPrintable(done.error().message));
    else if (!done->operation.isValid())
        state.SkipWithError("nothing changed");
}

void edit(benchmark::State &state)
{
    setting();
    for (auto _ : state)
        editNext(state);
}

// What somebody waits for in the window: the lists follow.
void editAndFollow(benchmark::State &state)
{
    Setting &the = setting();
    for (auto _ : state) {
        editNext(state);
        if (!the.store.catchUp(*the.workspace))
            state.SkipWithError("the facts did not follow");
    }
}

void updateBare(benchmark::State &state, void (RawTable::*update)(std::int64_t, double))
{
    RawTable table;
    static std::size_t next = 0;
    const auto rows = static_cast<std::int64_t>(setting().store.current()->size());
    for (auto _ : state)
        (table.*update)(1 + static_cast<std::int64_t>(next++ % 4096) * 7919 % rows, static_cast<double>(nextAmount()));
}

} // namespace

BENCHMARK(edit)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(editAndFollow)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (qEnvironmentVariableIsSet("LEADWRIGHT_BENCH_RAW")) {
        benchmark::RegisterBenchmark("bareUpdate", updateBare, &RawTable::update)->Unit(benchmark::kMicrosecond)->UseRealTime();
        benchmark::RegisterBenchmark("bareWithHistory", updateBare, &RawTable::updateWithHistory)->Unit(benchmark::kMicrosecond)->UseRealTime();
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
