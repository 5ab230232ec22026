#include "core/privacy/journalheads.h"

#include "core/settings/workspacefiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace lead {

namespace {

constexpr qsizetype HashBytes = 32;
constexpr qint64 MostManifestBytes = 1 << 20;

} // namespace

std::vector<JournalHead> headsInBackups(const QString &workspace)
{
    std::vector<JournalHead> heads;
    for (const BackupFile &backup : backupsOf(workspace)) {
        QFile manifest(backup.path + QStringLiteral(".json"));
        if (!manifest.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(manifest.read(MostManifestBytes)).object();
        const JournalHead head{object.value(QStringLiteral("operations")).toInteger(), QByteArray::fromHex(object.value(QStringLiteral("audit_head")).toString().toLatin1()),
                               QCoreApplication::translate("JournalHeads", "The backup %1").arg(QFileInfo(backup.path).fileName())};
        if (head.operations > 0 && head.hash.size() == HashBytes)
            heads.push_back(head);
    }
    std::reverse(heads.begin(), heads.end());
    return heads;
}

QString headText(const JournalHead &head)
{
    return QString::number(head.operations) + u':' + QString::fromLatin1(head.hash.toHex());
}

std::optional<JournalHead> headFromText(const QString &text, const QString &keptIn)
{
    bool ok = false;
    const JournalHead head{text.section(u':', 0, 0).toLongLong(&ok), QByteArray::fromHex(text.section(u':', 1).toLatin1()), keptIn};
    if (!ok || head.operations < 0 || head.hash.size() != HashBytes)
        return std::nullopt;
    return head;
}

} // namespace lead
