#pragma once

#include "ui/widgets/skeleton.h"

namespace lead {

/// The shape of a list whose content is on its way, with the real height of its rows.
class SkeletonRows : public Skeleton
{
    Q_OBJECT

public:
    /// Fills its height with rows of `rowHeight`; 0 takes that of tables.
    explicit SkeletonRows(int rowHeight = 0, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintShape(QPainter &painter) override;

private:
    int m_rowHeight;
};

} // namespace lead
