#pragma once

class QAbstractItemModel;
class QString;
class QTableView;

namespace lead {

/// A table as the pages of the import show it: rows without a grid, one at a time, Tab leaves it.
QTableView *newImportTable(QAbstractItemModel *model, const QString &accessibleName);

} // namespace lead
