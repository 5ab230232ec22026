#pragma once

#include <QWidget>

namespace lead {

/// The shape of a list whose content is on its way, with the real height of its rows. Stands still.
class SkeletonRows : public QWidget
{
    Q_OBJECT

public:
    /// Fills its height with rows of `rowHeight`; 0 takes that of tables.
    explicit SkeletonRows(int rowHeight = 0, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rowHeight;
};

} // namespace lead
