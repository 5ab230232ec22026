#include "ui/widgets/textlabel.h"

#include "ui/theme/ink.h"

#include <QApplication>
#include <QEvent>

namespace lead {

TextLabel::TextLabel(Role role, const QString &text, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(role != Role::Heading);
    dress();
}

void TextLabel::dress()
{
    m_isDressing = true;
    const QFont base = QApplication::font();
    QFont font = base;
    if (m_role == Role::Title)
        font.setPointSizeF(base.pointSizeF() * 1.5);
    if (m_role == Role::Title || m_role == Role::Heading)
        font.setWeight(QFont::DemiBold);
    setFont(font);
    if (m_role == Role::Note || m_role == Role::Problem) {
        const QPalette system = QApplication::palette();
        QPalette own;
        own.setColor(QPalette::WindowText,
                     m_role == Role::Note ? ink::secondary(system) : ink::problem(system));
        setPalette(own);
    }
    m_isDressing = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    const bool matters =
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange;
    if (matters && !m_isDressing)
        dress();
    QLabel::changeEvent(event);
}

} // namespace lead
