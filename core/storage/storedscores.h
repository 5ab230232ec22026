#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/lead.h"
#include "core/domain/leadscore.h"
#include "core/storage/bulkstatement.h"

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lead {

class Connection;

/// A stored score.
struct ScoreRow
{
    std::int64_t lead = 0;
    std::uint64_t packed = 0;
    Millis changesAt = 0; ///< 0: never
};

/// How far scores are.
struct ScoreState
{
    qint64 epoch = 0;      ///< rises with each change that the journal does not name; 0: nothing was ever scored
    qint64 definition = 0; ///< the version of the model; 0: none holds
    qint64 position = 0;   ///< of the journal
    qint64 day = 0;        ///< since 1970, by the clock of the workspace

    bool operator==(const ScoreState &) const = default;
};

/// The scores of leads as they are stored: read one by one or in the order of ids, written for one lead or for all.
/// Writes belong into a transaction that the caller holds.
class StoredScores
{
public:
    explicit StoredScores(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Whether any lead was scored.
    bool any();
    ScoreState state();
    Result<void> setState(const ScoreState &state);
    /// Absent for a lead that was never scored.
    Result<std::optional<LeadScore>> find(LeadId lead);
    /// Puts the scores among the values of a lead, for each of scoredFields(); leaves one that was never scored as it is.
    Result<void> addTo(Lead &lead);
    Result<void> put(LeadId lead, const LeadScore &score);
    Result<void> remove(LeadId lead);
    /// In place of all others. In ascending order of the leads.
    Result<void> replaceAll(const std::vector<ScoreRow> &rows);
    /// The leads of which time made something else by now, at most so many.
    Result<std::vector<LeadId>> due(Millis now, std::size_t most);
    /// After all that were due were scored anew.
    Result<void> settled(Millis now);

private:
    Connection &m_connection;
    std::string m_block; // the one read last, as it is stored
};

/// Reads stored scores in ascending order of leads.
class ScoreCursor
{
public:
    /// Of the leads `after < id <= upTo`.
    ScoreCursor(Connection &connection, std::int64_t after, std::int64_t upTo);

    /// The score of a lead, each call for a higher id than the one before; null when it was never scored.
    const ScoreRow *seek(std::int64_t lead);
    const Result<void> &fault() const { return m_fault; }

private:
    bool nextSingle();
    bool nextBlock();

    std::unique_ptr<BulkStatement> m_singles;
    std::unique_ptr<BulkStatement> m_blocks;
    std::string m_block; // as it is stored
    std::int64_t m_last = std::numeric_limits<std::int64_t>::min(); // lead of it
    std::size_t m_place = 0;
    ScoreRow m_row;
    std::optional<ScoreRow> m_single;
    bool m_moreSingles = true;
    bool m_moreBlocks = true;
    Result<void> m_fault;
};

/// A block as it is stored: count, whether ids are wide and moments are there, then column by column, little endian.
std::string encodedScores(const ScoreRow *rows, std::size_t count);
/// Empty for damaged bytes.
std::vector<ScoreRow> decodedScores(std::string_view bytes);

/// The value of one of scoredFields(); empty for no grade and no fit.
FieldValue scoredValue(const LeadScore &score, FieldNumber field);

} // namespace lead
