#pragma once

#include <QString>

class QListWidget;
class QListWidgetItem;

namespace lead {

struct NarrowedRows
{
    QListWidgetItem *first = nullptr; ///< that is shown; null when none is
    bool isThere = false;             ///< one is exactly what was typed, or nothing was
};

/// Hides the rows of a list that do not hold what was typed, whatever its case and accents. The row that offered to make something
/// new, which has data of `newRole`, is taken away.
NarrowedRows narrowRows(QListWidget &list, const QString &typed, int newRole);

} // namespace lead
