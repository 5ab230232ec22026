#pragma once

#include "ui/widgets/skeleton.h"

namespace lead {

/// The shape of columns with cards in them whose content is on its way, such as a board or a week.
class SkeletonColumns : public Skeleton
{
    Q_OBJECT

public:
    /// What the real columns measure, in px.
    struct Shape
    {
        int columns = 1;
        int cards = 3; ///< in each
        int cardHeight = 0;
        int gap = 0;            ///< between the columns, and around all of them
        int most = QWIDGETSIZE_MAX; ///< width of a column
    };

    explicit SkeletonColumns(QWidget *parent = nullptr);

    void setShape(const Shape &shape);

protected:
    void paintShape(QPainter &painter) override;

private:
    Shape m_shape;
};

} // namespace lead
