#pragma once

#include "core/leads/leadday.h"
#include "ui/widgets/textruns.h"

#include <QWidget>
#include <optional>

namespace lead {

/// How far the day's goals are, side by side on a strip.
class DayGoals : public QWidget
{
    Q_OBJECT

public:
    explicit DayGoals(QWidget *parent = nullptr);

    /// Without progress nothing is known yet, which is not the same as none.
    void setProgress(const std::optional<DayProgress> &progress, const DayRules &rules);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Goal
    {
        QString title;
        QString value;
        double share = -1; ///< below 0: there is no target
        QString hint;
    };

    void paintGoal(QPainter &painter, const QRectF &cell, const Goal &goal);
    bool event(QEvent *event) override;

    std::vector<Goal> m_goals;
    TextRuns m_texts;
};

} // namespace lead
