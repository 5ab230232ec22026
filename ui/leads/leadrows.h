#pragma once

#include "ui/leads/leadrow.h"

#include <QCache>
#include <QObject>
#include <QTimer>

namespace lead {

class LeadService;

/// The rows that a list shows now and showed last. Asked for a row that is not there it fetches the page around it; pages
/// asked for last come first, so that a long scroll does not wait for what flew by.
class LeadRows : public QObject
{
    Q_OBJECT

public:
    static constexpr int PageRows = 64;

    using Ids = std::shared_ptr<const std::vector<LeadId>>;

    explicit LeadRows(LeadService &service, QObject *parent = nullptr);

    /// The list that positions count in.
    void setIds(const Ids &ids);
    /// Null until it is there, then arrived() says so. A stale row is given until the new one comes.
    const LeadRow *at(qint64 position) const;
    /// Asks for the first page at once: it is read while the list is laid out, instead of after.
    void prefetch();
    /// Without asking for it.
    LeadRow *known(LeadId lead) const;
    /// What is there may be different by now.
    void outdate() { ++m_generation; }
    void clear();

Q_SIGNALS:
    void arrived(qint64 firstPosition, qint64 count);

private:
    struct Fetch
    {
        Ids ids;
        qint64 page = 0;

        bool operator==(const Fetch &) const = default;
    };

    void want(qint64 page) const;
    void fetch();
    void fetchPage(qint64 page);
    void take(const std::vector<LeadId> &asked, std::vector<LeadRecord> records, int generation);

    LeadService &m_service;
    Ids m_ids;
    int m_workspace = 0;  // rises with every workspace, so that answers about another one are dropped
    int m_generation = 0; // rises when rows may be stale
    mutable QCache<qint64, LeadRow> m_known;
    mutable std::vector<qint64> m_wanted; // pages, the latest last
    std::vector<Fetch> m_underWay; // a page of another list is not the same
    mutable QTimer m_fetch;
};

} // namespace lead
