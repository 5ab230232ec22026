#pragma once

#include "core/domain/scoremodel.h"
#include "ui/scoring/modelpartdialog.h"

class QCheckBox;
class QComboBox;

namespace lead {

class NumberSpin;
class PointsEdit;

/// Everything of one rule: what it asks or counts, its points, and how they go by with time.
class RuleDialog : public ModelPartDialog
{
    Q_OBJECT

public:
    /// `group` says where the rule is, for the heading; a rule without a name is a new one.
    RuleDialog(LeadService &leads, const ScoreRule &rule, const QString &group, QWidget *parent = nullptr);

    /// As it stands; its name is made of what it asks when none was given.
    ScoreRule rule() const;
    QString problem() const override;

Q_SIGNALS:
    void chosen(const lead::ScoreRule &rule);

protected:
    void follow() override;
    void use() override { Q_EMIT chosen(rule()); }

private:
    static Part partOf(const ScoreRule &rule, const QString &group);
    QWidget *buildActivity();
    QWidget *buildPoints();
    QWidget *buildTime();
    void wire();
    void showRule(const ScoreRule &rule);

    ScoreRule m_given;
    QWidget *m_activity;
    QComboBox *m_kind;
    QLineEdit *m_outcomes;
    QComboBox *m_count;
    NumberSpin *m_atMost;
    TextLabel *m_conditionTitle;
    PointsEdit *m_points;
    QCheckBox *m_out;
    QWidget *m_time;
    NumberSpin *m_within;
    QComboBox *m_fading;
    NumberSpin *m_percent;
    NumberSpin *m_days;
    QWidget *m_sinceRow;
    QComboBox *m_since;
};

} // namespace lead
