#pragma once

#include "core/domain/scoremodel.h"
#include "core/leads/leadvalues.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace lead {

class Button;
class LeadService;
class Segmented;
class TextLabel;

/// One trait of the ideal customer: a condition, or a number between two ends.
class CriterionDialog : public QDialog
{
    Q_OBJECT

public:
    /// One without a name is a new one.
    CriterionDialog(LeadService &leads, const FitCriterion &criterion, QWidget *parent = nullptr);

    FitCriterion criterion() const;
    /// What keeps it from being used; empty when nothing does.
    QString problem() const;

Q_SIGNALS:
    void chosen(const lead::FitCriterion &criterion);

private:
    QWidget *buildCondition();
    QWidget *buildRange();
    QWidget *buildMeaning();
    QWidget *buildFoot();
    void showCriterion(const FitCriterion &criterion);
    void wire();
    void follow();
    void editCondition();
    bool isRange() const;

    LeadService &m_leads;
    WorkspaceInfoPtr m_info;
    FitCriterion m_given;
    Condition m_condition;
    QLineEdit *m_name;
    Segmented *m_form;
    QWidget *m_conditionArea;
    TextLabel *m_sentence;
    QWidget *m_range;
    QComboBox *m_field;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_falloff;
    QDoubleSpinBox *m_weight;
    QCheckBox *m_must;
    QCheckBox *m_excludes;
    TextLabel *m_problem;
    Button *m_use;
};

} // namespace lead
