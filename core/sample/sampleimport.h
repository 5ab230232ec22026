#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/importrepository.h"

namespace lead {

class Workspace;

/// Takes the list of a trade show in as one of the team does in the window: reads it, maps it, makes a field of a column that no
/// field fits, imports it and keeps the mapping as a template. Two acts, of that person and at that time.
class SampleImport
{
public:
    struct Who
    {
        QString user;    ///< name, as the workspace has it
        Millis at = 0;
        IdGenerator ids; ///< for what comes in
    };
    SampleImport(QString workspacePath, Who who);

    Result<ImportCounts> bring(const std::string &list);

private:
    QString m_path;
    Who m_who;
};

} // namespace lead
