#include "core/storage/leadbatch.h"

#include "core/domain/scoremodel.h"
#include "core/storage/leadrepository.h"
#include "core/storage/storedscores.h"
#include "core/storage/suppressionlist.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

namespace {
bool isKeyed(FieldNumber field)
{
    return std::find(keyedFields().begin(), keyedFields().end(), field) != keyedFields().end();
}

// The stored ones of both, each once. Keys follow from all of their fields together.
std::vector<FieldNumber> fieldsOf(const FieldCatalog &catalog, std::vector<FieldNumber> fields, const std::vector<FieldNumber> &read, bool hasKeys)
{
    fields.insert(fields.end(), read.begin(), read.end());
    if (hasKeys)
        fields.insert(fields.end(), keyedFields().begin(), keyedFields().end());
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    std::erase_if(fields, [&catalog](FieldNumber number) {
        const Field *field = catalog.find(number);
        return !field || !leadColumn(*field);
    });
    return fields;
}
} // namespace

LeadBatch::LeadBatch(Workspace &workspace, const std::vector<FieldNumber> &written, const std::vector<FieldNumber> &read)
    : m_workspace(workspace)
    , m_hasKeys(std::any_of(written.begin(), written.end(), isKeyed))
    , m_hasScores(std::any_of(read.begin(), read.end(), [](FieldNumber field) { return std::find(scoredFields().begin(), scoredFields().end(), field) != scoredFields().end(); }))
    , m_fields(fieldsOf(workspace.catalog(), written, read, m_hasKeys))
    , m_updater(workspace, m_fields)
{
}

Result<std::optional<Lead>> LeadBatch::find(LeadId id, Which which)
{
    const Result<bool> row = m_updater.read(id);
    if (!row)
        return row.error();
    if (!*row || (which == Which::Visible && !m_updater.isVisible())) {
        m_updater.release();
        return std::optional<Lead>();
    }
    Lead lead{id, m_updater.rowVersion(), {}};
    for (const FieldNumber field : m_fields) {
        Result<FieldValue> value = m_updater.value(field);
        if (!value)
            return value.error();
        if (!isEmpty(*value))
            lead.values.emplace(field, std::move(*value));
    }
    m_updater.release();
    if (m_hasScores)
        if (Result<void> done = StoredScores(m_workspace.connection()).addTo(lead); !done)
            return done.error();
    return std::optional(std::move(lead));
}

Result<bool> LeadBatch::update(ChangeRecorder &act, const Lead &before, const FieldValues &changes)
{
    FieldValues real;
    for (const auto &[field, value] : changes) {
        const FieldValue old = before.value(field);
        if (old != value && !(isEmpty(old) && isEmpty(value)))
            real.insert({field, value});
    }
    if (real.empty())
        return false;
    if (const ContactWish back = takenBack(before.values, real); back.isAny())
        if (Result<void> done = SuppressionList(m_workspace).forget(back, leadKeysOf(before)); !done)
            return done.error();
    if (Result<void> done = act.record({QStringLiteral("lead"), before.id.value, changeBody(m_workspace.catalog(), before, real)}); !done)
        return done.error();
    if (Result<void> done = m_updater.write(before.id, real); !done)
        return done.error();
    if (m_hasKeys) {
        if (Result<void> done = LeadRepository(m_workspace).rekey(before, changedBy(before, real)); !done)
            return done.error();
    }
    act.touchLead();
    return true;
}

} // namespace lead
