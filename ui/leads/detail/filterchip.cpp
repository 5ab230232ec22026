#include "ui/leads/detail/filterchip.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>

namespace lead {

namespace {
constexpr int Padding = 10;
} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setNumber(int number)
{
    m_number = number;
    setAccessibleName(tr("%1, %n entries", nullptr, number).arg(text()));
    updateGeometry();
    update();
}

QString FilterChip::label() const
{
    return m_number > 0 ? text() + QStringLiteral("  ") + numberText(m_number) : text();
}

QSize FilterChip::sizeHint() const
{
    return {QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(label()) + 2 * Padding,
            scaled(28)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF box = QRectF(rect()).adjusted(0, 2, 0, -2);
    paintBox(painter, box, box.height() / 2,
             isChecked()    ? t.selected
             : underMouse() ? t.hover
                            : t.surface,
             isChecked() ? t.link : t.border);
    painter.setFont(textFont(TextStyle::SmallMedium));
    painter.setPen(isChecked() ? t.link : t.text2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, label());
    if (showsFocus(this))
        paintFocusRing(painter, box, box.height() / 2);
}

} // namespace lead
