#pragma once

#include "core/domain/scoremodel.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace lead {

/// The name of a group of rules, and what it counts for: grades are made of fit and engagement.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a name it makes a new one.
    GroupDialog(const QString &name, ScoreGroupKind kind, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name, lead::ScoreGroupKind kind);

private:
    QLineEdit *m_name;
    QComboBox *m_kind;
};

} // namespace lead
