#pragma once

#include "core/base/id.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/leadcolumns.h"
#include "core/storage/storedscores.h"

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace lead {

class Workspace;

/// Streams the visible leads in the order of their ids, field by field, without building records: for exports of any
/// size. Reads from one state of the workspace, whatever others write meanwhile.
class LeadCursor
{
public:
    /// `fields`: stored fields and those of the score, in the order of the columns that are read.
    LeadCursor(Workspace &workspace, const std::vector<FieldNumber> &fields);
    ~LeadCursor();

    /// The next lead by its id; false at the end.
    Result<bool> next();
    /// This lead; false when it is not there (any more).
    Result<bool> seek(LeadId lead);
    LeadId id() const { return {m_statement->int64(0)}; }
    bool isNull(std::size_t field) const { return m_score && m_scored[field] != 0 ? isEmpty(scored(field)) : m_statement->isNull(static_cast<int>(field) + 1); }
    std::int64_t number(std::size_t field) const { return m_score && m_scored[field] != 0 ? std::get<qint64>(scored(field)) : m_statement->int64(static_cast<int>(field) + 1); }
    double real(std::size_t field) const { return m_statement->real(static_cast<int>(field) + 1); }
    /// Of a coded field the text behind the number. Valid until the next lead.
    std::string_view text(std::size_t field) const;

    /// The stored fields of the catalogue that any lead has a value in.
    static Result<std::vector<FieldNumber>> filledFields(Workspace &workspace);

private:
    void readTerms() const;
    std::string_view termText(std::int64_t term) const;
    FieldValue scored(std::size_t field) const { return scoredValue(*m_score, m_scored[field]); }

    Workspace &m_workspace;
    QString m_sql; // without its order
    std::unique_ptr<BulkStatement> m_statement;
    bool m_isSeeking = false;
    std::vector<FieldNumber> m_scored; // of each field; 0: it has nothing to do with the score
    std::unique_ptr<ScoreCursor> m_scores; // none when no field has
    std::unique_ptr<StoredScores> m_soughtScores;
    std::optional<LeadScore> m_score;  // of the lead at hand
    mutable std::string m_scoreText;
    std::vector<bool> m_coded;
    std::vector<FieldNumber> m_codedFields;
    mutable std::deque<std::string> m_terms; // by number; what was read stays where it is
    mutable std::unordered_map<std::int64_t, std::string> m_oddTerms; // under numbers that nobody counts to
};

} // namespace lead
