#pragma once

#include "core/leads/leadvalues.h"

#include <QWidget>

class QLineEdit;

namespace lead {

class TextLabel;

/// The few fields that a new lead begins with, for a popover; the rest is filled in on the lead.
class NewLeadPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NewLeadPanel(const WorkspaceInfoPtr &info, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Keys of fields and what was typed.
    void given(const std::vector<std::pair<QString, QString>> &values);

private:
    void submit();

    WorkspaceInfoPtr m_info;
    std::vector<std::pair<FieldNumber, QLineEdit *>> m_edits;
    TextLabel *m_problem;
};

} // namespace lead
