#pragma once

#include <QWidget>

namespace lead {

/// A surface with an edge and round corners. Give it a layout.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Columns of the board and panels that float have rounder corners.
    void setRadius(int radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_radius;
};

} // namespace lead
