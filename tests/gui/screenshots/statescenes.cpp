#include "tests/gui/screenshots/statescenes.h"

#include "core/domain/conditiontext.h"
#include "ui/calendar/calendarpage.h"
#include "ui/leads/conditiondialog.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/widgets/banner.h"

namespace lead {

namespace {

constexpr int LongName = 200; // characters without a space
constexpr int NarrowWidth = 1024;
constexpr int NarrowHeight = 680;
constexpr Millis Day = 24LL * 60 * 60 * 1000;

// Names that are longer, run the other way or are made of more than letters; two that are alike.
QByteArray hostileList()
{
    const QByteArray one(LongName, 'W');
    const QByteArray marks = QStringLiteral("Z").append(QString(12, QChar(0x0335))).append(QStringLiteral("a\u0301l\u0323g\u0308o")).toUtf8();
    QByteArray rows = "First Name,Last Name,Company,Email,Phone,Source,Value,Notes\r\n";
    const auto add = [&rows](const QList<QByteArray> &cells) { rows += cells.join(',') + "\r\n"; };
    add({one, one, one, one.left(60) + "@example.com", "(212) 555-0101", one, "999999999999.99", one});
    add({"\u0645\u062d\u0645\u062f", "\u0639\u0628\u062f \u0627\u0644\u0631\u062d\u0645\u0646", "\u0634\u0631\u0643\u0629 \u0627\u0644\u0646\u0648\u0631", "m@example.com", "(212) 555-0102", "\u0645\u0639\u0631\u0636", "1200", ""});
    add({"\u05e9\u05e8\u05d4", "\u05db\u05d4\u05df (New York) 42", "Acme \u05d1\u05e2\u05f4\u05de", "s@example.com", "(212) 555-0103", "Web", "15", ""});
    add({"\U0001f469\u200d\U0001f52c\U0001f469\U0001f3fd\u200d\U0001f680", "\U0001f1e9\U0001f1ea\U0001f1fa\U0001f1f8", "\u2728 Sparkle \u2728", "e@example.com", "(212) 555-0104", "\U0001f4e3", "0", ""});
    add({marks, marks, marks, "z@example.com", "(212) 555-0105", marks, "-5", ""});
    add({"<b>Bold</b>", "&amp; \"\"quoted\"\"", "<img src=x>", "h@example.com", "(212) 555-0106", "<a href='x'>x</a>", "7", ""});
    add({"\u5c71\u7530", "\u592a\u90ce", "\u682a\u5f0f\u4f1a\u793e\u6771\u4eac\u96fb\u529b\u30db\u30fc\u30eb\u30c7\u30a3\u30f3\u30b0\u30b9", "y@example.com", "(212) 555-0107", "\u5c55\u793a\u4f1a", "88", ""});
    add({"", "", "", "only-an-address@a-very-long-domain-name-that-goes-on-and-on.example.com", "", "", "", ""});
    return rows;
}

} // namespace

StateScenes::StateScenes(PictureWindow &scene, Photographer &photographer)
    : m_scene(scene)
    , m_photographer(photographer)
{
}

LeadsPage &StateScenes::leads()
{
    window().go(QStringLiteral("leads"));
    return *window().findChild<LeadsPage *>();
}

QString StateScenes::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_scene.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void StateScenes::go(const char *page, const QString &picture)
{
    window().go(QString::fromLatin1(page));
    m_photographer.take(picture);
}

void StateScenes::import(const QString &file, const QString &picture)
{
    const QString next = QStringLiteral("import.continue");
    window().showImport(file);
    for (int step = 1; step <= 5; ++step) {
        const QAction *on = window().commands().action(next);
        if (!QTest::qWaitFor([&] { return on->isEnabled(); }, 20000))
            qFatal("the import stands still: %s", qPrintable(window().commands().reason(next)));
        if (step == 3)
            m_photographer.take(picture);
        window().commands().trigger(next);
    }
    if (!QTest::qWaitFor([&] { return !m_scene.imports().job(); }, 60000))
        qFatal("the import does not end");
}

void StateScenes::welcomeNarrow()
{
    window().resize(NarrowWidth, NarrowHeight);
    m_photographer.take(QStringLiteral("welcome-1024"));
    m_scene.resetSize();
}

void StateScenes::empty()
{
    for (const char *page : {"board", "day", "scoring", "import"})
        go(page, QStringLiteral("%1-empty").arg(QLatin1String(page)));
    window().go(QStringLiteral("calendar"));
    auto *calendar = window().findChild<CalendarPage *>();
    calendar->setSpan(CalendarPage::Span::Agenda);
    m_photographer.take(QStringLiteral("calendar-empty"));
    calendar->setSpan(CalendarPage::Span::Week);
    go("leads", QStringLiteral("leads-empty"));
}

void StateScenes::names()
{
    import(write(QStringLiteral("names.csv"), hostileList()), QStringLiteral("import-names"));
    LeadsPage &page = leads();
    if (!QTest::qWaitFor([&] { return page.model().rowCount() > 0; }, 20000))
        qFatal("no lead came");
    m_photographer.take(QStringLiteral("leads-names"));
    page.setDetailShown(true);
    m_photographer.take(QStringLiteral("leads-names-detail"));
    page.setDetailShown(false);
    page.model().setChecked(0, 1, true);
    window().commands().trigger(QStringLiteral("lead.merge"));
    m_photographer.over(QStringLiteral("merge-names"));
    page.model().checks().clear();
    go("board", QStringLiteral("board-names"));
    allDone();
}

// Somebody who did today what was to be done.
void StateScenes::allDone()
{
    LeadService &leads = window().services().leads;
    const auto wait = [](const auto &future) {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000) || !future.result())
            qFatal("a lead cannot be worked");
        return *future.result();
    };
    const LeadId lead = wait(leads.create({{QStringLiteral("first_name"), QStringLiteral("Ada")}, {QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("owner"), leads.info()->users.front().name}})).lead;
    wait(leads.logCall(lead, QStringLiteral("interested")));
    wait(leads.addTask(lead, QStringLiteral("Send the offer"), m_scene.clock().now() + 3 * Day));
    go("day", QStringLiteral("day-done"));
}

// The file as a newer version of the program would have left it.
void StateScenes::readOnly()
{
    constexpr qint64 UserVersionAt = 60; // in the header of an SQLite file
    const QString path = m_scene.file(QStringLiteral("Northline.leadwright"));
    m_scene.openSample();
    // Whoever closes the file last writes its header once more.
    if (!QTest::qWaitFor([&path] { return !QFile::exists(path + QStringLiteral("-wal")); }, 20000))
        qFatal("%s is still open", qPrintable(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(UserVersionAt) || file.write(QByteArray("\0\0\0\x63", 4)) != 4)
        qFatal("%s cannot be changed", qPrintable(path));
    file.close();
    m_scene.open(path);
    const auto says = [this] {
        const auto banners = window().findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(), [](const Banner *banner) { return banner->isVisible(); });
    };
    if (!QTest::qWaitFor(says, 20000))
        qFatal("nothing says that the workspace can only be read");
    go("leads", QStringLiteral("leads-readonly"));
    go("settings", QStringLiteral("settings-readonly"));
}

void StateScenes::roles()
{
    const QByteArray before = qgetenv("LEADWRIGHT_USER");
    const std::vector<User> users = window().services().leads.info()->users;
    const auto rep = std::find_if(users.begin(), users.end(), [](const User &user) { return user.active && user.role == u"rep"; });
    if (rep == users.end())
        qFatal("nobody in the sample team is a representative");
    m_scene.open(m_scene.file(QStringLiteral("Northline.leadwright")));
    qputenv("LEADWRIGHT_USER", rep->name.toUtf8());
    m_scene.openSample();
    go("import", QStringLiteral("import-forbidden"));
    window().showSettings(QStringLiteral("pipelines"));
    m_photographer.take(QStringLiteral("settings-forbidden"));
    qputenv("LEADWRIGHT_USER", before);
}

void StateScenes::overlays()
{
    LeadsPage &page = leads();
    const Result<Condition> nested =
        parseCondition(QStringLiteral("(state = TX or state = CA) and not (source = LinkedIn or source = Referral) and created in last 90 days"), window().services().leads.info()->catalog);
    if (!nested)
        qFatal("%s", qPrintable(nested.error().message));
    auto *builder = new ConditionDialog(window().services().leads, *nested, {}, &window());
    builder->setAttribute(Qt::WA_DeleteOnClose);
    builder->open();
    m_photographer.over(QStringLiteral("builder"));
    window().commands().trigger(QStringLiteral("list.menu"));
    m_photographer.over(QStringLiteral("leads-menu"));
    window().commands().trigger(QStringLiteral("lead.tag"));
    m_photographer.over(QStringLiteral("leads-tag"));
    window().commands().trigger(QStringLiteral("lead.task"));
    m_photographer.over(QStringLiteral("leads-task"));
    NotificationLog &log = m_scene.windows().notifications();
    const Millis now = m_scene.clock().now();
    for (int day = 3; day >= 0; --day) {
        m_scene.clock().set(now - day * Day);
        log.add({0, QStringLiteral("people-%1.csv is imported: 1,204 leads.").arg(day), ToneName::Success, QStringLiteral("Show the leads"), [] {}});
        log.add({0, QStringLiteral("Moved 4 leads to Qualified"), ToneName::Neutral});
        log.add({0, QStringLiteral("The folder “Incoming leads from partners” cannot be read. Look whether it is still there."), ToneName::Danger});
    }
    m_scene.clock().set(now);
    window().openNotifications();
    m_photographer.over(QStringLiteral("notifications"));
    JobList &jobs = m_scene.windows().jobs();
    const int first = jobs.begin(QStringLiteral("Importing a-list-with-a-rather-long-name-2026-03-02.csv"), [] {});
    const int second = jobs.begin(QStringLiteral("Exporting leads to leads.xlsx"), [] {});
    jobs.setProgress(first, 45000, 182000);
    jobs.setProgress(second, 1200, 2000);
    m_photographer.take(QStringLiteral("jobs"));
    jobs.end(first);
    jobs.end(second);
    page.focusList();
}

void StateScenes::errors()
{
    LeadsPage &page = leads();
    page.showCondition(QStringLiteral("no_such_field >= 5"));
    m_photographer.take(QStringLiteral("leads-error"));
    page.clearFilters();
    page.showCondition(QStringLiteral("score > 99 and score < 2"));
    m_photographer.take(QStringLiteral("leads-no-results"));
    page.clearFilters();
    window().showImport(write(QStringLiteral("picture.png"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(4000, '\0')));
    m_photographer.take(QStringLiteral("import-error"));
}

} // namespace lead
