#pragma once

#include "ui/widgets/card.h"

class QGridLayout;

namespace lead {

class NumberSpin;
class ScoreEditor;
class TextLabel;
class ThresholdBar;

/// What the points are made into: the limit of the score, from where on a lead is warm and hot, and its grade.
class LimitsCard : public Card
{
    Q_OBJECT

public:
    explicit LimitsCard(ScoreEditor &editor, QWidget *parent = nullptr);

private:
    QWidget *buildScore();
    QWidget *buildGrades();
    void wire();
    void refresh();

    ScoreEditor &m_editor;
    NumberSpin *m_low;
    NumberSpin *m_high;
    ThresholdBar *m_bar;
    NumberSpin *m_warm;
    NumberSpin *m_hot;
    NumberSpin *m_hysteresis;
    NumberSpin *m_fitA;
    NumberSpin *m_fitB;
    NumberSpin *m_engagement1;
    NumberSpin *m_engagement2;
    TextLabel *m_problem;
};

} // namespace lead
