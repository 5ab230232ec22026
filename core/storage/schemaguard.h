#pragma once

#include "core/base/result.h"

namespace lead {

class Connection;

/// A workspace may come from anybody. Its triggers would run with every write and its views could stand in for tables, so
/// only those of the schema of some version of this program are let in. Its tables, indexes and triggers have to be those of its version: others could refuse,
/// change or hide what is written. Indexes of plain columns that somebody added do none of it.
class SchemaGuard
{
public:
    /// Error::Corrupt with the name of the first that is foreign. Takes some 200 microseconds.
    static Result<void> check(Connection &connection);
    /// For who only reads: nothing but a table stands in the place of a table, since reading anything else may run for ever.
    static Result<void> checkReadable(Connection &connection);

private:
    static Result<void> checkCode(Connection &connection);
    static Result<void> checkTables(Connection &connection);
    static Result<bool> isPlainIndex(Connection &connection, const QString &index, const QString &table);
};

} // namespace lead
