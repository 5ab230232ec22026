#include "ui/scoring/scoredleads.h"

#include "core/base/numbertext.h"

#include <QHeaderView>

namespace lead {

namespace {
enum Column { Name, Score, Columns };
}

ScoredLeads::ScoredLeads(const QString &accessibleName, QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(Columns);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(Score, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { Q_EMIT opened(leadAt(indexOfTopLevelItem(item))); });
}

void ScoredLeads::add(LeadId lead, const QString &name, std::optional<int> before, int after)
{
    const QString now = numberText(qint64(after));
    const QString scores = before ? tr("%1 → %2", "old and new score").arg(numberText(qint64(*before)), now) : now;
    auto *item = new QTreeWidgetItem(this, {name, scores});
    item->setData(Name, Qt::UserRole, static_cast<qlonglong>(lead.value));
    item->setTextAlignment(Score, Qt::AlignRight | Qt::AlignVCenter);
}

LeadId ScoredLeads::leadAt(int row) const
{
    const QTreeWidgetItem *item = topLevelItem(row);
    return item ? LeadId{item->data(Name, Qt::UserRole).toLongLong()} : LeadId();
}

} // namespace lead
