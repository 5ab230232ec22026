#include "core/leads/scorestory.h"

#include "core/domain/leadscore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace lead {

namespace {

struct ScoreStoryText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreStory)
};

} // namespace

QString scoreChangeText(const QJsonObject &because)
{
    const QJsonObject before = because.value(QLatin1StringView("before")).toObject();
    const QJsonObject after = because.value(QLatin1StringView("after")).toObject();
    const QString score = QString::number(after.value(QLatin1StringView("score")).toInt());
    return before.isEmpty() ? ScoreStoryText::tr("Score: %1").arg(score) : ScoreStoryText::tr("Score: %1 → %2").arg(QString::number(before.value(QLatin1StringView("score")).toInt()), score);
}

QStringList whyScored(const QJsonObject &because)
{
    const QJsonObject before = because.value(QLatin1StringView("before")).toObject();
    const QJsonObject after = because.value(QLatin1StringView("after")).toObject();
    QStringList lines;
    const QString temperature = after.value(QLatin1StringView("temperature")).toString();
    const qsizetype place = temperatureKeys().indexOf(temperature);
    if (place >= 0 && before.value(QLatin1StringView("temperature")).toString() != temperature && !(before.isEmpty() && place == 0))
        lines << ScoreStoryText::tr("Now %1").arg(titleOf(static_cast<Temperature>(place)));
    if (after.value(QLatin1StringView("disqualified")).toBool() && !before.value(QLatin1StringView("disqualified")).toBool())
        lines << ScoreStoryText::tr("Disqualified by a rule");
    QStringList rules;
    for (const QJsonValue &value : because.value(QLatin1StringView("rules")).toArray()) {
        const QJsonObject rule = value.toObject();
        if (!rule.value(QLatin1StringView("cause")).toBool() && !rule.value(QLatin1StringView("disqualifies")).toBool())
            continue;
        const double points = std::round(rule.value(QLatin1StringView("points")).toDouble() * 10) / 10;
        rules << (rule.value(QLatin1StringView("disqualifies")).toBool() ? rule.value(QLatin1StringView("rule")).toString()
                                                                        : QStringLiteral("%1 %2%3").arg(rule.value(QLatin1StringView("rule")).toString(), points > 0 ? QStringLiteral("+") : QString(), QString::number(points)));
    }
    if (!rules.isEmpty())
        lines << ScoreStoryText::tr("By the rules: %1").arg(rules.join(QStringLiteral(", ")));
    return lines;
}

} // namespace lead
