#pragma once

#include "ui/leads/valuesedit.h"

class QLineEdit;
class QListWidget;

namespace lead {

/// A list of values with boxes to check, and a line that narrows it.
class ChoiceValuesEdit : public ValuesEdit
{
    Q_OBJECT

public:
    ChoiceValuesEdit(const Field &field, Operator op, const QStringList &choices, QWidget *parent = nullptr);

    void setValues(const std::vector<ConditionValue> &values) override;
    Result<std::vector<ConditionValue>> values() const override;
    bool isTouched() const override { return false; }
    bool isTall() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChoice(const QString &choice, bool checked);
    void narrow(const QString &typed);
    void submit();

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace lead
