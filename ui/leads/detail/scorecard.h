#pragma once

#include "ui/widgets/card.h"

namespace lead {

class Button;
class OpenLead;
class TextLabel;
struct ScoreReceipt;

/// The score of the lead and, opened, what it is made of: the groups of the model with their rules, points and the activities
/// behind them. Hidden in a workspace without a scoring model.
class ScoreCard : public Card
{
    Q_OBJECT

public:
    explicit ScoreCard(OpenLead &lead, QWidget *parent = nullptr);

private:
    void buildUi();
    void refresh();
    void refreshLines(const ScoreReceipt &receipt);
    void setOpen(bool open);
    QString summaryOf(const ScoreReceipt &receipt) const;
    QString coolingOf(const ScoreReceipt &receipt) const;

    OpenLead &m_lead;
    TextLabel *m_summary;
    Button *m_toggle;
    QWidget *m_lines;
    bool m_isOpen = false;
};

} // namespace lead
