#include "ui/widgets/fillingstack.h"

#include <QVBoxLayout>

namespace lead {

FillingStack::FillingStack(QWidget *parent, Height height)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_height(height)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void FillingStack::addWidget(QWidget *page)
{
    const bool isFirst = !m_current;
    m_layout->addWidget(page); // first: without a parent it would be a window
    page->setVisible(isFirst);
    if (isFirst)
        m_current = page;
}

int FillingStack::count() const
{
    return m_layout->count();
}

QWidget *FillingStack::widget(int index) const
{
    const QLayoutItem *item = m_layout->itemAt(index);
    return item ? item->widget() : nullptr;
}

int FillingStack::currentIndex() const
{
    return m_current ? m_layout->indexOf(m_current) : -1;
}

void FillingStack::setCurrentWidget(QWidget *page)
{
    if (!page || page == m_current)
        return;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_current && (focus == m_current || m_current->isAncestorOf(focus));
    if (hadFocus)
        setFocus(Qt::OtherFocusReason); // else the page that goes would hand it to whatever comes next in the window
    m_current->hide();                  // first: both at once would squeeze each other
    m_current = page;
    page->show();
    if (hadFocus)
        firstForKeyboard(page)->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged(currentIndex());
}

// Where it was when the page was left, or what Tab comes to first.
QWidget *FillingStack::firstForKeyboard(QWidget *page)
{
    if (QWidget *before = page->focusWidget())
        return before;
    for (QWidget *next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain())
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !next->focusProxy() && next->isVisibleTo(page) && next->isEnabled())
            return next;
    return page;
}

bool FillingStack::hasHeightForWidth() const
{
    return m_height == Height::Fits && QWidget::hasHeightForWidth();
}

} // namespace lead
