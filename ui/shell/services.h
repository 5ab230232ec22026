#pragma once

#include <QString>

namespace lead {

class Clock;
class FolderService;
class ImportService;
class LeadService;
class SampleService;
class Settings;
class SettingsService;

/// What the windows of one program work with. All share them, so that each sees at once what another did.
struct Services
{
    LeadService &leads;
    ImportService &imports;
    FolderService &folders;
    SampleService &samples;
    SettingsService &setup;
    Settings &settings;
    const Clock &clock;
};

/// Where files are.
struct Places
{
    QString workspace; ///< where lists are imported to by somebody who has no workspace yet
    QString sample;
    QString folder;    ///< where new workspaces are proposed to be
    QString locks;     ///< of workspaces that are open, and the sockets by which a second start is handed over
};

} // namespace lead
