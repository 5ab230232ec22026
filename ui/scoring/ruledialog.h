#pragma once

#include "core/domain/scoremodel.h"
#include "core/leads/leadvalues.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lead {

class Button;
class LeadService;
class NumberSpin;
class PointsEdit;
class Segmented;
class TextLabel;

/// Everything of one rule: what it asks or counts, its points, and how they go by with time.
class RuleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `group` says where the rule is, for the heading; a rule without a name is a new one.
    RuleDialog(LeadService &leads, const ScoreRule &rule, const QString &group, QWidget *parent = nullptr);

    /// As it stands; its name is made of what it asks when none was given.
    ScoreRule rule() const;
    /// What keeps it from being used; empty when nothing does.
    QString problem() const;

Q_SIGNALS:
    void chosen(const lead::ScoreRule &rule);

private:
    QWidget *buildActivity();
    QWidget *buildCondition();
    QWidget *buildPoints();
    QWidget *buildTime();
    QWidget *buildFoot();
    void wire();
    void showRule(const ScoreRule &rule);
    void follow();
    void editCondition();
    bool isEvent() const;

    LeadService &m_leads;
    WorkspaceInfoPtr m_info;
    ScoreRule m_given;
    Condition m_condition;
    QLineEdit *m_name;
    Segmented *m_form;
    QWidget *m_activity;
    QComboBox *m_kind;
    QLineEdit *m_outcomes;
    QComboBox *m_count;
    NumberSpin *m_atMost;
    TextLabel *m_conditionTitle;
    TextLabel *m_sentence;
    Button *m_choose;
    PointsEdit *m_points;
    QCheckBox *m_out;
    QWidget *m_time;
    NumberSpin *m_within;
    QComboBox *m_fading;
    NumberSpin *m_percent;
    NumberSpin *m_days;
    QWidget *m_sinceRow;
    QComboBox *m_since;
    TextLabel *m_problem;
    Button *m_use;
};

} // namespace lead
