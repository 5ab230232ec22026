#include "ui/widgets/figuretable.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <algorithm>

namespace lead {

FigureTable::FigureTable(const QString &accessibleName, const QStringList &headings, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setHeaderLabels(headings);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    for (int column = 0; column < headings.size(); ++column) {
        header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        headerItem()->setTextAlignment(column, column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    }
}

void FigureTable::setWordColumn(int column)
{
    headerItem()->setTextAlignment(column, Qt::AlignLeft | Qt::AlignVCenter);
}

QTreeWidgetItem *FigureTable::addRow(const QStringList &texts, const QString &spoken)
{
    auto *item = new QTreeWidgetItem(this, texts);
    for (int column = 0; column < columnCount(); ++column)
        item->setTextAlignment(column, Qt::Alignment(headerItem()->textAlignment(column)));
    item->setData(0, Qt::AccessibleTextRole, spoken);
    return item;
}

void FigureTable::settle(int most)
{
    const int rows = topLevelItemCount();
    const int shown = most > 0 ? std::min(rows, most) : rows;
    setVerticalScrollBarPolicy(shown < rows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int row = rows > 0 ? sizeHintForRow(0) : metrics::plainRowHeight();
    setFixedHeight(header()->sizeHint().height() + shown * row + 2);
    if (!currentItem() && rows > 0)
        setCurrentItem(topLevelItem(0), 0, QItemSelectionModel::NoUpdate);
}

} // namespace lead
