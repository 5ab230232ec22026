#include "ui/widgets/choicebutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace lead {

ChoiceButton::ChoiceButton(const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(withoutMnemonic(title));
    setAccessibleDescription(sentence);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// As high as the lines of the sentence at this width.
QSize ChoiceButton::sizeHint() const
{
    const int room = width() - 2 * metrics::Section - metrics::IconSize - metrics::Gap;
    const QRect sentence = QFontMetrics(textFont(TextStyle::Body))
                               .boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, m_sentence);
    const int title = QFontMetrics(textFont(TextStyle::CardTitle)).height();
    return {metrics::ReadingWidth, title + metrics::Tight + sentence.height() + 2 * metrics::Section};
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != width())
        updateGeometry();
}

void ChoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool isActive = underMouse() || isDown();
    paintBox(painter, rect(), metrics::CardRadius, isActive ? t.hover : t.surface,
             isActive ? t.control : t.outline);
    const int chevron = metrics::IconSize;
    QRect inner = rect().adjusted(metrics::Section, metrics::Section, -metrics::Section, -metrics::Section);
    paintIcon(painter, QRectF(inner.right() - chevron, (height() - chevron) / 2.0, chevron, chevron),
              "chevron-right", t.text3);
    inner.setRight(inner.right() - chevron - metrics::Gap);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter.setFont(textFont(TextStyle::CardTitle));
    painter.setPen(t.text);
    painter.drawText(inner, static_cast<int>(Qt::AlignTop | Qt::AlignLeft) | mnemonic, text());
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(t.text2);
    inner.setTop(inner.top() + QFontMetrics(textFont(TextStyle::CardTitle)).height() + metrics::Tight);
    painter.drawText(inner, static_cast<int>(Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap), m_sentence);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), metrics::CardRadius);
}

} // namespace lead
