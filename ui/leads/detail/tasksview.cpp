#include "ui/leads/detail/tasksview.h"

#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/taskrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int MostRows = 200;
} // namespace

TasksView::TasksView(OpenLead &lead, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    connect(&lead, &OpenLead::changed, this, &TasksView::refresh);
    refresh();
}

void TasksView::refresh()
{
    if (!m_lead.detail() || (m_shownLead == m_lead.id() && m_shown == m_lead.detail()->tasks && m_isReadOnly == m_lead.isReadOnly()))
        return;
    m_isReadOnly = m_lead.isReadOnly();
    m_shown = m_lead.detail()->tasks;
    m_shownLead = m_lead.id();
    const bool hadFocus = isAncestorOf(focusWidget());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto *add = new Button(tr("Add a task"), Button::Kind::Secondary, "plus");
    add->setSmall(true);
    add->setEnabled(!m_isReadOnly);
    add->setToolTip(plainToolTip(m_lead.whyReadOnly()));
    connect(add, &QAbstractButton::clicked, this, [this, add] { Q_EMIT addWanted({add->mapToGlobal(QPoint(0, 0)), add->size()}); });
    m_rows->addWidget(add, 0, Qt::AlignLeft);
    m_rows->addSpacing(metrics::Gap);
    addRows(false);
    addRows(true);
    if (m_shown.empty()) {
        auto *text =
            new TextLabel(tr("Nothing is planned for this lead. A task reminds you of the next step."),
                          TextStyle::Body, Ink::Text2);
        text->setWordWrap(true);
        m_rows->addWidget(text);
    }
    if (hadFocus)
        add->setFocus(Qt::OtherFocusReason);
}

void TasksView::addRows(bool done)
{
    int rows = 0;
    for (const TaskItem &task : m_shown) {
        if (task.doneAt.has_value() != done || rows == MostRows)
            continue;
        if (rows++ == 0 && done) {
            m_rows->addSpacing(metrics::Snug);
            m_rows->addWidget(new TextLabel(tr("DONE"), TextStyle::Caption, Ink::Text3));
        }
        m_rows->addWidget(new TaskRow(m_lead, task));
    }
}

} // namespace lead
