#pragma once

#include "core/facts/factsstore.h"
#include "core/leads/callacts.h"
#include "core/leads/definitionacts.h"
#include "core/scoring/scorekeeper.h"
#include "core/scoring/scorereceipt.h"
#include "core/storage/activityrepository.h"
#include "core/storage/storedscores.h"
#include "core/storage/undo.h"
#include "tests/unit/leads/leadsfixture.h"

namespace lead {

/// Two groups with rules of each kind: conditions, events that fade, a disqualifier.
inline QByteArray testModel()
{
    return R"json({"name":"Test","temperature":{"hot":50,"warm":20,"hysteresis":5},"groups":[
      {"name":"Fit","kind":"fit","max":50,"rules":[
        {"name":"Known company","when":"company is not empty","points":20},
        {"name":"Big place","when":"state in (CA, TX)","points":15},
        {"name":"Rival","when":"email ends with \"@rival.example\"","disqualifies":true}]},
      {"name":"Engagement","kind":"engagement","max":60,"rules":[
        {"name":"Called","event":"call","points":30,"count":2,"half_life_days":10},
        {"name":"Replied","event":"reply","points":20,"count":"first","within_days":30}]}]})json";
}

inline OperationId publishModel(Workspace &workspace, const QByteArray &json)
{
    const Result<ScoreModel> model = scoreModelFromJson(json, workspace.catalog());
    if (!model)
        qFatal("%s", qPrintable(model.error().message));
    const Result<std::vector<Definition>> all = DefinitionActs(workspace).all();
    const Definition *current = all ? currentOf(*all, Definition::scoreName()) : nullptr;
    const Result<LeadJobDone> done = DefinitionActs(workspace).publish({{Definition::scoreName(), scoreModelText(*model, workspace.catalog()), current ? current->version : 0}}, {});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return done->operation;
}

inline ActivityId addActivity(Workspace &workspace, LeadId lead, const char *kind, const char *outcome, Millis at)
{
    Act act(workspace, {QStringLiteral("call"), QStringLiteral("Add an activity")});
    const Result<ActivityId> added = ActivityRepository(workspace).add(act, {{}, lead, QString::fromLatin1(kind), at, workspace.actingUser(), QString::fromLatin1(outcome), {}, QString()});
    if (!added || !act.commit())
        qFatal("no activity");
    return *added;
}

inline LeadScore scoreOf(Workspace &workspace, LeadId lead)
{
    const Result<std::optional<LeadScore>> score = StoredScores(workspace.connection()).find(lead);
    return score && *score ? **score : LeadScore{-1};
}

} // namespace lead
