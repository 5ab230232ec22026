#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/leads/leadrecord.h"
#include "core/scoring/predictionscorer.h"

#include <QWidget>

namespace lead {

class BarList;
class TextLabel;

/// The two probabilities of a lead, and what made them so: a bar in percentage points for each field.
class PredictionBars : public QWidget
{
    Q_OBJECT

public:
    /// Fields beyond `most` are one row together.
    explicit PredictionBars(std::size_t most, QWidget *parent = nullptr);

    /// `lead`: as its values are shown.
    void setPrediction(const Prediction &prediction, bool hasSignal, const LeadRecord &lead, const FieldCatalog &catalog);

private:
    std::size_t m_most;
    TextLabel *m_base;
    BarList *m_bars;
};

/// "34 %"; below 10 % with a decimal.
QString probabilityText(double probability);
/// "+3.2": percentage points with their sign.
QString pointsText(double points);

} // namespace lead
