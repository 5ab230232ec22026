#pragma once

#include "core/leads/leaddetail.h"

#include <QWidget>

class QVBoxLayout;

namespace lead {

class OpenLead;
class TaskRow;
class TextLabel;

/// What is to be done for the lead, what is late, and what was done.
class TasksView : public QWidget
{
    Q_OBJECT

public:
    explicit TasksView(OpenLead &lead, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `anchor` is the button, on the screen.
    void addWanted(const QRect &anchor);

private:
    void refresh();
    void addRows(bool done);

    OpenLead &m_lead;
    QVBoxLayout *m_rows;
    std::vector<TaskItem> m_shown;
    LeadId m_shownLead;
    bool m_isReadOnly = false; // as shown
};

} // namespace lead
