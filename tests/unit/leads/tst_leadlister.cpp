#include "core/facts/factsstore.h"
#include "core/leads/leadboard.h"
#include "core/leads/leadlister.h"
#include "core/leads/similarleads.h"
#include "core/sample/sampleteam.h"
#include "core/storage/query.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

class TestLeadLister : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestWorkspace> m_workspace;
    FactsStore m_facts;

    Workspace &workspace() { return **m_workspace; }
    LeadLister lister()
    {
        ResolveContext context;
        context.now = m_workspace->clock.now();
        context.me = workspace().actingUser();
        const auto info = LeadReader(workspace()).info();
        return LeadLister(m_facts.current(), workspace().catalog(), context, std::make_shared<const WorkspaceInfo>(*info));
    }
    static LeadSelection all(const QString &condition)
    {
        LeadSelection selection;
        selection.all = LeadQuery{condition};
        return selection;
    }
    qint64 sql(const QString &text) { return workspace().connection().number(text).value_or(-1); }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_workspace->clock.set(SystemClock().now());
        VERIFY_OK(SampleTeam(workspace()).fill({3000, 7}));
        VERIFY_OK(m_facts.load(workspace()));
    }

    void sumsUpAsSqlDoes_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("where");
        QTest::newRow("all") << QString() << QStringLiteral("1");
        QTest::newRow("texas") << QStringLiteral("state = TX") << QStringLiteral("state_id IN (SELECT id FROM term WHERE value = 'TX')");
        QTest::newRow("won") << QStringLiteral("outcome = won") << QStringLiteral("stage_id IN (SELECT id FROM stage WHERE kind = 'won')");
        QTest::newRow("none") << QStringLiteral("last_name = Nobodyatall") << QStringLiteral("0");
    }
    void sumsUpAsSqlDoes()
    {
        QFETCH(QString, condition);
        QFETCH(QString, where);
        const auto sums = lister().sums(all(condition));
        VERIFY_OK(sums);
        const QString from = QStringLiteral(" FROM lead WHERE deleted_at IS NULL AND ") + where;
        const QString open = QStringLiteral(" AND stage_id IN (SELECT id FROM stage WHERE kind = 'open')");
        QCOMPARE(sums->leads, sql(QStringLiteral("SELECT count(*)") + from));
        QCOMPARE(sums->open, sql(QStringLiteral("SELECT count(*)") + from + open));
        QCOMPARE(sums->amount, sql(QStringLiteral("SELECT coalesce(sum(amount), 0)") + from));
        QCOMPARE(sums->openAmount, sql(QStringLiteral("SELECT coalesce(sum(amount), 0)") + from + open));
        const qint64 scores = sql(QStringLiteral("SELECT count(score)") + from);
        QCOMPARE(sums->averageScore.has_value(), scores > 0);
        if (scores > 0)
            QCOMPARE(qRound64(*sums->averageScore * static_cast<double>(scores)), sql(QStringLiteral("SELECT sum(score)") + from));
    }

    void boardsTheLeadsOfAPipelineByStage_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("where");
        const QString now = QString::number(m_workspace->clock.now());
        QTest::newRow("all") << QString() << QStringLiteral("1");
        QTest::newRow("condition") << QStringLiteral("state = TX") << QStringLiteral("l.state_id IN (SELECT id FROM term WHERE value = 'TX')");
        QTest::newRow("mine") << QStringLiteral("mine") << QStringLiteral("l.owner_id = %1").arg(workspace().actingUser().value);
        QTest::newRow("overdue") << QStringLiteral("overdue") << QStringLiteral("l.next_action_at < %1").arg(now);
        QTest::newRow("no step") << QStringLiteral("no step") << QStringLiteral("l.next_action_at IS NULL");
        QTest::newRow("rotting") << QStringLiteral("rotting")
                                 << QStringLiteral("s.rotting_days > 0 AND coalesce(l.last_contacted_at, l.created_at) < %1 - s.rotting_days * 86400000").arg(now);
    }
    void boardsTheLeadsOfAPipelineByStage()
    {
        QFETCH(QString, filter);
        QFETCH(QString, where);
        BoardQuery query;
        query.isMine = filter == u"mine";
        query.isOverdue = filter == u"overdue";
        query.isWithoutStep = filter == u"no step";
        query.isRotting = filter == u"rotting";
        query.condition = filter.contains(u'=') ? filter : QString();
        query.order = BoardOrder::Value;
        query.limit = 20;
        const auto board = lister().board(query);
        VERIFY_OK(board);
        QCOMPARE(board->columns.size(), workspace().stages().size());
        qint64 leads = 0;
        for (const BoardColumn &column : board->columns) {
            const QString from = QStringLiteral(" FROM lead l JOIN stage s ON s.id = l.stage_id WHERE l.deleted_at IS NULL AND l.stage_id = %1 AND (%2)").arg(column.stage.value).arg(where);
            QCOMPARE(column.sums.leads, sql(QStringLiteral("SELECT count(*)") + from));
            QCOMPARE(column.sums.amount, sql(QStringLiteral("SELECT coalesce(sum(l.amount), 0)") + from));
            QCOMPARE(column.weighted, sql(QStringLiteral("SELECT cast(round(coalesce(sum(l.amount), 0) * coalesce(max(s.probability), 0) / 100.0) AS INTEGER)") + from));
            QCOMPARE(qint64(column.ids->size()), std::min(column.sums.leads, query.limit));
            if (!column.ids->empty())
                QCOMPARE(sql(QStringLiteral("SELECT amount FROM lead WHERE id = %1").arg(column.ids->front().value)), sql(QStringLiteral("SELECT max(l.amount)") + from));
            leads += column.sums.leads;
        }
        QVERIFY(leads > 0);
    }

    void leavesAmountsInOtherCurrenciesOut()
    {
        TestWorkspace w;
        addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("A")}, {QStringLiteral("amount"), QStringLiteral("10")}});
        addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("B")}, {QStringLiteral("amount"), QStringLiteral("20")}, {QStringLiteral("currency"), w->currency()}});
        addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("C")}, {QStringLiteral("amount"), QStringLiteral("40")}, {QStringLiteral("currency"), QStringLiteral("JPY")}});
        FactsStore facts;
        VERIFY_OK(facts.load(*w));
        const auto info = LeadReader(*w).info();
        const auto sums = LeadLister(facts.current(), w->catalog(), {}, std::make_shared<const WorkspaceInfo>(*info)).sums(all({}));
        VERIFY_OK(sums);
        QCOMPARE(sums->amount, 3000);
        QCOMPARE(sums->foreignAmounts, 1);
        QCOMPARE(sums->leads, 3);
    }

    void groupsConsecutiveRowsThatAddUp_data()
    {
        QTest::addColumn<int>("field");
        for (const FieldNumber field : {F::Stage, F::Owner, F::State, F::Source, F::Outcome, F::DoNotCall, F::Import})
            QTest::newRow(qPrintable(FieldCatalog().at(field).key)) << int(field);
    }
    void groupsConsecutiveRowsThatAddUp()
    {
        QFETCH(int, field);
        LeadQuery query;
        query.groupBy = field;
        query.sorts = {{F::Amount, Qt::DescendingOrder}, {F::LastName, Qt::AscendingOrder}};
        const auto list = lister().list(query);
        VERIFY_OK(list);
        const auto whole = lister().sums(all({}));
        QVERIFY(!list->groups.empty());
        QCOMPARE(list->count(), whole->leads);
        LeadSums added;
        qint64 row = 0;
        std::set<qint64> keys;
        for (const LeadGroup &group : list->groups) {
            QCOMPARE(group.firstRow, row);
            QVERIFY(keys.insert(group.key).second);
            QVERIFY(group.key < 0 || !group.label.isEmpty());
            row += group.count;
            added.amount += group.sums.amount;
            added.open += group.sums.open;
            added.openAmount += group.sums.openAmount;
            // Sorted inside: amounts fall, leads without one come last.
            std::vector<LeadId> ids(list->ids->begin() + group.firstRow, list->ids->begin() + group.firstRow + group.count);
            const LeadFactsPtr facts = m_facts.current();
            const FactSlot &amount = *facts->slot(F::Amount);
            const bool isSorted = std::is_sorted(ids.begin(), ids.end(), [&](LeadId a, LeadId b) { return facts->number(amount, *facts->find(a)) > facts->number(amount, *facts->find(b)); });
            QVERIFY(isSorted);
            LeadSelection selection;
            selection.ids = ids;
            QCOMPARE(*lister().sums(selection), group.sums);
        }
        QCOMPARE(row, list->count());
        QCOMPARE(added.amount, whole->amount);
        QCOMPARE(added.open, whole->open);
        QCOMPARE(added.openAmount, whole->openAmount);
    }

    void refusesToGroupByFieldsWithManyValues()
    {
        LeadQuery query;
        query.groupBy = F::LastName;
        QCOMPARE(lister().list(query).error().code, Error::Invalid);
    }

    void sortsBySeveralFields()
    {
        LeadQuery query;
        query.sorts = {{F::State, Qt::AscendingOrder}, {F::CreatedAt, Qt::DescendingOrder}};
        const auto list = lister().list(query);
        Query ordered(workspace().connection(), QStringLiteral("SELECT lead.id FROM lead LEFT JOIN term ON term.id = lead.state_id ORDER BY term.value IS NULL, lower(term.value), lead.created_at DESC, lead.id"));
        VERIFY_OK(ordered.exec());
        std::vector<LeadId> expected;
        while (ordered.next())
            expected.push_back({ordered.int64(0)});
        QVERIFY(*list->ids == expected);
    }

    void selectsAllThatMatchExceptSome()
    {
        LeadSelection selection = all(QStringLiteral("outcome = open"));
        const auto ids = lister().idsOf(selection);
        VERIFY_OK(ids);
        selection.except = {ids->front(), ids->back(), LeadId{1}};
        QCOMPARE(lister().idsOf(selection)->size(), ids->size() - 2);
        QCOMPARE(lister().counts({LeadQuery{QStringLiteral("outcome = open")}, LeadQuery{QStringLiteral("no such field")}}),
                 (std::vector<qint64>{static_cast<qint64>(ids->size()), -1}));
        selection.all->condition = QStringLiteral("(");
        QVERIFY(!lister().idsOf(selection));
    }

    void findsLeadsByNameFirstAndByNumbersInAnyForm()
    {
        TestWorkspace w;
        const LeadId joan = addLead(*w, {{QStringLiteral("first_name"), QStringLiteral("Mary")}, {QStringLiteral("last_name"), QStringLiteral("Joanson")}});
        const LeadId jo = addLead(*w, {{QStringLiteral("first_name"), QStringLiteral("Joan")}, {QStringLiteral("last_name"), QStringLiteral("Miller")}, {QStringLiteral("phone"), QStringLiteral("(212) 555-0142")}});
        const LeadId mail = addLead(*w, {{QStringLiteral("first_name"), QStringLiteral("Zed")}, {QStringLiteral("email"), QStringLiteral("marjoan@example.com")}});
        const LeadId firm = addLead(*w, {{QStringLiteral("first_name"), QStringLiteral("Al")}, {QStringLiteral("company"), QStringLiteral("Joan's Roofing")}});
        FactsStore facts;
        VERIFY_OK(facts.load(*w));
        const LeadLister lister(facts.current(), w->catalog(), {});
        QCOMPARE(lister.find(QStringLiteral("joan"), 10), (std::vector<LeadId>{firm, jo, joan, mail}));
        for (const QString &typed : {QStringLiteral("212-555-0142"), QStringLiteral("2125550142"), QStringLiteral("(212) 555 01"), QStringLiteral("+1 212 555 0142")})
            QCOMPARE(lister.find(typed, 10), std::vector<LeadId>{jo});
        QCOMPARE(lister.find(QStringLiteral("joan"), 2).size(), std::size_t(2));
        QVERIFY(lister.find(QStringLiteral("  "), 10).empty());
        const auto hits = LeadReader(*w).hits({jo});
        QVERIFY(hits->front().subtitle.contains(QStringLiteral("555")));
    }

    void findsTheLeadsThatMayBeTheSamePerson()
    {
        TestWorkspace w;
        const auto person = [&](const QString &first, const QString &last, const QString &email, const QString &phone, const QString &zip) {
            return addLead(*w, {{QStringLiteral("first_name"), first}, {QStringLiteral("last_name"), last}, {QStringLiteral("email"), email}, {QStringLiteral("phone"), phone}, {QStringLiteral("zip"), zip}});
        };
        const LeadId bob = person(QStringLiteral("Robert"), QStringLiteral("Miller"), QStringLiteral("rmiller@example.com"), QStringLiteral("+12125550142"), QStringLiteral("10001"));
        const LeadId same = person(QStringLiteral("Bob"), QStringLiteral("Miller"), QStringLiteral("bob@other.example"), QStringLiteral("+12125550142"), QStringLiteral("10001"));
        person(QStringLiteral("Ursula"), QStringLiteral("Miller"), QStringLiteral("u@third.example"), QStringLiteral("+13105550199"), QStringLiteral("90001"));
        person(QStringLiteral("Ken"), QStringLiteral("Adams"), QStringLiteral("ken@example.com"), QStringLiteral("+13105550100"), QStringLiteral("90001"));
        FactsStore facts;
        VERIFY_OK(facts.load(*w));
        const auto similar = SimilarLeads(*w, facts.current()).to(bob);
        VERIFY_OK(similar);
        QCOMPARE(similar->size(), std::size_t(1));
        QCOMPARE(similar->front().record.id, same);
        QVERIFY(similar->front().confidence > 0.5);
        QVERIFY(!similar->front().because.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLeadLister)
#include "tst_leadlister.moc"
