#include "ui/leads/leadcolumns.h"

namespace lead {

std::vector<FieldNumber> defaultLeadColumns()
{
    return {F::FullName, F::Company, F::Email, F::Phone,     F::Stage,          F::Source,
            F::State,    F::Amount,  F::Owner, F::CreatedAt, F::LastContactedAt};
}

std::vector<FieldNumber> possibleLeadColumns(const FieldCatalog &catalog)
{
    std::vector<FieldNumber> columns;
    for (const Field &field : catalog.fields())
        if (field.use & InList)
            columns.push_back(field.number);
    return columns;
}

int charactersOf(const Field &field)
{
    switch (field.number) {
    case F::FullName:
        return 22;
    case F::Company:
        return 22;
    case F::State:
        return 12;
    case F::Stage:
        return 16;
    default:
        break;
    }
    switch (field.type) {
    case FieldType::Email:
    case FieldType::Url:
        return 26;
    case FieldType::LongText:
        return 30;
    case FieldType::Boolean:
        return 8;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
        return 12;
    case FieldType::DateTime:
    case FieldType::Phone:
    case FieldType::User:
        return 17;
    default:
        return 18;
    }
}

bool isRightAligned(FieldType type)
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

bool isCellEditable(const Field &field)
{
    const bool isReference = field.type == FieldType::Import || field.type == FieldType::LeadRef;
    return (field.use & Editable) && !isReference && field.type != FieldType::LongText;
}

} // namespace lead
