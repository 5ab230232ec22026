#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace lead {

class Connection;

/// Brings a workspace to the schema of this program. Migrations are the numbered files of resources/schema, each run
/// in one transaction together with its version number; a backup is made before any of them touches a filled file.
class Migrator
{
public:
    explicit Migrator(Connection &connection);

    using AndThen = std::function<Result<void>(int version)>;

    int currentVersion() const;
    /// Runs what is missing. With something to do on a filled workspace, first writes a copy named
    /// "<file>.before-v<N>". A file that is newer than the program is left alone. `andThen` is told each version in the
    /// transaction that brings it, for what no SQL text can do.
    Result<void> migrate(const AndThen &andThen = {});

private:
    Result<void> apply(int version, const AndThen &andThen);
    Result<void> runAtOnce(int version, const QString &schema, const AndThen &andThen);
    Result<void> keepCopy(int version);

    Connection &m_connection;
};

/// The schema text of one migration for SQLite, its type tokens replaced.
QString schemaText(const QByteArray &file);

} // namespace lead
