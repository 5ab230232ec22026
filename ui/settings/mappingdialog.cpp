#include "ui/settings/mappingdialog.h"

#include "core/base/text.h"
#include "ui/settings/dialogframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
enum Column { HeadingColumn, FieldColumn, ColumnCount };
constexpr int MostShown = 14;
} // namespace

MappingDialog::MappingDialog(const QString &name, const ColumnMapping &mapping, const FieldCatalog &catalog, QWidget *parent)
    : QDialog(parent)
{
    QVBoxLayout *layout = frameDialog(*this, tr("Template “%1”").arg(name), tr("A list with these headings, in any order, is mapped like this by itself."));
    auto *tree = new QTreeWidget;
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({tr("Heading of the file"), tr("Field of the lead")});
    tree->setAccessibleName(tr("Headings and fields"));
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setMinimumWidth(scaled(520));
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    const auto add = [tree](const QString &heading, const QString &field, bool isImported) {
        auto *item = new QTreeWidgetItem(tree, {heading, field});
        item->setSizeHint(HeadingColumn, {0, metrics::plainRowHeight()});
        item->setToolTip(HeadingColumn, plainToolTip(heading));
        item->setToolTip(FieldColumn, plainToolTip(field));
        if (!isImported)
            item->setForeground(FieldColumn, tokens().text3);
    };
    for (const MappedColumn &column : mapping.columns) {
        const Field *field = catalog.find(column.field);
        add(sourceOf(mapping, column), field ? field->label : tr("Not imported"), field != nullptr);
    }
    for (const auto &[number, text] : mapping.constants)
        if (const Field *field = catalog.find(number))
            add(tr("“%1” in every row").arg(fromUtf8(text)), field->label, true);
    tree->setFixedHeight(metrics::headerHeight() + std::clamp(tree->topLevelItemCount(), 3, MostShown) * metrics::plainRowHeight() + metrics::Tight);
    if (tree->topLevelItemCount() > 0)
        tree->setCurrentItem(tree->topLevelItem(0));
    layout->addWidget(tree);
    auto *close = new Button(tr("Close"), Button::Kind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(close, 0, Qt::AlignRight);
    tree->setFocus();
}

QString MappingDialog::sourceOf(const ColumnMapping &mapping, const MappedColumn &column)
{
    const std::size_t width = mapping.columns.size() - std::min(mapping.derived.size(), mapping.columns.size());
    const QString heading = fromUtf8(column.header);
    if (static_cast<std::size_t>(column.index) >= width)
        return tr("%1 (made of other columns)").arg(heading);
    return heading.isEmpty() ? tr("Column %1").arg(column.index + 1) : heading;
}

} // namespace lead
