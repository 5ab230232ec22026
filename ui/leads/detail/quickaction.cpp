#include "ui/leads/detail/quickaction.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>

namespace lead {

namespace {
int iconSide()
{
    return scaled(18);
}
constexpr int IconAbove = 8;
} // namespace

QuickAction::QuickAction(const char *iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    explain();
}

void QuickAction::setKeys(const QString &keys)
{
    m_keys = keys;
    explain();
}

void QuickAction::setReason(const QString &whyNot)
{
    m_whyNot = whyNot;
    setEnabled(whyNot.isEmpty());
    explain();
    update();
}

void QuickAction::setObjection(const QString &against)
{
    m_against = against;
    explain();
    update();
}

void QuickAction::explain()
{
    const QString name = withoutMnemonic(text());
    setAccessibleName(name);
    setAccessibleDescription(m_whyNot.isEmpty() ? m_against : m_whyNot);
    setToolTip(plainToolTip(!m_whyNot.isEmpty()    ? m_whyNot
                            : !m_against.isEmpty() ? m_against
                            : m_keys.isEmpty()     ? name
                                                   : tr("%1 (%2)", "what a button does and its key").arg(name, m_keys)));
}

QSize QuickAction::sizeHint() const
{
    const int word =
        QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(withoutMnemonic(text()));
    return {std::max(scaled(56), word + 2 * metrics::Gap), scaled(52)};
}

void QuickAction::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const bool isHot = isEnabled() && (underMouse() || isDown());
    paintBox(painter, QRectF(rect()), metrics::CardRadius, isHot ? t.hover : t.surface, t.border);
    const int side = iconSide();
    const QColor ink = colourOf(!isEnabled() ? Ink::Text3 : m_against.isEmpty() ? Ink::Link : Ink::Warning, isEnabled());
    paintIcon(painter, QRectF((width() - side) / 2.0, IconAbove, side, side), m_icon.constData(), ink);
    painter.setFont(textFont(TextStyle::SmallMedium));
    painter.setPen(colourOf(isEnabled() && m_against.isEmpty() ? Ink::Text : Ink::Text3, isEnabled()));
    const QRect word(0, IconAbove + side, width(), height() - IconAbove - side - metrics::Tight);
    painter.drawText(word, Qt::AlignCenter | Qt::TextSingleLine, withoutMnemonic(text()));
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()), metrics::CardRadius);
}

} // namespace lead
