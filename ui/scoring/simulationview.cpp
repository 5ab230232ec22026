#include "ui/scoring/simulationview.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "ui/commands/joblist.h"
#include "ui/scoring/scoredleads.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/scorehistogram.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHideEvent>
#include <utility>

namespace lead {

namespace {
constexpr std::size_t MostNames = 100;
constexpr int MostRanked = 10;
constexpr int NamesHeight = 240;
enum Basis { Now, AtCapture };
enum Row { Hot, Warm, Cold, Out, Mean, Ranking, Rows };

QString percentText(const std::optional<double> &auc)
{
    return auc ? SimulationView::tr("%1 %").arg(numberText(*auc * 100, 'f', 1)) : QStringLiteral("–");
}
} // namespace

SimulationView::SimulationView(ScoreEditor &editor, LeadService &leads, JobList &jobs, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_leads(leads)
    , m_jobs(jobs)
    , m_basis(new Segmented(tr("By what leads are judged"), {tr("As they are now"), tr("As they came in")}))
    , m_hint(new TextLabel(QString(), TextStyle::Small, Ink::Text3))
    , m_progress(new ProgressLine)
    , m_problem(new Banner)
    , m_again(new Button(tr("Work it out again"), Button::Kind::Secondary, "refresh-cw"))
    , m_stopButton(new Button(tr("Stop"), Button::Kind::Secondary, "x"))
    , m_headline(new TextLabel(QString(), TextStyle::PanelTitle))
    , m_ceasing(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
    , m_histogram(new ScoreHistogram)
    , m_namesTitle(new TextLabel(tr("Who would become hot"), TextStyle::CardTitle))
    , m_names(new ScoredLeads(tr("Leads that would become hot")))
{
    for (TextLabel *label : {m_hint, m_headline, m_ceasing})
        label->setWordWrap(true);
    for (Button *button : {m_again, m_stopButton}) {
        button->setSmall(true);
        button->hide();
    }
    m_problem->setClosable(false);
    m_names->setFixedHeight(scaled(NamesHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Snug);
    layout->addWidget(m_basis);
    layout->addWidget(m_hint);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addWidget(m_stopButton, 0, Qt::AlignLeft);
    layout->addWidget(m_headline);
    layout->addWidget(m_ceasing);
    layout->addWidget(m_histogram);
    layout->addWidget(buildFigures());
    layout->addWidget(m_namesTitle);
    layout->addWidget(m_names);
    layout->addWidget(new Divider);
    layout->addWidget(buildRanking());
    layout->addStretch();
    connect(m_basis, &Segmented::currentChanged, this, [this] {
        m_simulation.reset();
        run();
    });
    connect(m_again, &QAbstractButton::clicked, this, &SimulationView::run);
    connect(m_stopButton, &QAbstractButton::clicked, this, &SimulationView::stop);
    connect(m_names, &ScoredLeads::opened, this, &SimulationView::opened);
    connect(&editor, &ScoreEditor::checked, this, &SimulationView::follow);
    connect(&editor, &ScoreEditor::loaded, this, [this] {
        if (m_editor.state() == ScoreEditor::State::Loading)
            m_simulation.reset();
        m_wantsRun = true;
        follow();
    });
    showFigures();
}

QWidget *SimulationView::buildFigures()
{
    auto *area = new QWidget;
    m_grid = new QGridLayout(area);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::Section);
    m_grid->setVerticalSpacing(metrics::Tight);
    m_grid->setColumnStretch(0, 1);
    const auto put = [this](int row, int column, const QString &text, TextStyle style, Ink ink) {
        auto *label = new TextLabel(text, style, ink);
        if (column > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(label, row, column);
        return label;
    };
    put(0, 1, tr("Active"), TextStyle::SmallMedium, Ink::Text2);
    put(0, 2, tr("Changed"), TextStyle::SmallMedium, Ink::Text2);
    const QStringList titles{tr("Hot"), tr("Warm"), tr("Cold"), tr("Disqualified"), tr("Mean score"), tr("Won ranked above lost")};
    for (int row = 0; row < Rows; ++row) {
        put(row + 1, 0, titles[row], TextStyle::Body, Ink::Text);
        m_cells.push_back(put(row + 1, 1, QString(), TextStyle::Body, Ink::Text2));
        m_cells.push_back(put(row + 1, 2, QString(), TextStyle::BodyMedium, Ink::Text));
    }
    return area;
}

QWidget *SimulationView::buildRanking()
{
    auto *area = new QWidget;
    m_rank = new Button(tr("Rank by every version"), Button::Kind::Ghost, "history");
    m_rank->setSmall(true);
    m_ranking = new QGridLayout;
    m_ranking->setVerticalSpacing(metrics::Tight);
    m_ranking->setColumnStretch(0, 1);
    auto *about = new TextLabel(tr("In how many pairs of a won and a lost lead the won one has the higher score. 50 % is chance."), TextStyle::Small, Ink::Text3);
    about->setWordWrap(true);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("How well each version ranks"), TextStyle::CardTitle));
    layout->addWidget(about);
    layout->addLayout(m_ranking);
    layout->addWidget(m_rank, 0, Qt::AlignLeft);
    connect(m_rank, &QAbstractButton::clicked, this, &SimulationView::rankVersions);
    return area;
}

bool SimulationView::isAtCapture() const
{
    return m_basis->currentIndex() == AtCapture;
}

SimulationView::~SimulationView()
{
    stop();
    if (m_job != 0)
        m_jobs.end(m_job);
}

void SimulationView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

// Who goes elsewhere does not wait for it any more; a window that is only minimised is another matter.
void SimulationView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_wantsRun |= isRunning();
    stop();
}

void SimulationView::stop()
{
    for (const auto &stop : {m_stop, m_stopRanking})
        if (stop)
            *stop = true;
}

void SimulationView::follow()
{
    if (m_editor.state() != ScoreEditor::State::Ready || !isVisible())
        return;
    const bool isOld = !m_simulation || m_wantsRun || !(m_model == m_editor.model());
    // Leads as they came in are read one by one, which takes a while; the person says when.
    if (isOld && (m_simulation || m_wasStopped) && isAtCapture())
        m_again->show();
    else if (isOld)
        run();
}

void SimulationView::run()
{
    if (m_editor.state() != ScoreEditor::State::Ready)
        return;
    m_hint->setText(isAtCapture() ? tr("What was known of each lead when it came in: no later change, no activity. Nothing of the outcome can be peeked at.")
                                  : tr("All that is known by now. What was filled in after a lead was won or lost flatters the ranking."));
    if (isRunning()) {
        m_wantsRun = true;
        *m_stop = true;
        return;
    }
    m_wantsRun = m_wasStopped = false;
    m_again->hide();
    m_progress->setActive(true);
    m_stopButton->setVisible(isAtCapture());
    whenDone(m_leads.simulateScores(m_editor.model(), isAtCapture(), MostNames, newWatch()), this, [this, asked = m_editor.model(), basis = isAtCapture()](const Result<ScoreSimulation> &simulation) {
        end();
        if (!isVisible())
            return; // showEvent() asks again
        const bool isOther = basis != isAtCapture() || m_editor.state() != ScoreEditor::State::Ready;
        if (isOther || (m_wantsRun && (!isAtCapture() || !simulation))) {
            run();
            return;
        }
        m_model = asked;
        take(simulation);
    });
    showFigures();
}

ScoringWatch SimulationView::newWatch()
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    ScoringWatch watch{{}, [stop = m_stop] { return stop->load(); }};
    if (!isAtCapture())
        return watch;
    m_job = m_jobs.begin(tr("Testing the rules with leads as they came in"), [stop = m_stop] { *stop = true; });
    watch.progress = [jobs = &m_jobs, job = m_job](int done, int total) {
        // The list outlives the page, which may be gone by then; the number of an ended job means none.
        QMetaObject::invokeMethod(jobs, [jobs, job, done, total] { jobs->setProgress(job, done, total); });
    };
    return watch;
}

void SimulationView::end()
{
    if (m_job != 0)
        m_jobs.end(std::exchange(m_job, 0));
    m_stop.reset();
    m_progress->setActive(false);
    m_stopButton->hide();
}

void SimulationView::take(const Result<ScoreSimulation> &simulation)
{
    const bool isFailure = !simulation && simulation.error().code != Error::Cancelled;
    m_problem->showText(isFailure ? tr("That could not be worked out. %1").arg(simulation.error().message) : QString(), Banner::Kind::Danger);
    if (!simulation) {
        m_wasStopped = !isFailure;
        m_again->show();
        showFigures();
        return;
    }
    m_simulation = *simulation;
    showFigures();
    showNames();
    if (m_ranked > 0)
        rankVersions();
    Q_EMIT shown();
}

void SimulationView::showFigures()
{
    m_histogram->setSimulation(m_simulation);
    const bool isKnown = m_simulation.has_value();
    if (!isKnown)
        m_headline->setText(isRunning() || m_wantsRun ? tr("Being worked out…") : tr("Not worked out."));
    else if (m_simulation->leads == 0)
        m_headline->setText(tr("There are no leads yet to test with."));
    else if (!m_simulation->before)
        m_headline->setText(tr("%n leads would be hot.", nullptr, static_cast<int>(m_simulation->after.hot)));
    else if (m_simulation->becomeHot == 0 && m_simulation->ceaseHot == 0)
        m_headline->setText(tr("No lead would become hot or cease to be."));
    else
        m_headline->setText(tr("%n leads would become hot.", nullptr, static_cast<int>(m_simulation->becomeHot)));
    m_ceasing->setText(isKnown && m_simulation->ceaseHot > 0 ? tr("%n would cease to be hot.", "leads", static_cast<int>(m_simulation->ceaseHot)) : QString());
    m_ceasing->setVisible(!m_ceasing->text().isEmpty());
    const auto fill = [this](std::size_t column, const SimulatedVersion *version) {
        const QStringList texts = version ? QStringList{numberText(version->hot), numberText(version->warm), numberText(version->cold), numberText(version->disqualified), numberText(version->mean, 'f', 1), percentText(version->auc)}
                                          : QStringList();
        for (std::size_t row = 0; row < Rows; ++row)
            m_cells[2 * row + column]->setText(version ? texts[static_cast<qsizetype>(row)] : QStringLiteral("–"));
    };
    fill(0, isKnown && m_simulation->before ? &*m_simulation->before : nullptr);
    fill(1, isKnown ? &m_simulation->after : nullptr);
    if (isKnown && !m_simulation->after.auc)
        m_cells.back()->setToolTip(plainToolTip(tr("It takes won and lost leads. There are %1 and %2.").arg(numberText(m_simulation->won), numberText(m_simulation->lost))));
}

void SimulationView::showNames()
{
    std::vector<LeadId> ids;
    for (const SimulatedLead &lead : m_simulation->becomingHot)
        ids.push_back(lead.lead);
    m_namesTitle->setVisible(!ids.empty());
    m_names->setVisible(!ids.empty());
    m_namesTitle->setText(static_cast<qint64>(ids.size()) < m_simulation->becomeHot ? tr("Who would become hot: the first %1").arg(ids.size()) : tr("Who would become hot"));
    if (ids.empty())
        return;
    whenDone(m_leads.records(ids), this, [this, request = ++m_request](const Result<std::vector<LeadRecord>> &records) {
        if (request != m_request || !records || !m_simulation)
            return;
        m_names->clear();
        for (const SimulatedLead &lead : m_simulation->becomingHot)
            for (const LeadRecord &record : *records)
                if (record.id == lead.lead)
                    m_names->add(lead.lead, record.name, m_simulation->before ? std::optional(lead.before) : std::nullopt, lead.after);
        m_names->setCurrentRow(0);
    });
}

// Every version over the same leads; one after the other, since the worker has one thread.
void SimulationView::rankVersions()
{
    while (QLayoutItem *item = m_ranking->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int run = ++m_ranked;
    int row = 0;
    if (m_stopRanking)
        *m_stopRanking = true;
    m_stopRanking = std::make_shared<std::atomic<bool>>(false);
    const ScoringWatch watch{{}, [stop = m_stopRanking] { return stop->load(); }};
    for (const Definition &version : m_editor.versions()) {
        const Result<ScoreModel> model = version.body.isEmpty() ? Result<ScoreModel>(Error{}) : m_editor.modelOf(version);
        if (!model || row >= MostRanked)
            continue;
        const bool isActive = m_editor.current() && m_editor.current()->version == version.version;
        m_ranking->addWidget(new TextLabel(isActive ? tr("Version %1 (active)").arg(version.version) : tr("Version %1").arg(version.version)), row, 0);
        auto *label = new TextLabel(QStringLiteral("…"), TextStyle::BodyMedium);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_ranking->addWidget(label, row++, 1);
        whenDone(m_leads.simulateScores(*model, isAtCapture(), 0, watch), label, [this, label, run](const Result<ScoreSimulation> &simulation) {
            if (run == m_ranked)
                label->setText(simulation ? percentText(simulation->after.auc) : QStringLiteral("–"));
        });
    }
    m_rank->setText(tr("Rank again"));
}

} // namespace lead
