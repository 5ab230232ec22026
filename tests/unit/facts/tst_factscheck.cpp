#include "factsfixture.h"

#include "core/facts/factscheck.h"
#include "core/facts/factssnapshot.h"

#include <QFile>

using namespace lead;

/// Facts against SQL: that a difference is noticed, and that they are made anew then.
class TstFactsCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreesWithWhatWasLoaded();
    void staysQuietOverThousandsOfChanges();
    void noticesWhatDiffers_data();
    void noticesWhatDiffers();
    void leavesJudgementToLaterWhileSomebodyWorks();
    void rebuildsAWrongSnapshot();

private:
    QStringList differences(const LeadFacts &facts) { return FactsCheck(m_fixture->workspace()).differences(facts).value(); }
    /// The same facts with one value of one lead changed, or with a lead less.
    LeadFactsPtr falsified(FieldNumber field);

    std::unique_ptr<FactsFixture> m_fixture;
    FactsStore m_store;
};

void TstFactsCheck::init()
{
    m_fixture = std::make_unique<FactsFixture>();
    m_fixture->addImport(500, QStringLiteral("complete"));
    m_fixture->addImport(501, QStringLiteral("undone"));
    m_fixture->addLeads(5000, 1000, 1, 500);
    m_fixture->addLeads(300, 50'000, 1, 501); // not to be seen
    m_fixture->addLeads(200, 900'000'000'000);
    m_fixture->exec(QStringLiteral("UPDATE lead SET deleted_at = 1 WHERE id % 97 = 0"));
    m_fixture->journal({1000});
    QVERIFY(m_store.load(m_fixture->workspace()));
}

LeadFactsPtr TstFactsCheck::falsified(FieldNumber field)
{
    LeadFacts::Parts parts = m_store.current()->parts();
    const FactBlock &old = *parts.blocks.front();
    FactBlockBuilder builder(*parts.schema);
    builder.append(old, 0, 1);
    FactRow row = builder.finishRow();
    if (field != F::Id) {
        std::int64_t &value = row.numbers[parts.schema->find(field)->index];
        value = value == NoNumber ? 1 : parts.schema->find(field)->kind == FactKind::Coded ? (value == 0 ? 1 : 0) : value + 1;
        builder.append(row);
    }
    builder.append(old, 1, old.count);
    parts.blocks.front() = std::make_shared<const FactBlock>(builder.finish());
    return std::make_shared<const LeadFacts>(std::move(parts));
}

void TstFactsCheck::agreesWithWhatWasLoaded()
{
    QVERIFY(m_store.current()->size() > 3000);
    QCOMPARE(differences(*m_store.current()), QStringList());
    FactsFixture empty;
    FactsStore none;
    QVERIFY(none.load(empty.workspace()));
    QCOMPARE(FactsCheck(empty.workspace()).differences(*none.current()).value(), QStringList());
}

void TstFactsCheck::staysQuietOverThousandsOfChanges()
{
    for (int round = 0; round < 12; ++round) {
        std::vector<qint64> touched;
        for (int i = 0; i < 100; ++i)
            touched.push_back(1000 + m_fixture->roll(5000));
        QStringList ids;
        for (const qint64 id : touched)
            ids << QString::number(id);
        m_fixture->exec(QStringLiteral("UPDATE lead SET stage_id = 1 + (stage_id + %1) % 3, amount = coalesce(amount, 0) + %1, score = %1 WHERE id IN (%2)").arg(QString::number(round), ids.join(u',')));
        if (round % 7 == 0)
            m_fixture->exec(QStringLiteral("UPDATE lead SET deleted_at = iif(deleted_at IS NULL, 1, NULL) WHERE id IN (%1)").arg(ids.join(u',')));
        m_fixture->journal(touched);
        QCOMPARE(m_store.verify(m_fixture->workspace()).value(), QStringList());
    }
}

void TstFactsCheck::noticesWhatDiffers_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("stage") << int(F::Stage);
    QTest::newRow("owner") << int(F::Owner);
    QTest::newRow("value") << int(F::Amount);
    QTest::newRow("score") << int(F::Score);
    QTest::newRow("a lead less") << int(F::Id);
}

void TstFactsCheck::noticesWhatDiffers()
{
    QFETCH(int, field);
    const QStringList found = differences(*falsified(field));
    QVERIFY2(!found.isEmpty() && found.size() <= 5, qPrintable(found.join(u'\n')));
}

void TstFactsCheck::leavesJudgementToLaterWhileSomebodyWorks()
{
    m_fixture->exec(QStringLiteral("UPDATE lead SET score = 99 WHERE id = 1005"));
    m_fixture->journal({1005});
    QCOMPARE(FactsCheck(m_fixture->workspace()).differences(*m_store.current()).error().code, Error::Busy);
    QCOMPARE(m_store.verify(m_fixture->workspace()).value(), QStringList()); // caught up first
    m_fixture->exec(QStringLiteral("INSERT INTO operation (id, workspace_id, uuid, at, user_id, kind, summary, lead_count) VALUES (999999, 1, 'under way', 0, 1, 'bulk', 'x', 0)"));
    QCOMPARE(FactsCheck(m_fixture->workspace()).differences(*m_store.current()).error().code, Error::Busy);
    QCOMPARE(m_store.verify(m_fixture->workspace()).value(), QStringList());
}

void TstFactsCheck::rebuildsAWrongSnapshot()
{
    const QStringList right = dump(*m_store.current());
    QVERIFY(FactsSnapshot::write(*falsified(F::Stage), m_fixture->workspace()));
    FactsStore store;
    QVERIFY(store.open(m_fixture->workspace())); // its sums are right, so it is believed
    QVERIFY(dump(*store.current()) != right);
    const Result<QStringList> found = store.verify(m_fixture->workspace());
    QVERIFY(found.isOk() && !found->isEmpty());
    QCOMPARE(dump(*store.current()), right);
    const LeadFactsPtr saved = FactsSnapshot::read(m_fixture->workspace());
    QVERIFY(saved);
    QCOMPARE(dump(*saved), right);
    QCOMPARE(store.verify(m_fixture->workspace()).value(), QStringList());
}

QTEST_GUILESS_MAIN(TstFactsCheck)
#include "tst_factscheck.moc"
