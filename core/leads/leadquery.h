#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/facts/factsstore.h"

#include <QString>
#include <vector>

namespace lead {

class Workspace;

/// Which leads, in which order.
struct LeadQuery
{
    QString condition;  ///< text of the condition language; empty: all
    QString search;     ///< as typed into a search box; empty: all
    FieldNumber sort = 0; ///< 0: by id, which is the order in which they came
    bool descending = false;
    qint64 limit = -1;  ///< -1: all
    LeadId after = {};  ///< begin behind this lead of the same list
};

struct LeadSelection
{
    std::vector<LeadId> ids; ///< in order, at most `limit`
    qint64 count = 0;        ///< of all that fit, whatever the limit
};

/// Answers LeadQueries from the facts of a workspace; on the workspace's thread.
class LeadQueries
{
public:
    LeadQueries(Workspace &workspace, FactsStore &facts);

    Result<LeadSelection> select(const LeadQuery &query);

private:
    Result<RowSet> matching(const LeadQuery &query);

    Workspace &m_workspace;
    FactsStore &m_facts;
};

} // namespace lead
