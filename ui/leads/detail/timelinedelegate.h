#pragma once

#include "ui/leads/detail/bodylayouts.h"

#include <QStyledItemDelegate>

namespace lead {

class TimelineModel;
struct StoryItem;

/// Paints the rows of a TimelineModel: disc with icon, who and what, time, and the card with what was
/// written.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const TimelineModel &model, QObject *parent = nullptr);

    int heightOf(int row, int width) const;
    /// Where “Show more” stands, in the coordinates of the row; null when there is nothing more to show.
    QRect moreRect(int row, int width) const;
    /// After the font changed.
    void forget() { m_layouts.clear(); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QString &heading) const;
    void paintDisc(QPainter &painter, const QRect &rect, int row) const;
    void paintLine(QPainter &painter, const QRect &rect, int row) const;
    void paintBody(QPainter &painter, const QRect &rect, int row) const;
    int bodyHeight(int row, int width) const;
    bool hasMore(int row, int width) const;

    const TimelineModel &m_model;
    mutable BodyLayouts m_layouts;
};

} // namespace lead
