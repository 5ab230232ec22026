#include "ui/board/boardcolumnview.h"

#include "ui/board/boardcards.h"
#include "ui/board/cardpainter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace lead {

namespace {

constexpr int CardGap = metrics::Gap;
constexpr double InsertionWidth = 3;

/// A card a row.
class CardDelegate : public QStyledItemDelegate
{
public:
    CardDelegate(const BoardCards &cards, const Clock &clock, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_cards(cards)
        , m_clock(clock)
    {
    }
    void setStage(const Stage &stage) { m_stage = stage; }
    void clear() { m_painter.clear(); }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {metrics::boardCardHeight(), metrics::boardCardHeight() + CardGap};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRectF card = QRectF(option.rect).adjusted(CardGap, 0, -CardGap, -CardGap);
        const auto *view = static_cast<const QAbstractItemView *>(option.widget);
        const LeadRow *row = m_cards.row(index.row());
        if (!row) {
            m_painter.paintSkeleton(*painter, card);
            return;
        }
        CardPainter::State state;
        state.isCurrent = view->hasFocus() && index == view->currentIndex();
        state.isSelected = option.state & QStyle::State_Selected;
        state.isHovered = option.state & QStyle::State_MouseOver;
        state.isCompact = Theme::density() == Appearance::Density::Compact;
        m_painter.paint(*painter, card, *row, m_stage, m_clock.now(), state);
    }

private:
    const BoardCards &m_cards;
    const Clock &m_clock;
    Stage m_stage;
    mutable CardPainter m_painter;
};

} // namespace

BoardColumnView::BoardColumnView(BoardCards &cards, const Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_cards(cards)
{
    setModel(&cards);
    setItemDelegate(new CardDelegate(cards, clock, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT opened(m_cards.leadAt(index.row())); });
}

void BoardColumnView::setStage(const Stage &stage)
{
    static_cast<CardDelegate *>(itemDelegate())->setStage(stage);
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
    setCurrentIndex(index);
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
    if (!currentIndex().isValid() && m_cards.rowCount() > 0)
        setCurrent(0);
}

void BoardColumnView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        static_cast<CardDelegate *>(itemDelegate())->clear();
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
