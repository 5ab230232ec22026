#include "core/privacy/subjectexport.h"

#include "core/base/timestamp.h"
#include "core/domain/filename.h"
#include "core/leads/fieldtext.h"
#include "core/privacy/subjectpage.h"
#include "core/storage/activityrepository.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/filestore.h"
#include "core/storage/journalchain.h"
#include "core/storage/leadrepository.h"
#include "core/storage/lifecyclevisits.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

namespace lead {

namespace {

struct SubjectExportText
{
    Q_DECLARE_TR_FUNCTIONS(SubjectExport)
};

QJsonValue number(const std::optional<qint64> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue time(const std::optional<Millis> &at)
{
    return at ? QJsonValue(isoString(*at)) : QJsonValue();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::ReadOnly, SubjectExportText::tr("%1 cannot be written. Check free space and permissions, or choose another folder.").arg(path), file.errorString()};
    return {};
}

Result<void> makeFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{Error::Conflict, SubjectExportText::tr("The folder %1 has something in it. Choose a new or an empty one.").arg(path)};
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{Error::ReadOnly, SubjectExportText::tr("The folder %1 cannot be made. Choose another place.").arg(path)};
    return {};
}

} // namespace

QJsonObject SubjectExportReport::toJson() const
{
    return {{QStringLiteral("folder"), folder},
            {QStringLiteral("files"), QJsonArray::fromStringList(files)},
            {QStringLiteral("leads"), leads},
            {QStringLiteral("activities"), activities},
            {QStringLiteral("tasks"), tasks},
            {QStringLiteral("attachments"), attachments},
            {QStringLiteral("journal_changes"), changes},
            {QStringLiteral("missing_files"), QJsonArray::fromStringList(missing)}};
}

QString SubjectExport::userName(qint64 id) const
{
    const User *user = m_workspace.user(UserId{id});
    return user ? user->name : QString();
}

Result<QJsonArray> SubjectExport::leads(const PersonTrace &trace)
{
    const FieldText text(m_workspace);
    QJsonArray all;
    for (const LeadId id : trace.leads) {
        const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).findAny(id);
        const Result<std::optional<Millis>> deleted = LeadRepository(m_workspace).deletedAt(id);
        if (!lead || !deleted)
            return lead ? deleted.error() : lead.error();
        if (!*lead)
            continue;
        QJsonArray fields;
        for (const Field &field : m_workspace.catalog().fields())
            if (const QJsonValue value = text.json(**lead, field); !value.isNull() && field.number != F::Id)
                fields.append(QJsonObject{{QStringLiteral("field"), field.key}, {QStringLiteral("label"), field.label}, {QStringLiteral("value"), value}, {QStringLiteral("text"), text.shown(**lead, field)}});
        all.append(QJsonObject{{QStringLiteral("id"), id.toString()}, {QStringLiteral("name"), (*lead)->displayName()}, {QStringLiteral("deleted_at"), time(*deleted)}, {QStringLiteral("fields"), fields}});
    }
    return all;
}

template <typename Row, typename Read, typename Say>
Result<QJsonArray> SubjectExport::rows(const PersonTrace &trace, Read read, Say say)
{
    QJsonArray all;
    for (const LeadId lead : trace.leads) {
        const Result<std::vector<Row>> rows = read(lead);
        if (!rows)
            return rows.error();
        for (const Row &row : *rows)
            all.append(say(row));
    }
    return all;
}

Result<QJsonArray> SubjectExport::activities(const PersonTrace &trace)
{
    return rows<Activity>(trace, [this](LeadId lead) { return ActivityRepository(m_workspace).activitiesOf(lead); }, [this](const Activity &a) {
        return QJsonObject{{QStringLiteral("at"), isoString(a.at)}, {QStringLiteral("kind"), a.kind}, {QStringLiteral("user"), userName(a.user.value)},
                           {QStringLiteral("outcome"), a.outcome}, {QStringLiteral("seconds"), number(a.seconds)}, {QStringLiteral("text"), a.body}};
    });
}

Result<QJsonArray> SubjectExport::tasks(const PersonTrace &trace)
{
    return rows<Task>(trace, [this](LeadId lead) { return ActivityRepository(m_workspace).tasksOf(lead); }, [this](const Task &t) {
        return QJsonObject{{QStringLiteral("title"), t.title}, {QStringLiteral("owner"), userName(t.owner.value)}, {QStringLiteral("created_at"), isoString(t.createdAt)},
                           {QStringLiteral("due_at"), time(t.dueAt)}, {QStringLiteral("done_at"), time(t.doneAt)}, {QStringLiteral("kind"), taskKind(t)},
                           {QStringLiteral("priority"), static_cast<int>(t.priority)}, {QStringLiteral("minutes"), number(t.minutes)}, {QStringLiteral("place"), t.place},
                           {QStringLiteral("remind_minutes_before"), number(t.remindBefore)}, {QStringLiteral("repeat"), t.recurrence}};
    });
}

Result<QJsonArray> SubjectExport::stageHistory(const PersonTrace &trace)
{
    return rows<ActivityRepository::StageVisit>(trace, [this](LeadId lead) { return ActivityRepository(m_workspace).visitsOf(lead); }, [this](const ActivityRepository::StageVisit &visit) {
        const Stage *stage = m_workspace.stage(visit.stage);
        return QJsonObject{{QStringLiteral("stage"), stage ? stage->name : QString()}, {QStringLiteral("entered_at"), isoString(visit.enteredAt)},
                           {QStringLiteral("left_at"), time(visit.leftAt)}, {QStringLiteral("user"), userName(visit.user.value)}};
    });
}

Result<QJsonArray> SubjectExport::lifecycleHistory(const PersonTrace &trace)
{
    return rows<LifecycleVisit>(trace, [this](LeadId lead) { return LifecycleVisits(m_workspace).of(lead); }, [this](const LifecycleVisit &visit) {
        return QJsonObject{{QStringLiteral("state"), visit.state}, {QStringLiteral("entered_at"), isoString(visit.enteredAt)}, {QStringLiteral("left_at"), time(visit.leftAt)},
                           {QStringLiteral("user"), userName(visit.user.value)}, {QStringLiteral("by_definition"), visit.definition > 0}};
    });
}

// The acts with what each changed of this person alone, oldest first.
Result<QJsonArray> SubjectExport::journal(const PersonTrace &trace, qint64 &changes)
{
    JournalChain chain(m_workspace);
    std::vector<qint64> numbers;
    for (const LeadId lead : trace.leads)
        numbers.push_back(lead.value);
    std::map<qint64, std::pair<Operation, QJsonArray>> acts;
    for (const auto &[entity, ids] : {std::pair{QStringLiteral("lead"), numbers}, std::pair{QStringLiteral("activity"), trace.activities}, std::pair{QStringLiteral("task"), trace.tasks},
                                      std::pair{QStringLiteral("attachment"), trace.attachments}, std::pair{ReviewRepository::entity(), numbers}}) {
        for (const qint64 id : ids) {
            const Result<std::vector<ActChange>> found = Journal(m_workspace).changesOf(entity, id, 100000);
            if (!found)
                return found.error();
            for (auto change = found->rbegin(); change != found->rend(); ++change) {
                auto &[operation, list] = acts[change->operation.seq];
                operation = change->operation;
                list.append(QJsonObject{{QStringLiteral("of"), entity}, {QStringLiteral("id"), QString::number(id)}, {QStringLiteral("changed"), change->change.body}});
                ++changes;
            }
        }
    }
    QJsonArray all;
    for (const auto &[seq, act] : acts)
        all.append(QJsonObject{{QStringLiteral("at"), isoString(act.first.at)}, {QStringLiteral("user"), userName(act.first.user.value)}, {QStringLiteral("kind"), act.first.kind},
                               {QStringLiteral("summary"), act.first.summary}, {QStringLiteral("undone"), act.first.undone}, {QStringLiteral("changes"), act.second}});
    return all;
}

// Where the values came from: files, and their rows that were rejected or wait for a person.
Result<QJsonArray> SubjectExport::imports(const PersonTrace &trace)
{
    QJsonArray all;
    ImportRepository imports(m_workspace);
    for (const LeadId id : trace.leads) {
        const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).findAny(id);
        if (!lead)
            return lead.error();
        if (!*lead || (*lead)->number(F::Import) == 0)
            continue;
        const auto record = imports.find(ImportId{(*lead)->number(F::Import)});
        if (!record)
            return record.error();
        if (*record)
            all.append(QJsonObject{{QStringLiteral("file"), (*record)->fileName}, {QStringLiteral("line"), (*lead)->number(F::ImportLine)}, {QStringLiteral("at"), isoString((*record)->startedAt)}, {QStringLiteral("kind"), QStringLiteral("lead")}});
    }
    const auto rejects = PersonTracer(m_workspace).rejects(trace);
    const auto waiting = ReviewRepository(m_workspace).list();
    if (!rejects || !waiting)
        return rejects ? waiting.error() : rejects.error();
    for (const auto &[import, row] : *rejects)
        all.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("rejected_row")}, {QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.message}, {QStringLiteral("text"), row.raw}});
    for (const SetAsideRow &row : *waiting)
        if (std::find(trace.leads.begin(), trace.leads.end(), row.lead) != trace.leads.end())
            all.append(QJsonObject{{QStringLiteral("kind"), QStringLiteral("waiting_row")}, {QStringLiteral("line"), row.line}, {QStringLiteral("values"), row.values}, {QStringLiteral("text"), QString::fromUtf8(QJsonDocument(row.values).toJson(QJsonDocument::Compact))}});
    return all;
}

Result<QJsonObject> SubjectExport::collect(const PersonTrace &trace)
{
    QJsonObject all{{QStringLiteral("workspace"), m_workspace.name()}, {QStringLiteral("made_at"), isoString(m_workspace.clock().now())}};
    const Result<QJsonArray> leads = this->leads(trace);
    if (!leads)
        return leads.error();
    all.insert(QStringLiteral("leads"), *leads);
    using Reader = Result<QJsonArray> (SubjectExport::*)(const PersonTrace &);
    for (const auto &[table, reader] : {std::pair<const char *, Reader>{"activities", &SubjectExport::activities}, {"tasks", &SubjectExport::tasks},
                                        {"stage_history", &SubjectExport::stageHistory}, {"lifecycle_history", &SubjectExport::lifecycleHistory}}) {
        const Result<QJsonArray> rows = (this->*reader)(trace);
        if (!rows)
            return rows.error();
        all.insert(QLatin1String(table), *rows);
    }
    QJsonArray files;
    for (const LeadId lead : trace.leads) {
        const auto attachments = AttachmentRepository(m_workspace).of(lead);
        if (!attachments)
            return attachments.error();
        for (const StoredAttachment &a : *attachments)
            files.append(QJsonObject{{QStringLiteral("name"), a.name}, {QStringLiteral("bytes"), a.bytes}, {QStringLiteral("sha256"), a.sha256}, {QStringLiteral("added_at"), isoString(a.addedAt)}, {QStringLiteral("user"), userName(a.user.value)}});
    }
    all.insert(QStringLiteral("attachments"), files);
    const Result<QJsonArray> imports = this->imports(trace);
    if (!imports)
        return imports.error();
    all.insert(QStringLiteral("imports"), *imports);
    qint64 changes = 0;
    const Result<QJsonArray> journal = this->journal(trace, changes);
    if (!journal)
        return journal.error();
    all.insert(QStringLiteral("journal"), *journal);
    all.insert(QStringLiteral("journal_changes"), changes);
    return all;
}

Result<void> SubjectExport::copyFiles(const PersonTrace &trace, const QString &folder, SubjectExportReport &report)
{
    const FileStore store(m_workspace.path());
    for (const LeadId lead : trace.leads) {
        const auto attachments = AttachmentRepository(m_workspace).of(lead);
        if (!attachments)
            return attachments.error();
        for (const StoredAttachment &a : *attachments) {
            const QString name = QStringLiteral("file-%1-%2").arg(report.attachments + 1).arg(safeFileName(a.name));
            const Result<void> given = store.give(a.sha256, folder + u'/' + name);
            if (!given && given.error().code != Error::NotFound && given.error().code != Error::Corrupt)
                return given;
            ++report.attachments;
            if (given)
                report.files << name;
            else
                report.missing << a.name;
        }
    }
    return {};
}

Result<SubjectExportReport> SubjectExport::write(const std::vector<LeadId> &people, const QString &folder)
{
    if (Result<void> may = m_workspace.permissions().check(Right::Export); !may)
        return may.error();
    const Result<PersonTrace> trace = PersonTracer(m_workspace).trace(people);
    if (!trace)
        return trace.error();
    const Result<QJsonObject> all = collect(*trace);
    if (!all)
        return all.error();
    if (Result<void> made = makeFolder(folder); !made)
        return made.error();
    SubjectExportReport report;
    report.folder = QFileInfo(folder).absoluteFilePath();
    report.leads = all->value(QStringLiteral("leads")).toArray().size();
    report.activities = all->value(QStringLiteral("activities")).toArray().size();
    report.tasks = all->value(QStringLiteral("tasks")).toArray().size();
    report.changes = all->value(QStringLiteral("journal_changes")).toInteger();
    for (const auto &[name, bytes] : {std::pair{QStringLiteral("person.json"), QJsonDocument(*all).toJson()}, std::pair{QStringLiteral("person.html"), subjectPage(*all).toUtf8()}}) {
        if (Result<void> done = writeFile(folder + u'/' + name, bytes); !done)
            return done.error();
        report.files << name;
    }
    if (Result<void> done = copyFiles(*trace, folder, report); !done)
        return done.error();
    return report;
}

} // namespace lead
