#pragma once

#include "core/domain/field.h"
#include "core/storage/enginestatement.h"

#include <string_view>

namespace lead {

/// A prepared statement on the driver's own handle, without QVariant in between: for the few places where a million
/// rows go in or out. Parameters and columns are counted as SQLite does (parameters from 1, columns from 0).
class BulkStatement
{
public:
    BulkStatement(Connection &connection, const QString &sql);

    /// Whether it could be prepared.
    const Result<void> &prepared() const { return m_engine.prepared(); }

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    /// The text must live until the statement is run or bound anew.
    void bind(int parameter, std::string_view text);
    /// Bytes, under the same condition.
    void bindBytes(int parameter, std::string_view bytes);
    void bindNull(int parameter);

    /// Runs a statement without rows and makes it ready for the next values.
    Result<void> run();
    /// How many rows the run before changed.
    std::int64_t changedRows() const;
    /// Steps to the next row: true with a row, false at the end, which also resets.
    Result<bool> next();
    void reset();

    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    double real(int column) const;
    /// Valid until the next step.
    std::string_view text(int column) const;
    std::string_view bytes(int column) const;
    /// Whatever the column holds.
    FieldValue value(int column) const;

private:
    EngineStatement m_engine;
    sqlite3_stmt *m_statement;
};

} // namespace lead
