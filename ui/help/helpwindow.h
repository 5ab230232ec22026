#pragma once

#include "ui/help/helppages.h"

#include <QWidget>

class QListWidget;

namespace lead {

class Banner;
class HelpBrowser;
class SearchField;

/// The help (F1): contents at the left with a search over every page, the page at the right. A window of its own, so that
/// one can read and do at the same time.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Raises the window at a page, by its id.
    void open(const QString &page);
    QString page() const { return m_page; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill();
    void show(const QString &page);
    void goBack();

    std::vector<HelpPage> m_pages;
    QString m_page;
    QStringList m_before; // pages that were read, the last one last
    SearchField *m_search;
    QListWidget *m_contents;
    Banner *m_language; ///< says that a page is in English
    HelpBrowser *m_browser;
};

} // namespace lead
