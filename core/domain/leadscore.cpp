#include "core/domain/leadscore.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {

constexpr std::uint64_t NoFit = 0xFF;
constexpr int Bias = 1 << 15;

struct LeadScoreText
{
    Q_DECLARE_TR_FUNCTIONS(LeadScore)
};

} // namespace

QStringList temperatureKeys()
{
    return {QStringLiteral("cold"), QStringLiteral("warm"), QStringLiteral("hot")};
}

QString keyOf(Temperature temperature)
{
    return temperatureKeys().at(static_cast<int>(temperature));
}

QString titleOf(Temperature temperature)
{
    switch (temperature) {
    case Temperature::Hot: return LeadScoreText::tr("hot");
    case Temperature::Warm: return LeadScoreText::tr("warm");
    case Temperature::Cold: break;
    }
    return LeadScoreText::tr("cold");
}

QString gradeText(int grade)
{
    if (grade < 1 || grade > LeadScore::Grades)
        return {};
    return QString(QChar(u'A' + (grade - 1) / 3)) + QChar(u'1' + (grade - 1) % 3);
}

QStringList gradeKeys()
{
    QStringList keys;
    for (int grade = 1; grade <= LeadScore::Grades; ++grade)
        keys << gradeText(grade);
    return keys;
}

std::uint64_t LeadScore::packed() const
{
    const auto whole = static_cast<std::uint64_t>(std::clamp(score, -HighestScore, HighestScore) + Bias);
    const std::uint64_t fitness = fit ? static_cast<std::uint64_t>(std::clamp(*fit, 0, 100)) : NoFit;
    const auto active = static_cast<std::uint64_t>(std::clamp(engagement, 0, 100));
    return whole | fitness << 16 | active << 24 | static_cast<std::uint64_t>(grade) << 32 | static_cast<std::uint64_t>(temperature) << 36
           | static_cast<std::uint64_t>(isDisqualified) << 38;
}

LeadScore LeadScore::fromPacked(std::uint64_t packed)
{
    LeadScore score;
    score.score = std::clamp(static_cast<int>(packed & 0xFFFF) - Bias, -HighestScore, HighestScore);
    if (const std::uint64_t fit = packed >> 16 & 0xFF; fit != NoFit)
        score.fit = static_cast<int>(std::min<std::uint64_t>(fit, 100));
    score.engagement = static_cast<int>(std::min<std::uint64_t>(packed >> 24 & 0xFF, 100));
    score.grade = static_cast<int>(std::min<std::uint64_t>(packed >> 32 & 0xF, Grades));
    score.temperature = static_cast<Temperature>(std::min<std::uint64_t>(packed >> 36 & 0x3, 2));
    score.isDisqualified = (packed >> 38 & 1) != 0;
    return score;
}

} // namespace lead
