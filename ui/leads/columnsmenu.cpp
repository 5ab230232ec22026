#include "ui/leads/columnsmenu.h"

#include "core/leads/leadservice.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadlistmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace lead {

ColumnsMenu::ColumnsMenu(LeadService &service, LeadListModel &model, QWidget *parent)
    : QMenu(parent)
    , m_service(service)
    , m_model(model)
{
    setAccessibleName(tr("Columns"));
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    clear();
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    const auto &shown = m_model.columns();
    for (const FieldNumber number : possibleLeadColumns(info->catalog)) {
        QAction *action = addAction(info->catalog.at(number).label);
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), number) != shown.end());
        action->setData(number);
        connect(action, &QAction::toggled, this, &ColumnsMenu::apply);
    }
    addSeparator();
    connect(addAction(tr("&Reset the columns")), &QAction::triggered, this,
            [this] { Q_EMIT columnsChosen(defaultLeadColumns()); });
}

void ColumnsMenu::apply()
{
    std::vector<FieldNumber> chosen;
    for (const QAction *action : actions())
        if (action->isChecked())
            chosen.push_back(action->data().toInt());
    if (chosen.empty())
        return;
    // What is shown keeps its place; what is new comes behind.
    std::vector<FieldNumber> columns;
    for (const FieldNumber number : m_model.columns())
        if (std::find(chosen.begin(), chosen.end(), number) != chosen.end())
            columns.push_back(number);
    for (const FieldNumber number : chosen)
        if (std::find(columns.begin(), columns.end(), number) == columns.end())
            columns.push_back(number);
    Q_EMIT columnsChosen(columns);
}

bool ColumnsMenu::toggleActive()
{
    QAction *action = activeAction();
    if (!action || !action->isCheckable())
        return false;
    action->toggle();
    return true;
}

void ColumnsMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!actionAt(event->position().toPoint()) || !toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void ColumnsMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !toggleActive())
        QMenu::keyPressEvent(event);
}

} // namespace lead
