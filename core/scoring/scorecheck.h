#pragma once

#include "core/scoring/scorekeeper.h"

namespace lead {

/// Something about a model that its author would want to know.
struct ScoreFinding
{
    enum class Kind : std::uint8_t {
        Removed,     ///< the rule asks for a field that is gone and counts nothing
        Never,       ///< its condition contradicts itself
        NoLead,      ///< nobody fits it now
        Always,      ///< everybody does
        Same,        ///< another rule fits exactly the same leads
        Exclusive,   ///< another rule about the same fields never fits the same lead
        NoEffect,    ///< its group is at its limit for every lead that fits
        Unreachable, ///< a threshold that no lead can reach
    };
    Kind kind = Kind::NoLead;
    QString group;
    QString rule;  ///< empty: of the model
    QString other; ///< the other rule
    QString text;  ///< a sentence: what, and what to do
    bool isNote = false; ///< may well be meant
    int groupAt = -1;    ///< where the rule is in the model; -1 of the model and of the profile
    int ruleAt = -1;     ///< in its group, or of a criterion in the profile

    bool operator==(const ScoreFinding &) const = default;
};

struct ScoreRuleCount
{
    QString group;
    QString rule;
    qint64 leads = 0;   ///< that it gives something
    double share = 0;   ///< of all, 0 to 1
    int groupAt = 0;
    int ruleAt = 0;     ///< in its group
};

/// How far a criterion of the profile tells anything.
struct ScoreCriterionCount
{
    qint64 leads = 0; ///< that meet its condition; -1 for a range
    qint64 known = 0; ///< of which something is known that tells
};

struct ScoreCheck
{
    qint64 leads = 0;
    std::vector<ScoreRuleCount> counts; ///< of the rules that are on
    std::vector<ScoreCriterionCount> criteria; ///< in the order of the profile; -1 for those that have a problem
    std::vector<ScoreFinding> findings;
};

/// Holds a model against the leads of the workspace: how many fit each rule, contradictions, rules that change nothing. Facts and
/// activities of any earlier moment save reading all of them.
Result<ScoreCheck> checkScoreModel(Workspace &workspace, const ScoreModel &model, LeadFactsPtr facts = {}, ScoreEventStore *events = nullptr);
/// "never", "always" ... for programs.
QString keyOf(ScoreFinding::Kind kind);

} // namespace lead
