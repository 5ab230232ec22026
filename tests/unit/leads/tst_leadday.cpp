#include "core/leads/activityacts.h"
#include "core/leads/callacts.h"
#include "core/facts/factsstore.h"
#include "core/leads/dayreader.h"
#include "core/leads/leadlister.h"
#include "core/leads/qualificationacts.h"
#include "core/leads/undohistory.h"
#include "core/sample/sampleteam.h"
#include "core/storage/activityrepository.h"
#include "core/storage/storedscores.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QSqlQuery>
#include <set>

using namespace lead;

namespace {

constexpr Millis Minute = 60'000;
constexpr Millis Hour = 60 * Minute;

/// A workspace whose day is asked for as windows ask.
class DayBench
{
public:
    TestWorkspace w;

    Workspace &workspace() { return *w; }
    Millis now() const { return w.clock.now(); }
    ResolveContext context()
    {
        ResolveContext context;
        context.now = now();
        context.zone = workspace().timeZone();
        context.me = workspace().actingUser();
        return context;
    }
    Result<LeadDay> ask(const DayQuery &query = {})
    {
        FactsStore facts;
        if (const auto loaded = facts.load(workspace()); !loaded)
            return loaded.error();
        return m_reader.read(workspace(), LeadLister(facts.current(), workspace().catalog(), context()), query);
    }
    LeadDay day(const DayQuery &query = {})
    {
        const Result<LeadDay> day = ask(query);
        if (!day)
            qFatal("%s", qPrintable(day.error().message));
        return *day;
    }
    /// Mine, and neither new nor touched: it came in days ago.
    LeadId add(const QString &name)
    {
        const Millis today = now();
        w.clock.set(today - 10 * 24 * Hour);
        const LeadId lead = addFresh(name);
        w.clock.set(today);
        return lead;
    }
    LeadId addFresh(const QString &name)
    {
        return addLead(workspace(), {{QStringLiteral("last_name"), name}, {QStringLiteral("owner"), workspace().user(workspace().actingUser())->name}});
    }
    void addTask(LeadId lead, const QString &title, Millis due, const QString &kind = {})
    {
        if (const auto done = ActivityActs(workspace()).addTask(lead, title, due, kind); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void logCall(LeadId lead, const QString &outcome)
    {
        if (const auto done = ActivityActs(workspace()).logCall(lead, {outcome}); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void reply(LeadId lead)
    {
        Act act(workspace(), {QStringLiteral("note"), QStringLiteral("reply")});
        Activity activity;
        activity.lead = lead;
        activity.kind = QStringLiteral("email");
        activity.outcome = QStringLiteral("replied");
        activity.at = now();
        activity.user = workspace().actingUser();
        if (!ActivityRepository(workspace()).add(act, activity) || !act.commit())
            qFatal("no reply");
    }

private:
    DayReader m_reader;
};

/// Where a lead is; DaySections when it is nowhere.
std::size_t sectionOf(const LeadDay &day, LeadId lead)
{
    for (std::size_t i = 0; i < DaySections; ++i)
        for (const DayRow &row : *day.sections[i])
            if (row.lead == lead)
                return i;
    return DaySections;
}

DayRow rowOf(const LeadDay &day, LeadId lead)
{
    for (const auto &section : day.sections)
        for (const DayRow &row : *section)
            if (row.lead == lead)
                return row;
    return {};
}

std::size_t at(DaySection section)
{
    return static_cast<std::size_t>(section);
}

std::set<std::int64_t> idsIn(Workspace &workspace, const QString &sql)
{
    QSqlQuery query(workspace.connection().database());
    if (!query.exec(sql))
        qFatal("%s", qPrintable(sql));
    std::set<std::int64_t> ids;
    while (query.next())
        ids.insert(query.value(0).toLongLong());
    return ids;
}

} // namespace

class TestLeadDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsNewLeadsFirst()
    {
        DayBench b;
        const LeadId lead = b.addFresh(QStringLiteral("New"));
        b.w.clock.advance(3 * Minute);
        LeadDay day = b.day();
        QCOMPARE(sectionOf(day, lead), at(DaySection::CallNow));
        DayRow row = rowOf(day, lead);
        QCOMPARE(row.kind, DayReasonKind::New);
        QCOMPARE(day.now - row.at, 3 * Minute);
        QCOMPARE(row.until - day.now, 2 * Minute);
        QCOMPARE(day.changesAt, row.until);
        // Another rule, another deadline.
        DayQuery slow;
        slow.rules.firstResponseMinutes = 30;
        QCOMPARE(rowOf(b.day(slow), lead).until - day.now, 27 * Minute);
        // When its time has run out, it is late.
        b.w.clock.advance(3 * Minute);
        day = b.day();
        QCOMPARE(sectionOf(day, lead), at(DaySection::Overdue));
        QCOMPARE(rowOf(day, lead).kind, DayReasonKind::FirstLate);
        // A try is a first response, also in vain.
        b.logCall(lead, QStringLiteral("no answer"));
        day = b.day();
        QCOMPARE(sectionOf(day, lead), at(DaySection::NoNextStep));
    }

    void showsAnswersUntilSomebodyAnswers()
    {
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Writer"));
        b.reply(lead);
        b.w.clock.advance(12 * Minute);
        LeadDay day = b.day();
        QCOMPARE(rowOf(day, lead).kind, DayReasonKind::Replied);
        QCOMPARE(sectionOf(day, lead), at(DaySection::CallNow));
        QCOMPARE(day.now - rowOf(day, lead).at, 12 * Minute);
        b.logCall(lead, QStringLiteral("voicemail"));
        day = b.day();
        QCOMPARE(sectionOf(day, lead), at(DaySection::NoNextStep));
    }

    void forgetsAnswersOfLastWeek()
    {
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Writer"));
        b.reply(lead);
        b.w.clock.advance(7 * 24 * Hour + Minute);
        QCOMPARE(sectionOf(b.day(), lead), at(DaySection::NoNextStep));
    }

    void callsBackWhenTheTimeHasCome_data()
    {
        QTest::addColumn<qint64>("minutes"); // until it is due
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("section");
        QTest::newRow("in an hour") << qint64(60) << QStringLiteral("call") << int(DaySection::LaterToday);
        QTest::newRow("in six minutes") << qint64(6) << QStringLiteral("call") << int(DaySection::LaterToday);
        QTest::newRow("in five minutes") << qint64(5) << QStringLiteral("call") << int(DaySection::CallNow);
        QTest::newRow("now") << qint64(0) << QStringLiteral("call") << int(DaySection::CallNow);
        QTest::newRow("half an hour late") << qint64(-30) << QStringLiteral("call") << int(DaySection::CallNow);
        QTest::newRow("an hour late") << qint64(-60) << QStringLiteral("call") << int(DaySection::Overdue);
        QTest::newRow("mail, now") << qint64(-1) << QStringLiteral("email") << int(DaySection::Overdue);
        QTest::newRow("mail, soon") << qint64(3) << QStringLiteral("email") << int(DaySection::LaterToday);
        QTest::newRow("tomorrow") << qint64(24 * 60) << QStringLiteral("call") << int(DaySections);
    }
    void callsBackWhenTheTimeHasCome()
    {
        QFETCH(qint64, minutes);
        QFETCH(QString, kind);
        QFETCH(int, section);
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Later"));
        b.addTask(lead, QStringLiteral("Do it"), b.now() + minutes * Minute, kind);
        const LeadDay day = b.day();
        QCOMPARE(static_cast<int>(sectionOf(day, lead)), section);
        if (section != static_cast<int>(DaySections))
            QCOMPARE(rowOf(day, lead).at, b.now() + minutes * Minute);
        else
            QCOMPARE(day.nextAfterToday, std::optional(b.now() + minutes * Minute));
    }

    void callsHotLeadsThatNobodyTried()
    {
        DayBench b;
        const LeadId hot = b.add(QStringLiteral("Hot"));
        const LeadId warm = b.add(QStringLiteral("Warm"));
        VERIFY_OK(b.workspace().connection().exec(QStringLiteral("UPDATE lead SET score = 80 WHERE id = %1").arg(hot.value)));
        VERIFY_OK(b.workspace().connection().exec(QStringLiteral("UPDATE lead SET score = 79 WHERE id = %1").arg(warm.value)));
        QCOMPARE(rowOf(b.day(), hot).kind, DayReasonKind::Hot);
        QCOMPARE(sectionOf(b.day(), warm), at(DaySection::NoNextStep));
        DayQuery query;
        query.rules.hotScore = 75;
        QCOMPARE(b.day(query).count(DaySection::CallNow), 2);
        // What is planned for later can wait, however hot.
        b.addTask(hot, QStringLiteral("Call"), b.now() + 2 * Hour, QStringLiteral("call"));
        QCOMPARE(sectionOf(b.day(), hot), at(DaySection::LaterToday));
    }

    void takesTheWordOfTheScoringModelForWhatIsHot()
    {
        DayBench b;
        const auto scored = [&b](const QString &name, int score, Temperature temperature) {
            const LeadId lead = b.add(name);
            LeadScore of;
            of.score = score;
            of.temperature = temperature;
            if (!StoredScores(b.workspace().connection()).put(lead, of))
                qFatal("no score");
            return lead;
        };
        // One that came from above the threshold stays hot a little below it.
        const LeadId hot = scored(QStringLiteral("Hot"), 68, Temperature::Hot);
        const LeadId warm = scored(QStringLiteral("Warm"), 69, Temperature::Warm);
        QCOMPARE(rowOf(b.day(), hot).kind, DayReasonKind::Hot);
        QCOMPARE(sectionOf(b.day(), warm), at(DaySection::NoNextStep));
        QCOMPARE(b.day().hotScore, 0);
        // Unless the person has a threshold.
        DayQuery query;
        query.rules.hotScore = 69;
        QCOMPARE(sectionOf(b.day(query), hot), at(DaySection::NoNextStep));
        QCOMPARE(rowOf(b.day(query), warm).kind, DayReasonKind::Hot);
        QCOMPARE(b.day(query).hotScore, 69);
    }

    void putsTheHighestScoreFirstWhereThatIsWanted()
    {
        DayBench b;
        std::vector<LeadId> leads;
        for (const int score : {20, 60, 0, 40}) {
            const LeadId lead = b.add(QStringLiteral("Lead %1").arg(score));
            b.addTask(lead, QStringLiteral("Write"), b.now() - (score + 1) * Hour, QStringLiteral("email"));
            LeadScore of;
            of.score = score;
            if (score > 0)
                QVERIFY(StoredScores(b.workspace().connection()).put(lead, of));
            leads.push_back(lead);
        }
        const auto order = [&](const DayQuery &query) {
            std::vector<LeadId> ids;
            const LeadDay day = b.day(query);
            for (const DayRow &row : day.rows(DaySection::Overdue))
                ids.push_back(row.lead);
            return ids;
        };
        QCOMPARE(order({}), (std::vector<LeadId>{leads[2], leads[0], leads[3], leads[1]})); // by how late they are
        DayQuery query;
        query.rules.isByScore = true;
        QCOMPARE(order(query), (std::vector<LeadId>{leads[1], leads[3], leads[0], leads[2]}));
    }

    void leavesOutOthersAndClosedLeads()
    {
        DayBench b;
        const UserId other = addUser(b.workspace(), QStringLiteral("Other"));
        const LeadId mine = b.add(QStringLiteral("Mine"));
        const LeadId theirs = addLead(b.workspace(), {{QStringLiteral("last_name"), QStringLiteral("Theirs")}, {QStringLiteral("owner"), QStringLiteral("Other")}});
        const LeadId won = b.add(QStringLiteral("Won"));
        VERIFY_OK(LeadActs(b.workspace()).moveToStage(won, b.workspace().firstStage(StageKind::Won)->name));
        const LeadDay day = b.day();
        QCOMPARE(sectionOf(day, mine), at(DaySection::NoNextStep));
        QCOMPARE(sectionOf(day, theirs), DaySections);
        QCOMPARE(sectionOf(day, won), DaySections);
        DayQuery query;
        query.user = other;
        QCOMPARE(sectionOf(b.day(query), theirs), at(DaySection::CallNow));
        QCOMPARE(sectionOf(b.day(query), mine), DaySections);
    }

    void showsWhatWasDoneToday()
    {
        DayBench b;
        const LeadId called = b.add(QStringLiteral("Called"));
        const LeadId ticked = b.add(QStringLiteral("Ticked"));
        for (const LeadId lead : {called, ticked})
            b.addTask(lead, QStringLiteral("Send the offer"), b.now() + 3 * 24 * Hour);
        b.addTask(ticked, QStringLiteral("Look up the company"), b.now() + Hour);
        QCOMPARE(sectionOf(b.day(), ticked), at(DaySection::LaterToday));
        b.logCall(called, QStringLiteral("interested"));
        const auto tasks = ActivityRepository(b.workspace()).nextTasks({ticked});
        VERIFY_OK(tasks);
        VERIFY_OK(ActivityActs(b.workspace()).completeTask(tasks->front().id));
        LeadDay day = b.day();
        QCOMPARE(sectionOf(day, called), at(DaySection::DoneToday));
        QCOMPARE(sectionOf(day, ticked), at(DaySection::DoneToday));
        b.w.clock.advance(24 * Hour);
        day = b.day();
        QCOMPARE(day.count(DaySection::DoneToday), 0);
    }

    void countsTowardsTheGoals()
    {
        DayBench b;
        const LeadId fresh = b.addFresh(QStringLiteral("Fresh"));
        const LeadId old = b.add(QStringLiteral("Old"));
        b.w.clock.advance(4 * Minute);
        b.logCall(fresh, QStringLiteral("no answer"));
        b.logCall(old, QStringLiteral("interested"));
        b.w.clock.advance(10 * Minute);
        b.logCall(fresh, QStringLiteral("appointment"));
        DayProgress progress = b.day().progress;
        QCOMPARE(progress.calls, 3);
        QCOMPARE(progress.conversations, 2);
        QCOMPARE(progress.appointments, 1);
        QCOMPARE(progress.speed, std::optional(4 * Minute)); // the old one was not new any more
        // What is taken back does not count, and neither does yesterday.
        const auto undoable = Journal(b.workspace()).lastUndoable();
        VERIFY_OK(undoable);
        VERIFY_OK(UndoHistory(b.workspace()).undo((*undoable)->id, UndoPolicy::KeepOthers));
        progress = b.day().progress;
        QCOMPARE(progress.calls, 2);
        QCOMPARE(progress.appointments, 0);
        b.w.clock.advance(24 * Hour);
        QCOMPARE(b.day().progress, DayProgress());
    }

    void hasDaysAsLongAsTheyAre_data()
    {
        QTest::addColumn<QDateTime>("now"); // UTC
        QTest::addColumn<int>("hours");
        QTest::newRow("usual") << QDateTime({2026, 3, 3}, {17, 0}, Qt::UTC) << 24;
        QTest::newRow("spring forward") << QDateTime({2026, 3, 8}, {17, 0}, Qt::UTC) << 23;
        QTest::newRow("fall back") << QDateTime({2026, 11, 1}, {17, 0}, Qt::UTC) << 25;
    }
    void hasDaysAsLongAsTheyAre()
    {
        QFETCH(QDateTime, now);
        QFETCH(int, hours);
        DayBench b;
        FactsStore facts;
        VERIFY_OK(facts.load(b.workspace()));
        ResolveContext context = b.context();
        context.zone = QTimeZone("America/New_York");
        context.now = now.toMSecsSinceEpoch();
        const LeadDay day = LeadLister(facts.current(), b.workspace().catalog(), context).emptyDay({});
        QCOMPARE(day.date, now.toTimeZone(context.zone).date());
        QCOMPARE(day.ends - day.begins, hours * Hour);
        QVERIFY(day.begins <= context.now && context.now < day.ends);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(day.begins, context.zone).time(), QTime(0, 0));
    }

    void plansTheLastHourOfALongDayForToday()
    {
        DayBench b;
        const QTimeZone zone("America/New_York");
        b.w.clock.set(QDateTime({2026, 11, 1}, {5, 30}, Qt::UTC).toMSecsSinceEpoch()); // 1:30, for the first time
        const LeadId late = b.add(QStringLiteral("Late"));
        const LeadId next = b.add(QStringLiteral("Next"));
        b.addTask(late, QStringLiteral("Send"), QDateTime({2026, 11, 1}, {23, 30}, zone).toMSecsSinceEpoch());
        b.addTask(next, QStringLiteral("Send"), QDateTime({2026, 11, 2}, {0, 30}, zone).toMSecsSinceEpoch());
        FactsStore facts;
        VERIFY_OK(facts.load(b.workspace()));
        ResolveContext context = b.context();
        context.zone = zone;
        const LeadDay day = LeadLister(facts.current(), b.workspace().catalog(), context).day({}, {}, {});
        QCOMPARE(sectionOf(day, late), at(DaySection::LaterToday));
        QCOMPARE(sectionOf(day, next), DaySections);
    }

    void wakesARecycledLeadOnItsDayAndHidesItUntilThen()
    {
        DayBench b;
        const LeadId lead = b.addFresh(QStringLiteral("Reyes"));
        b.w.clock.advance(3 * 24 * Hour); // it is new no longer
        VERIFY_OK(QualificationActs(b.workspace()).move(lead, Lifecycle::Mql));
        VERIFY_OK(QualificationActs(b.workspace()).reject(lead, QStringLiteral("no budget"), QDate(2026, 3, 10)));
        QCOMPARE(sectionOf(b.day(), lead), DaySections);
        b.w.clock.set(QDateTime({2026, 3, 10}, {9, 0}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(sectionOf(b.day(), lead), at(DaySection::CallNow));
        QCOMPARE(rowOf(b.day(), lead).kind, DayReasonKind::Woken);
        b.logCall(lead, QStringLiteral("no answer"));
        QVERIFY2(sectionOf(b.day(), lead) != at(DaySection::CallNow), "who was tried since stands where the work put it");
    }

    void saysWhenTheTimeToAcceptRanOut()
    {
        DayBench b;
        const LeadId lead = b.addFresh(QStringLiteral("Reyes"));
        b.addTask(lead, QStringLiteral("Call"), b.now() + 30 * 24 * Hour);
        VERIFY_OK(QualificationActs(b.workspace()).move(lead, Lifecycle::Mql));
        b.w.clock.advance(Hour);
        const LeadDay before = b.day();
        QVERIFY(sectionOf(before, lead) != at(DaySection::Overdue));
        b.w.clock.advance(3 * 24 * Hour);
        const DayRow row = rowOf(b.day(), lead);
        QCOMPARE(row.kind, DayReasonKind::AcceptLate);
        QVERIFY(row.at < b.now());
        VERIFY_OK(QualificationActs(b.workspace()).accept(lead));
        QVERIFY(rowOf(b.day(), lead).kind != DayReasonKind::AcceptLate);
    }

    void dealsASampleOutAsSqlDoes()
    {
        DayBench b;
        VERIFY_OK(SampleTeam(b.workspace()).fill({3000, 7}));
        const LeadDay day = b.day();
        for (const DaySection section : {DaySection::Overdue, DaySection::LaterToday, DaySection::NoNextStep, DaySection::DoneToday})
            QVERIFY2(day.count(section) > 0, qPrintable(keyOf(section)));
        QVERIFY(day.count(DaySection::CallNow) > 0);
        const QString now = QString::number(day.now);
        const QString touch = QStringLiteral("(SELECT max(at) FROM activity a WHERE a.lead_id = l.id AND a.deleted_at IS NULL AND a.at >= %1 AND %2)").arg(day.now - 7 * 24 * Hour);
        const QString replied = touch.arg(QStringLiteral("a.kind NOT IN ('call', 'note') AND coalesce(a.outcome, '') = 'replied'"));
        const QString reached = touch.arg(QStringLiteral("a.kind <> 'note' AND NOT (a.kind <> 'call' AND coalesce(a.outcome, '') = 'replied')"));
        const QString mine = QStringLiteral("SELECT l.id FROM lead l JOIN stage s ON s.id = l.stage_id WHERE s.kind = 'open' AND l.deleted_at IS NULL AND l.owner_id = %1"
                                            " AND NOT (coalesce(%2, 0) > coalesce(%3, 0)) AND ")
                                 .arg(QString::number(day.user.value), replied, reached);
        std::set<std::int64_t> late;
        std::set<std::int64_t> later;
        std::set<std::int64_t> answers;
        std::set<std::int64_t> without;
        for (const auto &section : day.sections)
            for (const DayRow &row : *section) {
                if (row.kind == DayReasonKind::Late || (row.kind == DayReasonKind::Callback && row.at < day.now))
                    late.insert(row.lead.value);
                if (row.kind == DayReasonKind::Planned || (row.kind == DayReasonKind::Callback && row.at >= day.now))
                    later.insert(row.lead.value);
                if (row.kind == DayReasonKind::Replied)
                    answers.insert(row.lead.value);
                if (row.kind == DayReasonKind::NoStep || row.kind == DayReasonKind::FirstLate)
                    without.insert(row.lead.value);
            }
        QCOMPARE(late, idsIn(b.workspace(), mine + QStringLiteral("l.next_action_at < %1").arg(now)));
        QCOMPARE(later, idsIn(b.workspace(), mine + QStringLiteral("l.next_action_at >= %1 AND l.next_action_at < %2").arg(now, QString::number(day.ends))));
        QCOMPARE(without, idsIn(b.workspace(), mine + QStringLiteral("l.next_action_at IS NULL AND l.id NOT IN (SELECT lead_id FROM lead_detail WHERE wake_at IS NOT NULL)"
                                                                     " AND l.id NOT IN (SELECT lead_id FROM lead_detail WHERE accept_by < %1)")
                                                          .arg(now)));
        QCOMPARE(answers, idsIn(b.workspace(), QStringLiteral("SELECT l.id FROM lead l JOIN stage s ON s.id = l.stage_id WHERE s.kind = 'open' AND l.owner_id = %1 AND coalesce(%2, 0) > coalesce(%3, 0)")
                                                   .arg(QString::number(day.user.value), replied, reached)));
    }

    void namesEachLeadOnce()
    {
        DayBench b;
        VERIFY_OK(SampleTeam(b.workspace()).fill({2000, 3}));
        const LeadDay day = b.day();
        std::set<std::int64_t> seen;
        for (const auto &section : day.sections)
            for (const DayRow &row : *section)
                QVERIFY(seen.insert(row.lead.value).second);
    }

    void endsACallAsOneAct()
    {
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Called"));
        b.addTask(lead, QStringLiteral("Call back"), b.now() - Minute, QStringLiteral("call"));
        b.addTask(lead, QStringLiteral("Send the offer"), b.now() + 2 * Hour, QStringLiteral("email"));
        CallResult result;
        result.outcome = QStringLiteral("interested");
        result.seconds = 90;
        result.nextAt = b.now() + Hour;
        result.nextTitle = QStringLiteral("Follow up");
        result.nextKind = QStringLiteral("call");
        const auto done = CallActs(b.workspace()).finish(lead, result);
        VERIFY_OK(done);
        QVERIFY(done->operation.isValid());
        const auto tasks = ActivityRepository(b.workspace()).tasksOf(lead);
        VERIFY_OK(tasks);
        QCOMPARE(tasks->size(), std::size_t(3));
        QCOMPARE(tasks->at(0).title, QStringLiteral("Follow up"));
        QVERIFY(!tasks->at(1).doneAt); // what is no call stays to be done
        QCOMPARE(tasks->at(2).title, QStringLiteral("Call back"));
        QVERIFY(tasks->at(2).doneAt);
        LeadRecord record = recordOf(b.workspace(), lead);
        QCOMPARE(record.moment(F::NextActionAt), std::optional<qint64>(b.now() + Hour));
        QCOMPARE(record.moment(F::LastContactedAt), std::optional<qint64>(b.now()));
        VERIFY_OK(UndoHistory(b.workspace()).undo(done->operation, UndoPolicy::KeepOthers));
        record = recordOf(b.workspace(), lead);
        QCOMPARE(record.moment(F::NextActionAt), std::optional<qint64>(b.now() - Minute));
        QVERIFY(!record.moment(F::LastContactedAt));
        QCOMPARE(b.day().progress.calls, 0);
    }

    void closesALeadThatWantsNoCalls()
    {
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Angry"));
        CallResult result;
        result.outcome = QStringLiteral("do not contact");
        result.isDoNotContact = true;
        result.stage = b.workspace().firstStage(StageKind::Lost)->name;
        result.lostReason = QStringLiteral("Do not contact");
        VERIFY_OK(CallActs(b.workspace()).finish(lead, result));
        const LeadRecord record = recordOf(b.workspace(), lead);
        QVERIFY(record.isDoNotContact);
        QCOMPARE(record.stageKind, StageKind::Lost);
        QCOMPARE(record.shown(F::LostReason), QStringLiteral("Do not contact"));
        QCOMPARE(sectionOf(b.day(), lead), at(DaySection::DoneToday));
    }

    void keepsADateAheadThatAPersonGave()
    {
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Dated"));
        VERIFY_OK(LeadActs(b.workspace()).edit(lead, {{QStringLiteral("next_action_at"), QStringLiteral("2026-03-20 10:00")}}));
        const auto given = recordOf(b.workspace(), lead).moment(F::NextActionAt);
        QVERIFY(given);
        CallResult result;
        result.outcome = QStringLiteral("no answer");
        VERIFY_OK(CallActs(b.workspace()).finish(lead, result));
        QCOMPARE(recordOf(b.workspace(), lead).moment(F::NextActionAt), given);
    }

    void keepsTheSeriesOfARepeatedCall()
    {
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Weekly"));
        Task weekly;
        weekly.lead = lead;
        weekly.title = QStringLiteral("Weekly call");
        weekly.kind = QStringLiteral("call");
        weekly.dueAt = b.now();
        weekly.recurrence = QStringLiteral("FREQ=WEEKLY");
        VERIFY_OK(ActivityActs(b.workspace()).addTask(weekly));
        CallResult result;
        result.outcome = QStringLiteral("interested");
        const auto done = CallActs(b.workspace()).finish(lead, result);
        VERIFY_OK(done);
        const auto next = recordOf(b.workspace(), lead).moment(F::NextActionAt);
        QVERIFY(next);
        QVERIFY(*next - b.now() > 6 * 24 * Hour && *next - b.now() < 8 * 24 * Hour);
    }

    void refusesAStageThatVanished()
    {
        DayBench b;
        const LeadId lead = b.add(QStringLiteral("Called"));
        CallResult result;
        result.outcome = QStringLiteral("not interested");
        result.stage = QStringLiteral("Gone");
        const auto done = CallActs(b.workspace()).finish(lead, result);
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"Gone"));
        QCOMPARE(b.day().progress.calls, 0);
    }

    void keepsRulesWithinReason()
    {
        DayRules rules;
        rules.calls = 33;
        rules.goesOnByItself = false;
        QCOMPARE(DayRules::fromJson(rules.toJson()), rules);
        QCOMPARE(DayRules::fromJson({}), DayRules());
        const DayRules odd = DayRules::fromJson({{QStringLiteral("calls"), -4}, {QStringLiteral("firstResponseMinutes"), 0}, {QStringLiteral("hotScore"), 900}});
        QCOMPARE(odd.calls, 0);
        QCOMPARE(odd.firstResponseMinutes, 1);
        QCOMPARE(odd.hotScore, DayRules::HighestScore);
    }
};

QTEST_GUILESS_MAIN(TestLeadDay)
#include "tst_leadday.moc"
