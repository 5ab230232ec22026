#include "core/leads/mergereview.h"

#include "core/leads/fieldtext.h"
#include "core/leads/leadreader.h"
#include "core/quality/mergeplan.h"
#include "core/storage/activityrepository.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

Result<MergePreview> MergeReview::preview(LeadId keep, LeadId lose, const std::map<FieldNumber, LeadId> &picks)
{
    Result<std::vector<LeadRecord>> records = LeadReader(m_workspace).records({keep, lose});
    if (!records)
        return records.error();
    const Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find({keep, lose});
    if (!leads)
        return leads.error();
    if (leads->size() != 2 || records->size() != 2)
        return Error{Error::NotFound, QCoreApplication::translate("MergeReview", "One of the two leads is not there any more. It was deleted, merged or taken back.")};
    std::vector<MergeLead> inputs;
    for (const Lead &lead : *leads)
        inputs.push_back({lead.id, lead.values, lead.number(F::CreatedAt), lead.number(F::UpdatedAt), {}, 0});
    const Result<MergePlan> plan = planMerge(inputs, m_workspace.catalog(), {keep, picks});
    if (!plan)
        return plan.error();
    const auto activities = ActivityRepository(m_workspace).activitiesOf(lose);
    const auto tasks = ActivityRepository(m_workspace).tasksOf(lose);
    const auto files = AttachmentRepository(m_workspace).of(lose);
    if (!activities || !tasks || !files)
        return !activities ? activities.error() : !tasks ? tasks.error() : files.error();
    MergePreview preview{std::move((*records)[0]), std::move((*records)[1]), {}, static_cast<qint64>(activities->size()), static_cast<qint64>(tasks->size()), static_cast<qint64>(files->size())};
    const FieldText text(m_workspace);
    const Lead &first = (*leads)[0];
    const Lead &second = (*leads)[1];
    for (const Field &field : m_workspace.catalog().fields()) {
        const FieldValue a = first.value(field.number);
        const FieldValue b = second.value(field.number);
        if (!(field.use & Editable) || (isEmpty(a) && isEmpty(b)))
            continue;
        MergeField row{field.number, field.label, text.shown(first, field), text.shown(second, field)};
        row.result = row.keep;
        row.canPick = a != b;
        row.isConflict = a != b && !isEmpty(a) && !isEmpty(b);
        if (a != b && !isEmpty(a))
            row.from = keep;
        for (const MergeChange &change : plan->changes)
            if (change.field == field.number) {
                row.result = text.shown(field, change.after, text.currencyOf(first));
                row.isChanged = true;
                row.from = change.from;
            }
        preview.fields.push_back(std::move(row));
    }
    return preview;
}

} // namespace lead
