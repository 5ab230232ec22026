#include "ui/day/dayqueueview.h"

#include "core/leads/leadservice.h"
#include "ui/day/dayqueuemodel.h"
#include "ui/day/dayrowpainter.h"
#include "ui/leads/leadrow.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <algorithm>

namespace lead {

class DayQueueView::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(DayQueueView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }
    void clear() { m_painter.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const DayQueueModel &model = m_view.m_model;
        const int row = index.row();
        const bool isCurrent = index == m_view.currentIndex();
        painter->setRenderHint(QPainter::Antialiasing);
        if (model.isHeading(row)) {
            const DaySection section = model.sectionOf(row);
            m_painter.paintHeading(*painter, m_view.wholeRow(option.rect), titleOf(section), model.day().count(section), model.isFolded(section), isCurrent && showsFocus(&m_view));
            return;
        }
        const LeadRow *lead = model.leadRow(row);
        if (!lead) {
            m_painter.paintSkeleton(*painter, m_view.wholeRow(option.rect));
            return;
        }
        DayRowPainter::State state;
        state.isCurrent = isCurrent;
        state.hasFocus = m_view.hasFocus();
        state.isHovered = row == m_view.m_hovered;
        state.isCallHovered = state.isHovered && m_view.m_spot == Spot::Call;
        state.isDoneHovered = state.isHovered && m_view.m_spot == Spot::Done;
        state.hasStep = lead->hasStep();
        state.taken = model.takenText(row);
        m_painter.paintLead(*painter, m_view.wholeRow(option.rect), *lead, reasonOf(*model.dayRow(row), lead, model.now(), model.zone()), model.waitText(row), state);
    }

private:
    DayQueueView &m_view;
    mutable DayRowPainter m_painter;
};

DayQueueView::DayQueueView(DayQueueModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new Delegate(*this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Leads of the day"));
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection); // the current row is enough, and paints itself
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (currentIndex().isValid()) {
            m_wanted = current();
            m_wantedRow = currentIndex().row();
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &DayQueueView::restore);
    fitRows();
}

void DayQueueView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(DayRowPainter::rowHeight());
    for (std::size_t i = 0; i < DaySections; ++i)
        if (const int heading = m_model.headingOf(static_cast<DaySection>(i)); heading >= 0)
            verticalHeader()->resizeSection(heading, DayRowPainter::headingHeight());
}

// The same lead stays current; where it went away, the one that took its place.
void DayQueueView::restore()
{
    fitRows();
    m_hovered = -1;
    const int last = m_model.rowCount() - 1;
    int row = m_wanted.isValid() ? m_model.rowOf(m_wanted) : -1;
    if (row < 0 && m_wantedRow >= 0) {
        row = std::min(m_wantedRow, last);
        while (m_wanted.isValid() && row < last && m_model.isHeading(row))
            ++row;
        while (m_wanted.isValid() && row > 0 && m_model.isHeading(row))
            --row;
    }
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
    else
        settle();
    if (!currentIndex().isValid())
        Q_EMIT currentLeadChanged({});
}

void DayQueueView::settle()
{
    if (currentIndex().isValid())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.isHeading(row)) {
            setCurrentIndex(m_model.index(row, 0));
            return;
        }
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

LeadId DayQueueView::current() const
{
    return m_model.leadAt(currentIndex().row());
}

void DayQueueView::setCurrent(LeadId lead)
{
    if (const int row = m_model.rowOf(lead); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void DayQueueView::step(int by)
{
    int row = currentIndex().row() + by;
    while (row >= 0 && row < m_model.rowCount() && m_model.isHeading(row))
        row += by;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
}

// With the room that the scroll bar takes, so that cards end where the strip above them does.
QRectF DayQueueView::wholeRow(const QRect &row) const
{
    return QRectF(row).adjusted(0, 0, width() - viewport()->width(), 0);
}

QRect DayQueueView::anchor() const
{
    const QRect card = DayRowPainter::cardIn(wholeRow(visualRect(currentIndex()))).toRect();
    return {viewport()->mapToGlobal(card.topLeft()), card.size()};
}

void DayQueueView::toggle(int row)
{
    const DaySection section = m_model.sectionOf(row);
    m_model.setFolded(section, !m_model.isFolded(section));
    setCurrentIndex(m_model.index(m_model.headingOf(section), 0));
}

void DayQueueView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isHeading = row >= 0 && m_model.isHeading(row);
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0 || !isPlain)
            break;
        if (isHeading)
            toggle(row);
        else
            Q_EMIT opened(m_model.leadAt(row));
        return;
    case Qt::Key_Space:
        if (isHeading)
            toggle(row);
        else
            Q_EMIT peekWanted();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (row >= 0 && m_model.isFolded(m_model.sectionOf(row)) != (event->key() == Qt::Key_Left))
            toggle(row);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        setCurrentIndex(m_model.index(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1, 0));
        return;
    default:
        break;
    }
    // Letters and digits are commands here; the view's own search by typing would swallow them.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

DayQueueView::Spot DayQueueView::spotAt(const QPoint &at, int *row) const
{
    const QModelIndex index = indexAt(at);
    if (row)
        *row = index.row();
    if (!index.isValid() || m_model.isHeading(index.row()))
        return Spot::None;
    const LeadRow *lead = m_model.leadRow(index.row());
    const QRectF card = DayRowPainter::cardIn(wholeRow(visualRect(index)));
    if (lead && lead->hasStep() && DayRowPainter::doneIn(card).contains(at))
        return Spot::Done;
    if (lead && DayRowPainter::callIn(card).contains(at) && m_model.waitText(index.row()).isEmpty())
        return Spot::Call;
    return card.contains(at) ? Spot::Card : Spot::None;
}

void DayQueueView::mouseMoveEvent(QMouseEvent *event)
{
    int row = -1;
    const Spot spot = spotAt(event->pos(), &row);
    if (row != m_hovered || spot != m_spot) {
        m_hovered = row;
        m_spot = spot;
        viewport()->update();
    }
    QTableView::mouseMoveEvent(event);
}

void DayQueueView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    m_spot = Spot::None;
    viewport()->update();
    QTableView::leaveEvent(event);
}

void DayQueueView::mousePressEvent(QMouseEvent *event)
{
    int row = -1;
    const Spot spot = spotAt(event->pos(), &row);
    if (event->button() == Qt::LeftButton && row >= 0 && m_model.isHeading(row)) {
        setFocus(Qt::MouseFocusReason);
        toggle(row);
        return;
    }
    QTableView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (spot == Spot::Call)
        Q_EMIT callWanted(m_model.leadAt(row));
    else if (spot == Spot::Done)
        Q_EMIT doneWanted(m_model.leadAt(row));
}

void DayQueueView::mouseDoubleClickEvent(QMouseEvent *event)
{
    int row = -1;
    if (spotAt(event->pos(), &row) == Spot::Card)
        Q_EMIT opened(m_model.leadAt(row));
}

bool DayQueueView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        if (spot == Spot::Call || spot == Spot::Done) {
            QToolTip::showText(help->globalPos(), spot == Spot::Call ? tr("Call (C)") : tr("Tick the next step off (D)"), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void DayQueueView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (!m_delegate)
        return;
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_delegate->clear();
        fitRows();
        viewport()->update();
    }
}

void DayQueueView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

void DayQueueView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT currentLeadChanged(m_model.leadAt(current.row()));
}

} // namespace lead
