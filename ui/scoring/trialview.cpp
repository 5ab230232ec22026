#include "ui/scoring/trialview.h"

#include "core/base/whendone.h"
#include "ui/leads/leadpicker.h"
#include "ui/scoring/scoredleads.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/scorewaterfall.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QRandomGenerator>

namespace lead {

namespace {
constexpr std::size_t ByChance = 100;
constexpr int ListHeight = 220;
} // namespace

TrialView::TrialView(ScoreEditor &editor, LeadService &leads, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_leads(leads)
    , m_pick(new Button(tr("Pick a lead…"), Button::Kind::Secondary, "search"))
    , m_about(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_progress(new ProgressLine)
    , m_list(new ScoredLeads(tr("Leads that are tried")))
    , m_name(new TextLabel(QString(), TextStyle::CardTitle))
    , m_grade(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_waterfall(new ScoreWaterfall)
    , m_open(new Button(tr("Open the lead"), Button::Kind::Ghost, "square-arrow-out-up-right"))
{
    auto *chance = new Button(tr("100 by chance"), Button::Kind::Secondary, "shuffle");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    for (Button *button : {m_pick, chance}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_open->setSmall(true);
    m_about->setWordWrap(true);
    m_grade->setWordWrap(true);
    m_name->setElided(true);
    m_list->setFixedHeight(scaled(ListHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Snug);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_about);
    layout->addWidget(m_list);
    layout->addWidget(m_name);
    layout->addWidget(m_grade);
    layout->addWidget(m_waterfall);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_pick, &QAbstractButton::clicked, this, &TrialView::pick);
    connect(chance, &QAbstractButton::clicked, this, &TrialView::takeByChance);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TrialView::showTrial);
    connect(m_list, &ScoredLeads::opened, this, &TrialView::opened);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT opened(m_trials[static_cast<std::size_t>(row)].after.lead);
    });
    connect(&editor, &ScoreEditor::checked, this, &TrialView::follow);
    showTrial();
}

void TrialView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_trials.empty() && m_editor.state() == ScoreEditor::State::Ready)
        takeByChance();
    else
        follow();
}

void TrialView::follow()
{
    if (isVisible() && m_editor.state() == ScoreEditor::State::Ready && !(m_model == m_editor.model()))
        run();
}

void TrialView::pick()
{
    auto *popover = new Popover(tr("Pick a lead"), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *picker = new LeadPicker(m_leads, tr("Which lead do you want to try?"));
    connect(picker, &LeadPicker::chosen, this, [this, popover](LeadId lead) {
        popover->close();
        tryLead(lead);
    });
    popover->setContent(picker);
    popover->openUnder(m_pick);
}

void TrialView::takeByChance()
{
    m_lead = {};
    m_seed = QRandomGenerator::global()->generate();
    run();
}

void TrialView::tryLead(LeadId lead)
{
    m_lead = lead;
    run();
}

void TrialView::run()
{
    if (m_editor.state() != ScoreEditor::State::Ready)
        return;
    m_model = m_editor.model();
    m_progress->setActive(true);
    const auto future = m_lead.isValid() ? m_leads.tryScores(m_model, {m_lead}) : m_leads.tryScoresByChance(m_model, ByChance, m_seed);
    whenDone(future, this, [this, request = ++m_request](const Result<std::vector<ScoreTrial>> &trials) {
        if (request != m_request)
            return;
        m_progress->setActive(false);
        take(trials);
    });
}

void TrialView::take(const Result<std::vector<ScoreTrial>> &trials)
{
    if (!trials) {
        m_about->setText(tr("That could not be worked out. %1").arg(trials.error().message));
        return;
    }
    const int row = m_list->currentRow();
    const LeadId before = row >= 0 && static_cast<std::size_t>(row) < m_trials.size() ? m_trials[static_cast<std::size_t>(row)].after.lead : LeadId();
    m_trials = *trials;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int rising = 0;
    int falling = 0;
    for (const ScoreTrial &trial : m_trials) {
        const int after = trial.after.score.score;
        const int was = trial.before ? trial.before->score.score : after;
        rising += after > was;
        falling += after < was;
        m_list->add(trial.after.lead, trial.after.leadName, trial.before ? std::optional(was) : std::nullopt, after);
        if (trial.after.lead == before)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(!m_lead.isValid() && !m_trials.empty());
    m_about->setText(m_trials.empty() ? tr("There are no leads to try.") : m_lead.isValid() ? QString() : tr("%1 leads by chance: %2 rise, %3 fall.").arg(m_trials.size()).arg(rising).arg(falling));
    m_about->setVisible(!m_about->text().isEmpty());
    showTrial();
    Q_EMIT shown();
}

void TrialView::showTrial()
{
    const int row = m_list->currentRow();
    const ScoreTrial *trial = row >= 0 && static_cast<std::size_t>(row) < m_trials.size() ? &m_trials[static_cast<std::size_t>(row)] : nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_grade, m_waterfall, m_open})
        widget->setVisible(trial != nullptr);
    m_waterfall->setTrial(trial ? std::optional(*trial) : std::nullopt);
    if (!trial)
        return;
    m_name->setText(trial->after.leadName);
    const auto describe = [](const LeadScore &score) {
        QStringList parts{score.isDisqualified ? tr("disqualified") : titleOf(score.temperature)};
        if (score.grade != 0)
            parts << tr("grade %1").arg(gradeText(score.grade));
        if (score.fit)
            parts << tr("fit %1 %").arg(*score.fit);
        return parts.join(QStringLiteral(" · "));
    };
    const QString now = describe(trial->after.score);
    const QString was = trial->before ? describe(trial->before->score) : now;
    m_grade->setText(now == was ? now : tr("%1 (until now %2)").arg(now, was));
}

} // namespace lead
