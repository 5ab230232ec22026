#pragma once

#include "core/domain/stage.h"
#include "core/leads/leadrecord.h"

#include <QListView>
#include <functional>

namespace lead {

class BoardCards;

/// The cards of one column. Arrows up and down are its own; what leads beyond the column it asks of the board.
class BoardColumnView : public QListView
{
    Q_OBJECT

public:
    BoardColumnView(BoardCards &cards, const Clock &clock, QWidget *parent = nullptr);

    /// What can be done on a card under the mouse.
    enum class Spot : std::uint8_t { None, Card, Call, Done };

    void setStage(const Stage &stage);
    Spot spotAt(const QPoint &place, int *row = nullptr) const;
    /// Gives the tooltip of a button.
    void setHint(std::function<QString(Spot)> hint) { m_hint = std::move(hint); }
    BoardCards &cards() const { return m_cards; }
    LeadId current() const;
    /// The current lead, or all that are selected when it is one of them; in the order of the column.
    std::vector<LeadId> picked() const;
    void setCurrent(int row);
    /// A line before the card at a row, or after the last: where cards in the hand would be put. -1: none.
    void setInsertion(int row);
    /// No card is under the mouse any more, whatever is.
    void rest() { setSpot(-1, Spot::None); }
    /// Cards of this column are in the hand of the keyboard: up and down move them.
    void setCarrying(bool carrying) { m_isCarrying = carrying; }
    /// Where the card itself is painted.
    QRect cardRect(const QModelIndex &index) const;

Q_SIGNALS:
    /// To the card at the same height in the neighbour on the left (-1) or right.
    void neighbourWanted(int direction);
    /// Into the stage on the left (-1) or right.
    void moveWanted(int direction);
    /// Up (-1) or down among the cards of the column.
    void reorderWanted(int direction);
    /// The same for what is in the hand.
    void carryWanted(int direction);
    void pickUpWanted();
    void collapseWanted();
    /// Esc: what was picked up is put back.
    void cancelWanted();
    void opened(lead::LeadId lead);
    /// The button of the card, which is current now.
    void callWanted();
    void doneWanted();
    void menuWanted(const QPoint &globalPlace);
    /// The keyboard came here.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Delegate;
    void paintInsertion(QPainter &painter);
    void setSpot(int row, Spot spot);

    BoardCards &m_cards;
    const Clock &m_clock;
    Delegate *m_delegate;
    std::function<QString(Spot)> m_hint;
    int m_hovered = -1;
    Spot m_spot = Spot::None;
    Spot m_pressed = Spot::None; // the button that the mouse went down on
    int m_insertion = -1;
    bool m_isCarrying = false;
};

} // namespace lead
