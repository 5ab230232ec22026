// Reminders come when it is time, outside of quiet hours also to the desktop: a notification service of our own on a bus of
// our own. Without dbus-daemon that part is skipped and says so.

#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "core/storage/activityrepository.h"
#include "tests/support/testworkspace.h"
#include "ui/shell/assignmentteller.h"
#include "ui/shell/reminderteller.h"

#include <algorithm>
#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace lead;

namespace {

/// What the desktop runs, as far as it is used here.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Message
    {
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Message> messages;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        messages << Message{title, text, actions, hints};
        return static_cast<uint>(messages.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

} // namespace

class RemindersTest : public QObject
{
    Q_OBJECT

    static constexpr Millis Minute = 60000;
    static constexpr Millis Hour = 60 * Minute;

    QString m_address;
    FakeDesktop m_desktop;
    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<ReminderTeller> m_teller;
    LeadId m_ada;

    QString bus() const
    {
        const QString name = QStringLiteral("teller");
        if (!m_address.isEmpty())
            QDBusConnection::connectToBus(m_address, name);
        return name;
    }
    void plan(const QString &title, Millis at, std::optional<qint64> remindBefore)
    {
        Task task;
        task.lead = m_ada;
        task.title = title;
        task.kind = QStringLiteral("todo");
        task.dueAt = at;
        task.remindBefore = remindBefore;
        VERIFY_OK(ActivityActs(**m_workspace).addTask(task));
    }
    void open()
    {
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        m_teller = std::make_unique<ReminderTeller>(*m_service, *m_settings, bus());
        QSignalSpy loaded(&m_teller->queue(), &ReminderQueue::loaded);
        (void)m_service->open(m_workspace->path());
        QVERIFY(loaded.wait());
    }
    Millis now() const { return m_workspace->clock.now(); }

public:
    explicit RemindersTest(const QString &address)
        : m_address(address)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        if (m_address.isEmpty())
            return;
        QDBusConnection desktop = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    void init()
    {
        m_desktop.messages.clear();
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("UPDATE workspace SET time_zone = 'UTC'")));
        VERIFY_OK((*m_workspace)->reload());
        m_settings = std::make_unique<Settings>(m_workspace->folder.filePath(QStringLiteral("settings.ini")));
        const auto done = LeadActs(**m_workspace).create({{QStringLiteral("last_name"), QStringLiteral("Lovelace")}}, m_reference);
        VERIFY_OK(done);
        m_ada = done->lead;
    }
    void cleanup()
    {
        m_teller.reset();
        m_service.reset();
        m_settings.reset();
        m_workspace.reset();
    }

    void tellsWhenItIsTimeAndOnce()
    {
        plan(QStringLiteral("Send <b>proposal</b>"), now() + Hour, 15);
        plan(QStringLiteral("Without a reminder"), now() + Hour, std::nullopt);
        open();
        QSignalSpy told(m_teller.get(), &ReminderTeller::told);
        QCOMPARE(m_teller->queue().waiting(), std::size_t(1));
        m_workspace->clock.advance(44 * Minute);
        m_teller->queue().check();
        QCOMPARE(told.size(), 0);
        m_workspace->clock.advance(Minute);
        m_teller->queue().check();
        QCOMPARE(told.size(), 1);
        m_workspace->clock.advance(Minute);
        m_teller->queue().check();
        QCOMPARE(told.size(), 1);
        if (m_address.isEmpty())
            QSKIP("there is no dbus-daemon, so that the desktop was not asked");
        QTRY_COMPARE(m_desktop.messages.size(), 1);
        QCOMPARE(m_desktop.messages.front().text, QStringLiteral("Lovelace at 10:00 AM"));
        QCOMPARE(m_desktop.messages.front().hints.value(QStringLiteral("suppress-sound")).toBool(), true);
        QSignalSpy wanted(m_teller.get(), &ReminderTeller::leadWanted);
        QSignalSpy raised(m_teller.get(), &ReminderTeller::windowWanted);
        QTest::qWait(0); // the answer with the number of the message
        QTRY_VERIFY([&] {
            Q_EMIT m_desktop.ActivationToken(1, QStringLiteral("token"));
            Q_EMIT m_desktop.ActionInvoked(1, QStringLiteral("default"));
            return wanted.wait(100);
        }());
        QCOMPARE(wanted.front().at(0).value<LeadId>(), m_ada);
        QCOMPARE(raised.front().at(0).toByteArray(), QByteArray("token"));
    }

    void tellsWhoGaveLeadsAlsoWhileNobodyLooked()
    {
        Workspace &workspace = **m_workspace;
        const User me = *workspace.user(workspace.actingUser());
        {
            Act act(workspace, {QStringLiteral("user"), QStringLiteral("Add a user")});
            VERIFY_OK(workspace.addUser(QStringLiteral("Ben Ode"), {}, QStringLiteral("manager")));
            VERIFY_OK(act.commit());
            VERIFY_OK(workspace.reload());
        }
        std::vector<LeadId> more;
        for (int i = 0; i < 3; ++i) {
            const auto made = LeadActs(workspace).create({{QStringLiteral("last_name"), QStringLiteral("More %1").arg(i)}}, m_reference);
            VERIFY_OK(made);
            more.push_back(made->lead);
        }
        const auto give = [&](const QString &by, LeadId lead, const QString &to) {
            m_workspace->clock.advance(1000);
            VERIFY_OK(workspace.actAs(by));
            VERIFY_OK(LeadActs(workspace).edit(lead, {{QStringLiteral("owner"), to}}));
        };
        give(QStringLiteral("Ben Ode"), more[0], me.name); // nothing is news to who is here for the first time
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        auto teller = std::make_unique<AssignmentTeller>(*m_service, *m_settings, bus());
        QStringList told;
        std::vector<std::function<void()>> ways;
        const auto listen = [&] {
            connect(teller.get(), &AssignmentTeller::told, this, [&](const Notification &notification) {
                told << notification.text;
                ways.push_back(notification.open);
            });
        };
        listen();
        (void)m_service->open(m_workspace->path());
        QTRY_VERIFY(m_settings->assignmentsToldUntil(workspace.uuid(), me.id).has_value());
        QVERIFY(told.isEmpty());
        give(QStringLiteral("Ben Ode"), m_ada, me.name);
        m_service->catchUp();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.front(), QStringLiteral("Ben Ode gave you a lead: Lovelace"));
        QSignalSpy lead(teller.get(), &AssignmentTeller::leadWanted);
        ways.front()();
        QCOMPARE(lead.front().front().value<LeadId>(), m_ada);
        if (!m_address.isEmpty()) {
            QTRY_COMPARE(m_desktop.messages.size(), 1);
            QCOMPARE(m_desktop.messages.front().text, told.front());
        }
        // While nobody looked: several at once, one that was taken away again, and what people give themselves.
        teller.reset();
        m_service->close();
        give(QStringLiteral("Ben Ode"), more[0], QString());
        give(QStringLiteral("Ben Ode"), more[0], me.name);
        give(QStringLiteral("Ben Ode"), more[0], QString());
        BulkAct assign{BulkAct::Assign};
        assign.owner = me.id;
        VERIFY_OK(BulkActs(workspace).run(assign, {more[1], more[2]}));
        give(me.name, m_ada, QString());
        give(me.name, m_ada, me.name);
        teller = std::make_unique<AssignmentTeller>(*m_service, *m_settings, bus());
        listen();
        (void)m_service->open(m_workspace->path());
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.back(), QStringLiteral("Ben Ode gave you 2 leads"));
        QSignalSpy leads(teller.get(), &AssignmentTeller::leadsWanted);
        ways.back()();
        QCOMPARE(leads.size(), 1);
        LeadQuery query;
        query.condition = leads.front().front().toString();
        const auto list = m_service->list(query);
        QTRY_VERIFY(list.isFinished());
        VERIFY_OK(list.result());
        QCOMPARE(list.result()->ids->size(), std::size_t(3)); // of that day, with the one that was told before
        teller.reset();
    }

    void hearsOfTasksThatComeLaterAndAreDoneEarlier()
    {
        open();
        QCOMPARE(m_teller->queue().waiting(), std::size_t(0));
        plan(QStringLiteral("New"), now() + Hour, 10);
        m_service->catchUp();
        QTRY_COMPARE(m_teller->queue().waiting(), std::size_t(1));
        const Task task = ActivityRepository(**m_workspace).tasksOf(m_ada)->front();
        VERIFY_OK(ActivityActs(**m_workspace).completeTask(task.id));
        m_service->catchUp();
        QTRY_COMPARE(m_teller->queue().waiting(), std::size_t(0));
    }

    void tellsOnceTogetherWhatWasMissedInSleep()
    {
        for (int i = 1; i <= 5; ++i)
            plan(QStringLiteral("Task %1").arg(i), now() + i * 10 * Minute, 0);
        open();
        QSignalSpy told(m_teller.get(), &ReminderTeller::told);
        m_workspace->clock.advance(2 * Hour);
        m_teller->queue().check();
        QCOMPARE(told.size(), 1);
        const QString text = told.front().at(0).value<Notification>().text;
        QVERIFY2(text.contains(QStringLiteral("5 reminders")) && text.contains(QStringLiteral("and 2 more")), qPrintable(text));
        // Also over the end of the program.
        const Millis until = m_settings->remindersToldUntil((*m_workspace)->uuid());
        QCOMPARE(until, now());
        plan(QStringLiteral("While away"), now() + 10 * Minute, 0);
        m_teller.reset();
        m_service.reset();
        m_workspace->clock.advance(Hour);
        m_service = std::make_unique<LeadService>(m_workspace->clock);
        m_teller = std::make_unique<ReminderTeller>(*m_service, *m_settings, bus());
        QSignalSpy later(m_teller.get(), &ReminderTeller::told);
        (void)m_service->open(m_workspace->path());
        QTRY_COMPARE(later.size(), 1);
        QVERIFY(later.front().at(0).value<Notification>().text.contains(QStringLiteral("While away")));
    }

    void leavesTheDesktopAloneInQuietHours()
    {
        NotificationChoice choice;
        choice.quietFrom = QTime(8, 0);
        choice.quietUntil = QTime(12, 0);
        m_settings->setNotifications(choice);
        plan(QStringLiteral("Quiet"), now() + Hour, 0);
        open();
        QSignalSpy told(m_teller.get(), &ReminderTeller::told);
        m_workspace->clock.advance(Hour);
        m_teller->queue().check();
        QCOMPARE(told.size(), 1);
        QTest::qWait(50);
        // Those of the test before may come late.
        QVERIFY(std::none_of(m_desktop.messages.cbegin(), m_desktop.messages.cend(), [](const auto &message) { return message.title.contains(QStringLiteral("Quiet")) || message.text.contains(QStringLiteral("Quiet")); }));
    }

    void knowsQuietHoursOverMidnight()
    {
        const NotificationChoice night{true, true, QTime(20, 0), QTime(8, 0)};
        QVERIFY(isQuiet(night, QTime(23, 0)));
        QVERIFY(isQuiet(night, QTime(7, 59)));
        QVERIFY(!isQuiet(night, QTime(8, 0)));
        QVERIFY(!isQuiet(night, QTime(19, 59)));
        const NotificationChoice off{true, false, QTime(20, 0), QTime(8, 0)};
        QVERIFY(!isQuiet(off, QTime(23, 0)));
    }
};

// The bus has to be there before anything in Qt asks for it.
int main(int argc, char **argv)
{
    QProcess daemon;
    QString address;
    if (const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")); !program.isEmpty()) {
        daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (daemon.waitForStarted() && daemon.waitForReadyRead())
            address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    int result = 0;
    {
        QApplication app(argc, argv);
        RemindersTest test(address);
        result = QTest::qExec(&test, argc, argv);
    }
    daemon.kill();
    daemon.waitForFinished();
    return result;
}

#include "tst_reminders.moc"
