#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"

#include <QWidget>

namespace lead {

/// Where a person gives the values that a field is compared with.
class ValuesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesEdit(const Field &field, Operator op, QWidget *parent = nullptr);

    /// The one that suits the field and the operator; null for operators without values.
    static ValuesEdit *make(const Field &field, Operator op, const WorkspaceInfo &info, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    Operator op() const { return m_operator; }
    virtual void setValues(const std::vector<ConditionValue> &values) = 0;
    /// The error is a sentence for the person.
    virtual Result<std::vector<ConditionValue>> values() const = 0;
    /// Whether anything was given, so that what is wrong with it is worth saying.
    virtual bool isTouched() const { return true; }
    /// Whether it takes the room of a list.
    virtual bool isTall() const { return false; }

Q_SIGNALS:
    void changed();
    /// Enter.
    void submitted();

protected:
    /// Reads one value as typed.
    Result<ConditionValue> read(const QString &text) const;
    static Error missing();

private:
    Field m_field;
    Operator m_operator;
};

} // namespace lead
