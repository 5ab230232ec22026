#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lead {

class SealingStream;

/// What the database of a sealed backup is called where it is unpacked.
inline const QString SealedDatabaseName = QStringLiteral("backup.leadwright");

/// The database of a backup, its manifest and its attached files, one after the other, into a stream that has begun and is
/// ended by the caller.
Result<void> sealParts(const QString &backup, SealingStream &stream);
/// The way back: out of a sealed file into a folder, which is made. Parts that no backup has are refused, so that none leads
/// out of the folder. The result is the path of the database.
Result<QString> unsealParts(const QString &path, const QByteArray &passphrase, const QString &folder);

} // namespace lead
