#include "ui/leads/leadlistview.h"

#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHeaderView>

namespace lead {

LeadListView::LeadListView(LeadListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Leads"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    showOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, &model,
            [&model](int column, Qt::SortOrder order) { model.sort(column, order); });
}

void LeadListView::sizeColumns()
{
    const auto &columns = m_model.columns();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i)
        if (const Field *field = FieldCatalog().find(columns[static_cast<std::size_t>(i)]))
            setColumnWidth(i, metrics::textWidth(this, charactersOf(*field)));
        else
            setColumnWidth(i, metrics::textWidth(this, charactersOf(Field())));
}

void LeadListView::showOrder()
{
    const auto &columns = m_model.columns();
    const ListSort first = m_model.query().sorts.empty() ? ListSort{F::Id, Qt::AscendingOrder} : m_model.query().sorts.front();
    const auto it = std::find(columns.begin(), columns.end(), first.field);
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(it == columns.end() ? -1 : static_cast<int>(it - columns.begin()), first.order);
}

void LeadListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(metrics::rowHeight());
}

} // namespace lead
