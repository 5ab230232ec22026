#include "tests/gui/screenshots/stepscenes.h"

#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/detail/leadwindow.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/leadviews.h"
#include "ui/scoring/ruledialog.h"
#include "ui/scoring/rulessection.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/scoringpage.h"
#include "ui/scoring/simulationview.h"
#include "ui/scoring/trialview.h"
#include "ui/shell/tour.h"

namespace lead {

namespace {

constexpr int NarrowWidth = 1024;
constexpr int NarrowHeight = 680;
constexpr int LongName = 120;
constexpr int Patience = 20000;

// Short numbers, a mistyped address, a state that is none, a date that can be read in two ways, a row twice.
QByteArray partnerList()
{
    return "first_nm;last_nm;ph1;email_addr;st;zip5;lead_dt;cost;utm_source;remark\r\n"
           "Amelia;Whitfield;(512) 555-0148;amelia.w@example.com;TX;78704;03/11/26;12.50;partner;Calls back in the evening\r\n"
           "Marcus;Delgado;512 555 01;m.delgado@gmial.com;CA;92101;04/11/26;12.50;partner;\r\n"
           "Sofia;Hart;(619) 555-0110;sofia.hart@example.com;Fla.;33602;05/11/26;14.00;partner;\r\n"
           "Noah;Price;(813) 555-0166;noah.price@;FL;33601;06/11/26;14.00;partner;Wants a quote for two houses\r\n"
           "Chloe;Warren;(215) 555-0101;chloe.warren@example.com;PA;19103;07/11/26;12.50;partner;\r\n"
           "Amelia;Whitfield;(512) 555-0148;amelia.w@example.com;TX;78704;03/11/26;12.50;partner;\r\n"
           "Liam;Osei;555;liam.osei@example.com;XX;02108;31/02/26;free;partner;\r\n"
           "Mei;Tanaka;(206) 555-0177;mei.tanaka@example.com;WA;98101;08/11/26;12.50;partner;\r\n";
}

} // namespace

StepScenes::StepScenes(PictureWindow &scene, Photographer &photographer)
    : m_scene(scene)
    , m_photographer(photographer)
{
}

QString StepScenes::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_scene.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void StepScenes::import(QString list)
{
    if (list.isEmpty())
        list = write(QStringLiteral("partner_nov.csv"), partnerList());
    const QString next = QStringLiteral("import.continue");
    window().showImport(list);
    const QAction *on = window().commands().action(next);
    for (const char *step : {"file", "columns", "rows", "duplicates", "summary"}) {
        (void)QTest::qWaitFor([&] { return on->isEnabled(); }, Patience);
        m_photographer.take(QStringLiteral("import-%1").arg(QLatin1StringView(step)));
        if (!on->isEnabled()) { // a question of the step that only a person answers
            qWarning("The import stands at %s: %s", step, qPrintable(window().commands().reason(next)));
            window().commands().trigger(QStringLiteral("import.cancel"));
            m_photographer.take(QStringLiteral("import-draft"));
            return;
        }
        window().commands().trigger(next);
    }
    if (!QTest::qWaitFor([&] { return !m_scene.imports().job(); }, 60000))
        qFatal("the import does not end");
    m_photographer.take(QStringLiteral("import-done"));
}

void StepScenes::calendar()
{
    window().go(QStringLiteral("calendar"));
    auto *page = window().findChild<CalendarPage *>();
    window().commands().trigger(QStringLiteral("calendar.new"));
    m_photographer.over(QStringLiteral("calendar-new"));
    page->setSpan(CalendarPage::Span::Agenda);
    m_photographer.take(QStringLiteral("calendar-agenda"));
    page->focusCalendar();
    QTest::keyClick(&page->agenda(), Qt::Key_Down);
    QTest::keyClick(&page->agenda(), Qt::Key_Down);
    QTest::keyClick(&page->agenda(), Qt::Key_Return);
    m_photographer.over(QStringLiteral("calendar-card"));
    window().commands().trigger(QStringLiteral("calendar.snooze"));
    m_photographer.over(QStringLiteral("calendar-snooze"));
    page->setSpan(CalendarPage::Span::Week);
    window().resize(NarrowWidth, NarrowHeight);
    m_photographer.take(QStringLiteral("calendar-1024"));
    m_scene.resetSize();
}

// Rules with changes that nobody saved, tried over all leads and single ones.
void StepScenes::scoring()
{
    window().go(QStringLiteral("scoring"));
    auto *page = window().findChild<ScoringPage *>();
    page->showSection(QStringLiteral("rules"));
    RulesSection &rules = page->rules();
    const auto isTested = [&rules] {
        return rules.editor().isCheckCurrent() && rules.simulation().simulation() && rules.simulation().simulation()->after.name == rules.editor().model().name;
    };
    if (!QTest::qWaitFor([&rules] { return rules.editor().isCheckCurrent(); }, Patience))
        qFatal("the rules are not counted");
    rules.setTestShown(true); // is not open in a narrow window
    if (!QTest::qWaitFor(isTested, Patience))
        qFatal("the rules are not tried");
    rules.editor().edit([](ScoreModel &model) {
        model.name += QStringLiteral(" 2");
        model.groups.front().rules.front().points += 25;
        model.hot -= 15;
        model.groups.back().rules.front().isOn = false;
    });
    if (!QTest::qWaitFor(isTested, Patience))
        qFatal("the changed rules are not counted");
    m_photographer.take(QStringLiteral("scoring-changed"));
    rules.showTest(1);
    (void)QTest::qWaitFor([&rules] { return !rules.trials().trials().empty(); }, Patience);
    m_photographer.take(QStringLiteral("scoring-single"));
    rules.showTest(0);
    rules.editRule({0, 0});
    m_photographer.over(QStringLiteral("scoring-rule"));
    rules.compare(0);
    m_photographer.over(QStringLiteral("scoring-compare"));
    window().resize(NarrowWidth, NarrowHeight);
    m_photographer.take(QStringLiteral("scoring-1024"));
    m_scene.resetSize();
    rules.discard();
}

void StepScenes::groups()
{
    window().go(QStringLiteral("leads"));
    auto *page = window().findChild<LeadsPage *>();
    LeadViewState state = page->views().state();
    const LeadViewState before = state;
    state.groupBy = F::Stage;
    page->views().setState(state);
    m_photographer.take(QStringLiteral("leads-groups"));
    page->views().setState(before);
    window().commands().trigger(QStringLiteral("leads.add"));
    if (QApplication::activePopupWidget())
        m_photographer.over(QStringLiteral("leads-new"));
}

void StepScenes::leadWindow()
{
    window().go(QStringLiteral("leads"));
    auto *page = window().findChild<LeadsPage *>();
    openLeadWindow(window(), page->currentLead());
    auto *shown = window().findChild<LeadWindow *>();
    m_photographer.take(QStringLiteral("lead-window"), *shown);
    shown->close();
}

// Names of files come from outside: long ones, ones that run the other way, ones that look like a programme.
void StepScenes::files()
{
    window().go(QStringLiteral("leads"));
    auto *page = window().findChild<LeadsPage *>();
    const QStringList names = {QString(LongName, u'W') + QStringLiteral(".pdf"), QStringLiteral("offer \u202Efdp.exe"), QStringLiteral("\u0639\u0631\u0636 \u0627\u0644\u0633\u0639\u0631.pdf"),
                               QStringLiteral("<b>bold<b> & more.txt"), QStringLiteral("quote.pdf.sh"), QStringLiteral("a\tb.csv")};
    for (const QString &name : names) {
        const auto attached = window().services().leads.attach(page->currentLead(), write(name, "Nothing but a file.\n"));
        if (!QTest::qWaitFor([&attached] { return attached.isFinished(); }, Patience))
            qFatal("a file cannot be attached");
    }
    page->setDetailShown(true);
    m_photographer.take(QStringLiteral("leads-story"));
    window().commands().trigger(QStringLiteral("detail.files"));
    m_photographer.take(QStringLiteral("leads-files"));
    window().commands().trigger(QStringLiteral("detail.details"));
    m_photographer.take(QStringLiteral("leads-details"));
    window().commands().trigger(QStringLiteral("detail.timeline"));
    page->setDetailShown(false);
}

void StepScenes::tour()
{
    window().go(QStringLiteral("leads"));
    window().startTour();
    m_photographer.take(QStringLiteral("tour"));
    if (auto *tour = window().findChild<Tour *>())
        tour->finish();
}

} // namespace lead
