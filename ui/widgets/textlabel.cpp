#include "ui/widgets/textlabel.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace lead {

TextLabel::TextLabel(const QString &text, TextStyle style, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    dress();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::setElided(bool elided)
{
    m_isElided = elided;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (!m_isElided)
        return whole;
    return {std::min(whole.width(), fontMetrics().horizontalAdvance(u'…') * 3), whole.height()};
}

void TextLabel::dress()
{
    setFont(textFont(m_style));
    QPalette own;
    own.setColor(QPalette::WindowText, colourOf(m_ink));
    own.setColor(QPalette::Disabled, QPalette::WindowText, colourOf(m_ink, false));
    setPalette(own);
}

bool TextLabel::isCut() const
{
    return m_isElided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool TextLabel::event(QEvent *event)
{
    // Its own font and ink hide the application's changes from changeEvent().
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect inner = contentsRect();
    style()->drawItemText(&painter, inner, static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), elided(text(), font(), inner.width()), foregroundRole());
}

} // namespace lead
