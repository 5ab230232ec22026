#pragma once

#include <QHash>
#include <QString>

namespace lead {

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
};

} // namespace lead
