#include "core/intake/importqualifier.h"

#include "core/storage/leadrepository.h"
#include "core/storage/lifecyclefollower.h"
#include "core/storage/lifecyclematch.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

namespace {

/// The changes of an import, whose leads it counts itself.
class ImportRecorder final : public ChangeRecorder
{
public:
    explicit ImportRecorder(const std::function<Result<void>(const Change &)> &record)
        : m_record(record)
    {
    }
    Result<void> record(const Change &change) override { return m_record(change); }
    void touchLead() override {}

private:
    const std::function<Result<void>(const Change &)> &m_record;
};

} // namespace

ImportQualifier::ImportQualifier(Workspace &workspace, const std::vector<FieldNumber> &slotFields)
    : m_workspace(workspace)
    , m_slotFields(slotFields)
    , m_match(std::make_unique<LifecycleMatch>(workspace))
    , m_follower(std::make_unique<LifecycleFollower>(workspace))
{
    const bool hasStates = std::find(slotFields.begin(), slotFields.end(), F::Lifecycle) != slotFields.end();
    if (hasStates || m_match->qualification().rules.empty())
        return;
    const std::vector<FieldNumber> used = m_match->qualification().usedFields();
    const auto isUsed = [&used](FieldNumber field) { return std::find(used.begin(), used.end(), field) != used.end(); };
    bool differs = false; // from row to row
    for (std::size_t i = 0; i < slotFields.size(); ++i) {
        const FieldNumber field = slotFields[i];
        const bool isAsked = isUsed(field) || (field == F::Stage && isUsed(F::Outcome)) || ((field == F::FirstName || field == F::LastName) && isUsed(F::FullName));
        differs |= isAsked;
        if (isAsked || field == F::Owner)
            m_asked.push_back(i);
    }
    FieldValues same = constants();
    m_isBearing = differs || !m_match->bear(same).isEmpty();
}

// What every row has that does not say otherwise.
FieldValues ImportQualifier::constants() const
{
    const Stage *first = m_workspace.firstStage();
    return first ? FieldValues{{F::Stage, qint64(first->id.value)}} : FieldValues();
}

ImportQualifier::~ImportQualifier() = default;

std::vector<FieldNumber> ImportQualifier::writtenSlots() const
{
    std::vector<FieldNumber> fields = m_slotFields;
    if (m_isBearing)
        fields.insert(fields.end(), {F::Lifecycle, F::AcceptBy});
    return fields;
}

Result<void> ImportQualifier::addCodes(LeadBulkWriter &writer)
{
    if (!m_isBearing || std::exchange(m_hasCodes, true))
        return {};
    for (const Lifecycle state : definableStates())
        if (Result<void> done = writer.addCode(m_slotFields.size(), keyOf(state)); !done)
            return done;
    return {};
}

std::span<const DraftValue> ImportQualifier::born(std::span<const DraftValue> values, const ValueOf &valueOf)
{
    if (!m_isBearing)
        return values;
    FieldValues asked = constants();
    for (const std::size_t slot : m_asked)
        if (!values[slot].isEmpty())
            asked.insert_or_assign(m_slotFields[slot], valueOf(slot, values[slot]));
    if (m_match->bear(asked).isEmpty())
        return values;
    m_row.assign(values.begin(), values.end());
    const std::vector<Lifecycle> &states = definableStates();
    const auto state = std::find(states.begin(), states.end(), lifecycleFromKey(std::get<QString>(asked.at(F::Lifecycle))));
    m_row.push_back(DraftValue::of(static_cast<std::int64_t>(state - states.begin())));
    const auto acceptBy = asked.find(F::AcceptBy);
    m_row.push_back(acceptBy == asked.end() ? DraftValue() : DraftValue::of(static_cast<std::int64_t>(std::get<qint64>(acceptBy->second))));
    return m_row;
}

void ImportQualifier::note(const Lead &before, const FieldValues &changes)
{
    m_follower->note({QStringLiteral("lead"), before.id.value, changeBody(m_workspace.catalog(), before, changes)});
}

Result<void> ImportQualifier::follow(const std::function<Result<void>(const Change &)> &record)
{
    ImportRecorder recorder(record);
    return m_follower->follow(recorder);
}

} // namespace lead
