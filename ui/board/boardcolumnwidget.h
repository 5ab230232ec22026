#pragma once

#include "core/leads/leadboard.h"
#include "core/leads/leadvalues.h"

#include <QWidget>

namespace lead {

class BoardCards;
class BoardColumnView;
class Button;
class CollapsedColumn;
class IconButton;
class LeadService;
class Pill;
class TextLabel;

/// A stage on the board: what it is, how many leads it holds and what they are worth, and their cards.
class BoardColumnWidget : public QWidget
{
    Q_OBJECT

public:
    BoardColumnWidget(LeadService &service, const Clock &clock, QWidget *parent = nullptr);

    void showColumn(const Stage &stage, const BoardColumn &column, const WorkspaceInfo &info);
    const Stage &stage() const { return m_stage; }
    BoardCards &cards() const { return *m_cards; }
    BoardColumnView &view() const { return *m_view; }
    QWidget *menuButton() const;
    bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);
    /// Whether what is dragged would be dropped here; with a refusal it would not, and the column says why.
    void setDropTarget(bool target, const QString &refusal = {});
    /// The column, folded or not, has the keyboard afterwards.
    void focusColumn(int row);
    /// Says the number of leads anew, after cards were put in or taken away.
    void showCount();

Q_SIGNALS:
    void collapsedChanged(bool collapsed);
    void moreWanted();
    void menuWanted(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool hasRoomFor(const QString &count) const;
    QWidget *buildHead();

    Stage m_stage;
    QString m_amount;
    BoardCards *m_cards;
    BoardColumnView *m_view;
    QWidget *m_head;
    QWidget *m_dot;
    TextLabel *m_name;
    Pill *m_count;
    TextLabel *m_sum;
    TextLabel *m_refusal;
    IconButton *m_menu;
    Button *m_more;
    CollapsedColumn *m_folded;
    bool m_isCollapsed = false;
    bool m_isDropTarget = false;
};

} // namespace lead
