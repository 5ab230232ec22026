#include "core/leads/bulkacts.h"
#include "core/leads/handorder.h"
#include "core/storage/boardranks.h"
#include "core/storage/undo.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

namespace {

std::vector<LeadId> ids(const QList<int> &numbers)
{
    std::vector<LeadId> leads;
    for (const int number : numbers)
        leads.push_back({number});
    return leads;
}

// The order that the ranks make once the changes are written.
std::vector<LeadId> orderAfter(const std::vector<BoardRank> &ranked, const std::vector<BoardRank> &changes)
{
    std::map<LeadId, qint64> ranks;
    for (const BoardRank &rank : ranked)
        ranks.insert_or_assign(rank.lead, rank.rank);
    for (const BoardRank &rank : changes)
        ranks.insert_or_assign(rank.lead, rank.rank);
    std::vector<std::pair<qint64, LeadId>> sorted;
    for (const auto &[lead, rank] : ranks)
        sorted.emplace_back(rank, lead);
    std::sort(sorted.begin(), sorted.end());
    std::vector<LeadId> order;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i].first == sorted[i - 1].first)
            return {}; // two in one place
        order.push_back(sorted[i].second);
    }
    return order;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<BoardRank>)

class TestHandOrder : public QObject
{
    Q_OBJECT

    static std::vector<LeadId> orderIn(Workspace &workspace, const QString &stage)
    {
        const auto ranks = boardRanks(workspace, workspace.stage(QStringView(stage))->id);
        std::vector<LeadId> order;
        for (const BoardRank &rank : *ranks)
            order.push_back(rank.lead);
        return order;
    }
    static Result<LeadJobDone> put(Workspace &workspace, const std::vector<LeadId> &leads, const QString &stage, const std::vector<LeadId> &above, LeadId below = {})
    {
        BulkAct act{BulkAct::MoveToStage};
        act.text = stage;
        act.entry.place = HandPlace{above, below};
        return BulkActs(workspace).run(act, leads);
    }

private Q_SLOTS:
    void putsCardsBetweenOthers_data()
    {
        QTest::addColumn<std::vector<BoardRank>>("ranked");
        QTest::addColumn<QList<int>>("placed");
        QTest::addColumn<QList<int>>("above");
        QTest::addColumn<int>("below");
        QTest::addColumn<QList<int>>("order");
        QTest::addColumn<int>("written");
        const std::vector<BoardRank> three{{{1}, 1024}, {{2}, 2048}, {{3}, 3072}};
        const std::vector<BoardRank> tight{{{1}, 1}, {{2}, 2}, {{3}, 3}, {{4}, 5000}};
        using List = QList<int>;
        QTest::newRow("the first of all") << std::vector<BoardRank>{} << List{9} << List{} << 0 << List{9} << 1;
        QTest::newRow("between two") << three << List{9} << List{1} << 2 << List{1, 9, 2, 3} << 1;
        QTest::newRow("on top") << three << List{9} << List{} << 1 << List{9, 1, 2, 3} << 1;
        QTest::newRow("several keep their order") << three << List{9, 8, 7} << List{1, 2} << 3 << List{1, 2, 9, 8, 7, 3} << 3;
        QTest::newRow("at the end") << three << List{9} << List{1, 2, 3} << 0 << List{1, 2, 3, 9} << 1;
        QTest::newRow("one of them up") << three << List{3} << List{} << 1 << List{3, 1, 2} << 1;
        QTest::newRow("one of them down") << three << List{1} << List{2, 3} << 0 << List{2, 3, 1} << 1;
        QTest::newRow("no gap: those below move on") << tight << List{9} << List{1} << 2 << List{1, 9, 2, 3, 4} << 3;
        QTest::newRow("below cards without a place") << three << List{9} << List{1, 2, 3, 5, 6} << 7 << List{1, 2, 3, 5, 6, 9} << 3;
        QTest::newRow("cards that a filter hides stay between") << three << List{9} << List{1} << 3 << List{1, 9, 2, 3} << 1;
    }
    void putsCardsBetweenOthers()
    {
        QFETCH(std::vector<BoardRank>, ranked);
        QFETCH(QList<int>, placed);
        QFETCH(QList<int>, above);
        QFETCH(int, below);
        QFETCH(QList<int>, order);
        QFETCH(int, written);
        const std::vector<BoardRank> changes = handOrder(ranked, ids(placed), {ids(above), LeadId{below}});
        QCOMPARE(orderAfter(ranked, changes), ids(order));
        QCOMPARE(static_cast<int>(changes.size()), written);
    }

    void staysAnOrderHoweverOftenCardsArePutIntoOnePlace()
    {
        std::vector<BoardRank> ranked{{{1}, 1024}, {{2}, 2048}};
        std::vector<LeadId> expected{{1}, {2}};
        for (int i = 100; i < 400; ++i) {
            const std::vector<BoardRank> changes = handOrder(ranked, {LeadId{i}}, {{LeadId{1}}, {}});
            expected.insert(expected.begin() + 1, LeadId{i});
            const std::vector<LeadId> order = orderAfter(ranked, changes);
            QCOMPARE(order, expected);
            std::map<LeadId, qint64> ranks;
            for (const auto &list : {ranked, changes})
                for (const BoardRank &rank : list)
                    ranks.insert_or_assign(rank.lead, rank.rank);
            ranked.clear();
            for (const LeadId lead : order)
                ranked.push_back({lead, ranks.at(lead)});
        }
    }

    void movesAndPlacesInOneActThatIsUndoneWhole()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addPerson(*w, QStringLiteral("Bob"), QStringLiteral("Miller"));
        const LeadId cid = addPerson(*w, QStringLiteral("Cid"), QStringLiteral("Nguyen"));
        VERIFY_OK(put(*w, {ada, bob}, QStringLiteral("Qualified"), {}));
        QCOMPARE(orderIn(*w, QStringLiteral("Qualified")), (std::vector{ada, bob}));
        const auto moved = put(*w, {cid}, QStringLiteral("Qualified"), {ada}, bob);
        VERIFY_OK(moved);
        QCOMPARE(moved->summary, QStringLiteral("Move Cid Nguyen to Qualified"));
        QCOMPARE(moved->changed, 1);
        QCOMPARE(orderIn(*w, QStringLiteral("Qualified")), (std::vector{ada, cid, bob}));
        const auto undone = Undo(*w).undo(moved->operation);
        VERIFY_OK(undone);
        QCOMPARE(orderIn(*w, QStringLiteral("Qualified")), (std::vector{ada, bob}));
        QCOMPARE(shown(*w, cid, F::Stage), QStringLiteral("New"));
        VERIFY_OK(Undo(*w).undo(undone->operation));
        QCOMPARE(orderIn(*w, QStringLiteral("Qualified")), (std::vector{ada, cid, bob}));
    }

    void reordersWithinAStageAndSaysSo()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const LeadId bob = addPerson(*w, QStringLiteral("Bob"), QStringLiteral("Miller"));
        BulkAct act{BulkAct::MoveToStage};
        act.text = QStringLiteral("New");
        act.entry.from = w->stage(QStringLiteral("New"))->id;
        act.entry.place = HandPlace{{ada}, {}};
        const auto done = BulkActs(*w).run(act, {bob});
        VERIFY_OK(done);
        QCOMPARE(done->summary, QStringLiteral("Put Bob Miller elsewhere in New"));
        QCOMPARE(done->changed, 1); // Ada got a place, too, and is not what was put elsewhere
        QCOMPARE(orderIn(*w, QStringLiteral("New")), (std::vector{ada, bob}));
        const auto detail = LeadReader(*w).detail(bob);
        VERIFY_OK(detail);
        QCOMPARE(detail->timeline.size(), std::size_t(1)); // it is no story of the lead
    }

    void aPlaceEndsWithTheStageThatItIsIn()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(put(*w, {ada}, QStringLiteral("Qualified"), {}));
        VERIFY_OK(LeadActs(*w).moveToStage(ada, QStringLiteral("Contacted")));
        QVERIFY(orderIn(*w, QStringLiteral("Contacted")).empty());
    }
};

QTEST_GUILESS_MAIN(TestHandOrder)
#include "tst_handorder.moc"
