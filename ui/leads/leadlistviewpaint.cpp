#include "ui/leads/leadheader.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace lead {

namespace {
constexpr int CurrentBarWidth = 3;
constexpr int EdgeFadeWidth = 1;
} // namespace

void LeadListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect dirty = event->rect();
    painter.fillRect(dirty, tokens().surface);
    m_painter.setNow(m_model.now());
    const int offset = verticalOffset();
    const int first = std::max(0, (dirty.top() + offset) / m_rowHeight);
    const int last = std::min(m_model.rowCount() - 1, (dirty.bottom() + offset) / m_rowHeight);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row, {0, row * m_rowHeight - offset, viewport()->width(), m_rowHeight}, dirty);
}

void LeadListView::paintRow(QPainter &painter, int row, const QRect &rect, const QRect &dirty)
{
    const Tokens &t = tokens();
    const bool isCurrent = row == currentIndex().row();
    const QRect line(rect.left(), rect.bottom(), rect.width(), 1);
    if (const LeadGroupRow *group = m_model.groupAt(row)) {
        painter.fillRect(rect, isCurrent ? t.selected : t.app);
        painter.fillRect(line, t.border);
        m_painter.paintGroup(painter, rect, *group);
        if (isCurrent && showsFocus(this))
            paintFocusRing(painter, QRectF(rect).adjusted(1, 1, -1, -2), metrics::Tight);
        return;
    }
    const bool isSelected = isCurrent || m_model.isChecked(row);
    const QColor &ground = isSelected ? t.selected : row == m_hoveredRow ? t.hover : t.surface;
    if (ground != t.surface)
        painter.fillRect(rect, ground);
    const int frozen = m_header->frozenWidth();
    if (frozen == 0) {
        paintCells(painter, row, rect, dirty.left(), dirty.right(), false);
    } else {
        painter.save();
        painter.setClipRect(QRect(frozen, rect.top(), rect.width() - frozen, rect.height()));
        paintCells(painter, row, rect, std::max(frozen, dirty.left()), dirty.right(), false);
        painter.restore();
        paintCells(painter, row, rect, 0, frozen, true);
        painter.fillRect(QRect(frozen - EdgeFadeWidth, rect.top(), EdgeFadeWidth, rect.height()), t.border);
    }
    painter.fillRect(line, t.border);
    if (isCurrent) {
        painter.fillRect(QRect(rect.left(), rect.top(), CurrentBarWidth, rect.height()), t.link);
        if (showsFocus(this) && state() != EditingState)
            paintFocusRing(painter, QRectF(visualRect(currentIndex())).adjusted(1, 1, -1, -2), metrics::Tight);
    }
}

void LeadListView::paintCells(QPainter &painter, int row, const QRect &rect, int from, int to, bool frozen)
{
    const LeadRow *lead = m_model.row(row);
    const bool isCompact = m_density == Appearance::Density::Compact;
    const LeadCellPainter::State state{row == currentIndex().row() || m_model.isChecked(row), row == m_hoveredRow, isCompact};
    const int sections = frozen ? m_header->frozenSections() : m_header->count();
    for (int section = 0; section < sections; ++section) {
        if (m_header->isSectionHidden(section))
            continue;
        const int left = frozen ? m_header->sectionPosition(section) : m_header->sectionViewportPosition(section);
        const QRect cell(left, rect.top(), m_header->sectionSize(section), rect.height());
        if (cell.right() < from || cell.left() > to)
            continue;
        if (section == LeadListModel::CheckColumn) {
            paintCheckBox(painter, cell, row);
            continue;
        }
        const Field *field = m_model.fieldOf(section);
        if (lead && field)
            m_painter.paintCell(painter, cell, *lead, *field, state);
        else if (field)
            m_painter.paintSkeleton(painter, cell, columnKindOf(*field), isCompact);
    }
}

// Out of the way until somebody is about to check something.
void LeadListView::paintCheckBox(QPainter &painter, const QRect &cell, int row)
{
    const bool isChecked = m_model.isChecked(row);
    const bool isWanted = isChecked || row == m_hoveredRow || !m_model.checks().isEmpty() ||
                          (row == currentIndex().row() && hasFocus());
    if (!isWanted)
        return;
    QStyleOptionButton box;
    box.palette = palette();
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    box.rect = QRect(cell.left() + metrics::Page - metrics::Tight, cell.center().y() - side / 2, side, side);
    box.state = QStyle::State_Enabled | (isChecked ? QStyle::State_On : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
}

} // namespace lead
