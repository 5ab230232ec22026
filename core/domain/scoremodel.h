#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/domain/fieldcatalog.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace lead {

/// How points fade with the age of what earned them. Neither half-life nor steps: they stay.
struct ScoreDecay
{
    double halfLifeDays = 0; ///< points · 2^(-age / half-life)
    double stepPercent = 0;  ///< points · (1 - percent / 100)^(whole steps of age)
    double stepDays = 0;

    bool fades() const { return halfLifeDays > 0 || (stepPercent > 0 && stepDays > 0); }
    bool operator==(const ScoreDecay &) const = default;
};

/// What a rule counts: the activities of a lead of one kind.
struct ScoreEvent
{
    QString kind;         ///< of the activity: "call", "email", "note" ...; or "reached", "reply" and "any", which look closer
    QStringList outcomes; ///< ignoring case; empty: whatever it ended like

    bool operator==(const ScoreEvent &) const = default;
};

/// One reason for points: a condition that a lead fits, or activities of it.
struct ScoreRule
{
    QString name;                    ///< what receipts say
    bool isOn = true;
    Condition condition;             ///< also limits an event rule to leads that fit it
    std::optional<ScoreEvent> event; ///< absent: a rule of the condition alone
    double points = 0;
    bool disqualifies = false;       ///< instead of points
    int atMost = 0;                  ///< events that count: 0 each, 1 the first, n the newest n
    double withinDays = 0;           ///< events older than that do not count; 0: all do
    FieldNumber since = 0;           ///< of a condition rule: the date from which its points fade
    ScoreDecay decay;
    QString problem = {};            ///< why it counts nothing, of a stored model that asks for a field that was removed

    /// Whether its points change by time alone.
    bool followsClock() const { return (event || since != 0) && (decay.fades() || withinDays > 0); }
    bool operator==(const ScoreRule &) const = default;
};

enum class ScoreGroupKind : std::uint8_t { Own, Fit, Engagement, Penalty };

/// Rules whose points are summed up and held between two limits.
struct ScoreGroup
{
    QString name;
    ScoreGroupKind kind = ScoreGroupKind::Own;
    double low = 0;
    double high = 0;
    std::vector<ScoreRule> rules;

    bool operator==(const ScoreGroup &) const = default;
};

/// One trait of the ideal customer. Either a condition (fits or not) or a number between two ends, with a fall-off beyond.
struct FitCriterion
{
    QString name;
    double weight = 1;
    Condition condition;
    FieldNumber field = 0; ///< of a range; 0: the condition decides
    double from = 0;       ///< in the unit of the field as people type it
    double to = 0;
    double falloff = 0;    ///< how far beyond an end the match has come down to 0; 0: at once
    bool isMust = false;   ///< not met: the fit is 0; unknown: the fit is unknown
    bool excludes = false; ///< met: the lead is disqualified
    QString problem = {};  ///< as of a rule

    bool operator==(const FitCriterion &) const = default;
};

/// A whole set of scoring rules, as one value. What its conditions mean is settled by the catalogue that it was read with.
struct ScoreModel
{
    QString name;
    double low = 0;
    double high = 100;
    std::vector<ScoreGroup> groups;
    std::vector<FitCriterion> profile; ///< of the ideal customer
    double profilePoints = 0;          ///< what a fit of 100 % adds to the score
    int hot = 70;
    int warm = 40;
    int hysteresis = 5;                ///< how far below its threshold a score has to fall to lose what it had
    int fitA = 80, fitB = 50;          ///< letter of the grade
    int engagement1 = 70, engagement2 = 35; ///< digit of the grade

    bool operator==(const ScoreModel &) const = default;

    /// Every field that some rule or criterion asks, each once.
    std::vector<FieldNumber> usedFields() const;
    bool hasEvents() const;
    /// Whether a condition asks for a date as seen from now, so that its answer may be another one tomorrow.
    bool asksTheClock() const;
};

/// Whether a condition holds a date as seen from now ("within last 30 days").
bool asksTheClock(const Condition &condition);
/// What scores are made into, and so may not be made of.
const std::vector<FieldNumber> &scoredFields();

/// Reads a model. The error is Invalid and says where (group, rule) and what to do. Strict about keys, so that a typing mistake
/// is not a rule that never counts.
Result<ScoreModel> scoreModelFromJson(const QByteArray &json, const FieldCatalog &catalog);
/// The same of one that is stored: a rule that cannot be read any more is off and has a problem; the others go on.
Result<ScoreModel> storedScoreModel(const QString &text, const FieldCatalog &catalog);
QJsonObject toJson(const ScoreModel &model, const FieldCatalog &catalog);
/// As it is stored and published.
QString scoreModelText(const ScoreModel &model, const FieldCatalog &catalog);

inline constexpr int MaxScoreModelSize = 1024 * 1024;
inline constexpr int MaxScoreRules = 500;
inline constexpr std::size_t MaxScoreGroups = 50;

/// What a workspace made from a template begins with.
QString starterScoreModel(const QString &templateName);

QString keyOf(ScoreGroupKind kind);

} // namespace lead
