#include "ui/widgets/centredcolumn.h"

#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace lead {

QVBoxLayout *addCentredColumn(QWidget *page)
{
    auto *column = new QWidget;
    column->setMaximumWidth(metrics::ReadingWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics::Gap);
    // Stretches, not alignment: only then do texts get the height that their lines need.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::Page, metrics::Section, metrics::Page, metrics::Section);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    return inner;
}

} // namespace lead
