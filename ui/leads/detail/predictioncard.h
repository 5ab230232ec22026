#pragma once

#include "core/scoring/predictionscorer.h"
#include "ui/widgets/card.h"

namespace lead {

class Button;
class OpenLead;
class PredictionBars;
class TextLabel;

/// How likely the lead is to be won and, opened, what makes it so. Hidden where no prediction was trained.
class PredictionCard : public Card
{
    Q_OBJECT

public:
    explicit PredictionCard(OpenLead &lead, QWidget *parent = nullptr);

private:
    void buildUi();
    void ask();
    void take(const Prediction &prediction);
    void setOpen(bool open);

    OpenLead &m_lead;
    TextLabel *m_summary;
    Button *m_toggle;
    PredictionBars *m_bars;
    bool m_isOpen = false;
    int m_request = 0;
};

} // namespace lead
