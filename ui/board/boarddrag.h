#pragma once

#include "core/leads/leadrecord.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <vector>

class QScrollArea;

namespace lead {

class BoardColumnWidget;

/// Drags cards from one column to another with the mouse. Own work rather than QDrag: no nested event loop, it scrolls the
/// board and the column under the mouse, and Esc ends it.
class BoardDrag : public QObject
{
    Q_OBJECT

public:
    explicit BoardDrag(QScrollArea &board);
    ~BoardDrag() override;

    void setColumns(const std::vector<BoardColumnWidget *> &columns);
    /// Whether cards are put at a place among the others, also in the column that they come from.
    void setByHand(bool byHand) { m_isByHand = byHand; }
    /// Gives why so many cards of a column may not be dropped on another; empty: they may.
    using Refusal = std::function<QString(const BoardColumnWidget &from, const BoardColumnWidget &to, std::size_t cards)>;
    void setRefusal(Refusal refusal) { m_refusal = std::move(refusal); }
    bool isActive() const { return m_ghost != nullptr; }
    void cancel();

Q_SIGNALS:
    /// However it went.
    void ended();
    /// `at` is where the mouse let go, in coordinates of the screen; `row` the card before which they are put, or -1.
    void dropped(lead::BoardColumnWidget *from, const std::vector<lead::LeadId> &leads, lead::BoardColumnWidget *to, const QPoint &at, int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BoardColumnWidget *columnOf(const QObject *viewport) const;
    bool press(BoardColumnWidget &column, const QPoint &place);
    bool release(const QPoint &global);
    bool move(const QPoint &global);
    void begin();
    void follow(const QPoint &global);
    void pointAt(BoardColumnWidget *to);
    int rowUnder(const QPoint &global) const;
    void scroll();
    void end();

    QScrollArea &m_board;
    std::vector<BoardColumnWidget *> m_columns;
    BoardColumnWidget *m_from = nullptr; // pressed in
    BoardColumnWidget *m_to = nullptr;   // under the mouse
    QPoint m_pressed;                    // in the viewport
    std::vector<LeadId> m_leads;
    BoardColumnWidget *m_source = nullptr; // of the cards in the hand
    Refusal m_refusal;
    bool m_isByHand = false;
    QPointer<QWidget> m_ghost;
    QTimer m_scroll;
    QPoint m_mouse; // on the screen
};

} // namespace lead
