#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/domain/fieldcatalog.h"

namespace lead {

/// Reads a condition as people type it (the grammar is in resources/help/conditions.md). Text without anything in it is
/// the condition that holds for everything. The error is Invalid and says at which column what was expected.
Result<Condition> parseCondition(QStringView text, const FieldCatalog &catalog);

/// The column (from 1) that an error of parseCondition() is about, to mark it in the text.
std::optional<int> errorColumn(const Error &error);

/// The canonical text: parseCondition(toText(c)) is c again, for every condition made by parseCondition(), JSON or
/// checkedTest() and short enough (Condition::MaxTextSize). Empty for everything.
QString toText(const Condition &condition, const FieldCatalog &catalog);

/// One value as it is written in a condition, in quotes where it needs them.
QString valueInText(const ConditionValue &value);
/// A field's name as it is written in a condition.
QString fieldInText(FieldNumber field, const FieldCatalog &catalog);

/// English (or translated) for people, without a full stop: "Source is Google Ads, state is CA or TX, score is at least
/// 50, captured in the last 30 days and e-mail is not empty". Empty for everything.
QString toSentence(const Condition &condition, const FieldCatalog &catalog);

} // namespace lead
