#pragma once

#include "core/storage/persontrace.h"

#include <QJsonObject>

namespace lead {

/// What an export of everything about a person wrote.
struct SubjectExportReport
{
    QString folder;
    QStringList files;    ///< names in the folder
    qint64 leads = 0;
    qint64 activities = 0;
    qint64 tasks = 0;
    qint64 attachments = 0;
    qint64 changes = 0;   ///< of the journal
    QStringList missing;  ///< attachments whose contents are not there any more

    QJsonObject toJson() const;
};

/// Everything that a workspace knows of a person, as one JSON file, one page to read, and the attached files: for the person, and
/// to be kept before they are erased.
class SubjectExport
{
public:
    explicit SubjectExport(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Into a folder that does not exist or is empty; for its owner only.
    Result<SubjectExportReport> write(const std::vector<LeadId> &people, const QString &folder);
    /// What the JSON file says.
    Result<QJsonObject> collect(const PersonTrace &trace);

private:
    Result<QJsonArray> leads(const PersonTrace &trace);
    template <typename Row, typename Read, typename Say>
    Result<QJsonArray> rows(const PersonTrace &trace, Read read, Say say);
    Result<QJsonArray> activities(const PersonTrace &trace);
    Result<QJsonArray> tasks(const PersonTrace &trace);
    Result<QJsonArray> stageHistory(const PersonTrace &trace);
    Result<QJsonArray> lifecycleHistory(const PersonTrace &trace);
    Result<QJsonArray> journal(const PersonTrace &trace, qint64 &changes);
    Result<QJsonArray> imports(const PersonTrace &trace);
    Result<void> copyFiles(const PersonTrace &trace, const QString &folder, SubjectExportReport &report);
    QString userName(qint64 id) const;

    Workspace &m_workspace;
};

} // namespace lead
