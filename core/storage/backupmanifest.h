#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace lead {

/// What a backup contains, as its manifest beside it says ("<file>.json").
struct BackupManifest
{
    qint64 leads = 0;
    qint64 operations = 0;
    QString auditHead;  ///< hash of the newest act, hexadecimal: shows a cut tail of the journal
    int schemaVersion = 0;
    QString sha256;     ///< of the file
    qint64 bytes = 0;
    qint64 files = 0;       ///< attached files that were copied along, to "<backup>-files"
    qint64 fileBytes = 0;
    QStringList missingFiles = {}; ///< SHA-256 of those that were not there any more, or damaged
    QStringList fileProblems = {}; ///< sentences about them; not in the manifest, which would keep names that are erased

    static QString pathOf(const QString &backup) { return backup + QStringLiteral(".json"); }
    QJsonObject toJson() const;
    bool operator==(const BackupManifest &) const = default;
};

} // namespace lead
