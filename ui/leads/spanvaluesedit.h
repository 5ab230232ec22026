#pragma once

#include "ui/leads/valuesedit.h"

class QComboBox;
class QSpinBox;

namespace lead {

/// A length of time: "30" "days".
class SpanValuesEdit : public ValuesEdit
{
    Q_OBJECT

public:
    SpanValuesEdit(const Field &field, Operator op, QWidget *parent = nullptr);

    void setValues(const std::vector<ConditionValue> &values) override;
    Result<std::vector<ConditionValue>> values() const override;

private:
    QSpinBox *m_count;
    QComboBox *m_unit;
};

} // namespace lead
