#pragma once

#include "core/base/id.h"

#include <QTableView>

namespace lead {

class DayQueueModel;

/// The list of the day: cards under headings that fold. Arrows move, Enter opens or folds, left and right fold and unfold.
class DayQueueView : public QTableView
{
    Q_OBJECT

public:
    explicit DayQueueView(DayQueueModel &model, QWidget *parent = nullptr);

    LeadId current() const;
    void setCurrent(LeadId lead);
    /// The next lead in that direction, past headings.
    void step(int by);
    /// A lead is current, when there is one.
    void settle();
    void repaintRows() { viewport()->update(); }
    /// Of the current lead, in global coordinates.
    QRect anchor() const;

Q_SIGNALS:
    void currentLeadChanged(lead::LeadId lead);
    void opened(lead::LeadId lead);
    void callWanted(lead::LeadId lead);
    void doneWanted(lead::LeadId lead);
    void peekWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Spot { None, Card, Call, Done };
    class Delegate;

    Spot spotAt(const QPoint &at, int *row = nullptr) const;
    QRectF wholeRow(const QRect &row) const;
    void fitRows();
    void toggle(int row);
    void restore();

    DayQueueModel &m_model;
    Delegate *m_delegate;
    LeadId m_wanted;      // current before the rows changed
    int m_wantedRow = -1; // where it was
    int m_hovered = -1;
    Spot m_spot = Spot::None;
};

} // namespace lead
