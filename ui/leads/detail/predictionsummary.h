#pragma once

#include "core/scoring/predictionscorer.h"
#include "ui/leads/detail/explainedline.h"

namespace lead {

class PredictionBars;

/// How likely the lead is to be won and, opened, what makes it so. Hidden where no prediction was trained.
class PredictionSummary : public ExplainedLine
{
    Q_OBJECT

public:
    explicit PredictionSummary(OpenLead &lead, QWidget *parent = nullptr);

private:
    PredictionSummary(OpenLead &lead, PredictionBars *bars, QWidget *parent);
    void ask();
    void take(const Prediction &prediction);

    PredictionBars *m_bars;
    int m_request = 0;
};

} // namespace lead
