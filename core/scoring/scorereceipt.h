#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/leadscore.h"
#include "core/domain/scoremodel.h"

#include <memory>
#include <vector>

namespace lead {

class ScoreSheet;
class Workspace;

/// An activity that a rule counted.
struct ReceiptEvent
{
    ActivityId activity;
    Millis at = 0;
    QString kind;
    QString outcome;
    double points = 0; ///< now
};

/// One rule that gives something.
struct ReceiptRule
{
    QString name;
    double points = 0; ///< now
    double whole = 0;  ///< had nothing faded
    bool disqualifies = false;
    QString fading;    ///< "halves every 14 days, counts for 90 days"; empty: the points stay
    std::optional<Millis> since = {}; ///< from which date on the points fade
    std::vector<ReceiptEvent> events;
};

struct ReceiptGroup
{
    QString name;
    ScoreGroupKind kind = ScoreGroupKind::Own;
    double low = 0;
    double high = 0;
    double points = 0; ///< of the rules
    double held = 0;   ///< within the limits
    std::vector<ReceiptRule> rules;
};

/// One trait of the ideal customer, as this lead has it.
struct ReceiptCriterion
{
    QString name;
    double weight = 0;
    std::optional<double> match; ///< 0 to 1; absent: nothing is known
    bool isMust = false;
    bool excludes = false;
};

/// A change of the score as the journal tells it.
struct ScoreStep
{
    Millis at = 0;
    OperationId operation;
    QString summary; ///< of the act
    std::optional<int> before;
    int after = 0;
    QString temperatureBefore; ///< keys
    QString temperatureAfter;
    QStringList rules;         ///< that gave something then, with their points
    ActivityId cause;          ///< the activity, when it was one
};

/// Everything that a score is made of.
struct ScoreReceipt
{
    LeadId lead;
    QString leadName;
    QString model;
    int version = 0;
    Millis at = 0;
    LeadScore score;
    double total = 0; ///< before the limits of the model
    double coverage = 0; ///< of the profile, 0 to 1
    std::vector<ReceiptGroup> groups;
    std::vector<ReceiptCriterion> profile;
    double profilePoints = 0;
    struct Crossing
    {
        Millis at = 0;
        LeadScore score;
    };
    std::vector<Crossing> crossings; ///< what the temperature and the grade will be when nothing happens, the next first
    std::vector<ScoreStep> history;  ///< newest first
};

/// Works a receipt out anew, at the moment of the clock. Error::NotFound without such a lead, Invalid without a model.
Result<ScoreReceipt> scoreReceiptOf(Workspace &workspace, LeadId lead);
/// The same by a model that need not be published, without a version and a history.
Result<ScoreReceipt> scoreReceiptOf(Workspace &workspace, LeadId lead, const std::shared_ptr<const ScoreSheet> &sheet);
/// "halves every 14 days"; empty for points that stay.
QString fadingText(const ScoreRule &rule);

} // namespace lead
