#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/domain/fieldcatalog.h"

#include <QByteArray>
#include <QJsonObject>

namespace lead {

/// The stored form: {"version": 1, "where": NODE}. NODE is {} for everything, {"all": [NODE, ...]}, {"any": [NODE, ...]},
/// {"not": NODE} or {"field": KEY, "op": OPERATOR, "values": [...]} (see operatorText(); "values" only where the
/// operator takes some). Dates and spans are texts as in conditions ("3 days ago", "30 days").
QJsonObject toJson(const Condition &condition, const FieldCatalog &catalog);

/// Strict: an unknown key, operator, field or a value of the wrong kind is Error::Invalid and says where
/// (`where.all[2].values[0]`); a higher version is Error::TooNew. Keeps to the limits of Condition.
Result<Condition> conditionFromJson(const QJsonObject &json, const FieldCatalog &catalog);
/// The same from text of at most MaxConditionJsonSize bytes.
Result<Condition> conditionFromJson(const QByteArray &json, const FieldCatalog &catalog);

inline constexpr int MaxConditionJsonSize = 4 * 1024 * 1024;

} // namespace lead
