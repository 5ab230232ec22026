#pragma once

#include "core/intake/importpreview.h"

#include <map>
#include <set>

namespace lead {

/// Puts a preview together from what an import tells while it runs. found() and parsed() are called on the reading
/// thread, fate() on the writing one; they share nothing.
class PreviewCollector
{
public:
    enum Bit : std::uint8_t { HasError = 1, HasWarning = 2, IsMended = 4, IsEdited = 8 };
    static constexpr std::uint8_t NotToBeContacted = 0x80;

    PreviewCollector(const IntakePlan &plan, std::shared_ptr<RowStore> known, std::shared_ptr<RowStore> fresh);

    void found(const RowFinding &finding);
    void parsed(const DraftBatch &batch);
    /// `otherLine`: the line of the earlier row that made the lead, -1 for a lead of the workspace.
    void fate(const DraftRow &row, const RowFate &fate, std::int64_t otherLine);
    bool needsOtherLine(const RowFate &fate) const;

    /// What went wrong while rows were kept.
    const std::optional<Error> &error() const { return m_error; }
    ImportPreviewPtr finish(ImportOutcome outcome, std::shared_ptr<PlannedParser> planned);

private:
    PreviewGroup &groupFor(const RowFinding &finding);

    struct Pending
    {
        PreviewMatch match;
        std::int64_t otherLine = -1;
    };

    const IntakePlan &m_plan;
    ImportPreviewPtr m_preview;
    std::shared_ptr<RowStore> m_fresh; // null when the rows are kept already
    std::map<RowEdits::Fault, PreviewGroup> m_groups;
    std::map<std::pair<int, IssueCode>, std::size_t> m_details;
    std::set<std::pair<int, IssueCode>> m_manifold; // too many different values for groups of their own
    std::vector<Pending> m_inFile;
    std::int64_t m_row = 0;
    std::optional<Error> m_error;
};

} // namespace lead
