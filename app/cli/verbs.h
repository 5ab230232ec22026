#pragma once

#include "app/cli/session.h"

namespace lead {

/// A word of the command line: what it accepts and what it does.
struct Verb
{
    QString name;
    Arguments::Accepts accepts;
    int (*run)(Session &session, const Arguments &arguments);
    QString summary;
};

/// One list of verbs a file in app/cli.
std::vector<Verb> initVerbs();
std::vector<Verb> actVerbs();
std::vector<Verb> auditVerbs();
std::vector<Verb> dayVerbs();
std::vector<Verb> fieldVerbs();
std::vector<Verb> journalVerbs();
std::vector<Verb> maintenanceVerbs();
std::vector<Verb> privacyVerbs();
std::vector<Verb> qualifyVerbs();
std::vector<Verb> scoreVerbs();
std::vector<Verb> showVerbs();
std::vector<Verb> stageVerbs();
std::vector<Verb> taskVerbs();
std::vector<Verb> importVerbs();
std::vector<Verb> inspectVerbs();
std::vector<Verb> folderVerbs();
std::vector<Verb> reviewVerbs();
std::vector<Verb> leadVerbs();
std::vector<Verb> helpVerbs();

std::vector<Verb> allVerbs();

} // namespace lead
