#include "ui/widgets/choicebutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace lead {

ChoiceButton::ChoiceButton(const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(sentence);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const int text =
        QFontMetrics(textFont(TextStyle::CardTitle)).height() + metrics::Tight + fontMetrics().height();
    return {metrics::ReadingWidth, text + 2 * metrics::Section};
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
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft,
                     elided(m_sentence, painter.font(), inner.width()));
    if (showsFocus(this))
        paintFocusRing(painter, rect(), metrics::CardRadius);
}

} // namespace lead
