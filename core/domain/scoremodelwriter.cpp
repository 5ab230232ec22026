#include "core/domain/conditiontext.h"
#include "core/domain/scoremodel.h"
#include "core/domain/scoremodelformat.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

namespace {

void put(QJsonObject &object, const char *key, double value)
{
    if (value != 0)
        object.insert(QLatin1StringView(key), value);
}

QJsonObject ruleJson(const ScoreRule &rule, const FieldCatalog &catalog)
{
    QJsonObject json{{QStringLiteral("name"), rule.name}};
    if (!rule.isOn)
        json.insert(QStringLiteral("on"), false);
    if (const QString when = toText(rule.condition, catalog); !when.isEmpty())
        json.insert(QStringLiteral("when"), when);
    if (rule.event) {
        json.insert(QStringLiteral("event"), rule.event->kind);
        if (!rule.event->outcomes.isEmpty())
            json.insert(QStringLiteral("outcome"), QJsonArray::fromStringList(rule.event->outcomes));
        json.insert(QStringLiteral("count"), rule.atMost == 0 ? QJsonValue(QStringLiteral("each")) : rule.atMost == 1 ? QJsonValue(QStringLiteral("first")) : QJsonValue(rule.atMost));
    }
    if (rule.disqualifies)
        json.insert(QStringLiteral("disqualifies"), true);
    else
        json.insert(QStringLiteral("points"), rule.points);
    put(json, "within_days", rule.withinDays);
    put(json, "half_life_days", rule.decay.halfLifeDays);
    if (rule.decay.stepDays > 0)
        json.insert(QStringLiteral("steps"), QJsonObject{{QStringLiteral("percent"), rule.decay.stepPercent}, {QStringLiteral("days"), rule.decay.stepDays}});
    if (rule.since != 0)
        json.insert(QStringLiteral("since"), catalog.at(rule.since).key);
    return json;
}

QJsonObject criterionJson(const FitCriterion &criterion, const FieldCatalog &catalog)
{
    QJsonObject json{{QStringLiteral("name"), criterion.name}, {QStringLiteral("weight"), criterion.weight}};
    if (criterion.field != 0) {
        json.insert(QStringLiteral("field"), catalog.at(criterion.field).key);
        json.insert(QStringLiteral("from"), criterion.from);
        json.insert(QStringLiteral("to"), criterion.to);
        put(json, "falloff", criterion.falloff);
    } else {
        json.insert(QStringLiteral("when"), toText(criterion.condition, catalog));
    }
    if (criterion.isMust)
        json.insert(QStringLiteral("must"), true);
    if (criterion.excludes)
        json.insert(QStringLiteral("excludes"), true);
    return json;
}

} // namespace

QJsonObject toJson(const ScoreModel &model, const FieldCatalog &catalog)
{
    QJsonArray groups;
    for (const ScoreGroup &group : model.groups) {
        QJsonArray rules;
        for (const ScoreRule &rule : group.rules)
            rules.append(ruleJson(rule, catalog));
        groups.append(QJsonObject{{QStringLiteral("name"), group.name}, {QStringLiteral("kind"), keyOf(group.kind)}, {QStringLiteral("min"), group.low}, {QStringLiteral("max"), group.high}, {QStringLiteral("rules"), rules}});
    }
    QJsonArray profile;
    for (const FitCriterion &criterion : model.profile)
        profile.append(criterionJson(criterion, catalog));
    return {{QStringLiteral("format"), scoreModelFormat()},
            {QStringLiteral("version"), 1},
            {QStringLiteral("name"), model.name},
            {QStringLiteral("limit"), QJsonObject{{QStringLiteral("min"), model.low}, {QStringLiteral("max"), model.high}}},
            {QStringLiteral("temperature"), QJsonObject{{QStringLiteral("hot"), model.hot}, {QStringLiteral("warm"), model.warm}, {QStringLiteral("hysteresis"), model.hysteresis}}},
            {QStringLiteral("grade"), QJsonObject{{QStringLiteral("A"), model.fitA}, {QStringLiteral("B"), model.fitB}, {QStringLiteral("1"), model.engagement1}, {QStringLiteral("2"), model.engagement2}}},
            {QStringLiteral("groups"), groups},
            {QStringLiteral("profile"), profile},
            {QStringLiteral("profile_points"), model.profilePoints}};
}

QString scoreModelText(const ScoreModel &model, const FieldCatalog &catalog)
{
    return QString::fromUtf8(QJsonDocument(toJson(model, catalog)).toJson(QJsonDocument::Compact));
}

} // namespace lead
