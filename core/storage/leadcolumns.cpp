#include "core/storage/leadcolumns.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {
constexpr std::array detailFields{
    F::Salutation, F::Industry, F::Employees, F::AnnualRevenue, F::Website, F::LinkedinUrl, F::Email2,
    F::OtherEmails, F::Phone2, F::Fax, F::OtherPhones, F::Street2, F::TimeZone, F::Language, F::Birthday,
    F::SubId1, F::SubId2, F::SubId3, F::Currency, F::Lifecycle, F::Rating, F::LostReason, F::Consent,
    F::ConsentAt, F::ConsentText, F::DoNotCall, F::DoNotEmail, F::DoNotText, F::Checklist, F::ChecklistYes,
    F::ChecklistAnswers, F::AcceptBy, F::WakeAt, F::RejectReason, F::BoardRank};
}

bool isCoded(const Field &field)
{
    return field.type == FieldType::Choice || field.number == F::Tags;
}

std::optional<LeadColumn> leadColumn(const Field &field)
{
    if (field.column.isEmpty() || field.number == F::Id)
        return std::nullopt;
    const bool detail = std::find(detailFields.begin(), detailFields.end(), field.number) != detailFields.end();
    return LeadColumn{field.number, field.type, field.column, detail, isCoded(field)};
}

std::vector<LeadColumn> leadColumns(const FieldCatalog &catalog)
{
    std::vector<LeadColumn> columns;
    for (const Field &field : catalog.fields())
        if (const auto column = leadColumn(field))
            columns.push_back(*column);
    std::stable_partition(columns.begin(), columns.end(), [](const LeadColumn &c) { return !c.inDetail; });
    return columns;
}

} // namespace lead
