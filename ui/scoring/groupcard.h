#pragma once

#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace lead {

class IconButton;
class NumberSpin;
class Pill;
class RuleRow;
class ScoreEditor;
class TextLabel;

/// A group of rules: its name, kind and limits, and a row for each of its rules.
class GroupCard : public Card
{
    Q_OBJECT

public:
    GroupCard(ScoreEditor &editor, int group, QWidget *parent = nullptr);

    void refresh();
    void refreshCounts();
    const std::vector<RuleRow *> &rows() const { return m_rows; }
    IconButton *more() const { return m_more; }

Q_SIGNALS:
    void rowAdded(lead::RuleRow *row);
    void addWanted();
    void menuWanted();

private:
    QWidget *buildHead();

    ScoreEditor &m_editor;
    int m_group;
    TextLabel *m_name;
    Pill *m_kind;
    NumberSpin *m_low;
    NumberSpin *m_high;
    IconButton *m_add;
    IconButton *m_more;
    TextLabel *m_none;
    QVBoxLayout *m_list;
    std::vector<RuleRow *> m_rows;
};

} // namespace lead
