#pragma once

#include "app/cli/session.h"
#include "core/scoring/scorecheck.h"
#include "core/scoring/scorereceipt.h"
#include "core/scoring/scoresimulation.h"

namespace lead {

/// What `score` does by rules: scores, receipts, versions of the model, what-if. The words are those behind `score`.
int runScoreRules(Session &session, const Arguments &arguments);
/// `score learn`.
int learnScores(Session &session);
/// What it accepts.
QStringList scoreRuleFlags();
QStringList scoreRuleOptions();

/// For people and programs.
QJsonObject receiptJson(const ScoreReceipt &receipt);
void sayReceipt(const Output &output, const ScoreReceipt &receipt);
QJsonObject simulationJson(const ScoreSimulation &simulation, const QHash<LeadId, QString> &names);
void saySimulation(const Output &output, const ScoreSimulation &simulation, const QHash<LeadId, QString> &names);
QJsonObject checkJson(const ScoreCheck &check);
void sayCheck(const Output &output, const ScoreCheck &check);

} // namespace lead
