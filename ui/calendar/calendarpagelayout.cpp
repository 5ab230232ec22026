// How the calendar page is put together.
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/timegrid.h"
#include "ui/calendar/unplannedlist.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/region.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/skeletoncolumns.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace lead {

QWidget *CalendarPage::buildHeader()
{
    m_header = new Surface;
    m_header->setFixedHeight(metrics::pageHeaderHeight());
    m_header->setMinimumWidth(1); // what has no room gives way, see fitHeader()
    m_title = new TextLabel(QString(), TextStyle::PageTitle);
    m_title->setElided(true);
    m_today = new Button(tr("Today"));
    m_today->setSmall(true);
    connect(m_today, &QAbstractButton::clicked, this, &CalendarPage::goToday);
    auto *back = new IconButton("chevron-left", tr("Back in time"), tr("Page Up"));
    auto *on = new IconButton("chevron-right", tr("On in time"), tr("Page Down"));
    connect(back, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(on, &QAbstractButton::clicked, this, [this] { step(1); });
    m_spans = new Segmented(tr("How much is shown"), {tr("Day"), tr("Week"), tr("Month"), tr("Agenda")});
    m_spans->setCurrentIndex(static_cast<int>(m_span));
    m_whose = new Segmented(tr("Whose tasks"), {tr("Mine"), tr("Everybody")});
    m_whose->setObjectName(QStringLiteral("whose"));
    m_sideButton = new IconButton("panel-right", tr("Leads without a next step"));
    m_sideButton->setCheckable(true);
    auto *add = new Button(tr("New task"), Button::Kind::Primary, "plus");
    add->setSmall(true);
    connect(add, &QAbstractButton::clicked, this, &CalendarPage::addTask);
    auto *more = new IconButton("ellipsis", tr("Calendar files"));
    connect(more, &QAbstractButton::clicked, this, [this, more] { openFileMenu(more); });
    auto *layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(metrics::Page, 0, metrics::Roomy, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_today);
    layout->addWidget(back);
    layout->addWidget(on);
    layout->addWidget(m_spans);
    layout->addWidget(m_whose);
    layout->addWidget(m_sideButton);
    layout->addWidget(more);
    layout->addWidget(add);
    return m_header;
}

// In a narrow window, or with large text, the menu has what the header has no room for.
void CalendarPage::fitHeader()
{
    QWidget *const givesWay[] = {m_whose, m_today};
    int needed = m_header->layout()->minimumSize().width();
    for (const QWidget *widget : givesWay)
        if (widget->isHidden())
            needed += widget->minimumSizeHint().width() + metrics::Gap;
    for (QWidget *widget : givesWay) {
        const bool fits = needed <= width();
        widget->setVisible(fits);
        if (!fits)
            needed -= widget->minimumSizeHint().width() + metrics::Gap;
    }
}

QWidget *CalendarPage::buildBody()
{
    m_grid = new TimeGrid;
    m_month = new MonthGrid;
    m_agendaModel = new AgendaModel(this);
    m_agenda = new AgendaView(*m_agendaModel);
    m_empty = new EmptyState("calendar", tr("Nothing is planned"), QString());
    Button *add = m_empty->addButton(tr("&Add a task…"), Button::Kind::Primary, "plus");
    connect(add, &QAbstractButton::clicked, this, &CalendarPage::addTask);
    Button *leads = m_empty->addButton(tr("Go to the &leads"));
    connect(leads, &QAbstractButton::clicked, this, &CalendarPage::leadsWanted);
    m_loading = new SkeletonColumns;
    m_states = new StateStack(m_loading, {m_grid, m_month, m_agenda, m_empty});
    connect(m_states, &StateStack::retryWanted, this, &CalendarPage::reload);
    m_side = new UnplannedList(m_tools.leads);
    m_sideFrame = new Surface(Surface::Ground::Surface, Qt::LeftEdge);
    auto *frame = new QHBoxLayout(m_sideFrame);
    frame->setContentsMargins(1, 0, 0, 0);
    frame->addWidget(m_side);
    markRegion(m_states, tr("Calendar"));
    markRegion(m_sideFrame, tr("Leads without a next step"));
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_states, 1);
    row->addWidget(m_sideFrame);
    return body;
}

// As the days stand that are asked for: side by side, below each other, or one.
void CalendarPage::shapeLoading()
{
    const bool isBroad = m_span == Span::Week || m_span == Span::Month;
    m_loading->setShape({.columns = isBroad ? 7 : 1, .cards = m_span == Span::Month ? 6 : isBroad ? 3 : 5, .cardHeight = metrics::boardCardHeight() / 2, .gap = metrics::Gap});
}

} // namespace lead
