#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace lead {

class TextLabel;
class ValuesEdit;

/// Edits one test of a field: what is asked of it, and the values. Stacked for a popover, in a row for the builder, where
/// lists of values hide behind a button.
class TestEdit : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Stacked, Row };

    TestEdit(const WorkspaceInfoPtr &info, Shape shape, QWidget *parent = nullptr);

    /// A new test of this field.
    void setField(FieldNumber field);
    /// A test, or a denied one whose denial has an operator of its own.
    void setTest(const Condition &test);
    FieldNumber field() const { return m_field; }
    /// The test, or a sentence about what is missing.
    Result<Condition> test() const;
    void focusValue();

Q_SIGNALS:
    void changed();
    void submitted();

private:
    void fillOperators(Operator also);
    void showOperator();
    void setValuesEdit(ValuesEdit *edit);
    void showProblem();
    Operator shownOperator() const;
    const Field *catalogField() const;

    WorkspaceInfoPtr m_info;
    Shape m_shape;
    FieldNumber m_field = 0;
    QComboBox *m_operators;
    QBoxLayout *m_layout;
    ValuesEdit *m_values = nullptr;
    TextLabel *m_problem;
};

} // namespace lead
