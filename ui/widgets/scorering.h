#pragma once

#include <QWidget>
#include <optional>

namespace lead {

/// A score from 0 to 100 as a ring around its number; a dash when there is none.
class ScoreRing : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreRing(std::optional<int> score = {}, QWidget *parent = nullptr);

    void setScore(std::optional<int> score);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<int> m_score;
};

} // namespace lead
