#include "ui/day/outcomebar.h"
#include "ui/day/sessionlist.h"
#include "ui/day/sessionview.h"
#include "ui/leads/callscript.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/textruns.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>

namespace lead {

namespace {

constexpr int ListWidth = 240;
constexpr int ScriptWidth = 280;
constexpr int RowHeight = 44;
constexpr int AvatarSize = 28;

/// Name and stage; the lead at work is marked.
class SessionRowDelegate : public QStyledItemDelegate
{
public:
    SessionRowDelegate(const SessionList &leads, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_leads(leads)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {scaled(ListWidth), scaled(RowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const LeadRecord &lead = m_leads.at(index.row());
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(metrics::Gap, 1, -metrics::Gap, -1);
        const auto *view = static_cast<const QListView *>(option.widget);
        if (index.row() == 0)
            paintBox(*painter, row, metrics::ControlRadius, t.selected);
        if (view->hasFocus() && view->currentIndex() == index && showsFocus(view))
            paintFocusRing(*painter, row, metrics::ControlRadius);
        const double avatar = scaled(AvatarSize);
        paintAvatar(*painter, QRectF(row.left() + metrics::Gap, row.center().y() - avatar / 2, avatar, avatar), lead.avatarName.isEmpty() ? lead.name : lead.avatarName);
        const double left = row.left() + metrics::Gap + avatar + metrics::Gap;
        const double width = row.right() - metrics::Tight - left;
        m_texts.draw(*painter, QRectF(left, row.top() + metrics::Tight, width, row.height() / 2 - metrics::Tight), lead.name, TextStyle::BodyMedium, t.text);
        m_texts.draw(*painter, QRectF(left, row.center().y(), width, row.height() / 2 - metrics::Tight), lead.stage, TextStyle::Small, t.text2);
    }

private:
    const SessionList &m_leads;
    mutable TextRuns m_texts;
};

} // namespace

SessionView::SessionView(const Tools &tools, QWidget *parent)
    : Surface(Ground::App, {}, parent)
    , m_tools(tools)
    , m_leads(new SessionList(this))
    , m_states(new FillingStack)
{
    auto *working = new QWidget;
    auto *row = new QHBoxLayout(working);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeads());
    row->addWidget(buildLead(), 1);
    m_states->addWidget(working);
    m_states->addWidget(buildSummary());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Call session"));
    for (std::size_t i = 0; i < callOutcomes().size(); ++i) {
        auto *key = new QShortcut(QKeySequence(keyOfOutcome(i)), this, this, [this, i] {
            if (m_isRunning)
                m_bar->choose(i);
        });
        key->setContext(Qt::WidgetWithChildrenShortcut);
    }
    wire();
}

QWidget *SessionView::buildLeads()
{
    auto *side = new Surface(Ground::Surface, Qt::RightEdge);
    side->setFixedWidth(scaled(ListWidth));
    m_left = new TextLabel(QString(), TextStyle::PanelTitle);
    m_pace = new TextLabel(QString(), TextStyle::Small, Ink::Text2);
    m_pace->setElided(true);
    m_list = new QListView;
    m_list->setModel(m_leads);
    m_list->setItemDelegate(new SessionRowDelegate(*m_leads, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Leads of the session"));
    m_list->viewport()->setAutoFillBackground(false);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Gap);
    head->setSpacing(2);
    head->addWidget(m_left);
    head->addWidget(m_pace);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return side;
}

QWidget *SessionView::buildLead()
{
    auto *centre = new QWidget;
    m_detail = new LeadDetailView(m_tools.leads, m_tools.quiet, m_tools.settings);
    m_script = new CallScript(m_tools.leads);
    m_detail->hideScript(); // it stands beside
    m_script->setFixedWidth(scaled(ScriptWidth));
    m_bar = new OutcomeBar;
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    beside->addWidget(m_script);
    auto *lead = new QHBoxLayout;
    lead->setContentsMargins(0, 0, 0, 0);
    lead->setSpacing(0);
    lead->addWidget(m_detail, 1);
    lead->addLayout(beside);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(lead, 1);
    layout->addWidget(m_bar);
    return centre;
}

QWidget *SessionView::buildSummary()
{
    m_summary = new EmptyState("target", tr("That was the session"), QString());
    Button *back = m_summary->addButton(tr("&Back to My Day"), Button::Kind::Primary);
    connect(back, &QAbstractButton::clicked, this, &SessionView::closed);
    Button *again = m_summary->addButton(tr("Work those &left for later"));
    connect(again, &QAbstractButton::clicked, this, [this] {
        if (m_tally.later.empty())
            Q_EMIT closed();
        else
            start(m_tally.later, m_goesOn);
    });
    return m_summary;
}

} // namespace lead
