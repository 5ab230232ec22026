#pragma once

#include "core/domain/scoremodel.h"
#include "ui/scoring/modelpartdialog.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace lead {

/// One trait of the ideal customer: a condition, or a number between two ends.
class CriterionDialog : public ModelPartDialog
{
    Q_OBJECT

public:
    /// One without a name is a new one.
    CriterionDialog(LeadService &leads, const FitCriterion &criterion, QWidget *parent = nullptr);

    FitCriterion criterion() const;
    QString problem() const override;

Q_SIGNALS:
    void chosen(const lead::FitCriterion &criterion);

protected:
    void follow() override;
    void use() override { Q_EMIT chosen(criterion()); }

private:
    static Part partOf(const FitCriterion &criterion);
    QWidget *buildRange();
    QWidget *buildMeaning();
    void showCriterion(const FitCriterion &criterion);
    void wire();

    QWidget *m_conditionArea;
    QWidget *m_range;
    QComboBox *m_field;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_falloff;
    QDoubleSpinBox *m_weight;
    QCheckBox *m_must;
    QCheckBox *m_excludes;
};

} // namespace lead
