#include "ui/widgets/choicebutton.h"

#include "ui/theme/ink.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

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

QFont ChoiceButton::titleFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    return font;
}

QSize ChoiceButton::sizeHint() const
{
    const int text = QFontMetrics(titleFont()).height() + metrics::Tight + fontMetrics().height();
    return {metrics::ReadingWidth, text + 2 * metrics::Section};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isDown() ? QStyle::State_Sunken : QStyle::State_Raised;
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const QRect inner =
        rect().adjusted(metrics::Section, metrics::Section, -metrics::Section, -metrics::Section);
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    painter.setFont(font());
    painter.setPen(ink::secondary(palette()));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft,
                     fontMetrics().elidedText(m_sentence, Qt::ElideRight, inner.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(metrics::Tight, metrics::Tight, -metrics::Tight, -metrics::Tight);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

} // namespace lead
