#pragma once

#include "core/base/result.h"
#include "core/domain/fieldcatalog.h"
#include "core/leads/leadrecord.h"

namespace lead {

/// A text with placeholders: "{first_name}" stands for the value of the field with that key, "{my_name}" for whoever writes or calls,
/// "{{" and "}}" for braces. What is filled in is not looked at again, whatever a lead contains.

/// Error::Invalid names the first placeholder that cannot be filled.
Result<void> checkTemplate(const QString &text, const FieldCatalog &catalog);
/// A field without a value shows as its label in brackets. What checkTemplate() would refuse stays as it is written.
QString filledTemplate(const QString &text, const LeadRecord &lead, const FieldCatalog &catalog, const QString &myName);

} // namespace lead
