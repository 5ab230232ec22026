#pragma once

#include "ui/shell/pagetable.h"
#include "ui/widgets/fillingstack.h"

#include <QHash>

namespace lead {

class EmptyState;
class NoPermission;
class WelcomePage;

/// The pages of a window, each made when it is gone to first; and what is there without a workspace.
class PageStack : public FillingStack
{
    Q_OBJECT

public:
    PageStack(const std::vector<PageSpec> &table, MainWindow &window);

    WelcomePage &welcome() { return *m_welcome; }
    void showWelcome();
    void showOpening(const QString &doing, const QString &progress);
    /// The page that will be shown when its workspace is open, empty and not to be used yet: laid out and painted while
    /// nothing else is to do.
    void showWaiting(const QString &id);
    /// Empty while no page is shown.
    QString current() const { return m_current; }
    bool has(const QString &id) const;
    /// Makes it when it is not there yet. Only ids of the table.
    Page &page(const QString &id);
    /// The page, or in its place what the role of the person does not allow.
    void show(const QString &id);
    /// Whether the role of the person allows a page of the table.
    bool isAllowed(const QString &id) const;
    const PageSpec *spec(const QString &id) const;

private:
    const std::vector<PageSpec> &m_table;
    MainWindow &m_window;
    WelcomePage *m_welcome;
    EmptyState *m_opening;
    NoPermission *m_refusal;
    QHash<QString, Page> m_pages;
    QString m_current;
};

} // namespace lead
