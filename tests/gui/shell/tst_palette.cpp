#include "tests/support/testwindow.h"

#include "ui/commands/fuzzymatch.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/leadviews.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/settingsplaces.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/palettequery.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>

using namespace lead;

/// The palette: what answers what, in which order, and that Enter does it.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksBetterMatchesHigher_data();
    void ranksBetterMatchesHigher();
    void findsNothingThatIsNotThere_data();
    void findsNothingThatIsNotThere();
    void prefersWhatIsUsedOftenButNotOverABetterMatch();
    void readsPrefixes_data();
    void readsPrefixes();
    void keepsSectionsTogetherAndSkipsHeadings();
    void findsLeadsAndPlacesAndGoesThere();
    void putsTheBetterKindOfMatchFirst();
    void findsByNumberAndAddressAndSaysWhoItIs();
    void goesToViewsAndSettings();
    void showsWhyACommandCannotBeUsed();
    void answersAKeystrokeWithinFiftyMilliseconds();
};

void PaletteTest::ranksBetterMatchesHigher_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char *typed, const char *better, const char *worse) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    row("imp", "Import a list", "New import");
    row("lea", "Leads", "New lead");
    row("new", "New lead", "Renew the licence");
    row("nw", "New window", "Unwind");
    row("open work", "Open a workspace", "Open the work list of shops");
    row("li", "List", "Light or dark");
    row("uebersicht", "Uebersicht", "Die Uebersicht");
    row("mae", "M\u00e4e", "Summae");
    row("ctc", "Copy to clipboard", "Collected articles"); // initials before letters in their order
}

void PaletteTest::ranksBetterMatchesHigher()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyMatch match(typed);
    QVERIFY(match.score(better) > 0);
    QVERIFY2(match.score(better) > match.score(worse),
             qPrintable(QStringLiteral("%1 against %2").arg(match.score(better)).arg(match.score(worse))));
    QVERIFY(match.score(better) <= 1000);
}

void PaletteTest::findsNothingThatIsNotThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("other letters") << QStringLiteral("xyz") << QStringLiteral("Leads");
    QTest::newRow("wrong order") << QStringLiteral("sl") << QStringLiteral("Leads");
    QTest::newRow("one letter within a word") << QStringLiteral("a") << QStringLiteral("Leads");
    QTest::newRow("one word of two") << QStringLiteral("open leads") << QStringLiteral("Open a window");
    QTest::newRow("empty text") << QStringLiteral("a") << QString();
}

void PaletteTest::findsNothingThatIsNotThere()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QCOMPARE(FuzzyMatch(typed).score(text), 0);
}

void PaletteTest::prefersWhatIsUsedOftenButNotOverABetterMatch()
{
    const FuzzyMatch match(QStringLiteral("im"));
    const int prefix = match.score(QStringLiteral("Import a list"));
    const int scattered = FuzzyMatch(QStringLiteral("im")).score(QStringLiteral("Light theme"));
    QVERIFY(scattered + FuzzyMatch::boost(1000) < prefix);
    QVERIFY(FuzzyMatch::boost(5) > FuzzyMatch::boost(1));
    QVERIFY(match.score(QStringLiteral("Upload"), {QStringLiteral("Import")}) > 0);
    QVERIFY(match.score(QStringLiteral("Upload"), {QStringLiteral("Import")}) < match.score(QStringLiteral("Import")));
}

void PaletteTest::readsPrefixes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    using Kind = PaletteQuery::Kind;
    const auto row = [](const char *typed, Kind kind, const char *text) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << static_cast<int>(kind) << QString::fromLatin1(text);
    };
    row("maria", Kind::Everything, "maria");
    row("  maria ", Kind::Everything, "maria");
    row("> undo", Kind::Commands, "undo");
    row(">undo", Kind::Commands, "undo");
    row("#4711", Kind::Number, "4711");
    row("@dan", Kind::Person, "dan");
    row("v hot", Kind::View, "hot");
    row("V ", Kind::View, "");
    row("vic", Kind::Everything, "vic");
    row("", Kind::Everything, "");
}

void PaletteTest::readsPrefixes()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(QString, text);
    QCOMPARE(PaletteQuery::parse(typed), (PaletteQuery{static_cast<PaletteQuery::Kind>(kind), text}));
}

void PaletteTest::keepsSectionsTogetherAndSkipsHeadings()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PaletteItem leads;
    leads.section = PaletteSection::Leads;
    leads.title = QStringLiteral("Maria");
    PaletteItem weak;
    weak.section = PaletteSection::GoTo;
    weak.title = QStringLiteral("weak");
    weak.score = 5;
    PaletteItem strong = weak;
    strong.title = QStringLiteral("strong");
    strong.score = 9;
    model.setItems({weak, leads, strong});
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(!model.item(model.index(0)));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Maria"));
    QVERIFY(!model.item(model.index(2)));
    QCOMPARE(model.index(3).data().toString(), QStringLiteral("strong"));
    QCOMPARE(model.nextItem(1, 1), 3);
    QCOMPARE(model.nextItem(4, 1), 1);
    QCOMPARE(model.nextItem(1, -1), 4);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
    model.setItems({});
    QCOMPARE(model.nextItem(-1, 1), -1);
}

namespace {

QStringList titles(const QListView &list)
{
    QStringList titles;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        titles << list.model()->index(row, 0).data().toString();
    return titles;
}

struct OpenPalette
{
    explicit OpenPalette(TestWindow &test)
        : palette(test.window.findChild<CommandPalette *>())
        , input(palette->findChild<QLineEdit *>())
        , list(palette->findChild<QListView *>())
    {
        test.window.commands().trigger(QStringLiteral("window.palette"));
    }
    CommandPalette *palette;
    QLineEdit *input;
    QListView *list;
};

} // namespace

void PaletteTest::findsLeadsAndPlacesAndGoesThere()
{
    TestWindow test;
    test.createWorkspace();
    test.importRows("First Name,Last Name,Company\r\nMarcus,Delgado,Bluepeak\r\nMaria,Castillo,Cedar\r\n");
    test.window.go(QStringLiteral("leads"));
    OpenPalette open(test);
    QVERIFY(open.palette->isVisible());
    QCOMPARE(test.window.focusWidget(), open.input);
    QTest::keyClicks(open.input, QStringLiteral("mar"));
    QTRY_VERIFY(titles(*open.list).contains(QStringLiteral("Marcus Delgado")));
    QVERIFY(titles(*open.list).contains(QStringLiteral("Maria Castillo")));

    // An answer to an older question is not shown.
    open.input->setText(QStringLiteral("cast"));
    open.input->setText(QStringLiteral("marcus"));
    QTRY_VERIFY(titles(*open.list).contains(QStringLiteral("Marcus Delgado")));
    QVERIFY(!titles(*open.list).contains(QStringLiteral("Maria Castillo")));

    open.input->setText(QStringLiteral("impo"));
    QTRY_VERIFY(titles(*open.list).contains(QStringLiteral("Import")));
    QCOMPARE(open.list->currentIndex().data().toString(), QStringLiteral("Import"));
    QTest::keyClick(open.input, Qt::Key_Return);
    QVERIFY(!open.palette->isVisible());
    QCOMPARE(test.window.currentPage(), QStringLiteral("import"));
    QCOMPARE(test.settings.recentCommands().value(0), QStringLiteral("go.import"));
    QVERIFY(namelessWidgets(test.window).isEmpty());
}

void PaletteTest::putsTheBetterKindOfMatchFirst()
{
    PaletteModel model;
    const auto item = [](PaletteSection section, const char *title, int score) {
        PaletteItem made;
        made.section = section;
        made.title = QString::fromLatin1(title);
        made.score = score;
        return made;
    };
    const FuzzyMatch match(QStringLiteral("set"));
    model.setItems({item(PaletteSection::Leads, "Bassett", match.score(QStringLiteral("Bassett"))),
                    item(PaletteSection::GoTo, "Settings", match.score(QStringLiteral("Settings"))),
                    item(PaletteSection::Leads, "Ada Setton", match.score(QStringLiteral("Ada Setton")))});
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Settings"));
    QCOMPARE(model.index(3).data().toString(), QStringLiteral("Ada Setton"));
    QCOMPARE(model.index(4).data().toString(), QStringLiteral("Bassett"));
}

void PaletteTest::findsByNumberAndAddressAndSaysWhoItIs()
{
    TestWindow test;
    test.createWorkspace();
    test.importRows("First Name,Last Name,Company,Phone,Email\r\nMarcus,Delgado,Bluepeak,(212) 555-0142,marcus@example.com\r\n"
                    "Maria,Castillo,Cedar,(212) 555-0143,maria@example.com\r\n");
    OpenPalette open(test);
    open.input->setText(QStringLiteral("555-0142"));
    QTRY_VERIFY(titles(*open.list).contains(QStringLiteral("Marcus Delgado")));
    QVERIFY(!titles(*open.list).contains(QStringLiteral("Maria Castillo")));
    open.input->setText(QStringLiteral("maria@ex"));
    QTRY_VERIFY(titles(*open.list).contains(QStringLiteral("Maria Castillo")));
    QString spoken;
    for (int row = 0; row < open.list->model()->rowCount(); ++row)
        if (const QModelIndex index = open.list->model()->index(row, 0); index.data().toString() == u"Maria Castillo")
            spoken = index.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("Cedar")) && spoken.contains(QStringLiteral("(212) 555-0143")), qPrintable(spoken));
}

void PaletteTest::goesToViewsAndSettings()
{
    TestWindow test;
    test.createWorkspace();
    bool isSaved = false;
    SavedView view;
    view.name = QStringLiteral("Zebra hunters");
    view.body.condition = QStringLiteral("city = Rome");
    whenDone(test.leads.saveView(view), &test.window, [&](const Result<SavedView> &saved) { isSaved = saved.isOk(); });
    QTRY_VERIFY(isSaved);
    QTRY_VERIFY(std::any_of(test.leads.info()->views.begin(), test.leads.info()->views.end(), [&](const SavedView &one) { return one.name == view.name; }));
    test.window.go(QStringLiteral("import"));
    {
        OpenPalette open(test);
        open.input->setText(QStringLiteral("zebra"));
        QCOMPARE(open.list->currentIndex().data().toString(), view.name);
        QTest::keyClick(open.input, Qt::Key_Return);
    }
    QCOMPARE(test.window.currentPage(), QStringLiteral("leads"));
    const LeadViews &views = test.window.findChild<LeadsPage *>()->views();
    QTRY_COMPARE(views.view(views.current()).name, view.name);
    {
        OpenPalette open(test);
        open.input->setText(QStringLiteral("pipelines"));
        QCOMPARE(open.list->currentIndex().data().toString(), QStringLiteral("Pipelines and stages"));
        QTest::keyClick(open.input, Qt::Key_Return);
    }
    QCOMPARE(test.window.currentPage(), QStringLiteral("settings"));
    auto *settings = test.window.findChild<SettingsPage *>();
    QCOMPARE(settings->section(), QStringLiteral("pipelines"));
    // Every section is offered, by its own name.
    QStringList offered;
    for (const SettingsPlace &place : settingsPlaces()) {
        offered << place.id;
        settings->showSection(place.id);
        QStringList titles;
        QStringList entries;
        for (const SettingsSection *section : settings->findChildren<SettingsSection *>()) {
            if (!section->isVisible())
                continue;
            titles << section->title();
            for (const SettingsSection::Entry &entry : section->entries())
                entries << entry.name;
        }
        QVERIFY2(titles.contains(place.title), qPrintable(place.id));
        for (const QString &entry : place.entries)
            QVERIFY2(entries.contains(entry), qPrintable(entry));
    }
    QCOMPARE(offered, settings->sectionIds());
    // What can be set there, too.
    OpenPalette open(test);
    open.input->setText(QStringLiteral("text size"));
    QTRY_COMPARE(open.list->currentIndex().data().toString(), QStringLiteral("Text size"));
    QTest::keyClick(open.input, Qt::Key_Return);
    QCOMPARE(settings->section(), QStringLiteral("appearance"));
}

void PaletteTest::showsWhyACommandCannotBeUsed()
{
    TestWindow test;
    OpenPalette open(test);
    QTest::keyClicks(open.input, QStringLiteral("> leads"));
    QTRY_COMPARE(open.list->currentIndex().data().toString(), QStringLiteral("Leads"));
    QVERIFY(open.list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Open a workspace first")));
    QTest::keyClick(open.input, Qt::Key_Return);
    QVERIFY(open.palette->isVisible());
    QTest::keyClick(open.input, Qt::Key_Escape);
    QVERIFY(!open.palette->isVisible());
}

void PaletteTest::answersAKeystrokeWithinFiftyMilliseconds()
{
    TestWindow test;
    test.createWorkspace();
    OpenPalette open(test);
    qint64 slowest = 0;
    for (const QChar letter : QStringLiteral("open the sample team")) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(open.input, letter.toLatin1());
        open.palette->repaint();
        slowest = std::max(slowest, timer.elapsed());
    }
    QVERIFY2(slowest <= 150, qPrintable(QString::number(slowest))); // three times the budget, for busy machines
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
