#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/scoring/scoretrial.h"

#include <QWidget>


namespace lead {

class Button;
class LeadService;
class ProgressLine;
class ScoreEditor;
class ScoredLeads;
class ScoreWaterfall;
class TextLabel;

/// Single leads by the working copy: one that is picked, or a hundred by chance, each with its old and new score and how its points
/// add up.
class TrialView : public QWidget
{
    Q_OBJECT

public:
    TrialView(ScoreEditor &editor, LeadService &leads, QWidget *parent = nullptr);

    void pick();
    void takeByChance();
    void tryLead(LeadId lead);
    const std::vector<ScoreTrial> &trials() const { return m_trials; }

Q_SIGNALS:
    void opened(lead::LeadId lead);
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void run();
    void take(const Result<std::vector<ScoreTrial>> &trials);
    void showTrial();

    ScoreEditor &m_editor;
    LeadService &m_leads;
    Button *m_pick;
    TextLabel *m_about;
    ProgressLine *m_progress;
    ScoredLeads *m_list;
    TextLabel *m_name;
    TextLabel *m_grade;
    ScoreWaterfall *m_waterfall;
    Button *m_open;
    LeadId m_lead; // invalid: by chance
    quint32 m_seed = 0;
    std::vector<ScoreTrial> m_trials;
    ScoreModel m_model; // that they are of
    int m_request = 0;
};

} // namespace lead
