#include "ui/shell/pagestack.h"

#include "core/leads/leadservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/nopermission.h"

#include <algorithm>

namespace lead {

PageStack::PageStack(const std::vector<PageSpec> &table, MainWindow &window)
    : m_table(table)
    , m_window(window)
    , m_welcome(new WelcomePage)
    , m_opening(new EmptyState({}, {}))
    , m_refusal(new NoPermission)
{
    addWidget(m_opening); // the first is shown, which a start with a workspace should not do with the welcome
    addWidget(m_welcome);
    addWidget(m_refusal);
}

void PageStack::showWelcome()
{
    m_current.clear();
    setCurrentWidget(m_welcome);
}

void PageStack::showOpening(const QString &doing, const QString &progress)
{
    m_current.clear();
    m_opening->setTexts(doing, progress);
    setCurrentWidget(m_opening);
}

void PageStack::showWaiting(const QString &id)
{
    m_current.clear();
    QWidget *waiting = page(id).widget;
    waiting->setEnabled(false);
    setCurrentWidget(waiting);
}

const PageSpec *PageStack::spec(const QString &id) const
{
    const auto it = std::find_if(m_table.begin(), m_table.end(), [&](const PageSpec &one) { return one.id == id; });
    return it == m_table.end() ? nullptr : &*it;
}

bool PageStack::isAllowed(const QString &id) const
{
    const WorkspaceInfoPtr info = m_window.services().leads.info();
    return !info || info->permissions.may(spec(id)->needs);
}

bool PageStack::has(const QString &id) const
{
    return m_pages.contains(id);
}

Page &PageStack::page(const QString &id)
{
    if (!m_pages.contains(id)) {
        Page made = spec(id)->make(m_window);
        addWidget(made.widget);
        m_pages.insert(id, std::move(made));
    }
    return m_pages[id];
}

void PageStack::show(const QString &id)
{
    m_current = id;
    if (!isAllowed(id)) {
        const WorkspaceInfoPtr info = m_window.services().leads.info();
        m_refusal->explain(spec(id)->title, info->permissions, spec(id)->needs, info->users);
        setCurrentWidget(m_refusal);
        return;
    }
    QWidget *shown = page(id).widget;
    shown->setEnabled(true);
    setCurrentWidget(shown);
}

} // namespace lead
