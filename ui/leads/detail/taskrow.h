#pragma once

#include "core/leads/leaddetail.h"
#include "ui/leads/taskediting.h"

#include <QWidget>

namespace lead {

class IconButton;
class OpenLead;

/// A task: a box to tick, what and when, and ways to put it off, rename it or take it away.
class TaskRow : public QWidget
{
    Q_OBJECT

public:
    TaskRow(OpenLead &lead, const TaskItem &task, QWidget *parent = nullptr);

private:
    void showMenu(IconButton *button);
    void edit();
    TaskActing followed() const;

    OpenLead &m_lead;
    TaskItem m_task;
};

} // namespace lead
