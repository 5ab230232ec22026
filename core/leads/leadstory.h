#pragma once

#include "core/leads/fieldtext.h"
#include "core/leads/leaddetail.h"
#include "core/storage/journal.h"

#include <map>

namespace lead {

/// Puts together what happened with one lead: its activities, stays in stages, tasks and files, and what the journal tells
/// of its values.
class LeadStory
{
public:
    explicit LeadStory(Workspace &workspace);

    /// Newest first.
    Result<std::vector<TimelineEntry>> of(const Lead &lead);
    /// The values that a field had, newest first.
    Result<std::vector<FieldVersion>> historyOf(const Lead &lead, FieldNumber field);

    Result<std::vector<TaskItem>> tasksOf(LeadId lead);
    Result<std::vector<Attachment>> attachmentsOf(LeadId lead);

private:
    using Entries = std::vector<TimelineEntry>;

    TimelineEntry entry(TimelineKind kind, Millis at, UserId who, const QString &title) const;
    Result<void> addJournal(const Lead &lead, Entries &entries);
    Result<void> addActivities(LeadId lead, Entries &entries);
    Result<void> addVisits(LeadId lead, Entries &entries);
    Result<void> addTasks(LeadId lead, Entries &entries);
    Result<void> addFiles(LeadId lead, Entries &entries);
    Result<void> addImport(const Lead &lead, Entries &entries);
    void tell(const Operation &operation, const QJsonObject &body, const QString &currency, TimelineEntry &entry) const;
    static QString lifecycleText(const FieldStep &step);
    QString whyQualified(const QJsonObject &body, const TimelineEntry &entry) const;
    QString userName(UserId user) const;
    /// The act that made a thing; invalid when the journal does not know.
    OperationId makerOf(const QString &entity, qint64 id);

    Workspace &m_workspace;
    FieldText m_text;
};

} // namespace lead
