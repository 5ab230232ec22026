#include "ui/intake/comparemodel.h"
#include "ui/intake/importreviewview.h"
#include "ui/intake/importtable.h"
#include "ui/intake/reviewdelegate.h"
#include "ui/intake/reviewlistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QVBoxLayout>

// What the rows that were set aside look like.
namespace lead {

void ImportReviewView::buildUi()
{
    m_nothing = new EmptyState("circle-check", tr("Nothing waits for a decision"),
                               tr("Rows come here when an import is told to set them aside because they match a lead that is there already."));
    connect(m_nothing->addButton(tr("Back to the &imports"), Button::Kind::Primary), &Button::clicked, this, &ImportReviewView::closeWanted);
    m_content = new QWidget;
    auto *card = new Card;
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(buildList(), 2);
    both->addWidget(new Divider(Qt::Vertical));
    both->addWidget(buildPair(), 3);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addLayout(both, 1);
    inside->addWidget(new Divider);
    inside->addWidget(buildActions());
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Page);
    content->setSpacing(metrics::Snug);
    content->addWidget(buildTop());
    content->addWidget(card, 1);
    m_states = new StateStack(new SkeletonRows(metrics::plainRowHeight()), {m_content, m_nothing});
    connect(m_states, &StateStack::retryWanted, this, [this] { open(import()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_states->line());
    layout->addWidget(m_states, 1);
    updateActions();
}

QWidget *ImportReviewView::buildTop()
{
    m_which = new QComboBox;
    m_which->setAccessibleName(tr("Import"));
    m_which->setMinimumWidth(scaled(320));
    connect(m_which, &QComboBox::activated, this, &ImportReviewView::readRows);
    m_count = new TextLabel({}, TextStyle::Body, Ink::Text2);
    m_count->setElided(true);
    auto *back = new Button(tr("Back to the &imports"));
    connect(back, &Button::clicked, this, &ImportReviewView::closeWanted);
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(m_which);
    layout->addWidget(m_count, 1);
    layout->addWidget(back);
    return top;
}

QWidget *ImportReviewView::buildList()
{
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("reviews"));
    m_list->setAccessibleName(tr("Rows that wait for a decision"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportReviewView::showPair);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportReviewView::choose);
    m_chosen = new TextLabel({}, TextStyle::BodyMedium);
    m_all = new Button({}, Button::Kind::Ghost);
    m_all->setSmall(true);
    connect(m_all, &Button::clicked, this, &ImportReviewView::chooseAll);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::Section, metrics::Tight, metrics::Tight, metrics::Tight);
    foot->addWidget(m_chosen, 1);
    foot->addWidget(m_all);
    auto *list = new QWidget;
    list->setMaximumWidth(scaled(360));
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(new Divider);
    layout->addLayout(foot);
    return list;
}

QWidget *ImportReviewView::buildPair()
{
    m_place = new TextLabel({}, TextStyle::CardTitle);
    m_place->setElided(true);
    m_lead = new Button(tr("Open the &lead"), Button::Kind::Secondary, "square-arrow-out-up-right");
    m_lead->setSmall(true);
    connect(m_lead, &Button::clicked, this, [this] {
        if (const ReviewRow *row = m_model->at(m_list->currentIndex().row()))
            Q_EMIT leadWanted(row->lead);
    });
    m_table = newImportTable(m_compared, tr("The row and the lead that it matches"));
    m_table->setObjectName(QStringLiteral("reviewPair"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::plainRowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Gap);
    head->setSpacing(metrics::Gap);
    head->addWidget(m_place, 1);
    head->addWidget(m_lead);
    auto *pair = new QWidget;
    auto *layout = new QVBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    return pair;
}

QWidget *ImportReviewView::buildActions()
{
    m_tips = {tr("What the row says replaces what is stored; a blank erases nothing"), tr("Only what is blank is filled; nothing is replaced"),
              tr("The row becomes a lead of its own, marked as a possible duplicate"), tr("Nothing comes of the row")};
    m_decisions = {new Button(tr("&Update the lead"), Button::Kind::Primary), new Button(tr("&Fill in blanks")), new Button(tr("Create &new lead")), new Button(tr("&Skip"))};
    auto *actions = new QWidget;
    auto *layout = new QHBoxLayout(actions);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->setSpacing(metrics::Gap);
    layout->addStretch(1);
    for (const ReviewDecision decision : {ReviewDecision::Skip, ReviewDecision::Create, ReviewDecision::Fill, ReviewDecision::Update}) {
        setKey(decision, {});
        layout->addWidget(buttonOf(decision));
        connect(buttonOf(decision), &Button::clicked, this, [this, decision] { decide(decision); });
    }
    return actions;
}

} // namespace lead
