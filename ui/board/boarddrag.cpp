#include "ui/board/boarddrag.h"

#include "core/base/numbertext.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace lead {

namespace {

constexpr int ScrollEdge = 40;
constexpr int ScrollStep = 14;
constexpr int ScrollMillis = 16;
constexpr double Tilt = 2; // degrees
constexpr int GhostMargin = 14;

/// The card that hangs from the mouse, with how many there are.
class Ghost : public QWidget
{
public:
    Ghost(const QPixmap &card, std::size_t count, QWidget *parent)
        : QWidget(parent)
        , m_card(card)
        , m_count(count)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        const QSize size = card.deviceIndependentSize().toSize();
        resize(size + QSize(2 * GhostMargin, 2 * GhostMargin));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setOpacity(0.92);
        painter.translate(width() / 2.0, height() / 2.0);
        painter.rotate(Tilt);
        const QSizeF size = m_card.deviceIndependentSize();
        painter.drawPixmap(QPointF(-size.width() / 2, -size.height() / 2), m_card);
        painter.resetTransform();
        painter.setOpacity(1);
        if (m_count < 2)
            return;
        const Tokens &t = tokens();
        const QString text = numberText(m_count);
        const int badge = std::max(metrics::pillHeight(), pillWidth(text));
        const QRectF place(width() - badge - 2, 2, badge, metrics::pillHeight());
        paintBox(painter, place, place.height() / 2, t.accent);
        painter.setPen(t.onAccent);
        painter.setFont(textFont(TextStyle::SmallStrong));
        painter.drawText(place, Qt::AlignCenter, text);
    }

private:
    QPixmap m_card;
    std::size_t m_count;
};

} // namespace

BoardDrag::BoardDrag(QScrollArea &board)
    : QObject(&board)
    , m_board(board)
{
    m_scroll.setInterval(ScrollMillis);
    connect(&m_scroll, &QTimer::timeout, this, &BoardDrag::scroll);
}

BoardDrag::~BoardDrag() = default;

void BoardDrag::setColumns(const std::vector<BoardColumnWidget *> &columns)
{
    cancel();
    m_from = nullptr;
    m_columns = columns;
    for (BoardColumnWidget *column : columns)
        column->view().viewport()->installEventFilter(this);
}

// What is pressed and moved on is looked up for events of the mouse only: columns that go tell of their end here too, when
// their cards are gone already.
bool BoardDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        BoardColumnWidget *column = columnOf(watched);
        return column && mouse->button() == Qt::LeftButton && press(*column, mouse->position().toPoint());
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return columnOf(watched) && (mouse->buttons() & Qt::LeftButton) && move(mouse->globalPosition().toPoint());
    }
    case QEvent::MouseButtonRelease:
        return columnOf(watched) && release(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (isActive() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            cancel();
            return true;
        }
        return false;
    default:
        return false;
    }
}

BoardColumnWidget *BoardDrag::columnOf(const QObject *viewport) const
{
    const auto column = std::find_if(m_columns.begin(), m_columns.end(), [viewport](const BoardColumnWidget *c) { return c->view().viewport() == viewport; });
    return column == m_columns.end() ? nullptr : *column;
}

bool BoardDrag::press(BoardColumnWidget &column, const QPoint &place)
{
    const BoardColumnView::Spot spot = column.view().spotAt(place);
    const bool isButton = spot == BoardColumnView::Spot::Call || spot == BoardColumnView::Spot::Done;
    m_from = column.view().indexAt(place).isValid() && !isButton ? &column : nullptr;
    m_pressed = place;
    return false; // the list makes it current
}

bool BoardDrag::release(const QPoint &global)
{
    BoardColumnWidget *from = std::exchange(m_from, nullptr);
    if (!isActive())
        return false;
    BoardColumnWidget *to = m_to;
    const std::vector<LeadId> leads = m_leads;
    const int row = rowUnder(global);
    end();
    if (from && to && (to != from || row >= 0))
        Q_EMIT dropped(from, leads, to, global, row);
    return true;
}

bool BoardDrag::move(const QPoint &global)
{
    if (!isActive()) {
        if (!m_from)
            return false;
        const QPoint pressed = m_from->view().viewport()->mapToGlobal(m_pressed);
        if ((global - pressed).manhattanLength() < QApplication::startDragDistance())
            return true; // the list would begin to select
        begin();
    }
    if (isActive())
        follow(global);
    return true;
}

void BoardDrag::begin()
{
    BoardColumnView &view = m_from->view();
    const QModelIndex index = view.indexAt(m_pressed);
    if (!index.isValid())
        return;
    const std::vector<LeadId> picked = view.picked();
    const LeadId pressed = m_from->cards().leadAt(index.row());
    m_leads = std::find(picked.begin(), picked.end(), pressed) == picked.end() ? std::vector{pressed} : picked;
    m_source = m_from;
    view.rest();
    m_ghost = new Ghost(view.viewport()->grab(view.cardRect(index)), m_leads.size(), m_board.window());
    m_ghost->show();
    qApp->installEventFilter(this); // for Esc, wherever the keyboard is
    m_scroll.start();
}

void BoardDrag::follow(const QPoint &global)
{
    m_mouse = global;
    m_ghost->move(m_board.window()->mapFromGlobal(global) - QPoint(m_ghost->width() / 2, GhostMargin * 2));
    m_ghost->raise();
    BoardColumnWidget *under = nullptr;
    for (BoardColumnWidget *column : m_columns)
        if (column->rect().contains(column->mapFromGlobal(global)) && m_board.viewport()->rect().contains(m_board.viewport()->mapFromGlobal(global)))
            under = column;
    pointAt(under);
    if (m_to)
        m_to->view().setInsertion(rowUnder(global));
}

void BoardDrag::pointAt(BoardColumnWidget *to)
{
    if (to == m_to)
        return;
    if (m_to) {
        m_to->setDropTarget(false);
        m_to->view().setInsertion(-1);
    }
    m_to = to;
    if (m_to && m_to != m_source)
        m_to->setDropTarget(true, m_refusal ? m_refusal(*m_source, *m_to, m_leads.size()) : QString());
}

// The card that those in the hand would come before; one more than the last at the end, -1 where they have no place.
int BoardDrag::rowUnder(const QPoint &global) const
{
    if (!m_isByHand || !m_to || m_to->isCollapsed())
        return -1;
    const BoardColumnView &view = m_to->view();
    const QPoint place = view.viewport()->mapFromGlobal(global);
    const int rows = view.model()->rowCount();
    for (int row = std::max(0, view.indexAt(QPoint(view.viewport()->width() / 2, 1)).row()); row < rows; ++row)
        if (view.visualRect(view.model()->index(row, 0)).center().y() > place.y())
            return row;
    return rows;
}

// The board sideways, the column under the mouse up and down, while the mouse stands near an edge.
void BoardDrag::scroll()
{
    const auto stepAt = [](int place, int length) { return place < ScrollEdge ? -ScrollStep : place > length - ScrollEdge ? ScrollStep : 0; };
    const QWidget *port = m_board.viewport();
    QScrollBar *sideways = m_board.horizontalScrollBar();
    const int before = sideways->value();
    sideways->setValue(before + stepAt(port->mapFromGlobal(m_mouse).x(), port->width()));
    if (sideways->value() != before)
        follow(m_mouse); // another column may have come under the mouse
    if (!m_to || m_to->isCollapsed())
        return;
    const QWidget *cards = m_to->view().viewport();
    QScrollBar *bar = m_to->view().verticalScrollBar();
    bar->setValue(bar->value() + stepAt(cards->mapFromGlobal(m_mouse).y(), cards->height()));
    m_to->view().setInsertion(rowUnder(m_mouse));
}

void BoardDrag::cancel()
{
    m_from = nullptr;
    if (isActive())
        end();
}

void BoardDrag::end()
{
    qApp->removeEventFilter(this);
    m_scroll.stop();
    pointAt(nullptr);
    m_source = nullptr;
    m_leads.clear();
    delete m_ghost;
    Q_EMIT ended();
}

} // namespace lead
