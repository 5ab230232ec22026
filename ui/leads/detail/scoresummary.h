#pragma once

#include "ui/leads/detail/explainedline.h"

namespace lead {

struct ScoreReceipt;

/// The score of the lead and, opened, what it is made of: the groups of the model with their rules, points and the activities
/// behind them. Hidden in a workspace without a scoring model.
class ScoreSummary : public ExplainedLine
{
    Q_OBJECT

public:
    explicit ScoreSummary(OpenLead &lead, QWidget *parent = nullptr);

protected:
    void fill() override;

private:
    ScoreSummary(OpenLead &lead, QWidget *lines, QWidget *parent);
    void refresh();
    void refreshLines(const ScoreReceipt &receipt);
    QString summaryOf(const ScoreReceipt &receipt) const;
    QString coolingOf(const ScoreReceipt &receipt) const;

    QWidget *m_lines;
};

} // namespace lead
