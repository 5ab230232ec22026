#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"

#include <QWidget>

class QComboBox;

namespace lead {

class TestEdit;

/// One line of the builder: a field, what is asked of it, the values, and a cross.
class ConditionRowEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRowEdit(const WorkspaceInfoPtr &info, QWidget *parent = nullptr);

    void setTest(const Condition &test);
    Result<Condition> test() const;

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    void chooseField();

    QComboBox *m_fields;
    TestEdit *m_test;
};

} // namespace lead
