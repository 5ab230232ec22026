#include "ui/leads/leadheader.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace lead {

namespace {
constexpr int Side = 10;
constexpr int ArrowSize = 14;
} // namespace

LeadHeader::LeadHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setSectionResizeMode(Interactive);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == 0)
            Q_EMIT checkAllToggled();
        else
            Q_EMIT sortAsked(section, QGuiApplication::keyboardModifiers() & Qt::ShiftModifier);
    });
}

void LeadHeader::setSortMarks(const std::vector<SortMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void LeadHeader::setCheckState(Qt::CheckState state)
{
    if (std::exchange(m_checkState, state) != state)
        viewport()->update();
}

void LeadHeader::setFrozen(int sections)
{
    m_frozen = sections;
    viewport()->update();
}

int LeadHeader::frozenWidth() const
{
    if (offset() == 0)
        return 0;
    int width = 0;
    for (int section = 0; section < std::min(m_frozen, count()); ++section)
        width += sectionSize(section);
    return width;
}

QSize LeadHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), metrics::headerHeight()};
}

void LeadHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const Tokens &t = tokens();
    QPainter painter(viewport());
    const int end = length() - offset();
    if (end < viewport()->width())
        painter.fillRect(QRect(end, 0, viewport()->width() - end, height()), t.surface);
    int left = 0;
    const int frozen = frozenWidth();
    for (int section = 0; frozen > 0 && section < m_frozen; ++section) {
        paintSection(&painter, {left, 0, sectionSize(section), height()}, section);
        left += sectionSize(section);
    }
    if (frozen > 0)
        painter.fillRect(QRect(frozen - 1, 0, 1, height()), t.border);
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), t.border);
}

void LeadHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens();
    const bool isHovered = viewport()->underMouse() && section > 0 &&
                           rect.contains(viewport()->mapFromGlobal(QCursor::pos()));
    painter->fillRect(rect, isHovered ? t.hover : t.surface);
    if (section == 0) {
        QStyleOptionButton box;
        box.initFrom(this);
        const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
        box.rect = QRect(rect.left() + metrics::Page - metrics::Tight, rect.center().y() - side / 2, side, side);
        box.state = QStyle::State_Enabled | (m_checkState == Qt::Checked            ? QStyle::State_On
                                             : m_checkState == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                                    : QStyle::State_Off);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
        return;
    }
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                   [section](const SortMark &m) { return m.section == section; });
    const bool isSorted = mark != m_marks.end();
    const bool isRight =
        model() && (model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    const QFont font = textFont(isSorted ? TextStyle::SmallStrong : TextStyle::SmallMedium);
    const QRectF in = QRectF(rect).adjusted(Side, 0, -Side, 0);
    const double arrowRoom = isSorted ? ArrowSize + metrics::Tight : 0;
    const QString label =
        elided(model() ? model()->headerData(section, Qt::Horizontal).toString() : QString(), font, in.width() - arrowRoom);
    const double width = QFontMetricsF(font).horizontalAdvance(label);
    const double left = isRight ? in.right() - width - arrowRoom : in.left();
    painter->setFont(font);
    painter->setPen(isSorted ? t.text : t.text2);
    painter->drawText(QRectF(left, rect.top(), width + 1, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, label);
    if (!isSorted)
        return;
    const QRectF arrow(left + width + metrics::Tight, rect.center().y() - ArrowSize / 2 + 1, ArrowSize, ArrowSize);
    // Of two keys the second is fainter.
    paintIcon(*painter, arrow, mark->order == Qt::AscendingOrder ? "arrow-up" : "arrow-down",
              mark == m_marks.begin() ? t.text : t.text3);
}

// What stands still lies elsewhere for QHeaderView: at its place in the scrolled row.
QMouseEvent LeadHeader::unfrozen(const QMouseEvent &event) const
{
    const QPointF place = event.position() - QPointF(event.position().x() < frozenWidth() ? offset() : 0, 0);
    return QMouseEvent(event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers());
}

void LeadHeader::mousePressEvent(QMouseEvent *event)
{
    QMouseEvent there = unfrozen(*event);
    // Check box and name keep their places.
    setSectionsMovable(logicalIndexAt(there.position().toPoint()) > 1);
    QHeaderView::mousePressEvent(&there);
}

void LeadHeader::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent there = unfrozen(*event);
    QHeaderView::mouseMoveEvent(&there);
    viewport()->update();
}

void LeadHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent there = unfrozen(*event);
    QHeaderView::mouseReleaseEvent(&there);
}

void LeadHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent there = unfrozen(*event);
    QHeaderView::mouseDoubleClickEvent(&there);
}

} // namespace lead
