#pragma once

#include "core/domain/field.h"

namespace lead {

/// A type as a workspace has it, that somebody may have changed: what is none, or none of a custom field, is text.
inline FieldType storedFieldType(qint64 type)
{
    return type >= 0 && type <= qint64(FieldType::DateTime) ? static_cast<FieldType>(type) : FieldType::Text;
}

/// Whether a number is one of a custom field, whose column it names with at most six digits.
inline bool isCustomFieldNumber(qint64 number)
{
    return number >= FirstCustomField && number <= 999999;
}

} // namespace lead
