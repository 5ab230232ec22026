#include "ui/leads/detail/detailheader.h"
#include "ui/leads/detail/fieldsfold.h"
#include "ui/leads/detail/filesview.h"
#include "ui/leads/detail/gonebanner.h"
#include "ui/leads/detail/journeystrip.h"
#include "ui/leads/detail/keyfields.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/detail/leadfiles.h"
#include "ui/leads/detail/leadtabs.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/quickaction.h"
#include "ui/leads/detail/standingcard.h"
#include "ui/leads/detail/statusrow.h"
#include "ui/leads/detail/tasksview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QScrollArea>

// How the parts of a lead's view stand beside each other, and what is dropped on any of them.

namespace lead {

namespace {

constexpr int PanelAcross = 20;
int leftWidth()
{
    return scaled(400);
}
int asideWidth()
{
    return scaled(320);
}
int leastForAside()
{
    return scaled(1100);
}

} // namespace

void LeadDetailView::buildUi(Settings &settings, Form form)
{
    m_header = new DetailHeader(*m_lead,
                                form == Form::Panel ? DetailHeader::Neighbours | DetailHeader::OwnWindow : 0);
    m_actions = buildActions();
    m_status = new StatusRow(*m_lead);
    m_standing = new StandingCard(*m_lead);
    m_fields = new KeyFields(*m_lead, *m_links);
    m_journey = new JourneyStrip(*m_lead, *m_fields);
    m_files = new LeadFiles(*m_lead, this);
    m_tabs = new LeadTabs(*m_lead, *m_files, *m_links, settings);
    m_gone = new GoneBanner(*m_lead);
    m_similar = new Banner;
    m_notice = new Banner;
    connect(m_files, &LeadFiles::noted, m_notice, &Banner::showText);
    setAcceptDrops(true);
    m_content = new QWidget;
    if (form == Form::Panel)
        buildPanel(settings);
    else
        buildPage();
    m_nothing = new EmptyState("user", tr("No lead is chosen"), tr("The one that is current in the list stands here."));
    m_blank = new QWidget;
    m_states = new StateStack(new SkeletonRows, {m_content, m_nothing, m_blank});
    m_states->setCurrentWidget(m_blank);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_states->line());
    layout->addWidget(m_states, 1);
}

QWidget *LeadDetailView::buildActions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    m_call = new QuickAction("phone", tr("Call"));
    m_call->setKeys(QStringLiteral("C"));
    m_mail = new QuickAction("mail", tr("E-mail"));
    m_mail->setKeys(QStringLiteral("E"));
    auto *note = new QuickAction("sticky-note", tr("Note"));
    note->setKeys(QStringLiteral("N"));
    auto *task = new QuickAction("calendar-clock", tr("Task"));
    task->setKeys(QStringLiteral("T"));
    connect(m_call, &QAbstractButton::clicked, this, &LeadDetailView::call);
    connect(m_mail, &QAbstractButton::clicked, this, &LeadDetailView::mail);
    connect(note, &QAbstractButton::clicked, this, [this] { compose(Composer::Kind::Note); });
    connect(task, &QAbstractButton::clicked, this, [this] { compose(Composer::Kind::Task); });
    for (QuickAction *action : {m_call, m_mail, note, task})
        row->addWidget(action, 1);
    return bar;
}

QScrollArea *LeadDetailView::scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

// Who it is and what can be done stands still; the rest scrolls.
void LeadDetailView::buildPanel(Settings &settings)
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(PanelAcross, metrics::Snug, PanelAcross, metrics::Snug);
    top->setSpacing(metrics::Snug);
    top->addWidget(m_header);
    top->addWidget(m_actions);
    top->addWidget(m_status);
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(PanelAcross, 0, PanelAcross - metrics::Gap, metrics::Gap);
    fields->setSpacing(metrics::Gap);
    fields->addWidget(m_similar);
    fields->addWidget(m_standing);
    fields->addWidget(new FieldsFold(*m_lead, *m_fields, *m_journey, settings));
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(m_tabs, 1);
    QScrollArea *area = scrolled(below);
    m_tabs->setScrollArea(area);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gone);
    layout->addWidget(m_notice);
    layout->addLayout(top);
    layout->addWidget(area, 1);
}

void LeadDetailView::buildPage()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(PanelAcross, metrics::Section, PanelAcross - metrics::Gap, metrics::Section);
    column->setSpacing(metrics::Section);
    column->addWidget(m_header);
    column->addWidget(m_actions);
    column->addWidget(m_status);
    column->addWidget(m_similar);
    column->addWidget(m_standing);
    column->addWidget(m_fields);
    column->addWidget(m_journey);
    column->addStretch();
    QScrollArea *leftArea = scrolled(left);
    leftArea->setFixedWidth(leftWidth());
    QScrollArea *area = scrolled(m_tabs);
    m_tabs->setScrollArea(area);
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(leftArea);
    columns->addWidget(new Divider(Qt::Vertical));
    columns->addWidget(area, 1);
    m_aside = buildAside();
    columns->addWidget(m_aside);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_gone);
    layout->addWidget(m_notice);
    layout->addLayout(columns, 1);
}

// What is to be done and what is kept, beside the story, where there is room.
QWidget *LeadDetailView::buildAside()
{
    auto *tasks = new TasksView(*m_lead);
    connect(tasks, &TasksView::addWanted, this, [this] { compose(Composer::Kind::Task); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(PanelAcross, metrics::Section, PanelAcross, metrics::Section);
    column->setSpacing(metrics::Snug);
    column->addWidget(new TextLabel(tr("Tasks"), TextStyle::CardTitle));
    column->addWidget(tasks);
    column->addSpacing(metrics::Snug);
    column->addWidget(new TextLabel(tr("Files"), TextStyle::CardTitle));
    column->addWidget(new FilesView(*m_lead, *m_files));
    column->addStretch();
    auto *aside = new QWidget;
    aside->setFixedWidth(asideWidth());
    auto *row = new QHBoxLayout(aside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Divider(Qt::Vertical));
    row->addWidget(scrolled(content), 1);
    return aside;
}

void LeadDetailView::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    if (m_aside)
        m_aside->setVisible(width() >= leastForAside());
}

void LeadDetailView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!m_files->filesOf(*event->mimeData()).isEmpty());
}

void LeadDetailView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_files->take(m_files->filesOf(*event->mimeData()));
}

} // namespace lead
