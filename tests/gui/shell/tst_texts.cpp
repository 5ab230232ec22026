#include "tests/support/cuttexts.h"
#include "tests/support/testwindow.h"

#include "core/base/translation.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/detail/leadwindow.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pagetable.h"
#include "ui/widgets/button.h"

#include <QTableView>
#include <QTranslator>

using namespace lead;

/// Every page in the languages with long words, in small windows and with large letters: nothing that the program says is cut.
class TextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesTextsThatAreCut();
    void hasRoomForEveryText_data();
    void hasRoomForEveryText();

private:
    void look(const QWidget &page, const QString &name);
    void lookAtImport(TestWindow &test);
    void lookAtLeads(TestWindow &test);

    std::unique_ptr<CutTexts> m_texts;
    QStringList m_cut;
};

namespace {

constexpr int BiggerText = 130;

QString translationFile(const QString &language)
{
    return QStringLiteral(TRANSLATIONS_FOLDER "/leadwright_%1.ts").arg(language);
}

// Speaks a language as long as it lives.
class Speaking
{
public:
    explicit Speaking(const QString &language)
        : m_before(qApp->findChildren<QTranslator *>())
    {
        QLocale::setDefault(QLocale(language));
        installTranslation(*qApp, QLocale(language));
    }
    ~Speaking()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            if (!m_before.contains(translator))
                delete translator;
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QList<QTranslator *> m_before;
};

QByteArray list()
{
    QByteArray csv = "First Name,Last Name,E-Mail,Phone,State,Signed up\r\n";
    for (int i = 0; i < 30; ++i)
        csv += "Ada,Lovelace" + QByteArray::number(i) + ",ada" + QByteArray::number(i) + (i % 5 ? "@example.com," : " at example,") +
               (i % 4 ? "(212) 555-01" + QByteArray::number(10 + i) : QByteArray("12")) + (i % 7 ? ",CA," : ",Atlantis,") + "2026-01-04\r\n";
    return csv;
}

} // namespace

void TextsTest::look(const QWidget &page, const QString &name)
{
    QTest::qWait(50); // layouts come to rest
    for (const QString &cut : m_texts->in(page))
        m_cut << name + QStringLiteral(": ") + cut;
    if (const QString folder = qEnvironmentVariable("LEADWRIGHT_SHOTS"); !folder.isEmpty())
        const_cast<QWidget &>(page).grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'), name));
}

void TextsTest::seesTextsThatAreCut()
{
    const CutTexts texts(translationFile(QStringLiteral("de")));
    QWidget page;
    page.resize(400, 200);
    auto *label = new QLabel(QStringLiteral("Einstellungen"), &page);
    auto *name = new QLabel(QStringLiteral("Zebedee Quillfeather"), &page);
    label->resize(label->sizeHint());
    name->resize(20, 20);
    page.show();
    QCOMPARE(texts.in(page), QStringList());
    label->resize(label->width() - 8, label->height());
    QCOMPARE(texts.in(page).size(), 1);
    label->resize(label->sizeHint());
    label->move(page.width() - label->width() + 5, 0);
    QCOMPARE(texts.in(page).size(), 1);
}

void TextsTest::hasRoomForEveryText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textPercent");
    for (const char *language : {"de", "es"})
        for (const QSize size : {QSize(1440, 900), QSize(1024, 680)})
            for (const int percent : {100, BiggerText})
                QTest::addRow("%s %d %d", language, size.width(), percent) << QString::fromLatin1(language) << size << percent;
}

void TextsTest::hasRoomForEveryText()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    QFETCH(int, textPercent);
    const Speaking speaking(language);
    m_texts = std::make_unique<CutTexts>(translationFile(language));
    m_cut.clear();
    TestWindow test;
    test.theme.setAppearance({.scheme = Appearance::Scheme::Light, .textPercent = textPercent, .reducesMotion = true});
    test.window.resize(size);
    look(test.window, QStringLiteral("welcome"));
    test.createWorkspace();
    test.window.resize(size);
    for (const PageSpec &spec : pageTable()) {
        test.window.go(spec.id);
        look(test.window, spec.id + QStringLiteral("-empty"));
    }
    lookAtImport(test);
    lookAtLeads(test);
    test.window.go(QStringLiteral("settings"));
    auto *settings = test.window.findChild<SettingsPage *>();
    for (const QString &section : settings->sectionIds()) {
        settings->showSection(section);
        look(test.window, QStringLiteral("settings-") + section);
    }
    m_cut.removeDuplicates();
    for (const QString &cut : std::as_const(m_cut))
        qWarning("%s", qPrintable(cut)); // the message of a failure has an end
    QCOMPARE(m_cut.size(), 0);
}

// Its steps, by the one button that is the next.
void TextsTest::lookAtImport(TestWindow &test)
{
    test.drop(test.write(QStringLiteral("people.csv"), list()));
    const auto next = [&test]() -> Button * {
        for (Button *button : test.window.findChildren<Button *>())
            if (button->isVisible() && button->kind() == Button::Kind::Primary && button->isEnabled())
                return button;
        return nullptr;
    };
    for (const char *step : {"file", "columns", "rows", "duplicates", "summary", "result"}) {
        QTRY_VERIFY_WITH_TIMEOUT(next(), 20000);
        QTest::qWait(150);
        look(test.window, QStringLiteral("import-") + QLatin1String(step));
        if (qstrcmp(step, "result") != 0)
            next()->click();
        QTest::qWait(150);
    }
    QTRY_VERIFY(!test.imports.job());
}

void TextsTest::lookAtLeads(TestWindow &test)
{
    test.window.go(QStringLiteral("leads"));
    auto *page = test.window.findChild<LeadsPage *>();
    const auto *table = page->findChild<QTableView *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    look(test.window, QStringLiteral("leads"));
    page->setDetailShown(true);
    auto *detail = page->findChild<LeadDetailView *>();
    QTRY_VERIFY(detail && detail->isVisible() && !detail->leadName().isEmpty());
    const LeadId lead = detail->leadId();
    page->setDetailShown(false);
    openLeadWindow(test.window, lead);
    auto *window = test.window.findChild<LeadWindow *>();
    QVERIFY(window);
    for (QWidget *each : {static_cast<QWidget *>(window), static_cast<QWidget *>(&test.window)}) {
        if (each == &test.window)
            page->setDetailShown(true);
        else
            each->resize(test.window.size());
        auto *view = each->findChild<LeadDetailView *>();
        QTRY_VERIFY(!view->leadName().isEmpty());
        for (const auto &[tab, name] : {std::pair{Qt::Key_1, "timeline"}, {Qt::Key_2, "details"}, {Qt::Key_3, "tasks"}, {Qt::Key_5, "files"}}) {
            QTest::keyClick(view, tab);
            look(*each, QStringLiteral("lead-%1-%2").arg(QLatin1String(name), each == window ? QLatin1String("window") : QLatin1String("panel")));
        }
        for (const Composer::Kind kind : {Composer::Kind::Call, Composer::Kind::Task}) {
            view->compose(kind);
            look(*each, QStringLiteral("lead-composer-%1").arg(int(kind)));
        }
    }
    window->close();
}

QTEST_MAIN(TextsTest)
#include "tst_texts.moc"
