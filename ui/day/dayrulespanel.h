#pragma once

#include "core/leads/dayrules.h"
#include "core/leads/leadvalues.h"
#include "ui/widgets/numberform.h"

class QCheckBox;
class QSpinBox;

namespace lead {

/// What a person's day is measured by, for a popover.
class DayRulesPanel : public NumberForm
{
    Q_OBJECT

public:
    DayRulesPanel(const DayRules &rules, const std::optional<ScoreThresholds> &scoring, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const lead::DayRules &rules);

private:
    void submit();

    QSpinBox *m_calls;
    QSpinBox *m_conversations;
    QSpinBox *m_appointments;
    QSpinBox *m_minutes;
    QSpinBox *m_score;
    QCheckBox *m_byScore;
    QCheckBox *m_goesOn;
};

} // namespace lead
