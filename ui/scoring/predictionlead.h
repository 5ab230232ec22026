#pragma once

#include "core/leads/leadservice.h"
#include "ui/widgets/card.h"

namespace lead {

class Button;
class PredictionBars;
class TextLabel;

/// The prediction of one lead that the person picks, with what made it so.
class PredictionLead : public Card
{
    Q_OBJECT

public:
    explicit PredictionLead(LeadService &leads, QWidget *parent = nullptr);

    /// Asks for the lead anew: another model was trained, or leads changed.
    void refresh(bool hasSignal);
    void showLead(LeadId lead);
    /// Back to none.
    void clear();

Q_SIGNALS:
    void opened(lead::LeadId lead);

private:
    void buildUi();
    QWidget *figure(const QString &name, const QString &meaning, TextLabel *&number);
    void pick();
    void ask(const LeadRecord &record);
    void take(const LeadPrediction &prediction, const LeadRecord &record);
    void showNote(const QString &text);

    LeadService &m_leads;
    LeadId m_lead;
    bool m_hasSignal = true;
    TextLabel *m_name;
    TextLabel *m_note;
    Button *m_pick;
    Button *m_open;
    QWidget *m_answer;
    TextLabel *m_quality;
    TextLabel *m_chance;
    PredictionBars *m_bars;
    int m_request = 0;
};

} // namespace lead
