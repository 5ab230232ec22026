#include "core/storage/boardranks.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

namespace lead {

Result<std::vector<BoardRank>> boardRanks(Workspace &workspace, StageId stage)
{
    Query query(workspace.connection(), QStringLiteral("SELECT d.lead_id, d.board_rank FROM lead_detail d INDEXED BY lead_board_rank CROSS JOIN lead l ON l.id = d.lead_id"
                                                       " WHERE d.board_rank IS NOT NULL AND l.stage_id = :stage AND l.deleted_at IS NULL"
                                                       " ORDER BY d.board_rank, d.lead_id"));
    if (Result<void> done = query.bind(QLatin1StringView(":stage"), stage).exec(); !done)
        return done.error();
    std::vector<BoardRank> ranks;
    while (query.next())
        ranks.push_back({{query.int64(0)}, query.int64(1)});
    return ranks;
}

} // namespace lead
