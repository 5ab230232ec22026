#pragma once

#include <QTimer>
#include <QWidget>

class QPainter;

namespace lead {

/// The shape of content that is on its way. For the first moment there is nothing, since most content comes within it and a flash would
/// only disturb. Stands still.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    /// Before that, what is waited for is not worth a word.
    static constexpr int PatienceMillis = 300;

    explicit Skeleton(QWidget *parent = nullptr);

    /// Whether it took so long that the shape is shown.
    bool isSeen() const { return m_isSeen; }

protected:
    virtual void paintShape(QPainter &painter) = 0;
    /// A line of text to come.
    static void paintBar(QPainter &painter, double left, double middle, double width);
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_patience;
    bool m_isSeen = false;
};

} // namespace lead
