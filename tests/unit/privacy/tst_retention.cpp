#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/privacy/retention.h"
#include "core/quality/referencedata.h"
#include "core/storage/undo.h"

using namespace lead;

class TestRetention : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    LeadId create(Workspace &w, const QString &name)
    {
        const auto done = LeadActs(w).create({{QStringLiteral("first_name"), name}}, m_reference);
        if (!done)
            qFatal("no lead");
        return done->lead;
    }
    static constexpr qint64 Month = qint64(31) * 86400000;

private Q_SLOTS:
    void findsLostLeadsThatNobodyTouched()
    {
        TestWorkspace w;
        const LeadId lost = create(*w, QStringLiteral("Lost"));
        const LeadId noted = create(*w, QStringLiteral("Noted"));
        const LeadId busy = create(*w, QStringLiteral("Busy"));
        create(*w, QStringLiteral("Open"));
        for (const LeadId lead : {lost, noted, busy})
            VERIFY_OK(LeadActs(*w).moveToStage(lead, QStringLiteral("Lost")));
        const std::vector<RetentionRule> rules{{QStringLiteral("Old losses"), QStringLiteral("outcome = lost"), 6}};
        w.clock.advance(5 * Month);
        VERIFY_OK(ActivityActs(*w).addNote(noted, QStringLiteral("called back")));
        VERIFY_OK(ActivityActs(*w).addTask(busy, QStringLiteral("Ask again"), w.clock.now()));
        const auto early = Retention(*w).find(rules);
        VERIFY_OK(early);
        QVERIFY(early->front().leads.empty());
        w.clock.advance(2 * Month);
        const auto due = Retention(*w).find(rules);
        VERIFY_OK(due);
        QCOMPARE(due->front().leads, std::vector<LeadId>{lost});
        QCOMPARE(due->front().examples, QStringList(QStringLiteral("Lost")));
    }

    void countsALeadForTheFirstRuleThatFindsIt()
    {
        TestWorkspace w;
        const LeadId lead = create(*w, QStringLiteral("Ada"));
        w.clock.advance(30 * Month);
        const auto due = Retention(*w).find({{QStringLiteral("One"), {}, 12}, {QStringLiteral("Two"), {}, 6}});
        VERIFY_OK(due);
        QCOMPARE((*due)[0].leads, std::vector<LeadId>{lead});
        QVERIFY((*due)[1].leads.empty());
    }

    void erasesWhatItsRulesFind()
    {
        TestWorkspace w;
        create(*w, QStringLiteral("Old"));
        w.clock.advance(30 * Month);
        create(*w, QStringLiteral("New"));
        VERIFY_OK(Retention(*w).save({{QStringLiteral("Everybody"), {}, 24}}));
        const auto rules = Retention(*w).rules();
        VERIFY_OK(rules);
        QCOMPARE(rules->size(), std::size_t(1));
        const auto receipt = Retention(*w).run();
        VERIFY_OK(receipt);
        QCOMPARE(receipt->rows.leads, 1);
        QCOMPARE(w->connection().number(QStringLiteral("SELECT count(*) FROM lead")), std::optional<qint64>(1));
        const auto again = Retention(*w).run();
        VERIFY_OK(again);
        QCOMPARE(again->rows.leads, 0);
        const auto audit = Journal(*w).verify();
        QVERIFY(audit && audit->ok);
    }

    void erasesManyInSeveralActs()
    {
        TestWorkspace w;
        for (int i = 0; i < 450; ++i)
            create(*w, QStringLiteral("Person %1").arg(i));
        w.clock.advance(30 * Month);
        VERIFY_OK(Retention(*w).save({{QStringLiteral("Everybody"), {}, 24}}));
        // Looked at first, as every page and command does; nothing is written by that.
        const qint64 acts = Journal(*w).position();
        const auto due = Retention(*w).find(*Retention(*w).rules());
        VERIFY_OK(due);
        QCOMPARE(due->front().leads.size(), std::size_t(450));
        QCOMPARE(Journal(*w).position(), acts);
        QCOMPARE(w->connection().number(QStringLiteral("SELECT count(*) FROM lead")), std::optional<qint64>(450));
        const auto stopped = Retention(*w).run([](qint64 done) { return done < 200; });
        VERIFY_OK(stopped);
        QCOMPARE(stopped->rows.leads, 200);
        const auto rest = Retention(*w).run();
        VERIFY_OK(rest);
        QCOMPARE(rest->rows.leads, 250);
        const auto left = w->connection().number(QStringLiteral("SELECT count(*) FROM lead")).value_or(-1);
        sayTrust({QStringLiteral("P9"), QStringLiteral("retention rules: leads named by a look that writes nothing, then erased, also after a stop"), stopped->rows.leads + rest->rows.leads, left});
        QCOMPARE(left, 0);
    }

    void refusesRulesThatCannotBeRead()
    {
        TestWorkspace w;
        const auto bad = Retention(*w).save({{QStringLiteral("Bad"), QStringLiteral("no_such_field = 1"), 6}});
        QVERIFY(!bad);
        QVERIFY(bad.error().message.contains(QStringLiteral("Bad")));
        QVERIFY(!Retention(*w).save({{QStringLiteral("Never"), {}, 0}}));
        QVERIFY(!Retention(*w).save({{QStringLiteral("Long"), {}, 100000}}));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
