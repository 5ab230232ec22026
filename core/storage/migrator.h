#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lead {

class Connection;

/// Brings a workspace to the schema of this program. Migrations are the numbered files of resources/schema, each run
/// in one transaction together with its version number; a backup is made before any of them touches a filled file.
class Migrator
{
public:
    explicit Migrator(Connection &connection);

    int currentVersion() const;
    /// Runs what is missing. With something to do on a filled workspace, first writes a copy named
    /// "<file>.before-v<N>". A file that is newer than the program is left alone.
    Result<void> migrate();

private:
    Result<void> apply(int version);
    Result<void> keepCopy(int version);

    Connection &m_connection;
};

/// The schema text of one migration for SQLite, its type tokens replaced.
QString schemaText(const QByteArray &file);

} // namespace lead
