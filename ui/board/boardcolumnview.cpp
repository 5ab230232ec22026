#include "ui/board/boardcolumnview.h"

#include "ui/board/boardcards.h"
#include "ui/board/cardpainter.h"
#include "ui/leads/leadrow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace lead {

namespace {

constexpr int CardGap = metrics::Gap;
constexpr double InsertionWidth = 3;
constexpr int TipRise = 10; // Qt shows tooltips that much below what they are told, or a little more

} // namespace

/// A card a row.
class BoardColumnView::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(BoardColumnView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    {
    }
    void setStage(const Stage &stage) { m_stage = stage; }
    const Stage &stage() const { return m_stage; }
    void clear() { m_painter.clear(); }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {metrics::boardCardHeight(), metrics::boardCardHeight() + CardGap};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRectF card = QRectF(option.rect).adjusted(CardGap, 0, -CardGap, -CardGap);
        const LeadRow *row = m_view.m_cards.row(index.row());
        if (!row) {
            m_painter.paintSkeleton(*painter, card);
            return;
        }
        CardPainter::State state;
        state.isCurrent = m_view.hasFocus() && index == m_view.currentIndex();
        state.isSelected = option.state & QStyle::State_Selected;
        state.isHovered = index.row() == m_view.m_hovered;
        state.hasActions = state.isHovered;
        state.isCallHovered = state.isHovered && m_view.m_spot == Spot::Call;
        state.isDoneHovered = state.isHovered && m_view.m_spot == Spot::Done;
        state.isCompact = isCompact();
        m_painter.paint(*painter, card, *row, m_stage, m_view.m_clock.now(), state);
    }
    static bool isCompact() { return Theme::density() == Appearance::Density::Compact; }

private:
    BoardColumnView &m_view;
    Stage m_stage;
    mutable CardPainter m_painter;
};

BoardColumnView::BoardColumnView(BoardCards &cards, const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_cards(cards)
    , m_clock(clock)
    , m_delegate(new Delegate(*this))
{
    setModel(&cards);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_hovered < 0)
            return;
        int row = -1;
        const Spot spot = spotAt(viewport()->mapFromGlobal(QCursor::pos()), &row);
        setSpot(row, spot);
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(m_cards.leadAt(index.row())); });
}

void BoardColumnView::setStage(const Stage &stage)
{
    m_delegate->setStage(stage);
    setAccessibleName(stage.name);
    viewport()->update();
}

LeadId BoardColumnView::current() const
{
    return m_cards.leadAt(currentIndex().row());
}

std::vector<LeadId> BoardColumnView::picked() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    if (!rows.contains(currentIndex()))
        rows = {currentIndex()};
    std::sort(rows.begin(), rows.end());
    std::vector<LeadId> leads;
    for (const QModelIndex &row : rows)
        if (const LeadId lead = m_cards.leadAt(row.row()); lead.isValid())
            leads.push_back(lead);
    return leads;
}

void BoardColumnView::setCurrent(int row)
{
    if (m_cards.rowCount() == 0)
        return;
    const QModelIndex index = m_cards.index(std::clamp(row, 0, m_cards.rowCount() - 1));
    // It alone, whatever keys are held: Ctrl+Right would otherwise select it beside others.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void BoardColumnView::setInsertion(int row)
{
    if (row == m_insertion)
        return;
    m_insertion = row;
    viewport()->update();
}

QRect BoardColumnView::cardRect(const QModelIndex &index) const
{
    return visualRect(index).adjusted(CardGap, 0, -CardGap, -CardGap);
}

void BoardColumnView::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (isMove)
            Q_EMIT moveWanted(direction);
        else
            Q_EMIT neighbourWanted(direction);
        return;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!isMove && !m_isCarrying)
            break;
        if (const int direction = event->key() == Qt::Key_Up ? -1 : 1; m_isCarrying)
            Q_EMIT carryWanted(direction);
        else
            Q_EMIT reorderWanted(direction);
        return;
    case Qt::Key_Escape:
        Q_EMIT cancelWanted();
        event->ignore();
        return;
    case Qt::Key_Space:
        Q_EMIT pickUpWanted();
        return;
    case Qt::Key_O:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT collapseWanted();
            return;
        }
        break;
    default:
        break;
    }
    // Letters are commands here; the list's own search by typing would swallow them.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void BoardColumnView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    Q_EMIT entered();
    // The mouse chooses by itself: a card that is current before would be selected beside the one that is pressed with Ctrl.
    if (event->reason() != Qt::MouseFocusReason && !selectionModel()->hasSelection() && m_cards.rowCount() > 0)
        setCurrent(currentIndex().row());
}

BoardColumnView::Spot BoardColumnView::spotAt(const QPoint &place, int *row) const
{
    const QModelIndex index = indexAt(place);
    const QRectF card = cardRect(index);
    const bool isOnCard = index.isValid() && card.contains(place);
    if (row)
        *row = isOnCard ? index.row() : -1;
    const LeadRow *lead = isOnCard ? m_cards.row(index.row()) : nullptr;
    if (!lead)
        return isOnCard ? Spot::Card : Spot::None;
    if (CardPainter::doneIn(card, *lead, Delegate::isCompact()).contains(place))
        return Spot::Done;
    return CardPainter::callIn(card, *lead, Delegate::isCompact()).contains(place) ? Spot::Call : Spot::Card;
}

void BoardColumnView::setSpot(int row, Spot spot)
{
    if (row == m_hovered && spot == m_spot)
        return;
    m_hovered = row;
    m_spot = spot;
    viewport()->update();
}

void BoardColumnView::mouseMoveEvent(QMouseEvent *event)
{
    int row = -1;
    const Spot spot = spotAt(event->position().toPoint(), &row);
    setSpot(row, spot);
    if (m_pressed == Spot::None)
        QListView::mouseMoveEvent(event);
}

// The buttons are no place to take a card by.
void BoardColumnView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const Spot spot = spotAt(place);
    m_pressed = event->button() == Qt::LeftButton && (spot == Spot::Call || spot == Spot::Done) ? spot : Spot::None;
    if (m_pressed == Spot::None) {
        QListView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    selectionModel()->setCurrentIndex(indexAt(place), QItemSelectionModel::ClearAndSelect);
}

void BoardColumnView::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot pressed = std::exchange(m_pressed, Spot::None);
    if (pressed == Spot::None) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    int row = -1;
    if (spotAt(event->position().toPoint(), &row) != pressed || row != currentIndex().row())
        return;
    if (pressed == Spot::Call)
        Q_EMIT callWanted();
    else
        Q_EMIT doneWanted();
}

void BoardColumnView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot != Spot::Call && spot != Spot::Done)
        QListView::mouseDoubleClickEvent(event);
}

void BoardColumnView::leaveEvent(QEvent *event)
{
    setSpot(-1, Spot::None);
    QListView::leaveEvent(event);
}

void BoardColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(event->pos());
        if (!index.isValid())
            return;
        selectionModel()->setCurrentIndex(index, selectionModel()->isSelected(index) ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
        Q_EMIT menuWanted(event->globalPos());
    } else if (currentIndex().isValid()) {
        Q_EMIT menuWanted(viewport()->mapToGlobal(cardRect(currentIndex()).center()));
    }
}

bool BoardColumnView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    int row = -1;
    const Spot spot = spotAt(help->pos(), &row);
    const LeadRow *lead = m_cards.row(row);
    if (!lead) {
        QToolTip::hideText();
        return true;
    }
    QString text = m_hint ? m_hint(spot) : QString();
    if (text.isEmpty()) {
        QStringList lines{lead->record.name, CardPainter::rottingText(*lead, m_delegate->stage(), m_clock.now())};
        lines.removeAll(QString());
        text = plainToolTip(lines.join(u'\n'));
    }
    // Below the card, so that it does not cover what the card offers under the mouse.
    const QRect card = cardRect(m_cards.index(row));
    QToolTip::showText(viewport()->mapToGlobal(card.bottomLeft() - QPoint(0, TipRise)), text, viewport(), card);
    return true;
}

void BoardColumnView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_delegate->clear();
        scheduleDelayedItemsLayout();
    }
}

void BoardColumnView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_cards.rowCount() > 0) {
        paintInsertion(painter);
        return;
    }
    const Tokens &t = tokens();
    const QRectF area = QRectF(viewport()->rect()).adjusted(CardGap + 0.5, 0.5, -CardGap - 0.5, 0);
    const QRectF box(area.left(), area.top(), area.width(), metrics::boardCardHeight());
    painter.setPen(QPen(t.control, 1, Qt::DashLine));
    painter.drawRoundedRect(box, metrics::CardRadius, metrics::CardRadius);
    painter.setPen(t.text3);
    painter.setFont(textFont(TextStyle::Small));
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, tr("Drop leads here"));
    if (showsFocus(this))
        paintFocusRing(painter, box, metrics::CardRadius);
}

void BoardColumnView::paintInsertion(QPainter &painter)
{
    if (m_insertion < 0)
        return;
    const bool isEnd = m_insertion >= m_cards.rowCount();
    const QRect card = cardRect(m_cards.index(isEnd ? m_cards.rowCount() - 1 : m_insertion));
    const double y = std::max(isEnd ? card.bottom() + 1 + CardGap / 2.0 : card.top() - CardGap / 2.0, InsertionWidth);
    paintBox(painter, QRectF(card.left(), y - InsertionWidth / 2, card.width(), InsertionWidth), InsertionWidth / 2, tokens().link);
}

} // namespace lead
