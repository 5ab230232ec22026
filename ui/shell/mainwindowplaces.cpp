// Where a window is: its pages, the way between them, and what is shown on them from elsewhere.
#include "core/leads/leadservice.h"
#include "ui/intake/importpage.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/leadviews.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/windowset.h"

namespace lead {

Place MainWindow::place() const
{
    const QString page = m_pages->current();
    if (page.isEmpty())
        return {};
    const Page &shown = m_pages->page(page);
    return {page, shown.place ? shown.place() : QJsonObject()};
}

void MainWindow::enter(const Place &place)
{
    Page &page = m_pages->page(place.page);
    if (page.restore && !place.state.isEmpty())
        page.restore(place.state);
    m_pages->show(place.page);
    m_rail->setCurrent(place.page);
    QSet<CommandScope> scopes = m_pages->spec(place.page)->scopes;
    scopes.unite({CommandScope::Global, CommandScope::GoTo, CommandScope::View, CommandScope::Settings});
    m_commands.setActiveScopes(scopes);
    if (page.focus && m_pages->isAllowed(place.page) && !m_palette->isOpen())
        page.focus();
    Q_EMIT moved();
}

void MainWindow::go(const QString &page)
{
    if (!services().leads.isOpen() || m_windows.door().isBusy() || !m_pages->spec(page))
        return;
    if (page == m_pages->current()) {
        if (const Page &shown = m_pages->page(page); shown.focus)
            shown.focus();
        return;
    }
    if (!m_pages->current().isEmpty())
        m_history.update(place());
    enter({page, {}});
    m_history.visit(place());
    Q_EMIT moved();
}

QString MainWindow::currentPage() const
{
    return m_pages->current();
}

void MainWindow::placeChanged()
{
    m_history.visit(place());
    Q_EMIT moved();
}

void MainWindow::goBack()
{
    if (m_history.canGoBack())
        enter(m_history.back());
}

void MainWindow::goForward()
{
    if (m_history.canGoForward())
        enter(m_history.forward());
}

void MainWindow::showFound(const QString &condition, const QString &search)
{
    go(QStringLiteral("leads"));
    if (currentPage() == QStringLiteral("leads"))
        static_cast<LeadsPage *>(m_pages->page(currentPage()).widget)->showCondition(condition, search);
}

void MainWindow::showLead(LeadId lead)
{
    m_windows.openLead(lead);
}

void MainWindow::showView(ViewId view)
{
    go(QStringLiteral("leads"));
    if (currentPage() != u"leads")
        return;
    LeadViews &views = static_cast<LeadsPage *>(m_pages->page(currentPage()).widget)->views();
    if (const int index = views.indexOf(view); index >= 0)
        views.select(index);
}

void MainWindow::showSettings(const QString &section)
{
    go(QStringLiteral("settings"));
    if (currentPage() == u"settings")
        m_pages->page(currentPage()).restore({{QStringLiteral("section"), section}});
}

void MainWindow::showImport(const QString &path)
{
    go(QStringLiteral("import"));
    if (currentPage() != QStringLiteral("import") || !m_pages->isAllowed(currentPage()))
        return;
    auto *page = static_cast<ImportPage *>(m_pages->page(currentPage()).widget);
    if (path.isEmpty())
        page->chooseFile();
    else
        page->inspect(path);
}

void MainWindow::showReviews()
{
    go(QStringLiteral("import"));
    if (currentPage() == u"import" && m_pages->isAllowed(currentPage()))
        static_cast<ImportPage *>(m_pages->page(currentPage()).widget)->showReviews();
}

void MainWindow::resumeImport(const InterruptedImport &interrupted)
{
    go(QStringLiteral("import"));
    static_cast<ImportPage *>(m_pages->page(QStringLiteral("import")).widget)->resume(interrupted);
}

void MainWindow::addLead()
{
    go(QStringLiteral("leads"));
    if (currentPage() == u"leads")
        static_cast<LeadsPage *>(m_pages->page(currentPage()).widget)->addLead();
}

} // namespace lead
