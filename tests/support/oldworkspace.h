#pragma once

#include "core/storage/connection.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lead {

/// A workspace as the schema of `version` wrote it, with the rows of a file of tests/data and whatever else `more` does to them.
inline QString makeOldWorkspace(const QTemporaryDir &folder, int version, const QString &rows, const QString &more = {})
{
    const QString path = folder.filePath(QStringLiteral("old.leadwright"));
    const Result<std::unique_ptr<Connection>> made = Connection::create(path);
    if (!made)
        qFatal("cannot make a file");
    const auto run = [&](const QString &sql) {
        if (const Result<void> done = (*made)->exec(sql); !done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    };
    const auto textOf = [](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        return file.readAll();
    };
    const QDir schema(QStringLiteral(":/schema"));
    for (int step = 1; step <= version; ++step)
        run(schemaText(textOf(schema.filePath(schema.entryList({QStringLiteral("%1_*.sql").arg(step, 4, 10, QLatin1Char('0'))}, QDir::Files).value(0)))));
    run(QString::fromUtf8(textOf(QStringLiteral(LEADWRIGHT_TEST_FILES "/") + rows)));
    if (!more.isEmpty())
        run(more);
    run(QStringLiteral("PRAGMA user_version=%1").arg(version));
    return path;
}

} // namespace lead
