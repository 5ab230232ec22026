#include "ui/widgets/searchfield.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace lead {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    QAction *clear = addAction(lead::icon("x", Ink::Text3), TrailingPosition);
    clear->setText(tr("Clear the search"));
    clear->setToolTip(tr("Clear the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    setTextMargins(metrics::IconSize + metrics::Gap, 0, 0, 0);
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keys = keys;
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (m_list && isPlain && m_list->isVisible() && event->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (m_list && isPlain && m_list->isVisible() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (m_list->currentIndex().isValid())
            Q_EMIT m_list->activated(m_list->currentIndex());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const double side = metrics::IconSize;
    paintIcon(painter, {metrics::Gap + 2.0, (height() - side) / 2, side, side}, "search", tokens().text3);
    if (!m_keys.isEmpty() && text().isEmpty())
        paintKeyHint(painter, rect().adjusted(0, 0, -metrics::Gap, 0), m_keys);
}

} // namespace lead
