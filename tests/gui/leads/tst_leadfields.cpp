#include "tests/gui/leads/detailfixture.h"

#include "core/leads/undohistory.h"
#include "ui/leads/choicepicker.h"
#include "ui/leads/detail/gonebanner.h"
#include "ui/leads/detail/leadfieldedit.h"
#include "ui/leads/detail/stagepill.h"
#include "ui/leads/detail/valueeditor.h"
#include "ui/leads/tagpicker.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QCalendarWidget>
#include <QListWidget>
#include <QSignalSpy>

using namespace lead;

/// The editors of single fields, by keyboard, and what becomes of them when the lead goes.
class TestLeadFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void readsTypedDatesAsAFileMayHaveThem_data();
    void readsTypedDatesAsAFileMayHaveThem();
    void choosesADayFromTheCalendar();
    void keepsTheTimeWhenTheCalendarChoosesADay();
    void goesBackToTheLineWithEscape();
    void choosesAndCreatesTags();
    void leavesTagsThatNobodyChanged();
    void choosesAValueFromAPopover();
    void takesAValueThatIsNewToAnOpenChoice();
    void saysWhoDeletedTheLeadAndRestoresIt();
    void opensALeadThatWasDeletedBefore();
    void leadsToWhatALeadWasMergedInto();
    void letsNobodyEditALeadThatIsGone();

private:
    LeadFieldEdit *field(const char *key) const { return m_fixture->child<LeadFieldEdit>(QString::fromLatin1(key)); }
    ShownValue *value(const char *key) const { return field(key)->findChild<ShownValue *>(); }
    QLineEdit *line(const char *key) const { return field(key)->findChild<QLineEdit *>(); }
    void begin(const char *key);
    Popover *popover() const;
    /// Kept for a look when LEADWRIGHT_SHOTS names a folder.
    void picture(const char *name, QWidget &of) const;
    QAbstractButton *button(const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailFixture> m_fixture;
    LeadId m_lead;
    LeadId m_other;
};

void TestLeadFields::init()
{
    m_fixture = std::make_unique<DetailFixture>();
    m_lead = m_fixture->add({{QStringLiteral("first_name"), QStringLiteral("Jonas")},
                             {QStringLiteral("last_name"), QStringLiteral("Reyes")},
                             {QStringLiteral("created_at"), QStringLiteral("2026-01-20 14:30")},
                             {QStringLiteral("birthday"), QStringLiteral("1980-05-04")},
                             {QStringLiteral("source"), QStringLiteral("Referral")},
                             {QStringLiteral("tags"), QStringLiteral("vip, roof")}});
    m_other = m_fixture->add({{QStringLiteral("last_name"), QStringLiteral("Castillo")}, {QStringLiteral("tags"), QStringLiteral("solar")}, {QStringLiteral("source"), QStringLiteral("Trade fair")}});
    m_fixture->open(m_lead);
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Jonas Reyes"));
    m_fixture->child<QAbstractButton>(QStringLiteral("foldFields"))->click();
}

void TestLeadFields::begin(const char *key)
{
    QTRY_VERIFY(field(key) && field(key)->isVisible());
    value(key)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(value(key), Qt::Key_Return);
}

Popover *TestLeadFields::popover() const
{
    for (auto *popover : m_fixture->window->findChildren<Popover *>())
        if (popover->isVisible())
            return popover;
    return nullptr;
}

void TestLeadFields::picture(const char *name, QWidget &of) const
{
    if (const QString folder = qEnvironmentVariable("LEADWRIGHT_SHOTS"); !folder.isEmpty())
        QVERIFY(of.grab().save(QStringLiteral("%1/field-%2.png").arg(folder, QLatin1String(name))));
}

QAbstractButton *TestLeadFields::button(const QString &text) const
{
    for (auto *button : m_fixture->view->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

void TestLeadFields::readsTypedDatesAsAFileMayHaveThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as machines") << QStringLiteral("2026-03-31");
    QTest::newRow("as people here") << QStringLiteral("3/31/2026");
    QTest::newRow("with a word") << QStringLiteral("31 March 2026");
    QTest::newRow("with dots") << QStringLiteral("31.3.2026");
}

void TestLeadFields::readsTypedDatesAsAFileMayHaveThem()
{
    QFETCH(QString, typed);
    begin("created_at");
    QCOMPARE(line("created_at")->text(), QStringLiteral("2026-01-20 14:30"));
    line("created_at")->setText(typed);
    QTest::keyClick(line("created_at"), Qt::Key_Return);
    const auto midnight = QDateTime(QDate(2026, 3, 31), QTime(0, 0), m_fixture->workspace->timeZone()).toMSecsSinceEpoch();
    QTRY_COMPARE(LeadActs(*m_fixture->workspace).require(m_lead)->number(F::CreatedAt), midnight);
}

void TestLeadFields::choosesADayFromTheCalendar()
{
    m_fixture->commands->trigger(QStringLiteral("detail.details"));
    begin("birthday");
    QTest::keyClick(line("birthday"), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(popover());
    QCOMPARE(namelessIn(*popover()), QStringList());
    auto *calendar = popover()->findChild<Calendar *>();
    QCOMPARE(calendar->date(), QDate(1980, 5, 4));
    QWidget *days = calendar->focusProxy();
    QTRY_VERIFY(days->hasFocus());
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Down);
    QCOMPARE(calendar->date(), QDate(1980, 5, 12));
    picture("calendar", *popover());
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->stored(m_lead, F::Birthday), QString()); // a number, not a text
    QTRY_COMPARE(LeadActs(*m_fixture->workspace).require(m_lead)->number(F::Birthday), QDate(1970, 1, 1).daysTo(QDate(1980, 5, 12)));
    QTRY_VERIFY(!field("birthday")->isEditing());
}

void TestLeadFields::keepsTheTimeWhenTheCalendarChoosesADay()
{
    begin("created_at");
    auto *choose = field("created_at")->findChild<QAbstractButton *>(QStringLiteral("chooseDay"));
    QTRY_VERIFY(choose && choose->isVisible());
    QTest::mouseClick(choose, Qt::LeftButton);
    QTRY_VERIFY(popover());
    Q_EMIT popover()->findChild<QCalendarWidget *>()->clicked(QDate(2026, 2, 3));
    QTRY_COMPARE(line("created_at")->text(), QStringLiteral("2026-02-03 14:30"));
    QCOMPARE(line("created_at")->selectedText(), QStringLiteral("14:30"));
    QTRY_VERIFY(line("created_at")->hasFocus());
    QTest::keyClicks(line("created_at"), QStringLiteral("9:15 pm"));
    QTest::keyClick(line("created_at"), Qt::Key_Return);
    const auto at = QDateTime(QDate(2026, 2, 3), QTime(21, 15), m_fixture->workspace->timeZone()).toMSecsSinceEpoch();
    QTRY_COMPARE(LeadActs(*m_fixture->workspace).require(m_lead)->number(F::CreatedAt), at);
}

void TestLeadFields::goesBackToTheLineWithEscape()
{
    begin("created_at");
    QTest::keyClick(line("created_at"), Qt::Key_F4);
    QTRY_VERIFY(popover());
    QTest::keyClick(popover()->findChild<Calendar *>()->focusProxy(), Qt::Key_Escape);
    QTRY_VERIFY(!popover());
    QVERIFY(field("created_at")->isEditing());
    QTRY_VERIFY(line("created_at")->hasFocus());
    QTest::keyClick(line("created_at"), Qt::Key_Escape);
    QVERIFY(!field("created_at")->isEditing());
}

void TestLeadFields::choosesAndCreatesTags()
{
    QSignalSpy acted(m_fixture->view, &LeadDetailView::acted);
    begin("tags");
    QTRY_VERIFY(popover());
    QCOMPARE(namelessIn(*popover()), QStringList());
    auto *picker = popover()->findChild<TagPicker *>();
    auto *search = picker->findChild<QLineEdit *>();
    QTRY_VERIFY(search->hasFocus());
    picture("tags", *popover());
    QCOMPARE(picker->tags(), (QStringList{QStringLiteral("vip"), QStringLiteral("roof")}));
    QTest::keyClicks(search, QStringLiteral("SOL"));
    QVERIFY(search->accessibleDescription().contains(QStringLiteral("solar, not chosen")));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClicks(search, QStringLiteral("call again, soon"));
    QCOMPARE(search->accessibleDescription(), QStringLiteral("Create “call again soon”"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(search->text(), QString());
    QTest::keyClicks(search, QStringLiteral("vip"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!popover());
    QTRY_COMPARE(value("tags")->look().pills, (QStringList{QStringLiteral("roof"), QStringLiteral("solar"), QStringLiteral("call again soon")}));
    QCOMPARE(acted.size(), 1); // one act for all of it
}

void TestLeadFields::leavesTagsThatNobodyChanged()
{
    QSignalSpy acted(m_fixture->view, &LeadDetailView::acted);
    begin("tags");
    QTRY_VERIFY(popover());
    QTest::keyClick(popover()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!popover());
    QTRY_VERIFY(value("tags")->hasFocus());
    m_fixture->set(m_lead, QStringLiteral("city"), QStringLiteral("Reno"));
    m_fixture->service->catchUp();
    QTRY_COMPARE(m_fixture->stored(m_lead, F::City), QStringLiteral("Reno"));
    QCOMPARE(acted.size(), 0);
}

void TestLeadFields::choosesAValueFromAPopover()
{
    begin("source");
    QTRY_VERIFY(popover());
    QCOMPARE(namelessIn(*popover()), QStringList());
    auto *list = popover()->findChild<QListWidget *>();
    QCOMPARE(list->currentItem()->text(), QStringLiteral("Referral"));
    picture("choices", *popover());
    auto *search = popover()->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("trade"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(value("source")->look().text, QStringLiteral("Trade fair"));
    QTRY_VERIFY(!popover());
}

void TestLeadFields::takesAValueThatIsNewToAnOpenChoice()
{
    begin("source");
    QTRY_VERIFY(popover());
    auto *search = popover()->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("Radio spot"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(value("source")->look().text, QStringLiteral("Radio spot"));
}

void TestLeadFields::saysWhoDeletedTheLeadAndRestoresIt()
{
    const QString me = m_fixture->workspace->user(m_fixture->workspace->actingUser())->name;
    m_fixture->workspace.clock.advance(60000);
    VERIFY_OK(LeadActs(*m_fixture->workspace).remove({m_lead, m_other}));
    m_fixture->service->catchUp();
    auto *banner = m_fixture->view->findChild<GoneBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().startsWith(me + QStringLiteral(" deleted this lead on 3/2/26")), qPrintable(banner->text()));
    QTRY_VERIFY(button(QStringLiteral("Restore")));
    picture("deleted", *m_fixture->window);
    button(QStringLiteral("Restore"))->click();
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(m_fixture->stored(m_lead, F::FirstName), QStringLiteral("Jonas"));
    QCOMPARE(m_fixture->stored(m_other, F::LastName), QStringLiteral("gone")); // that one alone
}

void TestLeadFields::opensALeadThatWasDeletedBefore()
{
    VERIFY_OK(LeadActs(*m_fixture->workspace).remove({m_other}));
    m_fixture->service->catchUp();
    m_fixture->view->showLead(m_other);
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Castillo"));
    QTRY_VERIFY(button(QStringLiteral("Restore")));
    QCOMPARE(namelessIn(*m_fixture->window), QStringList());
}

void TestLeadFields::leadsToWhatALeadWasMergedInto()
{
    QSignalSpy wanted(m_fixture->view, &LeadDetailView::leadWanted);
    VERIFY_OK(LeadActs(*m_fixture->workspace).merge(m_other, {m_lead}));
    m_fixture->service->catchUp();
    auto *banner = m_fixture->view->findChild<GoneBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(QStringLiteral("merged this lead into")), qPrintable(banner->text()));
    QVERIFY(!button(QStringLiteral("Restore")));
    picture("merged", *m_fixture->window);
    for (auto *each : banner->findChildren<QAbstractButton *>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Open ")))
            each->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<LeadId>(), m_other);
    button(QStringLiteral("Undo the merge"))->click();
    QTRY_VERIFY(!banner->isVisible());
    QCOMPARE(m_fixture->stored(m_lead, F::FirstName), QStringLiteral("Jonas"));
}

void TestLeadFields::letsNobodyEditALeadThatIsGone()
{
    VERIFY_OK(LeadActs(*m_fixture->workspace).remove({m_lead}));
    m_fixture->service->catchUp();
    QTRY_VERIFY(m_fixture->view->findChild<GoneBanner *>()->isVisible());
    begin("source");
    QVERIFY(!popover() && !field("source")->isEditing());
    QVERIFY(field("source")->findChild<TextLabel *>(QStringLiteral("problem"))->isVisible());
    QVERIFY(!m_fixture->view->findChild<StagePill *>()->isEnabled());
}

QTEST_MAIN(TestLeadFields)
#include "tst_leadfields.moc"
