#include "ui/leads/narrowrows.h"

#include "core/base/text.h"

#include <QListWidget>

namespace lead {

NarrowedRows narrowRows(QListWidget &list, const QString &typed, int newRole)
{
    const auto wanted = folded(toUtf8(typed));
    NarrowedRows rows{nullptr, typed.isEmpty()};
    for (int row = list.count() - 1; row >= 0; --row) {
        QListWidgetItem *item = list.item(row);
        if (item->data(newRole).isValid()) {
            delete item;
            continue;
        }
        const auto have = folded(toUtf8(item->text()));
        rows.isThere = rows.isThere || have == wanted;
        item->setHidden(have.find(wanted) == std::string::npos);
        if (!item->isHidden())
            rows.first = item;
    }
    return rows;
}

} // namespace lead
