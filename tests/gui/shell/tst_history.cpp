#include "tests/support/testwindow.h"

#include "core/leads/leadacts.h"
#include "core/storage/workspace.h"
#include "ui/shell/historydialog.h"
#include "ui/shell/undoquestion.h"

#include <QMenuBar>

using namespace lead;

/// What was done, taken back from the list of it, and the question when somebody else was there since.
class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWhatWasDoneAndTakesBackAnyOfIt();
    void saysWhichFileALeadCameFrom();
    void asksWhenSomebodyChangedItSince_data();
    void asksWhenSomebodyChangedItSince();

private:
    void edit(const QString &field, const QString &text);
    QString city() const;
    HistoryDialog *openHistory() const;

    std::unique_ptr<TestWindow> m_test;
    LeadId m_lead;
};

void HistoryTest::init()
{
    m_lead = {};
    m_test = std::make_unique<TestWindow>();
    m_test->createWorkspace();
    m_test->importRows("First Name,Last Name,City\r\nMarcus,Delgado,Rome\r\n");
    whenDone(m_test->leads.list({}), &m_test->window, [this](const Result<LeadList> &list) { m_lead = list->ids->front(); });
    QTRY_VERIFY(m_lead.isValid());
}

void HistoryTest::cleanup()
{
    m_test.reset();
}

void HistoryTest::edit(const QString &field, const QString &text)
{
    bool isDone = false;
    whenDone(m_test->leads.edit(m_lead, field, text), &m_test->window, [&isDone](const auto &done) { isDone = done.isOk(); });
    QTRY_VERIFY(isDone);
}

QString HistoryTest::city() const
{
    QString city;
    bool isThere = false;
    whenDone(m_test->leads.records({m_lead}), &m_test->window, [&](const Result<std::vector<LeadRecord>> &records) {
        city = records->front().shown(F::City);
        isThere = true;
    });
    return QTest::qWaitFor([&] { return isThere; }) ? city : QString();
}

HistoryDialog *HistoryTest::openHistory() const
{
    m_test->window.commands().trigger(QStringLiteral("edit.history"));
    return m_test->window.findChild<HistoryDialog *>();
}

void HistoryTest::listsWhatWasDoneAndTakesBackAnyOfIt()
{
    edit(QStringLiteral("city"), QStringLiteral("Oslo"));
    edit(QStringLiteral("company"), QStringLiteral("Bluepeak"));
    HistoryDialog *history = openHistory();
    QVERIFY(history && history->isVisible());
    const auto buttons = [history] {
        QList<QAbstractButton *> found;
        for (QAbstractButton *button : history->findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^act-"))))
            if (button->isVisible())
                found << button;
        return found;
    };
    QTRY_COMPARE(buttons().size(), 3); // two edits and the import
    QCOMPARE(namelessWidgets(*history), QStringList());
    QTRY_VERIFY(buttons()[1]->accessibleName().contains(QStringLiteral("Oslo")) || buttons()[1]->accessibleName().contains(QStringLiteral("City")));
    // Not the newest one: the edit before it.
    buttons()[1]->setFocus();
    QTest::keyClick(buttons()[1], Qt::Key_Space);
    QTRY_COMPARE(city(), QStringLiteral("Rome"));
    QTRY_COMPARE(buttons()[1]->text(), QStringLiteral("Redo"));
    QTRY_COMPARE(history->focusWidget(), buttons()[1]);
    QTest::keyClick(buttons()[1], Qt::Key_Space);
    QTRY_COMPARE(city(), QStringLiteral("Oslo"));
    QTRY_COMPARE(buttons()[1]->text(), QStringLiteral("Undo"));
    QTest::keyClick(history, Qt::Key_Escape);
    QTRY_VERIFY(!m_test->window.findChild<HistoryDialog *>());
}

void HistoryTest::saysWhichFileALeadCameFrom()
{
    QString file;
    whenDone(m_test->leads.records({m_lead}), &m_test->window, [&file](const Result<std::vector<LeadRecord>> &records) { file = records->front().shown(F::Import); });
    QTRY_COMPARE(file, QStringLiteral("rows.csv"));
}

void HistoryTest::asksWhenSomebodyChangedItSince_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("city");
    QTest::newRow("keep") << QStringLiteral("Keep") << QStringLiteral("Lima");
    QTest::newRow("anyway") << QStringLiteral("Undo anyway") << QStringLiteral("Rome");
    QTest::newRow("cancel") << QStringLiteral("Cancel") << QStringLiteral("Lima");
}

void HistoryTest::asksWhenSomebodyChangedItSince()
{
    QFETCH(QString, answer);
    edit(QStringLiteral("city"), QStringLiteral("Oslo"));
    // Somebody else, in another program.
    {
        const auto other = Workspace::open(m_test->leads.info()->path, m_test->clock, Connection::Mode::Writer);
        QVERIFY(other.isOk());
        const auto user = (*other)->addUser(QStringLiteral("Dan Weber"), {}, QStringLiteral("rep"));
        QVERIFY(user.isOk());
        QVERIFY((*other)->actAs(u"Dan Weber").isOk());
        LeadActs acts(**other);
        QVERIFY(acts.edit(m_lead, {{QStringLiteral("city"), QStringLiteral("Lima"), {}}}).isOk());
    }
    m_test->leads.catchUp();
    QTRY_COMPARE(city(), QStringLiteral("Lima"));
    QTRY_VERIFY(m_test->window.commands().reason(QStringLiteral("edit.undo")).isEmpty());
    m_test->window.commands().trigger(QStringLiteral("edit.undo"));
    UndoQuestion *question = nullptr;
    QTRY_VERIFY((question = m_test->window.findChild<UndoQuestion *>()) && question->isVisible());
    QCOMPARE(namelessWidgets(*question), QStringList());
    QStringList texts;
    for (const QLabel *label : question->findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u' ');
    for (const char *part : {"Dan Weber", "City", "Lima", "Marcus Delgado"})
        QVERIFY2(all.contains(QString::fromLatin1(part)), qPrintable(all));
    QAbstractButton *button = TestWindow::button(question, answer);
    QVERIFY(button);
    button->click();
    QTRY_VERIFY(!m_test->window.findChild<UndoQuestion *>());
    QFETCH(QString, city);
    QTRY_COMPARE(this->city(), city);
}

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
