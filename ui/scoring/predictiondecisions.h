#pragma once

#include "core/scoring/predictionreview.h"
#include "ui/widgets/card.h"

namespace lead {

class FigureTable;
class Pill;
class TextLabel;

/// How the prediction stands in the work: whether the leads of now still are such as it learned from, and how often people
/// decided against it.
class PredictionDecisions : public Card
{
    Q_OBJECT

public:
    explicit PredictionDecisions(QWidget *parent = nullptr);

    void showReview(const PredictionReview &review);

private:
    void showStability(const PredictionReview &review);
    void showOverrides(const OverrideStatistics &overrides);
    void addGroup(const QString &title, const OverrideStatistics::Group &group);

    Pill *m_level;
    TextLabel *m_stability;
    TextLabel *m_decisions;
    FigureTable *m_groups;
    TextLabel *m_reasons;
    TextLabel *m_note;
};

} // namespace lead
