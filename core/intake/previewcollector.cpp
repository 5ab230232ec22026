#include "core/intake/previewcollector.h"

#include <algorithm>

namespace lead {

namespace {

int rankOf(Severity severity)
{
    return severity == Severity::Blocking ? 0 : severity == Severity::Warning ? 1 : 2;
}

} // namespace

PreviewCollector::PreviewCollector(const IntakePlan &plan, std::shared_ptr<RowStore> known, std::shared_ptr<RowStore> fresh)
    : m_plan(plan)
    , m_preview(std::make_shared<ImportPreview>())
    , m_fresh(std::move(fresh))
{
    m_preview->m_rows = m_fresh ? m_fresh : std::move(known);
}

PreviewGroup &PreviewCollector::groupFor(const RowFinding &finding)
{
    const std::pair kind{finding.column, finding.code};
    RowEdits::Fault fault{finding.column, finding.code, {}};
    if (!m_manifold.contains(kind))
        fault.detail = repairDetail(finding.code, finding.raw);
    const auto it = m_groups.find(fault);
    if (it != m_groups.end())
        return it->second;
    if (!fault.detail.empty() && ++m_details[kind] > ImportPreview::MostDetails) {
        m_manifold.insert(kind);
        PreviewGroup all;
        all.hasSuggestions = true;
        for (auto group = m_groups.begin(); group != m_groups.end();) {
            if (std::pair{group->first.column, group->first.code} != kind) {
                ++group;
                continue;
            }
            all.rows.insert(all.rows.end(), group->second.rows.begin(), group->second.rows.end());
            all.hasSuggestions &= group->second.hasSuggestions;
            group = m_groups.erase(group);
        }
        std::sort(all.rows.begin(), all.rows.end());
        fault.detail.clear();
        all.repair = m_plan.edits.repairOf(fault);
        m_groups.insert({fault, std::move(all)});
    }
    PreviewGroup &group = m_groups[fault];
    const bool isNew = group.rows.empty();
    group.fault = fault;
    group.field = finding.field;
    group.severity = issueSeverity(finding.code);
    group.raw = std::string(finding.raw.substr(0, 200));
    group.hasSuggestions = isNew || group.hasSuggestions;
    if (isNew)
        group.repair = m_plan.edits.repairOf(fault);
    return group;
}

void PreviewCollector::found(const RowFinding &finding)
{
    if (m_plan.edits.isSkipped(finding.line))
        return;
    PreviewGroup &group = groupFor(finding);
    const auto row = static_cast<std::uint32_t>(finding.row - 1);
    group.rows.push_back(row);
    group.hasSuggestions &= !finding.suggestion.empty();
    if (group.suggestion.empty())
        group.suggestion = finding.suggestion;
    std::vector<std::uint8_t> &bits = m_preview->m_findings;
    if (bits.size() <= row)
        bits.resize(std::max<std::size_t>(row + 1, bits.size() * 2));
    const Severity severity = issueSeverity(finding.code);
    bits[row] |= finding.repair || severity == Severity::Note ? IsMended : severity == Severity::Blocking ? HasError : HasWarning;
}

void PreviewCollector::parsed(const DraftBatch &batch)
{
    if (!m_fresh || m_error)
        return;
    for (std::size_t i = 0; i < batch.source.size(); ++i)
        if (const Result<void> kept = m_fresh->append(batch.source[i]); !kept) {
            m_error = kept.error();
            return;
        }
}

bool PreviewCollector::needsOtherLine(const RowFate &fate) const
{
    return fate.match.isValid() && fate.isOwn && m_inFile.size() < ImportPreview::MostMatches;
}

void PreviewCollector::fate(const DraftRow &row, const RowFate &fate, std::int64_t otherLine)
{
    ImportPreview &preview = *m_preview;
    const auto index = m_row++;
    preview.m_fates.push_back(static_cast<std::uint8_t>(fate.kind | (fate.mustNotBeContacted ? NotToBeContacted : 0)));
    preview.m_leftOut += fate.kind == RowFate::LeftOut;
    preview.m_setAside += fate.kind == RowFate::SetAside;
    if (!fate.match.isValid() && !fate.mustNotBeContacted)
        return;
    const PreviewMatch match{index, fate.isOwn ? LeadId() : fate.match, -1, fate.kind};
    if (fate.mustNotBeContacted) {
        ++preview.m_mustNotBeContacted;
        if (preview.m_doNotContact.size() < 20 * ImportPreview::MostMatches)
            preview.m_doNotContact.push_back(match);
    } else if (fate.isOwn) {
        ++preview.m_matchedInFile;
        if (m_inFile.size() < ImportPreview::MostMatches && otherLine > 0 && otherLine != row.line)
            m_inFile.push_back({match, otherLine});
    } else {
        ++preview.m_matchedExisting;
        if (preview.m_existing.size() < ImportPreview::MostMatches)
            preview.m_existing.push_back(match);
    }
}

ImportPreviewPtr PreviewCollector::finish(ImportOutcome outcome, std::shared_ptr<PlannedParser> planned)
{
    ImportPreview &preview = *m_preview;
    preview.m_outcome = std::move(outcome);
    preview.m_planned = std::move(planned);
    preview.m_findings.resize(static_cast<std::size_t>(preview.m_rows->size()));
    for (auto &[fault, group] : m_groups)
        preview.m_groups.push_back(std::move(group));
    std::stable_sort(preview.m_groups.begin(), preview.m_groups.end(), [](const PreviewGroup &a, const PreviewGroup &b) {
        return std::pair(rankOf(a.severity), -a.count()) < std::pair(rankOf(b.severity), -b.count());
    });
    for (Pending &pending : m_inFile) {
        pending.match.otherRow = preview.m_rows->indexOfLine(pending.otherLine);
        if (pending.match.otherRow >= 0)
            preview.m_inFile.push_back(pending.match);
    }
    m_plan.edits.eachEditedLine([&](std::int64_t line) {
        const std::int64_t row = preview.m_rows->indexOfLine(line);
        if (row >= 0)
            preview.m_findings[static_cast<std::size_t>(row)] |= IsEdited;
    });
    return std::move(m_preview);
}

} // namespace lead
