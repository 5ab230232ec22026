#include "ui/shell/palettemodel.h"

#include "ui/commands/fuzzymatch.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace lead {

namespace {

QString titleOf(PaletteSection section)
{
    switch (section) {
    case PaletteSection::Recent:
        return PaletteModel::tr("Recent");
    case PaletteSection::Leads:
        return PaletteModel::tr("Leads");
    case PaletteSection::LeadActions:
        return PaletteModel::tr("Actions on the selected lead");
    case PaletteSection::GoTo:
        return PaletteModel::tr("Go to");
    case PaletteSection::Commands:
        return PaletteModel::tr("Commands");
    case PaletteSection::Views:
        return PaletteModel::tr("Views");
    case PaletteSection::People:
        return PaletteModel::tr("People");
    case PaletteSection::Settings:
        return PaletteModel::tr("Settings");
    }
    return {};
}

} // namespace

void PaletteModel::setItems(PaletteItems items)
{
    std::map<PaletteSection, int> best;
    for (const PaletteItem &item : items)
        best[item.section] = std::max(best[item.section], FuzzyMatch::leastOfBand(item.score));
    std::stable_sort(items.begin(), items.end(), [&best](const PaletteItem &a, const PaletteItem &b) {
        return std::tuple(-best[a.section], a.section, -a.score) < std::tuple(-best[b.section], b.section, -b.score);
    });
    beginResetModel();
    m_items = std::move(items);
    m_rows.clear();
    for (int i = 0; i < itemCount(); ++i) {
        const PaletteSection section = m_items[static_cast<std::size_t>(i)].section;
        if (m_rows.empty() || m_rows.back().section != section)
            m_rows.push_back({-1, section});
        m_rows.push_back({i, section});
    }
    endResetModel();
}

const PaletteItem *PaletteModel::item(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return row.item < 0 ? nullptr : &m_items[static_cast<std::size_t>(row.item)];
}

int PaletteModel::nextItem(int row, int step) const
{
    const int count = rowCount();
    for (int tried = 0; tried < count; ++tried) {
        row = (row + step + count) % count;
        if (item(index(row)))
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteItem *item = this->item(index);
    if (role == Qt::DisplayRole)
        return item ? item->title : titleOf(m_rows[static_cast<std::size_t>(index.row())].section);
    if (role != Qt::AccessibleTextRole)
        return {};
    if (!item)
        return titleOf(m_rows[static_cast<std::size_t>(index.row())].section);
    QStringList parts{item->title};
    for (const QString &part : {item->detail, item->whyNot, item->keys})
        if (!part.isEmpty())
            parts << part;
    if (item->leadScore)
        parts << tr("score %1").arg(*item->leadScore);
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemNeverHasChildren;
}

} // namespace lead
