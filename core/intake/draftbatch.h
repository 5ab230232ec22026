#pragma once

#include "core/base/id.h"
#include "core/domain/leaddraft.h"
#include "core/domain/matchkey.h"
#include "core/intake/rowbatch.h"
#include "core/quality/issue.h"
#include "core/quality/rowcleaner.h"

#include <array>
#include <string>
#include <vector>

namespace lead {

/// What became of one row of the file before it is matched.
struct DraftRow
{
    static constexpr std::size_t MostKeys = 6;
    struct Key
    {
        MatchKind kind = MatchKind::Email;
        std::int64_t key = 0;
    };

    std::int64_t line = 0;
    std::string_view raw;                  ///< as it stands in the file
    IssueCode reject = IssueCode::None;    ///< why it cannot become a lead
    RowIssue readerIssue = RowIssue::None; ///< what the reader of the file found odd
    bool isEmpty = false;                  ///< nothing in any cell
    bool isLeftOut = false;                ///< a person decided so
    bool hasRoleEmail = false;             ///< its e-mail address belongs to a function, not a person
    std::array<Key, MostKeys> keys = {};
    std::size_t keyCount = 0;
    std::int64_t externalKey = 0;
    std::int64_t nameKey = 0;              ///< of name and ZIP code, where the plan matches by them
    LeadId leadId;                         ///< the lead itself, in a list that we exported

    void addKey(MatchKind kind, std::int64_t key)
    {
        if (key && keyCount < MostKeys)
            keys[keyCount++] = {kind, key};
    }
};

/// A block of parsed rows with everything that their values point into; goes from the reading to the writing thread.
struct DraftBatch
{
    RowBatch source;
    TextArena arena;
    std::size_t slotCount = 0;
    std::vector<DraftValue> values;  ///< slotCount a row
    std::vector<DraftRow> rows;
    std::vector<NewCode> newCodes;   ///< texts of the next codes of coded slots, in order
    std::int64_t bytesRead = 0;      ///< position in the file after this batch

    std::span<DraftValue> valuesOf(std::size_t row) { return {values.data() + row * slotCount, slotCount}; }
    std::span<const DraftValue> valuesOf(std::size_t row) const { return {values.data() + row * slotCount, slotCount}; }
};

} // namespace lead
