#include "core/scoring/evidencecounts.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {

QJsonArray jsonOf(const WonLost &counts)
{
    return {counts.won, counts.lost};
}

WonLost wonLostFrom(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

double logOdds(double share)
{
    const double inside = std::clamp(share, 1e-6, 1 - 1e-6);
    return std::log(inside / (1 - inside));
}

} // namespace

EvidenceCounts::EvidenceCounts(const std::vector<std::size_t> &groups, Millis epoch)
    : m_epoch(epoch)
{
    for (const std::size_t count : groups)
        m_inputs.emplace_back(count);
}

double EvidenceCounts::weightOf(Millis closedAt) const
{
    return std::exp2(static_cast<double>(closedAt - m_epoch) / (HalfLifeDays * DayMillis));
}

void EvidenceCounts::count(const Lead &lead, double weight)
{
    const auto addTo = [&](WonLost &counts) { (lead.won ? counts.won : counts.lost) += weight; };
    addTo(m_total);
    addTo(m_pipelines[lead.pipeline]);
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        addTo(m_inputs[i][lead.groups[i]]);
}

void EvidenceCounts::combine(const EvidenceCounts &other, double sign)
{
    const auto take = [sign](WonLost &to, const WonLost &what) {
        to.won += sign * what.won;
        to.lost += sign * what.lost;
    };
    take(m_total, other.m_total);
    for (const auto &[pipeline, counts] : other.m_pipelines)
        take(m_pipelines[pipeline], counts);
    for (std::size_t i = 0; i < m_inputs.size(); ++i)
        for (std::size_t group = 0; group < m_inputs[i].size(); ++group)
            take(m_inputs[i][group], other.m_inputs[i][group]);
}

double EvidenceCounts::prior() const
{
    return m_total.all() > 0 ? logOdds(m_total.won / m_total.all()) : 0;
}

double EvidenceCounts::prior(std::int64_t pipeline) const
{
    const auto it = m_pipelines.find(pipeline);
    if (it == m_pipelines.end() || m_total.all() <= 0)
        return prior();
    const double pooled = m_total.won / m_total.all();
    return logOdds((std::max(it->second.won, 0.0) + PriorStrength * pooled) / (std::max(it->second.all(), 0.0) + PriorStrength));
}

std::vector<double> EvidenceCounts::terms(std::size_t input, bool countsMissing) const
{
    const std::vector<WonLost> &groups = m_inputs[input];
    std::vector<double> terms(groups.size());
    WonLost sum;
    for (std::size_t group = countsMissing ? 0 : 1; group < groups.size(); ++group) {
        sum.won += groups[group].won;
        sum.lost += groups[group].lost;
    }
    if (sum.won <= 0 || sum.lost <= 0)
        return terms;
    for (std::size_t group = countsMissing ? 0 : 1; group < groups.size(); ++group) {
        const double pseudo = ValueStrength * std::max(groups[group].all(), 0.0) / sum.all();
        const double won = (std::max(groups[group].won, 0.0) + pseudo) / (sum.won + ValueStrength);
        const double lost = (std::max(groups[group].lost, 0.0) + pseudo) / (sum.lost + ValueStrength);
        // A group that is empty by now tells nothing; the rest of a subtraction is no count.
        terms[group] = groups[group].all() > 1e-9 ? std::log(won / lost) : 0;
    }
    return terms;
}

bool EvidenceCounts::isMissingTelling(std::size_t input) const
{
    const WonLost &missing = m_inputs[input].front();
    const WonLost present{m_total.won - missing.won, m_total.lost - missing.lost};
    if (missing.all() < ValueStrength || present.all() < ValueStrength)
        return false;
    const double rate = m_total.won / m_total.all();
    const double error = std::sqrt(rate * (1 - rate) * (1 / missing.all() + 1 / present.all()));
    return error > 0 && std::abs(missing.won / missing.all() - present.won / present.all()) > 1.96 * error;
}

QJsonObject EvidenceCounts::toJson() const
{
    QJsonArray inputs;
    for (const std::vector<WonLost> &groups : m_inputs) {
        QJsonArray array;
        for (const WonLost &counts : groups)
            array.append(jsonOf(counts));
        inputs.append(array);
    }
    QJsonObject pipelines;
    for (const auto &[pipeline, counts] : m_pipelines)
        pipelines.insert(QString::number(pipeline), jsonOf(counts));
    return {{QStringLiteral("epoch"), qint64(m_epoch)}, {QStringLiteral("total"), jsonOf(m_total)}, {QStringLiteral("inputs"), inputs}, {QStringLiteral("pipelines"), pipelines}};
}

EvidenceCounts EvidenceCounts::fromJson(const QJsonObject &json)
{
    EvidenceCounts counts;
    counts.m_epoch = json.value(QLatin1StringView("epoch")).toInteger();
    counts.m_total = wonLostFrom(json.value(QLatin1StringView("total")));
    for (const QJsonValue &input : json.value(QLatin1StringView("inputs")).toArray()) {
        std::vector<WonLost> groups;
        for (const QJsonValue &group : input.toArray())
            groups.push_back(wonLostFrom(group));
        counts.m_inputs.push_back(std::move(groups));
    }
    const QJsonObject pipelines = json.value(QLatin1StringView("pipelines")).toObject();
    for (auto it = pipelines.begin(); it != pipelines.end(); ++it)
        counts.m_pipelines[it.key().toLongLong()] = wonLostFrom(it.value());
    return counts;
}

} // namespace lead
