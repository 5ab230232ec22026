#pragma once

#include "core/base/id.h"
#include "core/scoring/scoresimulation.h"

#include <QWidget>
#include <atomic>
#include <memory>

class QGridLayout;
class QVBoxLayout;

namespace lead {

class Banner;
class Button;
class JobList;
class LeadService;
class ProgressLine;
class ScoreEditor;
class ScoredLeads;
class ScoreHistogram;
class Segmented;
class TextLabel;

/// What the working copy would make of all leads: who becomes hot, how the scores lie, and how well each version ranks won leads
/// above lost ones, now or as leads were when they came in.
class SimulationView : public QWidget
{
    Q_OBJECT

public:
    SimulationView(ScoreEditor &editor, LeadService &leads, JobList &jobs, QWidget *parent = nullptr);
    ~SimulationView() override;

    /// Asks again, soon, while it is seen.
    void follow();
    void run();
    bool isRunning() const { return m_stop != nullptr; }
    const std::optional<ScoreSimulation> &simulation() const { return m_simulation; }

Q_SIGNALS:
    void opened(lead::LeadId lead);
    /// What it shows is new.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildFigures();
    QWidget *buildRanking();
    ScoringWatch newWatch();
    void stop();
    void end();
    void take(const Result<ScoreSimulation> &simulation);
    void showFigures();
    void showNames();
    void rankVersions();
    bool isAtCapture() const;

    ScoreEditor &m_editor;
    LeadService &m_leads;
    JobList &m_jobs;
    Segmented *m_basis;
    TextLabel *m_hint;
    ProgressLine *m_progress;
    Banner *m_problem;
    Button *m_again;
    Button *m_stopButton;
    TextLabel *m_headline;
    TextLabel *m_ceasing;
    ScoreHistogram *m_histogram;
    QGridLayout *m_grid;
    std::vector<TextLabel *> m_cells;
    TextLabel *m_namesTitle;
    ScoredLeads *m_names;
    Button *m_rank;
    QGridLayout *m_ranking;
    int m_ranked = 0;
    std::optional<ScoreSimulation> m_simulation;
    ScoreModel m_model; // that it is of
    std::shared_ptr<std::atomic<bool>> m_stop; // of what is being worked out; null: nothing is
    std::shared_ptr<std::atomic<bool>> m_stopRanking;
    int m_job = 0; // of leads as they came in, which takes longest
    bool m_wantsRun = true;
    bool m_wasStopped = false; // by the person, who then says when it begins again
    int m_request = 0;
};

} // namespace lead
