#pragma once

#include "core/scoring/scoretrial.h"

#include <QWidget>
#include <optional>

namespace lead {

/// How the points of one lead add up to its score: a step for each rule, the limits of groups, the fit, and at the end the score
/// beside the one that it has by the rules that count.
class ScoreWaterfall : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreWaterfall(QWidget *parent = nullptr);

    void setTrial(const std::optional<ScoreTrial> &trial);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        enum class Kind : std::uint8_t { Rule, Limit, Out, Total };
        Kind kind = Kind::Rule;
        QString title;
        double from = 0;
        double to = 0;
        QString points;
    };
    void addSteps(const ScoreReceipt &receipt);

    std::vector<Step> m_steps;
};

} // namespace lead
