#include "ui/scoring/predictionsection.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/joblist.h"
#include "ui/scoring/predictiondecisions.h"
#include "ui/scoring/predictionfields.h"
#include "ui/scoring/predictionfigures.h"
#include "ui/scoring/predictionlead.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QLocale>
#include <QScrollArea>

namespace lead {

namespace {
constexpr int Pause = 1500; // ms after the last change, since all leads are looked at
} // namespace

PredictionSection::PredictionSection(LeadService &leads, CommandRegistry &commands, JobList &jobs, QWidget *parent)
    : QWidget(parent)
    , m_leads(leads)
    , m_jobs(jobs)
{
    buildUi();
    m_timer.setSingleShot(true);
    m_timer.setInterval(Pause);
    wire(commands);
}

PredictionSection::~PredictionSection()
{
    if (!m_stop)
        return;
    *m_stop = true;
    m_jobs.end(m_job);
}

void PredictionSection::wire(CommandRegistry &commands)
{
    connect(&m_timer, &QTimer::timeout, this, &PredictionSection::refresh);
    connect(&m_leads, &LeadService::leadsChanged, this, &PredictionSection::outdate);
    connect(&m_leads, &LeadService::opened, this, [this] {
        m_states->startOver();
        m_lead->clear();
        outdate();
    });
    connect(m_states, &StateStack::retryWanted, this, &PredictionSection::refresh);
    connect(m_lead, &PredictionLead::opened, this, &PredictionSection::opened);
    connect(m_fields, &PredictionFields::changed, this, [this] {
        showButtons();
        Q_EMIT changesChanged(m_fields->hasChanges());
    });
    for (Button *button : {m_first, m_train})
        connect(button, &QAbstractButton::clicked, this, &PredictionSection::train);
    connect(m_discard, &QAbstractButton::clicked, m_fields, &PredictionFields::discardChanges);
    for (Button *button : {m_stopFirst, m_stopButton})
        connect(button, &QAbstractButton::clicked, this, [this] { m_jobs.cancel(m_job); });
    commands.add({.id = QStringLiteral("scoring.train"), .title = tr("Train the prediction"), .scope = CommandScope::Scoring, .icon = "trending-up", .synonyms = {tr("predict"), tr("win probability")}}, [this] { train(); });
}

void PredictionSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void PredictionSection::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        m_timer.start();
}

void PredictionSection::refresh()
{
    if (!m_leads.isOpen())
        return;
    m_timer.stop();
    m_isOutdated = false;
    m_states->setAsking(true);
    whenDone(m_leads.predictionReview(), this, [this, request = ++m_request](const Result<PredictionReview> &review) {
        if (request == m_request)
            take(review);
    });
}

void PredictionSection::take(const Result<PredictionReview> &review)
{
    m_states->setAsking(isTraining());
    if (!review) {
        m_states->showError(tr("The prediction could not be shown"), review.error());
        return;
    }
    setFocusProxy(review->model ? m_train : m_first);
    if (review->model)
        showTrained(*review);
    else
        showUntrained(*review);
    showButtons();
}

void PredictionSection::showUntrained(const PredictionReview &review)
{
    const bool isEnough = PredictionModel::isEnough(review.won, review.lost);
    const QString won = numberText(static_cast<qint64>(review.won));
    const QString lost = numberText(static_cast<qint64>(review.lost));
    if (isEnough)
        m_empty->setTexts(tr("No prediction yet"), tr("%1 leads are won and %2 lost. Leadwright can learn from them which open leads are likely to be won, on this computer, and says how good it is at it.").arg(won, lost));
    else
        m_empty->setTexts(tr("Not enough data"), tr("%1 leads are won and %2 lost. A prediction needs at least %3 closed leads, and %4 of either kind. A lead is won or lost by its stage: where outcomes stand in another field, bring them into the stage.")
                                                     .arg(won, lost, QString::number(PredictionModel::FewestLeads), QString::number(PredictionModel::FewestOfClass)));
    m_first->setVisible(isEnough);
    m_states->setCurrentWidget(m_empty);
}

void PredictionSection::showTrained(const PredictionReview &review)
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    const PredictionModel &model = *review.model;
    showHead(review);
    m_signal->showText(model.quality.hasSignal ? QString() : tr("No signal: the fields do not tell won from lost leads better than chance does. Every lead gets the same probability, and the figures below say so."), Banner::Kind::Warning);
    QStringList leaks;
    for (const PredictionWarning &warning : model.warnings)
        leaks << warning.reason();
    m_leaks->showText(leaks.isEmpty() ? QString() : tr("%1 Take the tick from such a field and train again.", "sentences about fields").arg(leaks.mid(0, 3).join(u' ')), Banner::Kind::Warning);
    m_figures->showReview(review);
    m_fields->showReview(review, info->catalog, whyNot().isEmpty());
    m_lead->refresh(model.quality.hasSignal);
    m_decisions->showReview(review);
    m_states->setCurrentWidget(m_area);
}

void PredictionSection::showHead(const PredictionReview &review)
{
    const WorkspaceInfoPtr info = m_leads.info();
    const PredictionModel &model = *review.model;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(model.trainedAt, info->timeZone);
    m_title->setText(tr("Trained on %1", "a date and time").arg(QLocale().toString(at, QLocale::ShortFormat)));
    QString basis = tr("From %1 closed leads, %2 of them won (%3 %). All figures are of leads that the model had not seen.")
                        .arg(numberText(static_cast<qint64>(model.quality.leads)), numberText(static_cast<qint64>(model.quality.positives)), QLocale().toString(model.quality.baseRate() * 100, 'f', 1));
    if (const auto more = static_cast<qint64>(review.won + review.lost) - static_cast<qint64>(model.quality.leads); more > 0)
        basis += u' ' + tr("%n lead(s) were closed since.", nullptr, static_cast<int>(more));
    m_basis->setText(basis);
}

QString PredictionSection::whyNot() const
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return {};
    return info->isReadOnly ? tr("This workspace can only be read.") : info->permissions.whyNot(Right::SetUp);
}

bool PredictionSection::isReady() const
{
    return !m_states->isAsking() && (m_states->currentWidget() == m_empty || m_states->currentWidget() == m_area);
}

void PredictionSection::showLeads()
{
    m_area->ensureWidgetVisible(m_decisions);
}

void PredictionSection::showButtons()
{
    const QString reason = whyNot();
    const bool hasChanges = m_fields->hasChanges();
    for (Button *button : {m_first, m_train}) {
        button->setEnabled(reason.isEmpty() && !isTraining());
        button->setToolTip(plainToolTip(reason));
    }
    m_train->setVisible(!isTraining());
    m_train->setText(hasChanges ? tr("Train with these fields") : tr("Train anew"));
    m_train->setKind(hasChanges ? Button::Kind::Primary : Button::Kind::Secondary);
    m_discard->setVisible(hasChanges && !isTraining());
    m_stopButton->setVisible(isTraining());
    m_stopFirst->setVisible(isTraining());
}

void PredictionSection::train()
{
    if (isTraining() || !m_leads.isOpen())
        return;
    if (const QString reason = whyNot(); !reason.isEmpty()) {
        Q_EMIT failed(reason);
        return;
    }
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_job = m_jobs.begin(tr("Learning from closed leads"), [stop = m_stop] { *stop = true; });
    ScoringWatch watch;
    watch.isCancelled = [stop = m_stop] { return stop->load(); };
    watch.progress = [jobs = &m_jobs, job = m_job](int done, int total) {
        // The list outlives the section, which may be gone by then; the number of an ended job means none.
        QMetaObject::invokeMethod(jobs, [jobs, job, done, total] { jobs->setProgress(job, done, total); });
    };
    m_states->setAsking(true);
    showButtons();
    whenDone(m_leads.trainPrediction(m_fields->excluded(), watch), this, [this](const Result<PredictionTraining> &training) { trained(training); });
}

void PredictionSection::trained(const Result<PredictionTraining> &training)
{
    m_jobs.end(m_job);
    m_stop.reset();
    m_states->setAsking(false);
    showButtons();
    if (!training) {
        if (training.error().code == Error::Cancelled)
            Q_EMIT said(training.error().message);
        else
            Q_EMIT failed(training.error().message);
        return;
    }
    if (training->model) {
        Q_EMIT said(training->model->quality.hasSignal ? tr("The prediction was trained with %n lead(s).", nullptr, static_cast<int>(training->model->quality.leads))
                                                      : tr("The prediction found no signal."));
        Q_EMIT changesChanged(false);
    }
    refresh();
}

} // namespace lead
