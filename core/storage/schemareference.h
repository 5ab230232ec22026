#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace lead {

class Connection;

/// The parts of a database as a version of this program makes them: the text of each table, index and trigger that the engine keeps, with plain spaces.
struct SchemaReference
{
    QHash<QString, QString> tables;
    QHash<QString, QString> indexes;
    QHash<QString, QString> triggers;

    /// Of a schema version from 1 to SchemaVersion, made in memory once (some 3 ms); empty for others.
    static const SchemaReference &of(int version);
    /// A text as the engine keeps it, with plain spaces and without the columns of custom fields.
    static QString plain(const QString &sql);
    /// SHA-256 over all that the schema of a database says, in plain(); the engine's own statistics do not count. Empty when it cannot be read.
    static QByteArray fingerprint(Connection &connection);
};

/// That of SchemaVersion, in hexadecimal digits: who has it needs no closer look, which spares each start making the reference.
inline constexpr char SchemaFingerprint[] = "8b9eae38d37eeeeb29e0ed1be472eb885ee0f58ba1b6a66650923ca6a836acfd";

} // namespace lead
