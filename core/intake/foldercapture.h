#pragma once

#include "core/intake/fileimport.h"
#include "core/storage/watchedfolderrepository.h"

#include <optional>

namespace lead {

/// The door of watched folders: imports each new file once, with a saved mapping, and remembers what became of it.
/// A file that is still being written (changed in the last seconds) waits for the next look. A file without a fitting
/// mapping is left alone with the reason, because nobody is there to correct a guess.
class FolderCapture
{
public:
    FolderCapture(Workspace &workspace, const ReferenceData &reference);

    /// Begins to watch. `plan` says all but the mapping; `mapping` names a saved one, or is empty.
    Result<WatchedFolder> add(const QString &path, const QString &mapping, const IntakePlan &plan);

    struct Seen
    {
        WatchedFile file;
        std::optional<ImportOutcome> outcome; ///< absent when it was not imported
    };
    /// Looks through all watched folders once.
    Result<std::vector<Seen>> scan(const FileImport::Watch &watch);

private:
    Result<std::optional<Seen>> take(const WatchedFolder &folder, const QString &path, const FileImport::Watch &watch);
    Result<std::optional<ColumnMapping>> mappingFor(const WatchedFolder &folder, const QString &path);

    Workspace &m_workspace;
    const ReferenceData &m_reference;
};

} // namespace lead
