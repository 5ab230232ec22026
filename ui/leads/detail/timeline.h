#pragma once

#include "core/base/id.h"

#include <QListView>

namespace lead {

class TimelineDelegate;
class TimelineModel;

/// A timeline as high as its rows, for a scroll area to hold. Arrows move, Enter unfolds, the context menu
/// copies.
class Timeline : public QListView
{
    Q_OBJECT

public:
    /// `model` is somebody else's.
    explicit Timeline(TimelineModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keyboard moved to this part, which may be out of sight.
    void movedTo(const QRect &rect);
    void pinWanted(lead::ActivityId activity, bool isPinned);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void toggle(const QModelIndex &index);
    QRect moreRect(const QModelIndex &index) const;
    void rememberPlace();
    void restorePlace();

    TimelineModel &m_model;
    TimelineDelegate *m_delegate;
    qint64 m_currentKey = 0;
};

} // namespace lead
