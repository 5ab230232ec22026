#pragma once

#include "core/domain/fieldcatalog.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace lead {

/// The headings of the list: a box that checks all, sort arrows for up to two fields, and the first columns standing
/// still while the others scroll.
class LeadHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct SortMark
    {
        int section = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    explicit LeadHeader(QWidget *parent = nullptr);

    void setSortMarks(const std::vector<SortMark> &marks);
    void setCheckState(Qt::CheckState state);
    /// How many of the first sections stand still.
    void setFrozen(int sections);
    int frozenSections() const { return m_frozen; }
    /// Their width; 0 while nothing is scrolled away.
    int frozenWidth() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void sortAsked(int section, bool asSecond);
    void checkAllToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QMouseEvent unfrozen(const QMouseEvent &event) const;

    std::vector<SortMark> m_marks;
    Qt::CheckState m_checkState = Qt::Unchecked;
    int m_frozen = 0;
};

} // namespace lead
