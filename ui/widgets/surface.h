#pragma once

#include <QWidget>

namespace lead {

/// A plain area of a page in one of the two grounds, with hair lines at the edges that ask for one: headers,
/// bars, panels.
class Surface : public QWidget
{
    Q_OBJECT

public:
    enum class Ground : std::uint8_t { App, Surface };

    explicit Surface(Ground ground = Ground::Surface, Qt::Edges lines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    Qt::Edges m_lines;
};

} // namespace lead
