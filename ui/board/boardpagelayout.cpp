#include "ui/board/boarddrag.h"
#include "ui/board/boardpage.h"
#include "ui/leads/leadfilterrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/skeletoncolumns.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace lead {

namespace {
constexpr int SearchWidth = 200;
constexpr int ComboWidth = 132;
constexpr int UsualColumns = 5; // open stages of a pipeline
} // namespace

QWidget *BoardPage::buildHeader()
{
    auto *header = new Surface;
    header->setFixedHeight(metrics::pageHeaderHeight());
    m_summary = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    m_summary->setElided(true);
    auto *search = new SearchField(tr("Search the board"));
    search->setKeyHint(QStringLiteral("/"));
    search->setFixedWidth(scaled(SearchWidth));
    search->setAcceptDrops(false); // files are dropped on the window
    m_search = search;
    m_pipeline = new QComboBox;
    m_pipeline->setAccessibleName(tr("Pipeline"));
    m_pipeline->setMinimumWidth(scaled(ComboWidth));
    auto *kind = new Segmented(tr("Show as"), {tr("Board"), tr("List")});
    connect(kind, &Segmented::currentChanged, this, [this, kind](int index) {
        if (index == 0)
            return;
        kind->setCurrentIndex(0);
        Q_EMIT listWanted(listCondition(), m_query.search);
    });
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::Page, 0, metrics::Roomy, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("Pipeline"), TextStyle::PageTitle));
    layout->addSpacing(metrics::Tight);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_pipeline);
    layout->addWidget(kind);
    return header;
}

void BoardPage::addToggles()
{
    struct Toggle
    {
        QString text;
        bool BoardQuery::*filter;
    };
    for (const Toggle &toggle : {Toggle{tr("Mine"), &BoardQuery::isMine}, Toggle{tr("Overdue"), &BoardQuery::isOverdue},
                                 Toggle{tr("No next step"), &BoardQuery::isWithoutStep}, Toggle{tr("Rotting"), &BoardQuery::isRotting}}) {
        auto *button = new Button(toggle.text, Button::Kind::Ghost);
        button->setSmall(true);
        button->setCheckable(true);
        m_filters->addOwn(button);
        m_toggles.push_back(button);
        connect(button, &QAbstractButton::toggled, this, [this, filter = toggle.filter](bool on) {
            BoardQuery query = m_query;
            query.*filter = on;
            setQuery(query);
        });
    }
}

void BoardPage::buildStates()
{
    auto *board = new Surface(Surface::Ground::App);
    m_row = new QHBoxLayout(board);
    m_row->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    m_row->setSpacing(metrics::Snug);
    m_row->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(board);
    m_drag = new BoardDrag(*m_scroll);
    m_empty = new EmptyState("kanban", tr("No leads on the board yet"), tr("Leads appear here as soon as a list is imported or one is added."));
    Button *import = m_empty->addButton(tr("&Import a list…"), Button::Kind::Primary, "upload");
    connect(import, &QAbstractButton::clicked, this, &BoardPage::importWanted);
    Button *sample = m_empty->addButton(tr("Look at the &sample team"));
    connect(sample, &QAbstractButton::clicked, this, &BoardPage::sampleWanted);
    m_noResults = new EmptyState("search", tr("No lead fits"), QString());
    Button *clear = m_noResults->addButton(tr("&Clear filters"), Button::Kind::Primary);
    const auto clearAll = [this] {
        clearFilters();
        focusSearch();
    };
    connect(clear, &QAbstractButton::clicked, this, clearAll);
    m_unreadable = new ErrorState;
    connect(m_unreadable->addButton(tr("&Edit the filter…"), Button::Kind::Primary, "pencil"), &QAbstractButton::clicked, m_filters, &LeadFilterRow::openBuilder);
    connect(m_unreadable->addButton(tr("&Clear filters")), &QAbstractButton::clicked, this, clearAll);
    auto *loading = new SkeletonColumns;
    loading->setShape({.columns = UsualColumns, .cardHeight = metrics::boardCardHeight(), .gap = metrics::Section, .most = scaled(metrics::BoardColumnMaximum)});
    m_states = new StateStack(loading, {m_scroll, m_empty, m_noResults, m_unreadable});
    connect(m_states, &StateStack::retryWanted, this, &BoardPage::reload);
}

} // namespace lead
