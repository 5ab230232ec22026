#include "core/leads/dayrules.h"

#include <algorithm>

namespace lead {

namespace {

struct Number
{
    const char *key;
    int DayRules::*value;
    int least;
    int most;
};

constexpr Number numbers[] = {{"calls", &DayRules::calls, 0, DayRules::MostCalls},
                              {"conversations", &DayRules::conversations, 0, DayRules::MostCalls},
                              {"appointments", &DayRules::appointments, 0, DayRules::MostCalls},
                              {"firstResponseMinutes", &DayRules::firstResponseMinutes, 1, DayRules::MostMinutes},
                              {"hotScore", &DayRules::hotScore, 0, DayRules::HighestScore}};

const QString GoesOnKey = QStringLiteral("goesOnByItself");
const QString ByScoreKey = QStringLiteral("byScore");

} // namespace

DayRules DayRules::fromJson(const QJsonObject &json)
{
    DayRules rules;
    for (const Number &number : numbers) {
        int &value = rules.*number.value;
        value = std::clamp(json.value(QLatin1StringView(number.key)).toInt(value), number.least, number.most);
    }
    rules.isByScore = json.value(ByScoreKey).toBool(rules.isByScore);
    rules.goesOnByItself = json.value(GoesOnKey).toBool(rules.goesOnByItself);
    return rules;
}

QJsonObject DayRules::toJson() const
{
    QJsonObject json;
    for (const Number &number : numbers)
        json.insert(QLatin1StringView(number.key), this->*number.value);
    json.insert(ByScoreKey, isByScore);
    json.insert(GoesOnKey, goesOnByItself);
    return json;
}

QString DayRules::settingsKey()
{
    return QStringLiteral("dayRules");
}

} // namespace lead
