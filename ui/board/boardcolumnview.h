#pragma once

#include "core/domain/stage.h"
#include "core/leads/leadrecord.h"

#include <QListView>

namespace lead {

class BoardCards;

/// The cards of one column. Arrows up and down are its own; what leads beyond the column it asks of the board.
class BoardColumnView : public QListView
{
    Q_OBJECT

public:
    BoardColumnView(BoardCards &cards, const Clock &clock, QWidget *parent = nullptr);

    void setStage(const Stage &stage);
    BoardCards &cards() const { return m_cards; }
    LeadId current() const;
    /// The current lead, or all that are selected when it is one of them; in the order of the column.
    std::vector<LeadId> picked() const;
    void setCurrent(int row);
    /// A line before the card at a row, or after the last: where cards in the hand would be put. -1: none.
    void setInsertion(int row);
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

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintInsertion(QPainter &painter);

    BoardCards &m_cards;
    int m_insertion = -1;
    bool m_isCarrying = false;
};

} // namespace lead
