#include "factsfixture.h"

#include "core/facts/searcher.h"

#include <atomic>
#include <thread>

using namespace lead;

class TstFactsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersSeeWholeStatesWhileAnotherThreadPatches();
    void stopsLoadingWhenAsked();
};

// Every edit moves one lead's name and another's company together; no reader may ever see one without the other.
void TstFactsStore::readersSeeWholeStatesWhileAnotherThreadPatches()
{
    FactsFixture fixture;
    fixture.addLeads(9000, 1000);
    fixture.exec(QStringLiteral("UPDATE lead SET deleted_at = NULL, first_name = 'x', company = 'x'"));
    FactsStore store;
    QVERIFY(store.load(fixture.workspace()));
    std::atomic<bool> isOver = false;
    std::atomic<int> wrong = 0;
    std::atomic<int> reads = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i)
        readers.emplace_back([&] {
            while (!isOver) {
                const std::size_t found = store.read([](const LeadFacts &facts) { return Searcher(facts).search(SearchQuery("marked")).count; });
                wrong += found != 0 && found != 2;
                ++reads;
            }
        });
    for (int round = 0; round < 60; ++round) {
        const QString text = round % 2 == 0 ? QStringLiteral("marked") : QStringLiteral("x");
        {
            Transaction transaction(fixture.connection());
            fixture.exec(QStringLiteral("UPDATE lead SET first_name = '%1' WHERE id = 1500").arg(text));
            fixture.exec(QStringLiteral("UPDATE lead SET company = '%1' WHERE id = 8500").arg(text));
            fixture.journal({1500, 8500});
            QVERIFY(transaction.commit());
        }
        QVERIFY(store.catchUp(fixture.workspace()));
        while (reads < round / 2)
            std::this_thread::yield();
    }
    isOver = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
    QVERIFY(reads > 0);
}

void TstFactsStore::stopsLoadingWhenAsked()
{
    FactsFixture fixture;
    fixture.addLeads(100, 1000);
    FactsStore store;
    std::size_t seen = 0;
    QVERIFY(store.load(fixture.workspace(), [&seen](std::size_t leads) {
        seen = leads;
        return true;
    }));
    QCOMPARE(seen, store.current()->size());
    FactsStore other;
    const auto stopped = other.load(fixture.workspace(), [](std::size_t) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Cancelled);
    QVERIFY(!other.current());
}

QTEST_GUILESS_MAIN(TstFactsStore)
#include "tst_factsstore.moc"
