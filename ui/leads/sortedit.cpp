#include "ui/leads/sortedit.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int Width = 456;
constexpr int FieldCharacters = 10;
constexpr int OrderWidth = 136;
} // namespace

bool isGroupable(const Field &field)
{
    if (!(field.use & InList))
        return false;
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Boolean:
    case FieldType::Stage:
    case FieldType::User:
    case FieldType::Import:
        return true;
    default:
        return field.number == F::Tags;
    }
}

QString orderText(const Field &field, Qt::SortOrder order)
{
    const bool isUp = order == Qt::AscendingOrder;
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return isUp ? QCoreApplication::translate("SortEdit", "Lowest first")
                    : QCoreApplication::translate("SortEdit", "Highest first");
    case FieldType::Date:
    case FieldType::DateTime:
        return isUp ? QCoreApplication::translate("SortEdit", "Oldest first")
                    : QCoreApplication::translate("SortEdit", "Newest first");
    case FieldType::Stage:
        return isUp ? QCoreApplication::translate("SortEdit", "First to last")
                    : QCoreApplication::translate("SortEdit", "Last to first");
    default:
        return isUp ? QCoreApplication::translate("SortEdit", "A to Z")
                    : QCoreApplication::translate("SortEdit", "Z to A");
    }
}

SortEdit::SortEdit(const FieldCatalog &catalog, const std::vector<ListSort> &sorts, FieldNumber groupBy, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_sorts(sorts)
    , m_rows(new QVBoxLayout)
    , m_add(new Button(tr("Then by"), Button::Kind::Ghost, "plus"))
{
    setFixedWidth(scaled(Width));
    m_rows->setSpacing(metrics::Gap);
    m_add->setSmall(true);
    m_add->setAccessibleName(tr("Sort by a further field"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("Sort by"), TextStyle::SmallStrong, Ink::Text2));
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(new Divider);
    layout->addWidget(buildGroups(groupBy));
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        m_sorts.push_back({F::FullName, Qt::AscendingOrder});
        showRows();
        Q_EMIT sortsChosen(m_sorts);
    });
    showRows();
}

QWidget *SortEdit::buildGroups(FieldNumber groupBy)
{
    auto *groups = new QWidget;
    auto *fields = new QComboBox;
    fields->setAccessibleName(tr("Group by"));
    fields->addItem(tr("No groups"), 0);
    for (const FieldNumber usual : {F::Stage, F::Owner, F::Source, F::State})
        if (const Field *field = m_catalog.find(usual))
            fields->addItem(field->label, field->number);
    for (const Field &field : m_catalog.fields())
        if (isGroupable(field) && fields->findData(field.number) < 0)
            fields->addItem(field.label, field.number);
    fields->setCurrentIndex(std::max(0, fields->findData(groupBy)));
    auto *layout = new QHBoxLayout(groups);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(tr("Group by"), TextStyle::SmallStrong, Ink::Text2));
    layout->addWidget(fields, 1);
    connect(fields, &QComboBox::currentIndexChanged, this,
            [this, fields] { Q_EMIT groupChosen(fields->currentData().toInt()); });
    return groups;
}

void SortEdit::showRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_sorts.size(); ++i)
        m_rows->addWidget(buildRow(i));
    m_add->setVisible(m_sorts.size() < MostSorts);
    setFocusProxy(m_rows->count() > 0 ? m_rows->itemAt(0)->widget() : nullptr);
}

QWidget *SortEdit::buildRow(std::size_t index)
{
    const ListSort sort = m_sorts[index];
    auto *row = new QWidget;
    auto *fields = new QComboBox;
    auto *orders = new QComboBox;
    fields->setAccessibleName(index == 0 ? tr("Sort by") : tr("Then by"));
    fields->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the order needs its words whole
    fields->setMinimumContentsLength(FieldCharacters);
    orders->setAccessibleName(tr("Order"));
    for (const Field &field : m_catalog.fields())
        if (field.use & InList)
            fields->addItem(field.label, field.number);
    fields->setCurrentIndex(fields->findData(sort.field));
    const Field *field = m_catalog.find(sort.field);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
        orders->addItem(field ? orderText(*field, order) : QString(), int(order));
    orders->setCurrentIndex(orders->findData(int(sort.order)));
    orders->setMinimumWidth(scaled(OrderWidth));
    orders->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *remove = new IconButton("x", tr("Do not sort by this"));
    remove->setEnabled(m_sorts.size() > 1);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(fields, 1);
    layout->addWidget(orders);
    layout->addWidget(remove);
    row->setFocusProxy(fields);
    connect(fields, &QComboBox::currentIndexChanged, this, [this, index, fields, orders] {
        put(index, {fields->currentData().toInt(), static_cast<Qt::SortOrder>(orders->currentData().toInt())});
    });
    connect(orders, &QComboBox::currentIndexChanged, this, [this, index, fields, orders] {
        put(index, {fields->currentData().toInt(), static_cast<Qt::SortOrder>(orders->currentData().toInt())});
    });
    connect(remove, &QAbstractButton::clicked, this, [this, index] {
        m_sorts.erase(m_sorts.begin() + static_cast<std::ptrdiff_t>(index));
        showRows();
        Q_EMIT sortsChosen(m_sorts);
    });
    return row;
}

void SortEdit::put(std::size_t index, const ListSort &sort)
{
    const bool isOtherField = m_sorts[index].field != sort.field;
    m_sorts[index] = sort;
    Q_EMIT sortsChosen(m_sorts);
    if (isOtherField) // the words for its order may be others
        QMetaObject::invokeMethod(this, &SortEdit::showRows, Qt::QueuedConnection);
}

} // namespace lead
