#include "ui/widgets/textlabel.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

namespace lead {

namespace {
constexpr int WidestWord = 320; // before it is broken
}

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

// A word without end, as a list may bring, must not make its window as wide.
QSize TextLabel::sizeHint() const
{
    const QSize whole = QLabel::sizeHint();
    if (!wordWrap() || whole.width() <= scaled(WidestWord) || !breaksWords(scaled(WidestWord)))
        return whole;
    return {scaled(WidestWord), heightForWidth(scaled(WidestWord))};
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right();
    if (!wordWrap() || !breaksWords(room))
        return QLabel::heightForWidth(width);
    QTextLayout layout(text(), font());
    return layOut(layout, room) + around.top() + around.bottom();
}

bool TextLabel::breaksWords(int width) const
{
    const int average = fontMetrics().averageCharWidth();
    if (average * text().size() <= width / 2) // most labels
        return false;
    const QStringList words = text().simplified().split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { // most words are not worth measuring
        return average * word.size() > width / 2 && fontMetrics().horizontalAdvance(word) > width;
    });
}

// Returns how high it is.
int TextLabel::layOut(QTextLayout &layout, int width) const
{
    layout.setText(QString(text()).replace(u'\n', QChar(QChar::LineSeparator)));
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return qCeil(y);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    if (!m_isElided)
        return wordWrap() ? whole.boundedTo({scaled(WidestWord), whole.height()}) : whole;
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
    const QRect inner = contentsRect();
    if (!m_isElided && !(wordWrap() && breaksWords(inner.width()))) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    if (!m_isElided) {
        QTextLayout layout(text(), font());
        layOut(layout, inner.width());
        painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
        layout.draw(&painter, inner.topLeft());
        return;
    }
    style()->drawItemText(&painter, inner, static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), elided(text(), font(), inner.width()), foregroundRole());
}

} // namespace lead
