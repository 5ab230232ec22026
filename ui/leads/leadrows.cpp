#include "ui/leads/leadrows.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"

#include <algorithm>

namespace lead {

namespace {
constexpr int MostKnown = 8192;
constexpr std::size_t MostWanted = 4;
constexpr std::size_t MostUnderWay = 2;
} // namespace

LeadRows::LeadRows(LeadService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_ids(std::make_shared<const std::vector<LeadId>>())
    , m_known(MostKnown)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &LeadRows::fetch);
}

void LeadRows::setIds(const Ids &ids)
{
    m_ids = ids;
    m_wanted.clear();
}

void LeadRows::clear()
{
    ++m_workspace;
    setIds(std::make_shared<const std::vector<LeadId>>());
    m_known.clear();
    m_underWay.clear();
}

LeadRow *LeadRows::known(LeadId lead) const
{
    return m_known.object(lead.value);
}

const LeadRow *LeadRows::at(qint64 position) const
{
    if (position < 0 || position >= static_cast<qint64>(m_ids->size()))
        return nullptr;
    const LeadRow *row = m_known.object((*m_ids)[static_cast<std::size_t>(position)].value);
    if (!row || row->generation != m_generation)
        want(position / PageRows);
    return row;
}

void LeadRows::prefetch()
{
    if (at(0) || m_ids->empty())
        return;
    m_fetch.stop();
    fetch();
}

void LeadRows::want(qint64 page) const
{
    if (!m_wanted.empty() && m_wanted.back() == page)
        return;
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > MostWanted)
        m_wanted.erase(m_wanted.begin());
    if (!m_fetch.isActive())
        m_fetch.start();
}

void LeadRows::fetch()
{
    while (m_underWay.size() < MostUnderWay && !m_wanted.empty()) {
        const qint64 page = m_wanted.back();
        m_wanted.pop_back();
        if (std::find(m_underWay.begin(), m_underWay.end(), Fetch{m_ids, page}) == m_underWay.end())
            fetchPage(page);
    }
}

void LeadRows::fetchPage(qint64 page)
{
    const qint64 first = page * PageRows;
    const qint64 last = std::min<qint64>(first + PageRows, static_cast<qint64>(m_ids->size()));
    if (first >= last)
        return;
    m_underWay.push_back({m_ids, page});
    const std::vector<LeadId> asked(m_ids->begin() + first, m_ids->begin() + last);
    whenDone(m_service.records(asked), this,
             [this, page, first, asked, ids = m_ids, workspace = m_workspace,
              generation = m_generation](Result<std::vector<LeadRecord>> records) {
                 if (workspace != m_workspace)
                     return;
                 std::erase(m_underWay, Fetch{ids, page});
                 // A reader that was busy is asked again by the next paint.
                 if (records)
                     take(asked, std::move(*records), generation);
                 if (ids == m_ids)
                     Q_EMIT arrived(first, static_cast<qint64>(asked.size()));
                 fetch();
             });
}

void LeadRows::take(const std::vector<LeadId> &asked, std::vector<LeadRecord> records, int generation)
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    // Those that are gone are remembered as empty, or else they would be asked for for ever.
    for (const LeadId id : asked) {
        auto *gone = new LeadRow;
        gone->record.id = id;
        gone->generation = generation;
        m_known.insert(id.value, gone);
    }
    for (LeadRecord &record : records) {
        const qint64 id = record.id.value;
        auto *row = new LeadRow(rowOf(std::move(record), *info));
        row->generation = generation;
        m_known.insert(id, row);
    }
}

} // namespace lead
