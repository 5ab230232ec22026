#include "leadspagefixture.h"

#include "ui/leads/leadcontact.h"
#include "ui/widgets/linkopener.h"

#include <QLineEdit>
#include <QListWidget>

using namespace lead;

/// The letters that act on the current lead, and where they are only letters.
class LeadKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void callsAndAsksHowItWent();
    void callsWhoMustNotBeCalledOnlyForAReason();
    void writesAnEmail();
    void addsPutsOffAndFinishesTheNextStep();
    void typesLettersIntoTextFields();
    void listsTheLettersAmongTheCommands();

private:
    const LeadRow *row(int row) const { return m_all->page->model().row(row); }

    std::unique_ptr<LeadsPageFixture> m_all;
    QList<QUrl> m_opened;
};

void LeadKeysTest::init()
{
    m_all = std::make_unique<LeadsPageFixture>();
    m_all->add({{QStringLiteral("last_name"), QStringLiteral("Silent")},
                {QStringLiteral("phone"), QStringLiteral("+12125550143")},
                {QStringLiteral("do_not_call"), QStringLiteral("yes")}});
    m_all->add({{QStringLiteral("last_name"), QStringLiteral("Reyes")},
                {QStringLiteral("email"), QStringLiteral("reyes@example.com")},
                {QStringLiteral("phone"), QStringLiteral("+12125550142")}});
    m_all->workspace.clock.advance(7LL * 60 * 60 * 1000); // eleven in the morning where they are
    m_all->open(2);
    m_opened.clear();
    auto *links = new LinkOpener(m_all->page, [this](const QUrl &url) {
        m_opened << url;
        return true;
    });
    m_all->page->contact().setLinks(links);
    m_all->focusRow(0);
}

void LeadKeysTest::cleanup()
{
    m_all.reset();
}

void LeadKeysTest::callsAndAsksHowItWent()
{
    QCOMPARE(row(0)->record.shown(F::Phone), QStringLiteral("(212) 555-0142")); // as people write it
    QSignalSpy done(m_all->page, &LeadsPage::done);
    QTest::keyClick(&m_all->page->view(), Qt::Key_C);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("tel:+12125550142"))});
    QTRY_VERIFY(m_all->popover());
    auto *find = m_all->popover()->findChild<QLineEdit *>();
    QTest::keyClicks(find, QStringLiteral("interes"));
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_VERIFY(m_all->popover() && m_all->popover()->accessibleName() == u"Next step");
    find = m_all->popover()->findChild<QLineEdit *>();
    QTest::keyClicks(find, QStringLiteral("no next"));
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(!m_all->popover());
    QVERIFY2(done[0][0].toString().contains(QStringLiteral("Interested")), qPrintable(done[0][0].toString()));
    QTRY_VERIFY(row(0) && row(0)->record.moment(F::LastContactedAt));
    QCOMPARE(m_all->window.focusWidget(), &m_all->page->view());
}

void LeadKeysTest::callsWhoMustNotBeCalledOnlyForAReason()
{
    m_all->focusRow(1);
    QTest::keyClick(&m_all->page->view(), Qt::Key_C);
    QVERIFY(m_opened.isEmpty());
    QTRY_VERIFY(m_all->popover());
    auto *reason = m_all->popover()->findChild<QLineEdit *>(QStringLiteral("overrideReason"));
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_all->popover() && m_opened.isEmpty()); // an empty one is none
    QTest::keyClicks(reason, QStringLiteral("asked for it by letter"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(m_opened.size(), 1);
}

void LeadKeysTest::writesAnEmail()
{
    QSignalSpy done(m_all->page, &LeadsPage::done);
    QTest::keyClick(&m_all->page->view(), Qt::Key_E);
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("mailto:reyes@example.com"))});
    QTRY_COMPARE(done.count(), 1); // it is in the story
    QSignalSpy said(m_all->page, &LeadsPage::said);
    m_all->focusRow(1); // has no address
    QTest::keyClick(&m_all->page->view(), Qt::Key_E);
    QCOMPARE(said.count(), 1);
    QCOMPARE(m_opened.size(), 1);
}

void LeadKeysTest::addsPutsOffAndFinishesTheNextStep()
{
    LeadListView &view = m_all->page->view();
    QSignalSpy said(m_all->page, &LeadsPage::said);
    QTest::keyClick(&view, Qt::Key_Z);
    QTest::keyClick(&view, Qt::Key_D);
    QCOMPARE(said.count(), 2); // there is nothing yet

    QTest::keyClick(&view, Qt::Key_T);
    QTRY_VERIFY(m_all->popover());
    auto *title = m_all->popover()->findChild<QLineEdit *>();
    QTest::keyClicks(title, QStringLiteral("Send the offer"));
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(row(0) && row(0)->record.nextStep);
    QCOMPARE(row(0)->record.nextStep->title, QStringLiteral("Send the offer"));
    const Millis due = row(0)->record.nextStep->dueAt.value();

    m_all->focusRow(0);
    QTest::keyClick(&view, Qt::Key_Z);
    QTRY_VERIFY(m_all->popover());
    auto *when = m_all->popover()->findChild<QLineEdit *>();
    QTest::keyClicks(when, QStringLiteral("two weeks"));
    QTest::keyClick(when, Qt::Key_Return);
    QTRY_VERIFY(row(0) && row(0)->record.nextStep && row(0)->record.nextStep->dueAt > due);

    m_all->focusRow(0);
    QSignalSpy done(m_all->page, &LeadsPage::done);
    QTest::keyClick(&view, Qt::Key_D);
    QTRY_COMPARE(done.count(), 1);
    QTRY_VERIFY(row(0) && !row(0)->record.nextStep);
    (void)m_all->service.undo(done[0][1].value<OperationId>());
    QTRY_VERIFY(row(0) && row(0)->record.nextStep);
}

void LeadKeysTest::typesLettersIntoTextFields()
{
    auto *search = m_all->page->findChild<QLineEdit *>(QStringLiteral("search"));
    m_all->page->focusSearch();
    QTest::keyClicks(search, QStringLiteral("cetzdnmalxjk."));
    QCOMPARE(search->text(), QStringLiteral("cetzdnmalxjk."));
    QVERIFY(m_opened.isEmpty());
    QVERIFY(!m_all->popover());
    // Nor do they reach the list behind a popover that has a list itself.
    search->clear();
    m_all->focusRow(0);
    QTRY_VERIFY(row(0));
    m_all->commands.trigger(QStringLiteral("lead.stage"));
    QTRY_VERIFY(m_all->popover());
    auto *stages = m_all->popover()->findChild<QListWidget *>();
    stages->setFocus();
    QTest::keyClick(stages, Qt::Key_C);
    QVERIFY(m_opened.isEmpty());
}

void LeadKeysTest::listsTheLettersAmongTheCommands()
{
    const std::vector<std::pair<const char *, const char *>> letters{
        {"lead.call", "C"}, {"lead.email", "E"},  {"lead.note", "N"}, {"lead.task", "T"},   {"lead.stage", "M"},
        {"lead.tag", "L"},  {"lead.assign", "A"}, {"lead.done", "D"}, {"lead.snooze", "Z"}, {"list.check", "X"}};
    for (const auto &[id, letter] : letters)
        QCOMPARE(m_all->commands.keyText(QString::fromLatin1(id)), QString::fromLatin1(letter));
    m_all->commands.setLettersEnabled(false);
    QTest::keyClick(&m_all->page->view(), Qt::Key_C);
    QVERIFY(m_opened.isEmpty());
}

QTEST_MAIN(LeadKeysTest)
#include "tst_leadkeys.moc"
