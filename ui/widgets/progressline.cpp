#include "ui/widgets/progressline.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/skeleton.h"

#include <QPainter>

namespace lead {

namespace {
constexpr int LineHeight = 2;
constexpr double BusyShare = 0.55; // of the accent's opacity, while there is no number
} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::ProgressBar);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Skeleton::PatienceMillis);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isSeen = true;
        tell();
        update();
    });
    tell();
}

void ProgressLine::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    m_isSeen = false;
    if (active)
        m_patience.start();
    else
        m_patience.stop();
    tell();
    update();
}

void ProgressLine::setShare(std::optional<double> share)
{
    m_share = share;
    tell();
    update();
}

void ProgressLine::tell()
{
    if (!m_isSeen)
        setAccessibleName(tr("Nothing is loading"));
    else if (m_share)
        setAccessibleName(tr("Loading, %1 %").arg(qRound(*m_share * 100)));
    else
        setAccessibleName(tr("Loading"));
}

QSize ProgressLine::sizeHint() const
{
    return {LineHeight, LineHeight};
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_isSeen)
        return;
    QColor colour = tokens().accent;
    const int length = m_share ? qRound(width() * std::clamp(*m_share, 0.0, 1.0)) : width();
    if (!m_share)
        colour.setAlphaF(BusyShare);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - length : 0;
    QPainter(this).fillRect(left, 0, length, height(), colour);
}

} // namespace lead
