// Scores of all leads by 20 rules of a user, saved durably, beside one UPDATE with the same 20 cases on a bare table; and what a
// single lead costs. On LEADWRIGHT_BENCH_WORKSPACE (or an invented one) and LEADWRIGHT_BENCH_RAW.

#include "benchworkspace.h"
#include "rawtable.h"

#include "core/facts/factsstore.h"
#include "core/leads/leadacts.h"
#include "core/scoring/scorecheck.h"
#include "core/scoring/scorekeeper.h"
#include "core/scoring/scorereceipt.h"
#include "core/storage/definitionrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>
#include <array>
#include <benchmark/benchmark.h>

using namespace lead;

namespace {

struct Rule
{
    const char *condition; ///< ours
    const char *sql;       ///< the same of the bare table
    int points;
};
constexpr std::array<Rule, 20> rules{{{"source = \"Google Ads\"", "source = 'Google Ads'", 8},
                                      {"source = Referral", "source = 'Referral'", 15},
                                      {"source in (Partner, LinkedIn)", "source IN ('Partner', 'LinkedIn')", 6},
                                      {"source = \"Purchased List\"", "source = 'Purchased List'", -8},
                                      {"state in (CA, TX, FL, NY)", "state IN ('CA', 'TX', 'FL', 'NY')", 10},
                                      {"state in (AK, HI)", "state IN ('AK', 'HI')", -10},
                                      {"medium = referral", "medium = 'referral'", 5},
                                      {"medium in (cpc, social)", "medium IN ('cpc', 'social')", 3},
                                      {"amount >= 1000", "value >= 1000", 6},
                                      {"amount >= 10000", "value >= 10000", 10},
                                      {"amount >= 25000", "value >= 25000", 10},
                                      {"cost > 40", "cost > 40", -4},
                                      {"cost < 5", "cost < 5", 4},
                                      {"phone is not empty", "phone <> ''", 5},
                                      {"email is not empty", "email <> ''", 5},
                                      {"company is not empty", "company <> ''", 5},
                                      {"campaign is not empty", "campaign <> ''", 2},
                                      {"zip is empty", "postal = ''", -3},
                                      {"first_contacted_at is not empty", "first_contacted_at <> ''", 6},
                                      {"next_action_at is not empty", "next_action_at <> ''", 4}}};

QByteArray model()
{
    QJsonArray list;
    for (const Rule &rule : rules)
        list.append(QJsonObject{{QStringLiteral("when"), QLatin1StringView(rule.condition)}, {QStringLiteral("points"), rule.points}});
    const QJsonObject group{{QStringLiteral("name"), QStringLiteral("All")}, {QStringLiteral("max"), 100}, {QStringLiteral("rules"), list}};
    return QJsonDocument(QJsonObject{{QStringLiteral("groups"), QJsonArray{group}}}).toJson();
}

struct Setting
{
    SystemClock clock;
    std::unique_ptr<Workspace> workspace;
    LeadFactsPtr facts;
    std::vector<LeadId> leads;

    Setting()
    {
        auto opened = Workspace::open(benchWorkspace(), clock, Connection::Mode::Writer);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        workspace = std::move(*opened);
        publish();
        const auto loaded = FactsStore().open(*workspace);
        if (!loaded)
            qFatal("cannot load the facts");
        facts = *loaded;
        constexpr std::size_t spread = 7919;
        for (std::size_t i = 0; i < 4096; ++i)
            leads.push_back(facts->id(static_cast<Row>(i * spread % facts->size())));
        save();
    }

    void publish()
    {
        const Result<ScoreModel> read = scoreModelFromJson(model(), workspace->catalog());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        Act act(*workspace, {QStringLiteral("setup"), QStringLiteral("Publish")});
        if (!DefinitionRepository(*workspace).add(act, Definition::scoreName(), scoreModelText(*read, workspace->catalog())) || !act.commit() || !workspace->reload())
            qFatal("cannot publish the model");
    }

    void save()
    {
        ScoreKeeper keeper(*workspace, facts);
        const Result<qint64> saved = keeper.saveAll();
        if (!saved)
            qFatal("%s", qPrintable(saved.error().message));
        facts = keeper.facts();
    }
};

Setting &setting()
{
    static Setting theSetting;
    return theSetting;
}

void scoreAll(benchmark::State &state)
{
    Setting &the = setting();
    for (auto _ : state)
        the.save();
    state.counters["leads"] = static_cast<double>(the.facts->size());
}

void oneReceipt(benchmark::State &state)
{
    Setting &the = setting();
    std::size_t next = 0;
    for (auto _ : state)
        if (const auto receipt = scoreReceiptOf(*the.workspace, the.leads[next++ % the.leads.size()]); !receipt)
            state.SkipWithError(qPrintable(receipt.error().message));
}

// An edit that changes the score, with the score in the same act.
void editScored(benchmark::State &state)
{
    Setting &the = setting();
    static std::size_t next = 0;
    for (auto _ : state) {
        const QString amount = QString::number(QDateTime::currentMSecsSinceEpoch() % 2 ? 500 + next % 97 : 30000 + next % 89);
        if (const auto done = LeadActs(*the.workspace).edit(the.leads[next++ % the.leads.size()], {{QStringLiteral("amount"), amount}}); !done)
            state.SkipWithError(qPrintable(done.error().message));
    }
}

// What the editor asks after each change of a rule, with facts and activities at hand.
void checkModel(benchmark::State &state)
{
    Setting &the = setting();
    const Result<ScoreModel> starter = scoreModelFromJson(starterScoreModel(QStringLiteral("sales")).toUtf8(), the.workspace->catalog());
    if (!starter)
        qFatal("%s", qPrintable(starter.error().message));
    FactsStore facts;
    if (!facts.open(*the.workspace))
        qFatal("cannot load the facts");
    const Result<LeadFactsPtr> wide = facts.require(*the.workspace, starter->usedFields());
    if (!wide)
        qFatal("%s", qPrintable(wide.error().message));
    ScoreEventStore events;
    if (const auto first = checkScoreModel(*the.workspace, *starter, *wide, &events); !first)
        state.SkipWithError(qPrintable(first.error().message));
    for (auto _ : state)
        if (const auto check = checkScoreModel(*the.workspace, *starter, *wide, &events); !check)
            state.SkipWithError(qPrintable(check.error().message));
}

void caseUpdate(benchmark::State &state)
{
    static RawTable table;
    QString sql;
    QTextStream out(&sql);
    out << "UPDATE lead SET score = max(0, min(100, 0";
    for (const Rule &rule : rules)
        out << " + CASE WHEN " << rule.sql << " THEN " << rule.points << " ELSE 0 END";
    out << "))";
    out.flush();
    const QByteArray statement = sql.toLatin1();
    for (auto _ : state)
        table.read(statement.constData());
}

} // namespace

BENCHMARK(scoreAll)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(oneReceipt)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(checkModel)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(editScored)->Unit(benchmark::kMicrosecond)->UseRealTime();

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (qEnvironmentVariableIsSet("LEADWRIGHT_BENCH_RAW"))
        benchmark::RegisterBenchmark("caseUpdate", caseUpdate)->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
