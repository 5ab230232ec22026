#pragma once

#include "core/intake/fileimport.h"
#include "core/storage/watchedfolderrepository.h"

#include <QFileInfo>
#include <map>
#include <optional>

namespace lead {

/// How the files of watched folders looked the last time, by path: what tells a file that is complete from one that is
/// still being written.
struct FolderGlances
{
    struct File
    {
        qint64 size = 0;
        Millis writtenAt = 0;

        bool operator==(const File &) const = default;
    };
    std::map<QString, File> files;
    bool isUnsettled = false; ///< the last look left a file for later
};

/// The door of watched folders: imports each new file once, with a saved mapping, and remembers what became of it.
/// A file that is still being written (changed in the last seconds) waits for the next look. A file without a fitting
/// mapping is left alone with the reason, because nobody is there to correct a guess.
class FolderCapture
{
public:
    FolderCapture(Workspace &workspace, const ReferenceData &reference);

    /// How long a file has to rest. With `glances` it also has to look as it did at the look before.
    void setPatience(int settleMillis, FolderGlances *glances)
    {
        m_settleMillis = settleMillis;
        m_glances = glances;
    }

    struct Seen
    {
        WatchedFile file;
        std::optional<ImportOutcome> outcome; ///< absent when it was not imported
    };
    /// Looks once through all folders that are watched and not paused.
    Result<std::vector<Seen>> scan(const FileImport::Watch &watch);

private:
    bool isComplete(const QFileInfo &file);
    Result<std::optional<Seen>> take(const WatchedFolder &folder, const QString &path, const FileImport::Watch &watch);
    Result<std::optional<ColumnMapping>> mappingFor(const WatchedFolder &folder, const QString &path);

    Workspace &m_workspace;
    const ReferenceData &m_reference;
    int m_settleMillis = 2000;
    FolderGlances *m_glances = nullptr;
};

} // namespace lead
