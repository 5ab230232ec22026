#include "core/scoring/stageevidence.h"

#include <cmath>

namespace lead {

namespace {

constexpr double Fewest = 5; // of either class, to say anything

} // namespace

void StageEvidence::add(std::int64_t pipeline, bool won, int reached, double weight)
{
    Pipeline &counts = m_pipelines[pipeline];
    if (won)
        counts.won += weight;
    else if (reached >= 0)
        counts.lost[reached] += weight;
}

double StageEvidence::term(std::int64_t pipeline, int position) const
{
    const auto it = m_pipelines.find(pipeline);
    if (it == m_pipelines.end())
        return 0;
    double lost = 0;
    double asFar = 0;
    for (const auto &[reached, weight] : it->second.lost) {
        lost += weight;
        asFar += reached >= position ? weight : 0;
    }
    const double won = it->second.won;
    if (won < Fewest || lost < Fewest)
        return 0;
    const double pseudo = EvidenceCounts::ValueStrength * (won + asFar) / (won + lost);
    const double ofWon = (won + pseudo) / (won + EvidenceCounts::ValueStrength);
    const double ofLost = (asFar + pseudo) / (lost + EvidenceCounts::ValueStrength);
    return std::log(ofWon / ofLost);
}

QJsonObject StageEvidence::toJson() const
{
    QJsonObject json;
    for (const auto &[pipeline, counts] : m_pipelines) {
        QJsonObject lost;
        for (const auto &[reached, weight] : counts.lost)
            lost.insert(QString::number(reached), weight);
        json.insert(QString::number(pipeline), QJsonObject{{QStringLiteral("won"), counts.won}, {QStringLiteral("lost"), lost}});
    }
    return json;
}

StageEvidence StageEvidence::fromJson(const QJsonObject &json)
{
    StageEvidence evidence;
    for (auto it = json.begin(); it != json.end(); ++it) {
        Pipeline &counts = evidence.m_pipelines[it.key().toLongLong()];
        counts.won = it.value().toObject().value(QLatin1StringView("won")).toDouble();
        const QJsonObject lost = it.value().toObject().value(QLatin1StringView("lost")).toObject();
        for (auto reached = lost.begin(); reached != lost.end(); ++reached)
            counts.lost[reached.key().toInt()] = reached.value().toDouble();
    }
    return evidence;
}

} // namespace lead
