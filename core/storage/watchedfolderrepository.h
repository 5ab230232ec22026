#pragma once

#include "core/storage/journal.h"

#include <QJsonObject>
#include <QString>
#include <vector>

namespace lead {

class Workspace;

/// A folder whose new files are imported.
struct WatchedFolder
{
    qint64 id = 0;
    QString path;
    QString mapping;     ///< name of the saved mapping to use; empty: the one saved for a file's headings
    QJsonObject options; ///< as IntakePlan writes them, without a mapping
    enum State : std::uint8_t { Removed, Watched, Paused };
    State state = Watched;

    bool operator==(const WatchedFolder &) const = default;
};

/// What became of one file of a watched folder.
struct WatchedFile
{
    qint64 folder = 0;
    QString sha256;
    QString name;
    ImportId import;  ///< invalid when it was not imported
    QString message;
    Millis seenAt = 0;

    bool operator==(const WatchedFile &) const = default;
};

class WatchedFolderRepository
{
public:
    explicit WatchedFolderRepository(Workspace &workspace);

    /// Also those that are paused.
    Result<std::vector<WatchedFolder>> folders();
    Result<qint64> add(ChangeRecorder &act, const WatchedFolder &folder);
    Result<void> setState(ChangeRecorder &act, const WatchedFolder &folder, WatchedFolder::State state);
    Result<void> setMapping(ChangeRecorder &act, const WatchedFolder &folder, const QString &mapping);
    /// Whether a file with these contents was dealt with already in this folder.
    Result<bool> isKnown(qint64 folder, const QString &sha256);
    Result<void> remember(const WatchedFile &file);
    /// The files that were not imported count as new again.
    Result<void> forgetFailed(qint64 folder);
    /// Newest first.
    Result<std::vector<WatchedFile>> files(qint64 folder);

private:
    Result<void> set(ChangeRecorder &act, qint64 folder, const char *column, const FieldValue &before, const FieldValue &after);
    FieldValue mappingId(const QString &name);

    Workspace &m_workspace;
};

} // namespace lead
