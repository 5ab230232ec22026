#include "core/intake/foldercapture.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace lead {

namespace {

struct FolderCaptureText
{
    Q_DECLARE_TR_FUNCTIONS(FolderCapture)
};

std::optional<QString> checksumOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(1 << 20);
        if (bytes.isEmpty())
            return std::nullopt;
        hash.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

FolderCapture::FolderCapture(Workspace &workspace, const ReferenceData &reference)
    : m_workspace(workspace)
    , m_reference(reference)
{
}

Result<std::optional<ColumnMapping>> FolderCapture::mappingFor(const WatchedFolder &folder, const QString &path)
{
    const Result<FileInspection> inspection = FileImport(m_workspace, m_reference).inspect(path);
    if (!inspection)
        return inspection.error();
    const ColumnMapping &proposed = inspection->mapping;
    if (folder.mapping.isEmpty()) {
        const bool saved = std::any_of(proposed.columns.begin(), proposed.columns.end(), [](const MappedColumn &c) { return c.how == MappedBy::Saved; });
        return saved ? std::optional(proposed) : std::nullopt;
    }
    const auto mappings = ImportRepository(m_workspace).mappings();
    if (!mappings)
        return mappings.error();
    for (const SavedMapping &saved : *mappings) {
        if (saved.name != folder.mapping)
            continue;
        const Result<ColumnMapping> read = mappingFromJson(saved.body.toUtf8(), m_workspace.catalog());
        if (!read)
            return read.error();
        std::vector<std::string> headings;
        for (const MappedColumn &column : proposed.columns)
            headings.push_back(column.header);
        Result<ColumnMapping> mapping = fitted(*read, headings);
        if (!mapping)
            return mapping.error();
        mapping->signature = proposed.signature;
        return std::optional(*mapping);
    }
    return std::optional<ColumnMapping>();
}

bool FolderCapture::isComplete(const QFileInfo &file)
{
    const FolderGlances::File now{file.size(), file.lastModified().toMSecsSinceEpoch()};
    const bool rests = now.writtenAt <= m_workspace.clock().now() - m_settleMillis;
    if (!m_glances)
        return rests;
    const auto before = m_glances->files.find(file.absoluteFilePath());
    const bool isSame = before != m_glances->files.end() && before->second == now;
    m_glances->files.insert_or_assign(file.absoluteFilePath(), now);
    return rests && isSame;
}

Result<std::optional<FolderCapture::Seen>> FolderCapture::take(const WatchedFolder &folder, const QString &path, const FileImport::Watch &watch)
{
    const QFileInfo info(path);
    if (!isComplete(info)) {
        if (m_glances)
            m_glances->isUnsettled = true;
        return std::optional<Seen>();
    }
    const std::optional<QString> sum = checksumOf(path);
    if (!sum)
        return std::optional<Seen>();
    WatchedFolderRepository repository(m_workspace);
    const Result<bool> known = repository.isKnown(folder.id, *sum);
    if (!known)
        return known.error();
    if (*known)
        return std::optional<Seen>();
    Seen seen{{folder.id, *sum, info.fileName(), {}, {}, m_workspace.clock().now()}, std::nullopt};
    const Result<std::optional<ColumnMapping>> mapping = mappingFor(folder, path);
    if (!mapping) {
        seen.file.message = mapping.error().message;
    } else if (!*mapping) {
        seen.file.message = FolderCaptureText::tr("No saved mapping fits the headings of %1. Import it once by hand and save the mapping.").arg(info.fileName());
    } else {
        QJsonObject options = folder.options;
        options.insert(QStringLiteral("mapping"), toJson(**mapping, m_workspace.catalog()));
        Result<IntakePlan> plan = IntakePlan::fromJson(options, m_workspace.catalog());
        if (!plan)
            return plan.error();
        plan->mapping = **mapping; // with the places of the columns in this very file
        Result<ImportOutcome> outcome = FileImport(m_workspace, m_reference).run(path, *plan, watch);
        if (outcome) {
            seen.file.import = outcome->record.id;
            seen.outcome = std::move(*outcome);
        } else {
            seen.file.message = outcome.error().message;
        }
    }
    if (Result<void> done = repository.remember(seen.file); !done)
        return done.error();
    return std::optional(std::move(seen));
}

Result<std::vector<FolderCapture::Seen>> FolderCapture::scan(const FileImport::Watch &watch)
{
    const auto folders = WatchedFolderRepository(m_workspace).folders();
    if (!folders)
        return folders.error();
    if (m_glances)
        m_glances->isUnsettled = false;
    std::vector<Seen> all;
    for (const WatchedFolder &folder : *folders) {
        if (folder.state != WatchedFolder::Watched)
            continue;
        const QFileInfoList files = QDir(folder.path).entryInfoList({QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"), QStringLiteral("*.tab"), QStringLiteral("*.psv"), QStringLiteral("*.vcf")}, QDir::Files, QDir::Time | QDir::Reversed);
        for (const QFileInfo &file : files) {
            if (watch.isCancelled && watch.isCancelled())
                return all;
            Result<std::optional<Seen>> seen = take(folder, file.absoluteFilePath(), watch);
            if (!seen)
                return seen.error();
            if (*seen)
                all.push_back(std::move(**seen));
        }
    }
    return all;
}

} // namespace lead
