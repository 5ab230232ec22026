#include "core/domain/qualification.h"

#include "core/domain/fieldcatalog.h"

#include <QDateTime>
#include <QtTest>

using namespace lead;

class TestQualification : public QObject
{
    Q_OBJECT

    static Millis at(const QString &local, const QTimeZone &zone) { return QDateTime(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromString(local.mid(11), QStringLiteral("HH:mm")), zone).toMSecsSinceEpoch(); }

private Q_SLOTS:
    void movesByHandForwardsFreelyAndBackWithAReason_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isWoken");
        QTest::addColumn<int>("move");
        const auto row = [](const char *from, const char *to, bool isWoken, LifecycleMove move) {
            QTest::addRow("%s to %s%s", from, to, isWoken ? ", woken" : "") << QString::fromLatin1(from) << QString::fromLatin1(to) << isWoken << static_cast<int>(move);
        };
        row("", "mql", false, LifecycleMove::Free);
        row("inquiry", "mql", false, LifecycleMove::Free);
        row("mql", "customer", false, LifecycleMove::Free);
        row("mql", "mql", false, LifecycleMove::Same);
        row("sql", "mql", false, LifecycleMove::NeedsReason);
        row("sql", "", false, LifecycleMove::NeedsReason);
        row("mql", "recycled", false, LifecycleMove::NeedsReason);
        row("mql", "disqualified", false, LifecycleMove::NeedsReason);
        row("customer", "sold", false, LifecycleMove::Free);
        row("recycled", "sal", false, LifecycleMove::NeedsReason);
        row("recycled", "sal", true, LifecycleMove::Free);
        row("recycled", "inquiry", true, LifecycleMove::NeedsReason);
        row("disqualified", "mql", true, LifecycleMove::NeedsReason);
    }

    void movesByHandForwardsFreelyAndBackWithAReason()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, isWoken);
        QFETCH(int, move);
        QCOMPARE(static_cast<int>(moveBetween(lifecycleFromKey(from), lifecycleFromKey(to), isWoken)), move);
    }

    void letsDefinitionsMoveForwardsOnly()
    {
        QVERIFY(movesForward(Lifecycle::None, Lifecycle::Mql));
        QVERIFY(movesForward(Lifecycle::Inquiry, Lifecycle::Customer));
        QVERIFY(!movesForward(Lifecycle::Mql, Lifecycle::Mql));
        QVERIFY(!movesForward(Lifecycle::Sql, Lifecycle::Mql));
        QVERIFY2(!movesForward(Lifecycle::Recycled, Lifecycle::Mql), "what the rep rejected comes back on its day, not at once");
        QVERIFY(movesForward(Lifecycle::Recycled, Lifecycle::Customer));
        for (const Lifecycle gone : {Lifecycle::Disqualified, Lifecycle::Sold, Lifecycle::Unsold})
            QVERIFY(!movesForward(gone, Lifecycle::Customer));
        const std::vector<Lifecycle> before{Lifecycle::None, Lifecycle::Prospect, Lifecycle::Inquiry};
        QVERIFY(statesBefore(Lifecycle::Mql) == before);
    }

    void countsWorkingTimeOnly_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("until");
        const QByteArray ny("America/New_York");
        QTest::newRow("within a day") << ny << "2026-03-02T09:30" << 2 << "2026-03-02T11:30";
        QTest::newRow("before the day begins") << ny << "2026-03-02T06:00" << 1 << "2026-03-02T10:00";
        QTest::newRow("over night") << ny << "2026-03-02T14:00" << 8 << "2026-03-03T14:00";
        QTest::newRow("to the very end of a day") << ny << "2026-03-02T09:00" << 8 << "2026-03-02T17:00";
        QTest::newRow("over a weekend") << ny << "2026-03-06T16:00" << 2 << "2026-03-09T10:00";
        QTest::newRow("on a Sunday") << ny << "2026-03-08T12:00" << 1 << "2026-03-09T10:00";
        QTest::newRow("over a change of clocks") << ny << "2026-03-06T16:30" << 8 << "2026-03-09T16:30";
        QTest::newRow("weeks") << QByteArray("UTC") << "2026-03-02T09:00" << 80 << "2026-03-13T17:00";
    }

    void countsWorkingTimeOnly()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, from);
        QFETCH(int, hours);
        QFETCH(QString, until);
        const QTimeZone there(zone);
        const Millis result = afterWorkingTime(at(from, there), hours * 3600000LL, WorkingHours(), {}, there);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(result, there).toString(QStringLiteral("yyyy-MM-ddTHH:mm")), until);
    }

    void losesAnHourThatTheClockSkips()
    {
        WorkingHours nights;
        nights.days.fill(true);
        nights.from = 0;
        nights.until = 4 * 60;
        const QTimeZone zone("America/New_York");
        // On 8 March 2026 the clock goes from 2 to 3: that night has three hours.
        const Millis result = afterWorkingTime(at(QStringLiteral("2026-03-08T00:00"), zone), 4 * 3600000LL, nights, {}, zone);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(result, zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm")), QStringLiteral("2026-03-09T01:00"));
    }

    void refusesRulesByWhichNoTimeWouldPass()
    {
        AcceptanceRules rules;
        QVERIFY(checkAcceptance(rules));
        rules.hours.days.fill(false);
        QVERIFY(!checkAcceptance(rules));
        QVERIFY2(acceptanceFromText(toText(rules)) == AcceptanceRules(), "what cannot hold becomes the default");
        rules = {};
        rules.hours.from = rules.hours.until;
        QVERIFY(!checkAcceptance(rules));
        rules = {};
        rules.hours.days = {false, true, true, false, true, true, false};
        rules.withinHours = 16;
        rules.wakeDays = 90;
        QVERIFY(acceptanceFromText(toText(rules)) == rules);
        QVERIFY(acceptanceFromText(QStringLiteral("no JSON")) == AcceptanceRules());
    }

    void keepsAnswersAsLinesThatPeopleCanRead()
    {
        std::vector<ChecklistAnswer> answers;
        setAnswer(answers, {QStringLiteral("budget"), Answer::Yes, QStringLiteral("120k, approved")});
        setAnswer(answers, {QStringLiteral("need"), Answer::Unknown, QStringLiteral("ask again: in May")});
        setAnswer(answers, {QStringLiteral("timing"), Answer::No, {}});
        QCOMPARE(toText(answers), QStringLiteral("budget: yes, 120k, approved\nneed: unknown, ask again: in May\ntiming: no"));
        QVERIFY(answersFromText(toText(answers)) == answers);
        setAnswer(answers, {QStringLiteral("timing"), Answer::Unknown, {}});
        QCOMPARE(answers.size(), std::size_t(2));
        QVERIFY2(answersFromText(QStringLiteral("rubbish\n: yes\n  : yes\nbudget: perhaps")).empty(), "what is no answer is left out");
        QCOMPARE(answersFromText(QStringLiteral("budget: yes,  in   May ")).front().note, QStringLiteral("in May")); // as it is written
    }

    void sumsTheChecklistUp()
    {
        const Checklist items = defaultChecklist();
        std::vector<ChecklistAnswer> answers;
        QVERIFY(summedUp(items, answers) == ChecklistSum());
        setAnswer(answers, {QStringLiteral("budget"), Answer::Yes, {}});
        QCOMPARE(summedUp(items, answers).state, QStringLiteral("begun"));
        for (const char *key : {"authority", "need", "timing"})
            setAnswer(answers, {QString::fromLatin1(key), Answer::Yes, {}});
        QVERIFY((summedUp(items, answers) == ChecklistSum{QStringLiteral("complete"), 4}));
        setAnswer(answers, {QStringLiteral("need"), Answer::No, {}});
        QVERIFY((summedUp(items, answers) == ChecklistSum{QStringLiteral("answered"), 3}));
        setAnswer(answers, {QStringLiteral("gone"), Answer::No, {}});
        QVERIFY2(summedUp(items, answers).yes == 3, "answers to points that are on no list do not count");
    }

    void keepsTheKeysOfPointsThatGetAnotherName()
    {
        Checklist items = defaultChecklist();
        items.front().title = QStringLiteral("Geld & Größe");
        items.push_back({freeChecklistKey(QStringLiteral("Budget!"), items), QStringLiteral("Budget!")});
        QCOMPARE(items.back().key, QStringLiteral("budget_2"));
        QVERIFY(checklistFromText(toText(items)) == items);
        QVERIFY(checklistFromText(QStringLiteral("{")) == defaultChecklist());
    }

    void goesByTheNewestVersionThatWasNotTakenBack()
    {
        std::vector<Definition> definitions{{3, QStringLiteral("mql"), 3, QStringLiteral("score >= 90"), 0, {1}, true},
                                            {2, QStringLiteral("mql"), 2, QStringLiteral("score >= 70"), 0, {1}, false},
                                            {1, QStringLiteral("mql"), 1, QStringLiteral("score >= 50"), 0, {1}, false},
                                            {5, QStringLiteral("sql"), 1, QStringLiteral("nonsense ="), 0, {1}, false},
                                            {4, QStringLiteral("customer"), 1, QStringLiteral("outcome = won"), 0, {1}, false},
                                            {6, QStringLiteral("opportunity"), 1, QString(), 0, {1}, false}};
        const Qualification qualification = Qualification::from(definitions, FieldCatalog());
        QCOMPARE(qualification.rules.size(), std::size_t(2));
        QCOMPARE(qualification.rules[0].state, Lifecycle::Customer);
        QCOMPARE(qualification.rules[1].state, Lifecycle::Mql);
        QCOMPARE(qualification.rules[1].version, 2);
    }
};

QTEST_GUILESS_MAIN(TestQualification)
#include "tst_qualification.moc"
