#include "ui/intake/importtable.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QTableView>

namespace lead {

QTableView *newImportTable(QAbstractItemModel *model, const QString &accessibleName)
{
    auto *table = new QTableView;
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(metrics::headerHeight());
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

} // namespace lead
