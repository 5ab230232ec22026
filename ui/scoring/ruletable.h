#pragma once

#include "core/domain/scoremodel.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace lead {

class GroupCard;
class RuleRow;
class ScoreEditor;

/// The rules of a model by their groups, which keyboard and mouse move, switch, copy and remove.
class RuleTable : public QWidget
{
    Q_OBJECT

public:
    /// Where a rule is: its group and its place in it.
    struct Place
    {
        int group = -1;
        int rule = -1;

        bool isValid() const { return group >= 0 && rule >= 0; }
        bool operator==(const Place &) const = default;
    };

    explicit RuleTable(ScoreEditor &editor, QWidget *parent = nullptr);
    ~RuleTable() override;

    const std::vector<GroupCard *> &cards() const { return m_cards; }
    RuleRow *row(Place place) const;
    Place current() const { return m_current; }
    void setCurrent(Place place);
    void focusCurrent();
    /// To the next or the previous rule, also of another group.
    void step(int by);
    void moveCurrent(int by);
    void toggleCurrent();
    void copyCurrent();
    void removeCurrent();
    /// Moves a rule before the one that is at `to` now, or to the end of its group.
    void move(Place from, Place to);
    void openMenu(const QPoint &globalPosition);

Q_SIGNALS:
    void editWanted(lead::RuleTable::Place place);
    void conditionWanted(lead::RuleTable::Place place);
    void addWanted(int group);
    void groupMenuWanted(int group, QWidget *anchor);
    void currentChanged();
    /// For screen readers and the foot of the page: where a rule is now.
    void said(const QString &sentence);
    /// Something at this height should be seen, while a rule is dragged.
    void seeWanted(const QPoint &position);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class DropLine;
    void refresh();
    void refreshCounts();
    void addCard();
    void takeRow(RuleRow *row);
    void followFocus(QWidget *now);
    void showDrop(const QPoint &globalPosition);
    void drop(bool isMeant);
    const ScoreRule *ruleAt(Place place) const;
    void tellPlace(Place place);

    ScoreEditor &m_editor;
    QVBoxLayout *m_layout;
    std::vector<GroupCard *> m_cards;
    Place m_current;
    Place m_dragged;
    Place m_target;
    DropLine *m_line;
};

} // namespace lead
