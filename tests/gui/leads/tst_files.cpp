#include "tests/gui/leads/detailfixture.h"

#include "tests/support/accessiblenames.h"
#include "ui/leads/detail/filesview.h"
#include "ui/leads/detail/openlead.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"

#include <QDesktopServices>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using namespace lead;

/// Takes what would go to the program of a file, so that nothing is opened.
class OpenedFiles : public QObject
{
    Q_OBJECT

public:
    OpenedFiles() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList names;

public Q_SLOTS:
    void take(const QUrl &url) { names << url.fileName(); }
};

/// Opening the files of a lead: harmless ones at once, others after a question, programs never.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup()
    {
        m_complaints.reset();
        m_fixture.reset();
        m_opened.reset();
    }
    void opensAHarmlessFileAtOnce();
    void asksBeforeItOpensWhatMayAct_data();
    void asksBeforeItOpensWhatMayAct();
    void startsNoProgram_data();
    void startsNoProgram();
    void saysThatTheContentsAreGone();

private:
    /// Attaches the file and shows it.
    void show(const QString &name, const QByteArray &bytes);
    /// And presses Open.
    void open(const QString &name, const QByteArray &bytes)
    {
        show(name, bytes);
        press();
    }
    void press();
    ConfirmDialog *question() const { return m_fixture->window->findChild<ConfirmDialog *>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailFixture> m_fixture;
    std::unique_ptr<OpenedFiles> m_opened;
    std::unique_ptr<QSignalSpy> m_complaints;
    LeadId m_lead;
};

void TestFiles::init()
{
    m_fixture = std::make_unique<DetailFixture>();
    m_lead = m_fixture->add({{QStringLiteral("first_name"), QStringLiteral("Jonas")}});
    m_opened = std::make_unique<OpenedFiles>();
}

void TestFiles::show(const QString &name, const QByteArray &bytes)
{
    QFile file(m_fixture->workspace.folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    VERIFY_OK(ActivityActs(*m_fixture->workspace).attach(m_lead, file.fileName()));
    m_fixture->open(m_lead);
    m_complaints = std::make_unique<QSignalSpy>(m_fixture->view, &LeadDetailView::complained);
    QTRY_VERIFY(m_fixture->isShown());
}

void TestFiles::press()
{
    auto *files = m_fixture->view->findChild<FilesView *>();
    QVERIFY(files);
    const auto button = [&]() -> QAbstractButton * {
        for (auto *one : files->findChildren<QAbstractButton *>())
            if (one->accessibleName().startsWith(QStringLiteral("Open ")))
                return one;
        return nullptr;
    };
    QTRY_VERIFY(button());
    button()->click();
}

void TestFiles::opensAHarmlessFileAtOnce()
{
    open(QStringLiteral("offer.pdf"), "%PDF-1.7");
    QTRY_COMPARE(m_opened->names, QStringList{QStringLiteral("offer.pdf")});
    QVERIFY(!question());
}

void TestFiles::asksBeforeItOpensWhatMayAct_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("web page") << QStringLiteral("page.html") << QByteArray("<html>") << QStringLiteral("web page");
    QTest::newRow("web page as picture") << QStringLiteral("logo.png") << QByteArray("<svg onload='x'>") << QStringLiteral("something else than its name says");
    QTest::newRow("macros") << QStringLiteral("prices.xlsm") << QByteArray("PK\x03\x04") << QStringLiteral("macros");
    QTest::newRow("not what it says") << QStringLiteral("offer.pdf") << QByteArray("PK\x03\x04") << QStringLiteral("something else than its name says");
}

void TestFiles::asksBeforeItOpensWhatMayAct()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    open(name, bytes);
    QTRY_VERIFY(question());
    QVERIFY(m_opened->names.isEmpty());
    QString texts;
    for (const QLabel *label : question()->findChildren<QLabel *>())
        texts += label->text() + u' ';
    QVERIFY2(texts.contains(said), qPrintable(texts));
    QVERIFY(texts.contains(name));
    QCOMPARE(namelessWidgets(*question()), QStringList());
    question()->verbButton()->click();
    QTRY_COMPARE(m_opened->names, QStringList{name});
}

void TestFiles::startsNoProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isDisguised");
    QTest::newRow("by its name") << QStringLiteral("setup.exe") << QByteArray("x") << false;
    QTest::newRow("by its bytes") << QStringLiteral("offer.pdf") << QByteArray("\x7f" "ELF\x02") << true;
    QTest::newRow("script") << QStringLiteral("photo.jpg") << QByteArray("#!/bin/sh\n") << true;
    QTest::newRow("starter") << QStringLiteral("offer.pdf") << QByteArray("[Desktop Entry]\nExec=sh") << true;
}

void TestFiles::startsNoProgram()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isDisguised);
    open(name, bytes);
    QTRY_COMPARE(m_complaints->size(), 1);
    const QString sentence = m_complaints->front().front().toString();
    QVERIFY2(sentence.contains(QStringLiteral("is a program or a script")) && sentence.contains(name), qPrintable(sentence));
    QCOMPARE(sentence.contains(QStringLiteral("although")), isDisguised);
    QVERIFY(!question());
    QVERIFY(m_opened->names.isEmpty());
}

void TestFiles::saysThatTheContentsAreGone()
{
    show(QStringLiteral("offer.pdf"), "%PDF-1.7");
    QDir contents(m_fixture->workspace.path() + QStringLiteral("-files"));
    QVERIFY(contents.removeRecursively());
    press();
    QTRY_COMPARE(m_complaints->size(), 1);
    QVERIFY2(m_complaints->front().front().toString().contains(QStringLiteral("backup")), qPrintable(m_complaints->front().front().toString()));
    QVERIFY(m_opened->names.isEmpty());
    // It can come back, or be taken away.
    const auto *files = m_fixture->view->findChild<FilesView *>();
    const QList<QAbstractButton *> buttons = files->findChildren<QAbstractButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *button) { return button->accessibleName() == QStringLiteral("Take offer.pdf away"); }));
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
