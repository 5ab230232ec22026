#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace lead {

/// What a test of a promise found out: how often something was tried and how often it went wrong.
struct TrustLine
{
    QString promise;       ///< "P1" to "P12", as in the help
    QString what;          ///< what was tried: "power loss: disk images opened"
    qint64 count = 0;      ///< how often
    qint64 bad = 0;        ///< how often the promise was broken
    QString measured = {}; ///< figures for people: "longest wait 41 ms"
    QString untried = {};  ///< why it could not be tried here; then `count` is 0
};

/// Prints the line, and adds it as JSON to the folder LEADWRIGHT_TRUST_DIR, where packaging/trust collects all of them.
inline void sayTrust(const TrustLine &line)
{
    QJsonObject object{{QStringLiteral("promise"), line.promise}, {QStringLiteral("what"), line.what}, {QStringLiteral("count"), line.count}, {QStringLiteral("bad"), line.bad}};
    if (!line.measured.isEmpty())
        object.insert(QStringLiteral("measured"), line.measured);
    if (!line.untried.isEmpty())
        object.insert(QStringLiteral("untried"), line.untried);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    std::fprintf(stdout, "TRUST %s\n", json.constData());
    std::fflush(stdout);
    const QString folder = qEnvironmentVariable("LEADWRIGHT_TRUST_DIR");
    if (folder.isEmpty())
        return;
    QFile file(QDir(folder).filePath(QCoreApplication::applicationName() + QStringLiteral(".jsonl")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(json + '\n') < 0)
        qFatal("cannot write to %s", qPrintable(file.fileName()));
}

/// The long form of the tests of promises (packaging/trust --long), instead of the one for every day.
inline bool isLongTrust()
{
    return qEnvironmentVariableIntValue("LEADWRIGHT_TRUST_LONG") != 0;
}

/// Where files of tests are fastest: in memory, where there is such a place.
inline QString trustFolderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString base = QFileInfo(memory).isWritable() && qEnvironmentVariableIsEmpty("LEADWRIGHT_TRUST_ON_DISK") ? memory : QDir::tempPath();
    return base + QStringLiteral("/leadwright-trust-XXXXXX");
}

} // namespace lead
