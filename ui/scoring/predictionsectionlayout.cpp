#include "ui/scoring/predictionsection.h"

#include "ui/scoring/predictiondecisions.h"
#include "ui/scoring/predictionfields.h"
#include "ui/scoring/predictionfigures.h"
#include "ui/scoring/predictionlead.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

// How the parts of the section stand below each other.

namespace lead {

namespace {
constexpr int WidestContent = 1180;
// Of the width; names of fields are long.
constexpr int LeadShare = 5;
constexpr int FieldsShare = 6;
} // namespace

void PredictionSection::buildUi()
{
    setAccessibleName(tr("Prediction"));
    m_empty = new EmptyState("trending-up", QString(), QString());
    m_first = m_empty->addButton(tr("Train the prediction"), Button::Kind::Primary);
    m_first->setObjectName(QStringLiteral("trainFirst"));
    m_stopFirst = m_empty->addButton(tr("Stop learning"));
    m_stopFirst->setObjectName(QStringLiteral("stopFirst"));
    m_stopFirst->hide();
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildContent());
    m_area->viewport()->setAutoFillBackground(false);
    m_area->widget()->setAutoFillBackground(false);
    m_states = new StateStack(new SkeletonRows, {m_empty, m_area});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_states->line());
    layout->addWidget(m_states, 1);
    setFocusProxy(m_train);
}

QWidget *PredictionSection::buildHead()
{
    m_title = new TextLabel(QString(), TextStyle::PanelTitle);
    m_basis = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    m_basis->setWordWrap(true);
    m_train = new Button(tr("Train anew"));
    m_train->setObjectName(QStringLiteral("train"));
    m_stopButton = new Button(tr("Stop learning"));
    m_stopButton->setObjectName(QStringLiteral("stopTraining"));
    m_discard = new Button(tr("Discard"), Button::Kind::Ghost);
    m_discard->setAccessibleName(tr("Discard the changes of fields"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::Tight);
    texts->addWidget(m_title);
    texts->addWidget(m_basis);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    row->addLayout(texts, 1);
    for (Button *button : {m_discard, m_train, m_stopButton})
        row->addWidget(button, 0, Qt::AlignTop);
    return head;
}

QWidget *PredictionSection::buildContent()
{
    QWidget *head = buildHead();
    m_signal = new Banner;
    m_signal->setClosable(false);
    m_leaks = new Banner;
    m_leaks->setClosable(false);
    m_figures = new PredictionFigures;
    m_fields = new PredictionFields;
    m_lead = new PredictionLead(m_leads);
    m_decisions = new PredictionDecisions;
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::Section);
    left->addWidget(m_lead);
    left->addWidget(m_decisions);
    left->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::Section);
    columns->addLayout(left, LeadShare);
    columns->addWidget(m_fields, FieldsShare, Qt::AlignTop);
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(WidestContent));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Page);
    column->setSpacing(metrics::Section);
    for (QWidget *part : std::initializer_list<QWidget *>{head, m_signal, m_leaks, m_figures})
        column->addWidget(part);
    column->addLayout(columns);
    column->addStretch();
    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(content, 1000);
    row->addStretch();
    return centred;
}

} // namespace lead
