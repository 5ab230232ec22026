#pragma once

#include "core/storage/leadbulkupdater.h"
#include "core/storage/lifecyclematch.h"
#include "core/storage/lifecyclevisits.h"
#include "core/storage/storedscores.h"

#include <map>
#include <string>

namespace lead {

/// Moves leads along their lifecycle of whom nothing changed, because a definition did or all were scored: what
/// LifecycleFollower::recheck() does of one, at a few microseconds for each of many. Of one act; writes all but the journal.
class LifecycleBatch
{
public:
    explicit LifecycleBatch(Workspace &workspace);

    Result<void> prepared() const { return m_stored.prepared(); }
    /// Inside a transaction in which leads up to this one are looked at, each with a higher id than the one before.
    void begin(LeadId first, LeadId last);
    /// Writes what was collected. Nothing is read any more.
    Result<void> end();

    /// What the journal has to tell of a lead, as bodies of changes; empty where nothing did. Valid until the next.
    struct Told
    {
        std::string_view change;  ///< absent when the lead stays as it is
        std::string_view because; ///< by which definition
    };
    Result<Told> recheck(LeadId lead);

private:
    FieldValue value(FieldNumber field);
    FieldValues realChanges(const FieldValues &changes);
    Result<Told> take(LeadId lead, const LifecycleStep &step, const FieldValues &real, const LifecycleVisits::Past &past);
    Result<void> writeCollected();
    std::string_view bodyOf(const FieldValues &changes);
    const std::string &jsonOf(const FieldValue &value);
    const std::string &becauseOf(const LifecycleRule &rule);

    Workspace &m_workspace;
    LifecycleMatch m_match;
    bool m_asksForScores;
    LeadBulkUpdater m_stored;
    LifecycleVisits m_visits;
    std::unique_ptr<ScoreCursor> m_scores; // of the transaction
    std::optional<LeadScore> m_score;      // of the lead at hand
    std::map<FieldNumber, FieldValue> m_read; // of the lead at hand, as far as it was asked for
    std::vector<std::pair<std::string, FieldNumber>> m_keys; // of what is written, as JSON has them
    std::map<FieldValues, std::vector<LeadId>> m_collected;  // leads of which the same becomes the same
    std::size_t m_collectedLeads = 0;
    std::map<QString, std::string> m_texts;                  // as JSON
    std::map<qint64, std::string> m_because;                 // by definition
    std::string m_number;
    std::string m_body;
    Result<void> m_fault;
};

} // namespace lead
