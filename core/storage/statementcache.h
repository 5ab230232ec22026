#pragma once

#include <QSqlQuery>
#include <QStringList>
#include <optional>
#include <unordered_map>

namespace lead {

/// Statements of one connection that are prepared and idle. Preparing one that reads a whole lead costs more
/// than running it, and an edit runs a dozen.
class StatementCache
{
public:
    struct Prepared
    {
        QSqlQuery query;
        QStringList placeholders; ///< each once, with its colon
        bool isKept = false;      ///< once it is done with; see canKeep()
    };

    /// Whether a statement can be run again after the schema changed.
    static bool canKeep(const QString &sql);
    /// The idle statement of this text, which is the caller's until it comes back.
    std::optional<Prepared> take(const QString &sql);
    /// Takes back a statement that ran without a fault; what it read is over.
    void giveBack(const QString &sql, Prepared prepared);
    /// Must happen before the connection closes.
    void clear() { m_idle.clear(); }

private:
    std::unordered_map<QString, Prepared> m_idle;
};

} // namespace lead
