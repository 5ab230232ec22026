#pragma once

#include "ui/leads/valuesedit.h"

class QLineEdit;

namespace lead {

/// Texts separated by commas ("Acme, Globex"; quotes keep a comma inside), one number, or two numbers.
class TextValuesEdit : public ValuesEdit
{
    Q_OBJECT

public:
    TextValuesEdit(const Field &field, Operator op, QWidget *parent = nullptr);

    void setValues(const std::vector<ConditionValue> &values) override;
    Result<std::vector<ConditionValue>> values() const override;
    bool isTouched() const override;

private:
    QLineEdit *addLine(const QString &name);

    QLineEdit *m_first;
    QLineEdit *m_second = nullptr;
};

/// The values of a line, and the line of values.
QStringList splitValues(const QString &line);
QString joinedValues(const QStringList &values);

} // namespace lead
