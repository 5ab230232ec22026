#include "core/intake/draftstore.h"

#include "core/base/hash.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace lead {

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString DraftStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/import-drafts");
}

QString DraftStore::fileFor(const QString &workspace) const
{
    const QString name = QString::number(stableHash(toUtf8(QFileInfo(workspace).absoluteFilePath())), 16);
    return m_folder + u'/' + name + QStringLiteral(".json");
}

Result<void> DraftStore::keep(const QString &workspace, const ImportDraft &draft, const FieldCatalog &catalog) const
{
    QDir().mkpath(m_folder);
    const QByteArray text = QJsonDocument(draft.toJson(catalog)).toJson(QJsonDocument::Compact);
    QSaveFile file(fileFor(workspace));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) != text.size() || !file.commit())
        return Error{Error::ReadOnly, QCoreApplication::translate("Import", "What was prepared for the import cannot be kept in %1.").arg(m_folder), file.errorString()};
    return {};
}

void DraftStore::drop(const QString &workspace) const
{
    QFile::remove(fileFor(workspace));
}

bool DraftStore::dropIf(const QString &workspace, const std::function<bool(const QString &text)> &has) const
{
    QFile file(fileFor(workspace));
    if (!file.open(QIODevice::ReadOnly) || !has(QString::fromUtf8(file.readAll())))
        return false;
    return file.remove();
}

std::optional<ImportDraft> DraftStore::find(const QString &workspace, const FieldCatalog &catalog) const
{
    QFile file(fileFor(workspace));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<ImportDraft> draft = ImportDraft::fromJson(QJsonDocument::fromJson(file.readAll()).object(), catalog);
    if (!draft || !QFileInfo::exists(draft->path))
        return std::nullopt;
    return *draft;
}

} // namespace lead
