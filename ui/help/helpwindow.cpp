#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/surface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int PageRole = Qt::UserRole;
constexpr int Width = 980;
constexpr int Height = 720;
} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(helpPages())
    , m_search(new SearchField(tr("Search the help")))
    , m_contents(new QListWidget)
    , m_language(new Banner)
    , m_browser(new HelpBrowser)
{
    setWindowTitle(tr("Help – Leadwright"));
    resize(scaled(Width), scaled(Height));
    build();
    fill();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_browser->findText(m_search->text().trimmed()); });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(PageRole).isValid())
            show(item->data(PageRole).toString());
    });
    connect(m_browser, &HelpBrowser::pageWanted, this, &HelpWindow::open);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) { connect(new QShortcut(keys, this), &QShortcut::activated, this, slot); };
    shortcut(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence::Back, [this] { goBack(); });
    shortcut(QKeySequence::Close, [this] { close(); });
}

void HelpWindow::build()
{
    auto *left = new Surface(Surface::Ground::App, Qt::RightEdge);
    left->setFixedWidth(scaled(248));
    auto *side = new QVBoxLayout(left);
    side->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, 0);
    side->setSpacing(metrics::Snug);
    side->addWidget(m_search);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->viewport()->setAutoFillBackground(false);
    side->addWidget(m_contents, 1);
    auto *right = new Surface;
    auto *body = new QVBoxLayout(right);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    m_language->setFlush(true);
    m_language->setClosable(false);
    body->addWidget(m_language);
    body->addWidget(m_browser, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(left);
    layout->addWidget(right, 1);
}

void HelpWindow::fill()
{
    const QString search = m_search->text().trimmed();
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const HelpPage &page : m_pages) {
        if (!page.title.contains(search, Qt::CaseInsensitive) && !page.text.contains(search, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(page.title, m_contents);
        item->setData(PageRole, page.id);
        item->setSizeHint({0, metrics::navItemHeight()});
        if (page.id == m_page)
            m_contents->setCurrentItem(item);
    }
    if (m_contents->count() == 0) {
        auto *none = new QListWidgetItem(tr("No page has these words."), m_contents);
        none->setFlags(Qt::NoItemFlags);
    } else if (!m_contents->currentItem() && !search.isEmpty()) {
        m_contents->setCurrentRow(0);
        show(m_contents->item(0)->data(PageRole).toString());
    }
    if (!search.isEmpty())
        m_browser->findText(search);
}

void HelpWindow::open(const QString &page)
{
    m_search->clear();
    show(page);
    QWidget::show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::show(const QString &id)
{
    auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const HelpPage &p) { return p.id == id; });
    if (page == m_pages.end())
        page = m_pages.begin();
    if (page == m_pages.end() || page->id == m_page)
        return;
    if (!m_page.isEmpty())
        m_before << m_page;
    m_page = page->id;
    m_language->showText(page->isTranslated ? QString() : tr("This page is not translated yet."));
    m_browser->showPage(page->title, page->text);
    const QSignalBlocker quiet(m_contents);
    for (int i = 0; i < m_contents->count(); ++i)
        if (m_contents->item(i)->data(PageRole).toString() == m_page)
            m_contents->setCurrentRow(i);
}

void HelpWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString page = m_before.takeLast();
    show(page);
    m_before.removeLast(); // showing it noted the one that was left
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lead
