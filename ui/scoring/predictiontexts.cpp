#include "ui/scoring/predictiontexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace lead {

namespace {
struct PredictionTexts
{
    Q_DECLARE_TR_FUNCTIONS(PredictionTexts)
};
} // namespace

QString percentText(double share, int decimals)
{
    return PredictionTexts::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', decimals));
}

QString decimalText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString stabilityText(PopulationStability::Level level)
{
    switch (level) {
    case PopulationStability::Level::Shifted:
        return PredictionTexts::tr("Another population");
    case PopulationStability::Level::Moved:
        return PredictionTexts::tr("Moved");
    case PopulationStability::Level::Stable:
        break;
    }
    return PredictionTexts::tr("Stable");
}

ToneName stabilityTone(PopulationStability::Level level)
{
    switch (level) {
    case PopulationStability::Level::Shifted:
        return ToneName::Danger;
    case PopulationStability::Level::Moved:
        return ToneName::Warning;
    case PopulationStability::Level::Stable:
        break;
    }
    return ToneName::Success;
}

} // namespace lead
