#pragma once

#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace lead {

class Button;
class LeadService;
class PointsEdit;
class ScoreEditor;
class TextLabel;

/// The ideal customer: weighted criteria, of how many leads something is known of each, and what a perfect fit adds to the score.
class ProfileCard : public Card
{
    Q_OBJECT

public:
    ProfileCard(ScoreEditor &editor, LeadService &leads, QWidget *parent = nullptr);

    void addCriterion();
    /// Proposes criteria from what was won and lost.
    void learn();

private:
    class Row;
    QWidget *buildHead();
    void refresh();
    void refreshCounts();
    void editCriterion(std::size_t index);

    ScoreEditor &m_editor;
    LeadService &m_leads;
    QVBoxLayout *m_list;
    TextLabel *m_none;
    PointsEdit *m_points;
    Button *m_learn;
    std::vector<Row *> m_rows;
};

} // namespace lead
