#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/scoring/predictionreview.h"
#include "core/scoring/predictionscorer.h"

#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

class QScrollArea;

namespace lead {

class Banner;
class Button;
class CommandRegistry;
class EmptyState;
class JobList;
class LeadService;
class PredictionDecisions;
class PredictionFields;
class PredictionFigures;
class PredictionLead;
class StateStack;
class TextLabel;

/// What closed leads say about open ones: trains the prediction, tells how good it is, and shows for a lead what makes it so.
class PredictionSection : public QWidget
{
    Q_OBJECT

public:
    PredictionSection(LeadService &leads, CommandRegistry &commands, JobList &jobs, QWidget *parent = nullptr);
    ~PredictionSection() override;

    /// Learns from the leads that are closed by now, without the fields that are not ticked.
    void train();
    bool isTraining() const { return m_stop != nullptr; }
    /// Whether what there is to say of the workspace stands there.
    bool isReady() const;
    /// Scrolls to the lead that was picked.
    void showLeads();
    PredictionLead &oneLead() { return *m_lead; }

Q_SIGNALS:
    void opened(lead::LeadId lead);
    void said(const QString &sentence);
    void failed(const QString &sentence);
    /// Fields were ticked or not, and it was not trained since.
    void changesChanged(bool hasChanges);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildUi();
    QWidget *buildHead();
    QWidget *buildContent();
    void wire(CommandRegistry &commands);
    void outdate();
    void refresh();
    void take(const Result<PredictionReview> &review);
    void showTrained(const PredictionReview &review);
    void showUntrained(const PredictionReview &review);
    void showHead(const PredictionReview &review);
    void showButtons();
    void trained(const Result<PredictionTraining> &training);
    QString whyNot() const;

    LeadService &m_leads;
    JobList &m_jobs;
    StateStack *m_states;
    EmptyState *m_empty;
    Button *m_first;     // to train, where nothing was
    Button *m_stopFirst; // and to stop that
    QScrollArea *m_area;
    TextLabel *m_title;
    TextLabel *m_basis;
    Button *m_train;
    Button *m_stopButton;
    Button *m_discard;
    Banner *m_signal;
    Banner *m_leaks;
    PredictionFigures *m_figures;
    PredictionFields *m_fields;
    PredictionLead *m_lead;
    PredictionDecisions *m_decisions;
    QTimer m_timer;
    std::shared_ptr<std::atomic<bool>> m_stop; // of the training under way; null: none is
    int m_job = 0;
    int m_request = 0;
    bool m_isOutdated = true;
};

} // namespace lead
