#include "ui/scoring/predictionlead.h"

#include "core/base/whendone.h"
#include "ui/leads/leadpicker.h"
#include "ui/leads/predictionbars.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr std::size_t MostFields = 10;
} // namespace

PredictionLead::PredictionLead(LeadService &leads, QWidget *parent)
    : Card(parent)
    , m_leads(leads)
{
    buildUi();
}

QWidget *PredictionLead::figure(const QString &name, const QString &meaning, TextLabel *&number)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    number = new TextLabel(QString(), TextStyle::Number);
    auto *text = new TextLabel(meaning, TextStyle::Small, Ink::Text2);
    text->setWordWrap(true);
    column->addWidget(new TextLabel(name, TextStyle::BodyMedium, Ink::Text2));
    column->addWidget(number);
    column->addWidget(text);
    column->addStretch();
    return box;
}

void PredictionLead::buildUi()
{
    m_pick = new Button(tr("Choose a lead…"), Button::Kind::Secondary, "search");
    m_pick->setObjectName(QStringLiteral("pickLead"));
    m_pick->setSmall(true);
    m_open = new Button(tr("Open"), Button::Kind::Ghost);
    m_open->setAccessibleName(tr("Open the lead"));
    m_open->setSmall(true);
    m_name = new TextLabel(QString(), TextStyle::BodyStrong);
    m_name->setElided(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    head->addWidget(new TextLabel(tr("One lead"), TextStyle::CardTitle), 1);
    head->addWidget(m_pick);
    m_note = new TextLabel(tr("Choose a lead to see how likely it is to be won, and which of its fields make it so."), TextStyle::Body, Ink::Text2);
    m_note->setWordWrap(true);
    auto *who = new QHBoxLayout;
    who->setSpacing(metrics::Gap);
    who->addWidget(m_name, 1);
    who->addWidget(m_open);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(metrics::Section);
    figures->addWidget(figure(tr("Lead quality"), tr("By what is known of it. The stage does not count, so that moving the card does not raise it."), m_quality), 1);
    figures->addWidget(figure(tr("Win probability"), tr("The same with how far it has come along the pipeline."), m_chance), 1);
    m_bars = new PredictionBars(MostFields);
    m_answer = new QWidget;
    auto *answer = new QVBoxLayout(m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(metrics::Snug);
    answer->addLayout(who);
    answer->addLayout(figures);
    answer->addWidget(m_bars);
    m_answer->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Snug);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_answer);
    layout->addStretch();
    connect(m_pick, &QAbstractButton::clicked, this, &PredictionLead::pick);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT opened(m_lead); });
}

void PredictionLead::pick()
{
    auto *popover = new Popover(tr("Choose a lead"), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *picker = new LeadPicker(m_leads, tr("Whose prediction?"));
    connect(picker, &LeadPicker::chosen, this, [this, popover](LeadId lead) {
        popover->close();
        showLead(lead);
    });
    popover->setContent(picker);
    popover->openUnder(m_pick);
}

void PredictionLead::clear()
{
    ++m_request;
    m_lead = LeadId();
    showNote(tr("Choose a lead to see how likely it is to be won, and which of its fields make it so."));
}

void PredictionLead::showLead(LeadId lead)
{
    m_lead = lead;
    refresh(m_hasSignal);
}

void PredictionLead::refresh(bool hasSignal)
{
    m_hasSignal = hasSignal;
    if (!m_lead.isValid())
        return;
    const int request = ++m_request;
    whenDone(m_leads.records({m_lead}), this, [this, request](const Result<std::vector<LeadRecord>> &records) {
        if (request != m_request)
            return;
        if (records && !records->empty())
            ask(records->front());
        else
            showNote(records ? tr("The lead is not there any more.") : records.error().message);
    });
}

void PredictionLead::ask(const LeadRecord &record)
{
    whenDone(m_leads.predictions({m_lead}), this, [this, record, request = m_request](const Result<std::vector<LeadPrediction>> &predictions) {
        if (request != m_request)
            return;
        if (predictions && !predictions->empty())
            take(predictions->front(), record);
        else
            showNote(predictions ? tr("There is no prediction for this lead.") : predictions.error().message);
    });
}

void PredictionLead::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->show();
    m_answer->hide();
}

void PredictionLead::take(const LeadPrediction &prediction, const LeadRecord &record)
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    m_name->setText(record.name);
    m_quality->setText(probabilityText(prediction.prediction.quality));
    m_chance->setText(probabilityText(prediction.prediction.winProbability));
    m_bars->setPrediction(prediction.prediction, m_hasSignal, record, info->catalog);
    m_note->hide();
    m_answer->show();
}

} // namespace lead
