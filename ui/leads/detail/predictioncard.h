#pragma once

#include "core/scoring/predictionscorer.h"
#include "ui/leads/detail/explainedcard.h"

namespace lead {

class PredictionBars;

/// How likely the lead is to be won and, opened, what makes it so. Hidden where no prediction was trained.
class PredictionCard : public ExplainedCard
{
    Q_OBJECT

public:
    explicit PredictionCard(OpenLead &lead, QWidget *parent = nullptr);

private:
    PredictionCard(OpenLead &lead, PredictionBars *bars, QWidget *parent);
    void ask();
    void take(const Prediction &prediction);

    PredictionBars *m_bars;
    int m_request = 0;
};

} // namespace lead
