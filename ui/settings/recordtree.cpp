#include "ui/settings/recordtree.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>

namespace lead {

RecordTree::RecordTree(const QString &accessibleName, const QStringList &headings, int widest, QWidget *parent)
    : QTreeWidget(parent)
    , m_widest(widest)
{
    setColumnCount(static_cast<int>(headings.size()));
    setHeaderLabels(headings);
    setAccessibleName(accessibleName);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(widest, QHeaderView::Stretch);
}

void RecordTree::setShownRows(int rows)
{
    setFixedHeight(metrics::headerHeight() + rows * metrics::plainRowHeight() + metrics::Tight);
}

QTreeWidgetItem *RecordTree::addRow(const QStringList &texts, const QString &spoken)
{
    auto *item = new QTreeWidgetItem(this, texts);
    item->setSizeHint(m_widest, {0, metrics::plainRowHeight()}); // whose width is not that of its contents
    item->setData(0, Qt::AccessibleTextRole, spoken);
    return item;
}

void RecordTree::settle()
{
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void RecordTree::showMatching(const QString &search, int column)
{
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = topLevelItem(i);
        item->setHidden(!item->text(column).contains(search, Qt::CaseInsensitive));
        if (!first && !item->isHidden())
            first = item;
    }
    if (const QTreeWidgetItem *item = currentItem(); !item || item->isHidden())
        setCurrentItem(first);
}

int RecordTree::currentRow() const
{
    return indexOfTopLevelItem(currentItem());
}

} // namespace lead
