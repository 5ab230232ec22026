#include "core/storage/attachmentcheck.h"

#include "core/storage/backuptext.h"
#include "core/storage/connection.h"
#include "core/storage/filestore.h"
#include "core/storage/query.h"

#include <QFileInfo>

namespace lead {

namespace {

constexpr qsizetype FewNames = 5;

QString listed(const QStringList &names)
{
    const QString few = QStringList(names.first(std::min(FewNames, names.size()))).join(QStringLiteral(", "));
    return names.size() <= FewNames ? few : BackupText::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - FewNames)).arg(few);
}

} // namespace

Result<AttachmentReport> AttachmentCheck::run(Connection &database, const FileStore &files)
{
    AttachmentReport report;
    // Backups of the first version have no such table.
    if (database.number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'attachment'")).value_or(0) == 0)
        return report;
    Query query(database, QStringLiteral("SELECT sha256, min(name) FROM attachment GROUP BY sha256 ORDER BY min(name), sha256"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    QStringList missing;
    QStringList changed;
    while (query.next()) {
        const QString sha256 = query.text(0);
        const FileStore::State state = files.stateOf(sha256);
        if (state == FileStore::State::Whole) {
            ++report.files;
            report.bytes += QFileInfo(files.pathOf(sha256)).size();
            continue;
        }
        const bool isMissing = state == FileStore::State::Missing;
        (isMissing ? report.missing : report.changed) << sha256;
        (isMissing ? missing : changed) << query.text(1);
    }
    const QString folder = files.folder();
    if (!missing.isEmpty())
        report.problems << BackupText::tr("%n attached file(s) are not in the folder %1: %2. Copy them there from a backup that has them, or attach them again.", nullptr, static_cast<int>(missing.size()))
                               .arg(folder, listed(missing));
    if (!changed.isEmpty())
        report.problems << BackupText::tr("%n attached file(s) in the folder %1 are damaged or cannot be read: %2. Copy them there from a backup that has them, or attach them again.", nullptr,
                                          static_cast<int>(changed.size()))
                               .arg(folder, listed(changed));
    return report;
}

} // namespace lead
