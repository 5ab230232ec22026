#include "ui/widgets/button.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleproperties.h"

#include <QKeyEvent>
#include <QVariant>

namespace lead {

namespace {

const char *variantOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return variant::Primary;
    case Button::Kind::Ghost:
        return variant::Ghost;
    case Button::Kind::Danger:
        return variant::Danger;
    case Button::Kind::Inverse:
        return variant::Inverse;
    case Button::Kind::Secondary:
        break;
    }
    return variant::Secondary;
}

Ink inkOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return Ink::OnAccent;
    case Button::Kind::Danger:
        return Ink::Danger;
    case Button::Kind::Inverse:
        return Ink::OnTooltip;
    case Button::Kind::Secondary:
    case Button::Kind::Ghost:
        break;
    }
    return Ink::Text2;
}

} // namespace

Button::Button(const QString &text, Kind kind, const char *iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty(property::Variant, QLatin1String(variantOf(kind)));
    inkIcon();
    update();
}

void Button::setSmall(bool small)
{
    setProperty(property::Small, small);
    updateGeometry();
}

void Button::setIconName(const char *iconName)
{
    m_iconName = iconName;
    inkIcon();
    updateGeometry();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::inkIcon()
{
    setIcon(m_iconName.isEmpty() ? QIcon() : lead::icon(m_iconName.constData(), inkOf(m_kind)));
    setIconSize({metrics::IconSize, metrics::IconSize});
}

} // namespace lead
