#pragma once

#include "core/domain/conditioncompletion.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace lead {

class LeadService;

/// A line for a condition as people type it, with what may stand next offered below.
class ConditionEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ConditionEdit(LeadService &service, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void accept(const QModelIndex &index);

    LeadService &m_service;
    QCompleter *m_completer;
    QStandardItemModel *m_choices;
    ConditionCompletions m_completions;
};

} // namespace lead
