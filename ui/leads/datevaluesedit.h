#pragma once

#include "ui/leads/valuesedit.h"

class QComboBox;

namespace lead {

/// One date, or two for a range: one of the usual words ("today", "last month"), or what a person types: a date such as
/// 2026-01-31, "3 days ago".
class DateValuesEdit : public ValuesEdit
{
    Q_OBJECT

public:
    DateValuesEdit(const Field &field, Operator op, QWidget *parent = nullptr);

    void setValues(const std::vector<ConditionValue> &values) override;
    Result<std::vector<ConditionValue>> values() const override;

private:
    QComboBox *addCombo(const QString &name);
    Result<ConditionValue> valueOf(const QComboBox *combo) const;

    QComboBox *m_first;
    QComboBox *m_second = nullptr;
};

} // namespace lead
