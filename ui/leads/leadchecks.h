#pragma once

#include "core/leads/leadvalues.h"

#include <QObject>
#include <unordered_set>

namespace lead {

/// Which leads are checked for an act on many: single ones, or all that a query finds except some.
class LeadChecks : public QObject
{
    Q_OBJECT

public:
    explicit LeadChecks(QObject *parent = nullptr);

    bool contains(LeadId lead) const;
    qint64 count() const;
    bool isEmpty() const { return count() == 0; }
    /// Whether all that the query finds were meant, also those that come later.
    bool isAll() const { return m_all.has_value(); }

    void set(const std::vector<LeadId> &leads, bool checked);
    /// Everything that `query` finds, which are `matching` leads now.
    void setAll(const LeadQuery &query, qint64 matching);
    void clear();
    /// After the query found other leads. Those that were checked one by one stay checked where they still are.
    void keepOnly(const std::vector<LeadId> &leads);
    void setMatching(qint64 matching);

    LeadSelection selection() const;

Q_SIGNALS:
    void changed();

private:
    std::unordered_set<LeadId> m_some; // checked, or with m_all the exceptions
    std::optional<LeadQuery> m_all;
    qint64 m_matching = 0;
};

} // namespace lead
