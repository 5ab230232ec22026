#pragma once

#include "core/domain/conditioncompletion.h"

#include <QLineEdit>
#include <optional>

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

    /// Marks the text from a column (counted from 1) on as what could not be read.
    void setProblemAt(std::optional<int> column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void accept(const QModelIndex &index);

    LeadService &m_service;
    QCompleter *m_completer;
    QStandardItemModel *m_choices;
    ConditionCompletions m_completions;
    std::optional<int> m_problemAt;
};

} // namespace lead
