#include "ui/leads/detail/timeline.h"

#include "ui/leads/detail/timelinedelegate.h"
#include "ui/leads/detail/timelinemodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace lead {

Timeline::Timeline(TimelineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TimelineDelegate(model, this))
{
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &Timeline::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fit();
        restorePlace();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();
        fit();
    });
}

QSize Timeline::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_delegate->heightOf(row, width());
    return {0, height};
}

QSize Timeline::minimumSizeHint() const
{
    return {0, 0};
}

void Timeline::fit()
{
    const int height = sizeHint().height();
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void Timeline::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->forget();
        scheduleDelayedItemsLayout();
        fit();
    }
}

// The scroll area around it scrolls.
void Timeline::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void Timeline::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT movedTo(visualRect(current));
}

void Timeline::rememberPlace()
{
    const QModelIndex current = currentIndex();
    m_currentKey = current.isValid() ? m_model.itemAt(current.row()).key : 0;
}

void Timeline::restorePlace()
{
    for (int row = 0; m_currentKey != 0 && row < m_model.rowCount(); ++row)
        if (m_model.row(row).item >= 0 && m_model.itemAt(row).key == m_currentKey) {
            setCurrentIndex(m_model.index(row));
            return;
        }
}

QRect Timeline::moreRect(const QModelIndex &index) const
{
    const QRect row = visualRect(index);
    const QRect more = m_delegate->moreRect(index.row(), row.width());
    return more.isNull() ? more : more.translated(row.topLeft());
}

void Timeline::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    if (m_model.row(index.row()).type == TimelineModel::Row::Type::Group)
        m_model.toggleGroup(index.row());
    else if (!moreRect(index).isNull())
        m_model.toggleBody(index.row());
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        toggle(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        const StoryItem &item = m_model.itemAt(currentIndex().row());
        QGuiApplication::clipboard()->setText(item.body.isEmpty() ? item.who + u' ' + item.what : item.body);
        return;
    }
    QListView::keyPressEvent(event);
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const bool isGroup = m_model.row(index.row()).type == TimelineModel::Row::Type::Group;
    if (isGroup || moreRect(index).contains(event->pos()))
        toggle(index);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const bool isButton = index.isValid() && index.flags() & Qt::ItemIsEnabled &&
                          (m_model.row(index.row()).type == TimelineModel::Row::Type::Group ||
                           moreRect(index).contains(event->pos()));
    viewport()->setCursor(isButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Timeline::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const StoryItem item = m_model.itemAt(index.row());
    const QString line = m_model.data(index, Qt::DisplayRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!item.body.isEmpty())
        menu->addAction(tr("Copy the text"), this,
                        [body = item.body] { QGuiApplication::clipboard()->setText(body); });
    menu->addAction(tr("Copy the entry"), this, [line] { QGuiApplication::clipboard()->setText(line); });
    if (item.activity.isValid() && item.kind == StoryKind::Note)
        menu->addAction(item.isPinned ? tr("Unpin") : tr("Pin on top"), this,
                        [this, item] { Q_EMIT pinWanted(item.activity, !item.isPinned); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace lead
