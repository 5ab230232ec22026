#pragma once

#include "core/leads/leadvalues.h"

#include <QWidget>

class QLineEdit;

namespace lead {

class TextLabel;

/// A value for one field, checked while it is typed, for a popover.
class FieldValuePanel : public QWidget
{
    Q_OBJECT

public:
    FieldValuePanel(const WorkspaceInfoPtr &info, const Field &field, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &text);

private:
    void submit();

    WorkspaceInfoPtr m_info;
    Field m_field;
    QLineEdit *m_value;
    TextLabel *m_problem;
};

} // namespace lead
