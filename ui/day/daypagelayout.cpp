#include "ui/day/daygoals.h"
#include "ui/day/daypage.h"
#include "ui/day/dayqueuemodel.h"
#include "ui/day/dayqueueview.h"
#include "ui/day/dayrowpainter.h"
#include "ui/day/sessionview.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/region.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSplitter>
#include <algorithm>

namespace lead {

namespace {
constexpr int OverlaysBelow = 1180; // px of the window at 100 %: the detail lies over the list
} // namespace

QWidget *DayPage::buildHeader()
{
    auto *header = new Surface;
    header->setFixedHeight(metrics::pageHeaderHeight());
    m_greeting = new TextLabel(QString(), TextStyle::PageTitle);
    m_greeting->setElided(true);
    m_date = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    m_date->setElided(true);
    m_rulesButton = new Button(tr("Goals and rules"), Button::Kind::Ghost, "target");
    connect(m_rulesButton, &QAbstractButton::clicked, this, &DayPage::openRules);
    m_start = new Button(tr("Start session"), Button::Kind::Primary, "phone");
    m_start->setEnabled(false); // until it is known whom with
    connect(m_start, &QAbstractButton::clicked, this, &DayPage::startSession);
    m_more = new IconButton("chevron-down", tr("Start a session with a view"));
    connect(m_more, &QAbstractButton::clicked, this, &DayPage::openSessionMenu);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::Page, 0, metrics::Roomy, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_greeting);
    layout->addSpacing(metrics::Tight);
    layout->addWidget(m_date, 1);
    layout->addWidget(m_rulesButton);
    layout->addWidget(m_start);
    layout->addWidget(m_more);
    return header;
}

QWidget *DayPage::buildQueue()
{
    auto *left = new QWidget;
    m_goals = new DayGoals;
    buildStates();
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Gap);
    strip->addWidget(m_goals);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_states->line());
    column->addLayout(strip);
    column->addWidget(m_states, 1);
    markRegion(left, tr("Leads of the day"));
    m_detail = new LeadDetailView(m_tools.leads, *m_quiet, m_tools.settings);
    markRegion(m_detail, tr("The lead that is selected"));
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->setStretchFactor(0, 1);
    return m_splitter;
}

void DayPage::buildStates()
{
    m_view = new DayQueueView(*m_model);
    m_empty = new EmptyState("sun", tr("All clear"), QString());
    m_pull = m_empty->addButton(QString(), Button::Kind::Primary, "download");
    connect(m_pull, &QAbstractButton::clicked, this, &DayPage::pullNext);
    Button *list = m_empty->addButton(tr("&Show leads"), Button::Kind::Secondary, "list");
    connect(list, &QAbstractButton::clicked, this, &DayPage::listWanted);
    m_states = new StateStack(new SkeletonRows(DayRowPainter::rowHeight()), {m_view, m_empty});
    connect(m_states, &StateStack::retryWanted, this, &DayPage::reload);
}

bool DayPage::isDetailShown() const
{
    return m_detail->isVisibleTo(m_dayMode);
}

void DayPage::setDetailShown(bool shown)
{
    (isNarrow() ? m_isOverlayWanted : m_isDetailWanted) = shown;
    placeDetail();
    saveState();
    if (shown)
        showLead(m_wanted);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

bool DayPage::isNarrow() const
{
    return window()->width() * 100 / textPercent() < OverlaysBelow;
}

// Beside the list where there is room; where there is none, over its right side when it is asked for.
void DayPage::placeDetail()
{
    QWidget *left = m_states->parentWidget();
    const bool overlays = isNarrow();
    if (overlays && m_detail->parent() != left) {
        m_detail->setParent(left);
    } else if (!overlays && m_splitter->indexOf(m_detail) < 0) {
        m_splitter->addWidget(m_detail);
        m_splitter->setStretchFactor(1, 0);
        m_splitter->setSizes({m_splitter->width() - scaled(metrics::DetailWidth), scaled(metrics::DetailWidth)});
    }
    m_detail->setVisible((overlays ? m_isOverlayWanted : m_isDetailWanted) && m_states->currentWidget() == m_view);
    if (overlays && m_detail->isVisibleTo(m_dayMode)) {
        const int taken = std::min(scaled(metrics::DetailWidth), left->width() - 2 * metrics::Page);
        m_detail->setGeometry(left->width() - taken, m_states->y(), taken, m_states->height());
        m_detail->raise();
    }
}

void DayPage::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    placeDetail();
}

void DayPage::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    placeDetail();
    if (m_isShown)
        reload(); // time went by while nobody looked
}

void DayPage::showSession(bool shown)
{
    m_modes->setCurrentWidget(shown ? static_cast<QWidget *>(m_session) : m_dayMode);
    if (shown)
        m_session->setFocus(Qt::OtherFocusReason);
    else
        focusList();
}

void DayPage::focusList()
{
    m_wantsFocus = !m_isShown; // before the first answer there is nothing to stand on
    if (isInSession())
        m_session->setFocus(Qt::OtherFocusReason);
    else if (m_states->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_rulesButton->setFocus(Qt::OtherFocusReason);
}

void DayPage::step(int by)
{
    if (!isInSession())
        m_view->step(by);
}

} // namespace lead
