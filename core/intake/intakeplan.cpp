#include "core/intake/intakeplan.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <array>

namespace lead {

namespace {
constexpr std::array onMatchKeys{"merge", "update", "skip", "create", "review"};
constexpr std::array policyKeys{"keep", "overwrite", "fill"};
constexpr std::array orderKeys{"", "ymd", "mdy", "dmy"};

template <typename Enum, std::size_t N>
std::optional<Enum> fromKey(const std::array<const char *, N> &keys, QStringView key)
{
    for (std::size_t i = 0; i < N; ++i)
        if (key == QLatin1StringView(keys[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}
} // namespace

QString onMatchKey(OnMatch onMatch)
{
    return QString::fromLatin1(onMatchKeys[static_cast<std::size_t>(onMatch)]);
}

std::optional<OnMatch> onMatchFromKey(QStringView key)
{
    return fromKey<OnMatch>(onMatchKeys, key);
}

std::optional<FieldPolicy> fieldPolicyFromKey(QStringView key)
{
    return fromKey<FieldPolicy>(policyKeys, key);
}

QJsonObject IntakePlan::toJson(const FieldCatalog &catalog) const
{
    QJsonObject perField;
    for (const auto &[field, policy] : policies)
        perField.insert(catalog.at(field).key, QString::fromLatin1(policyKeys[static_cast<std::size_t>(policy)]));
    return {{QStringLiteral("mapping"), lead::toJson(mapping, catalog)},
            {QStringLiteral("match_email"), matchEmail},
            {QStringLiteral("match_phone"), matchPhone},
            {QStringLiteral("match_name_zip"), matchNameZip},
            {QStringLiteral("match_external_id"), matchExternalId},
            {QStringLiteral("on_match"), onMatchKey(onMatch)},
            {QStringLiteral("on_match_chosen"), onMatchChosen},
            {QStringLiteral("on_match_in_file"), onMatchInFile ? QJsonValue(onMatchKey(*onMatchInFile)) : QJsonValue()},
            {QStringLiteral("skip_do_not_contact"), skipDoNotContact},
            {QStringLiteral("batch"), batch},
            {QStringLiteral("edits"), edits.isEmpty() ? QJsonValue() : QJsonValue(edits.toJson())},
            {QStringLiteral("reading"), reading == ReadingChoice() ? QJsonValue() : QJsonValue(reading.toJson())},
            {QStringLiteral("policies"), perField},
            {QStringLiteral("source"), source},
            {QStringLiteral("country"), fromUtf8(country)},
            {QStringLiteral("unmapped"), unmapped == Unmapped::Custom ? QStringLiteral("custom") : QStringLiteral("ignore")},
            {QStringLiteral("outcome_column"), outcomeColumn},
            {QStringLiteral("won_value"), wonValue},
            {QStringLiteral("date_order"), QString::fromLatin1(dateOrder <= DateOrder::DayFirst ? orderKeys[static_cast<std::size_t>(dateOrder)] : "")}};
}

Result<IntakePlan> IntakePlan::fromJson(const QJsonObject &object, const FieldCatalog &catalog)
{
    IntakePlan plan;
    Result<ColumnMapping> mapping = mappingFromJson(QJsonDocument(object.value(QStringLiteral("mapping")).toObject()).toJson(), catalog);
    if (!mapping)
        return mapping.error();
    plan.mapping = *mapping;
    plan.matchEmail = object.value(QStringLiteral("match_email")).toBool();
    plan.matchPhone = object.value(QStringLiteral("match_phone")).toBool();
    plan.matchNameZip = object.value(QStringLiteral("match_name_zip")).toBool();
    plan.matchExternalId = object.value(QStringLiteral("match_external_id")).toBool();
    plan.onMatch = onMatchFromKey(object.value(QStringLiteral("on_match")).toString()).value_or(OnMatch::Merge);
    plan.onMatchChosen = object.value(QStringLiteral("on_match_chosen")).toBool();
    plan.onMatchInFile = onMatchFromKey(object.value(QStringLiteral("on_match_in_file")).toString());
    plan.skipDoNotContact = object.value(QStringLiteral("skip_do_not_contact")).toBool();
    plan.batch = object.value(QStringLiteral("batch")).toString();
    plan.edits = RowEdits::fromJson(object.value(QStringLiteral("edits")).toObject());
    plan.reading = ReadingChoice::fromJson(object.value(QStringLiteral("reading")).toObject());
    const QJsonObject perField = object.value(QStringLiteral("policies")).toObject();
    for (auto it = perField.begin(); it != perField.end(); ++it)
        if (const Field *field = catalog.find(it.key()))
            plan.policies.insert({field->number, fieldPolicyFromKey(it.value().toString()).value_or(FieldPolicy::Fill)});
    plan.source = object.value(QStringLiteral("source")).toString();
    plan.country = toUtf8(object.value(QStringLiteral("country")).toString());
    plan.unmapped = object.value(QStringLiteral("unmapped")).toString() == u"custom" ? Unmapped::Custom : Unmapped::Ignore;
    plan.outcomeColumn = object.value(QStringLiteral("outcome_column")).toString();
    plan.wonValue = object.value(QStringLiteral("won_value")).toString();
    plan.dateOrder = fromKey<DateOrder>(orderKeys, object.value(QStringLiteral("date_order")).toString()).value_or(DateOrder::Unknown);
    return plan;
}

} // namespace lead
