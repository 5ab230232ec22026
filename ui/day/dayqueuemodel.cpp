#include "ui/day/dayqueuemodel.h"

#include "core/base/numbertext.h"
#include "core/leads/leadservice.h"
#include "ui/day/dayreasons.h"
#include "ui/leads/leadrow.h"
#include "ui/widgets/plaintooltip.h"

#include <algorithm>

namespace lead {

DayQueueModel::DayQueueModel(LeadService &service, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_rows(service)
{
    m_day.sections.fill(std::make_shared<const std::vector<DayRow>>());
    connect(&m_rows, &LeadRows::arrived, this, [this](qint64, qint64) {
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_count - 1, 0));
    });
}

Millis DayQueueModel::now() const
{
    return m_service.clock().now();
}

QTimeZone DayQueueModel::zone() const
{
    const WorkspaceInfoPtr info = m_service.info();
    return info ? info->timeZone : QTimeZone::utc();
}

void DayQueueModel::setDay(const LeadDay &day)
{
    const auto sameRows = [&] {
        for (std::size_t i = 0; i < DaySections; ++i)
            if (*day.sections[i] != *m_day.sections[i])
                return false;
        return true;
    };
    if (sameRows()) { // nothing jumps when only time went by
        m_day = day;
        if (m_count > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_count - 1, 0));
        return;
    }
    beginResetModel();
    m_day = day;
    layOut();
    endResetModel();
}

void DayQueueModel::setFolded(DaySection section, bool folded)
{
    if (folded == isFolded(section))
        return;
    beginResetModel();
    if (folded)
        m_folded.insert(static_cast<int>(section));
    else
        m_folded.remove(static_cast<int>(section));
    layOut();
    endResetModel();
    Q_EMIT foldsChanged();
}

void DayQueueModel::outdate()
{
    m_rows.outdate();
    m_hours.forget();
}

void DayQueueModel::clear()
{
    LeadDay none;
    none.sections.fill(std::make_shared<const std::vector<DayRow>>());
    m_rows.clear();
    m_hours.forget();
    m_taken.clear();
    beginResetModel();
    m_day = none;
    layOut();
    endResetModel();
}

void DayQueueModel::layOut()
{
    m_parts.clear();
    m_count = 0;
    auto ids = std::make_shared<std::vector<LeadId>>();
    for (std::size_t i = 0; i < DaySections; ++i) {
        const auto section = static_cast<DaySection>(i);
        const std::vector<DayRow> &rows = m_day.rows(section);
        if (rows.empty())
            continue;
        Part part{section, m_count, isFolded(section) ? 0 : static_cast<int>(rows.size()), static_cast<qint64>(ids->size())};
        if (part.leads > 0)
            for (const DayRow &row : rows)
                ids->push_back(row.lead);
        m_count += 1 + part.leads;
        m_parts.push_back(part);
    }
    m_rows.setIds(ids);
}

DayQueueModel::RowPlace DayQueueModel::placeOf(int row) const
{
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part)
        if (row >= part->heading) {
            const qint64 index = row - part->heading - 1;
            return {part->section, index < 0, index, part->first + index};
        }
    return {DaySection::CallNow, true, -1, -1};
}

const DayRow *DayQueueModel::dayRow(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const RowPlace place = placeOf(row);
    return place.isHeading ? nullptr : &m_day.rows(place.section)[static_cast<std::size_t>(place.index)];
}

const LeadRow *DayQueueModel::leadRow(int row) const
{
    if (row < 0 || row >= m_count)
        return nullptr;
    const RowPlace place = placeOf(row);
    return place.isHeading ? nullptr : m_rows.at(place.shown);
}

LeadId DayQueueModel::leadAt(int row) const
{
    const DayRow *day = dayRow(row);
    return day ? day->lead : LeadId();
}

int DayQueueModel::rowOf(LeadId lead) const
{
    for (const Part &part : m_parts) {
        if (part.leads == 0)
            continue;
        const std::vector<DayRow> &rows = m_day.rows(part.section);
        const auto it = std::find_if(rows.begin(), rows.end(), [lead](const DayRow &row) { return row.lead == lead; });
        if (it != rows.end())
            return part.heading + 1 + static_cast<int>(it - rows.begin());
    }
    return -1;
}

int DayQueueModel::headingOf(DaySection section) const
{
    const auto it = std::find_if(m_parts.begin(), m_parts.end(), [section](const Part &part) { return part.section == section; });
    return it == m_parts.end() ? -1 : it->heading;
}

void DayQueueModel::setTaken(const QHash<qint64, QString> &names)
{
    if (names == m_taken)
        return;
    m_taken = names;
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, 0));
}

QString DayQueueModel::takenText(int row) const
{
    const auto name = m_taken.constFind(leadAt(row).value);
    return name == m_taken.constEnd() ? QString() : tr("%1 is on this lead").arg(*name);
}

QString DayQueueModel::waitText(int row) const
{
    const LeadRow *lead = leadRow(row);
    return lead ? m_hours.waitText(lead->record, now()) : QString();
}

QStringList DayQueueModel::tipsOf(int row) const
{
    QStringList sentences;
    const WorkspaceInfoPtr info = m_service.info();
    if (const DayRow *day = dayRow(row); day && info && day->kind == DayReasonKind::Hot)
        sentences << hotMeaning(m_day.hotScore, info->scoring);
    if (const QString wait = waitText(row); !wait.isEmpty())
        sentences << wait;
    return sentences;
}

int DayQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QString DayQueueModel::sentenceOf(int row) const
{
    const LeadRow *lead = leadRow(row);
    const WorkspaceInfoPtr info = m_service.info();
    if (!lead || !info)
        return tr("Loading…");
    QStringList parts{lead::sentenceOf(*lead, now()), reasonOf(*dayRow(row), lead, now(), info->timeZone).text};
    parts << tipsOf(row);
    if (const QString taken = takenText(row); !taken.isEmpty())
        parts << taken;
    return parts.join(QStringLiteral(", "));
}

QVariant DayQueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const RowPlace place = placeOf(index.row());
    if (place.isHeading) {
        if (role == Qt::ToolTipRole)
            return {};
        const QString text = tr("%1, %2 leads", "section of the day, count").arg(titleOf(place.section), numberText(m_day.count(place.section)));
        return role == Qt::DisplayRole ? titleOf(place.section) : isFolded(place.section) ? tr("%1, folded", "section of the day").arg(text) : text;
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(tipsOf(index.row()).join(u'\n'));
    if (role == Qt::AccessibleTextRole)
        return sentenceOf(index.row());
    const LeadRow *lead = leadRow(index.row());
    return lead ? lead->record.name : QString();
}

} // namespace lead
