#pragma once

#include "core/base/result.h"

namespace lead {

class Connection;

/// A workspace may come from anybody. Its triggers would run with every write and its views could stand in for tables, so
/// only those of the schema of some version of this program are let in.
class SchemaGuard
{
public:
    /// Error::Corrupt with the name of the first that is foreign. Takes some 50 microseconds.
    static Result<void> check(Connection &connection);
};

} // namespace lead
