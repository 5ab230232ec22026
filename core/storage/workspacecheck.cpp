#include "core/storage/workspacecheck.h"

#include "core/storage/attachmentcheck.h"
#include "core/storage/backupfolder.h"
#include "core/storage/backuptext.h"
#include "core/storage/filestore.h"
#include "core/storage/journal.h"
#include "core/storage/leadcolumns.h"
#include "core/storage/matchkeycheck.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"


namespace lead {

namespace {

struct Rule
{
    const char *count;   // statement that counts what is wrong
    const char *problem; // sentence with %1
    const char *repair;  // statement that mends it; null when only a person can
};
constexpr Rule rules[] = {
    {"SELECT count(*) FROM lead_detail WHERE lead_id NOT IN (SELECT id FROM lead)",
     QT_TRANSLATE_NOOP("Backup", "%1 details belong to no lead."), "DELETE FROM lead_detail WHERE lead_id NOT IN (SELECT id FROM lead)"},
    {"SELECT count(*) FROM match_key WHERE lead_id NOT IN (SELECT id FROM lead)",
     QT_TRANSLATE_NOOP("Backup", "%1 match keys belong to no lead."), "DELETE FROM match_key WHERE lead_id NOT IN (SELECT id FROM lead)"},
    {"SELECT count(*) FROM lead WHERE stage_id NOT IN (SELECT id FROM stage)",
     QT_TRANSLATE_NOOP("Backup", "%1 leads stand in a stage that does not exist."), nullptr},
    {"SELECT count(*) FROM lead WHERE owner_id IS NOT NULL AND owner_id NOT IN (SELECT id FROM user_account)",
     QT_TRANSLATE_NOOP("Backup", "%1 leads have an owner who does not exist."), nullptr},
    {"SELECT count(*) FROM lead WHERE duplicate_of IS NOT NULL AND duplicate_of NOT IN (SELECT id FROM lead)",
     QT_TRANSLATE_NOOP("Backup", "%1 leads are merged into a lead that does not exist."),
     "UPDATE lead SET duplicate_of = NULL WHERE duplicate_of IS NOT NULL AND duplicate_of NOT IN (SELECT id FROM lead)"},
    {"SELECT count(*) FROM lead WHERE import_id IS NOT NULL AND import_id NOT IN (SELECT id FROM import)",
     QT_TRANSLATE_NOOP("Backup", "%1 leads belong to an import that does not exist."), nullptr},
    {"SELECT count(*) FROM activity WHERE lead_id NOT IN (SELECT id FROM lead)", QT_TRANSLATE_NOOP("Backup", "%1 notes and calls belong to no lead."), nullptr},
    {"SELECT count(*) FROM attachment WHERE lead_id NOT IN (SELECT id FROM lead)", QT_TRANSLATE_NOOP("Backup", "%1 attached files belong to no lead."), nullptr},
    {"SELECT count(*) FROM task WHERE lead_id NOT IN (SELECT id FROM lead)", QT_TRANSLATE_NOOP("Backup", "%1 tasks belong to no lead."), nullptr},
    {"SELECT count(*) FROM task WHERE owner_id IS NOT NULL AND owner_id NOT IN (SELECT id FROM user_account)",
     QT_TRANSLATE_NOOP("Backup", "%1 tasks have an owner who does not exist."), nullptr},
    {"SELECT count(*) FROM task WHERE priority NOT BETWEEN 1 AND 3 OR minutes <= 0 OR remind_before < 0",
     QT_TRANSLATE_NOOP("Backup", "%1 tasks have a priority, length or reminder that cannot be."),
     "UPDATE task SET priority = min(3, max(1, priority)), minutes = CASE WHEN minutes > 0 THEN minutes END,"
     " remind_before = CASE WHEN remind_before >= 0 THEN remind_before END WHERE priority NOT BETWEEN 1 AND 3 OR minutes <= 0 OR remind_before < 0"},
    {"SELECT count(*) FROM stage_visit WHERE lead_id NOT IN (SELECT id FROM lead)", QT_TRANSLATE_NOOP("Backup", "%1 stays in a stage belong to no lead."),
     "DELETE FROM stage_visit WHERE lead_id NOT IN (SELECT id FROM lead)"},
    {"SELECT count(*) FROM lifecycle_visit WHERE lead_id NOT IN (SELECT id FROM lead)", QT_TRANSLATE_NOOP("Backup", "%1 stays in a state of the lifecycle belong to no lead."),
     "DELETE FROM lifecycle_visit WHERE lead_id NOT IN (SELECT id FROM lead)"},
    {"SELECT count(*) FROM import WHERE state = 'complete' AND rows_read <> created + updated + unchanged + skipped + rejected",
     QT_TRANSLATE_NOOP("Backup", "The counts of %1 imports do not add up to their rows."), nullptr},
};

} // namespace

WorkspaceCheck::WorkspaceCheck(Workspace &workspace, const QString &filesOf)
    : m_workspace(workspace)
    , m_filesOf(filesOf.isEmpty() ? workspace.path() : filesOf)
{
}

// A damaged page makes statements fail; that is what the look is after and no reason to end it.
void WorkspaceCheck::note(const Error &error, CheckReport &report) const
{
    report.isDamaged |= error.code == Error::Corrupt;
    if (!report.problems.contains(error.message))
        report.problems << error.message;
}

void WorkspaceCheck::lookAtStructure(const QString &pragma, CheckReport &report)
{
    Query integrity(m_workspace.connection(), pragma);
    if (Result<void> done = integrity.exec(); !done)
        return note(done.error(), report);
    while (integrity.next())
        if (integrity.text(0) != u"ok") {
            report.isDamaged = true;
            report.problems << BackupText::tr("The file is damaged: %1").arg(integrity.text(0).simplified());
        }
}

void WorkspaceCheck::lookAtReferences(CheckReport &report)
{
    Connection &connection = m_workspace.connection();
    Query foreign(connection, QStringLiteral("PRAGMA foreign_key_check"));
    if (Result<void> done = foreign.exec(); !done)
        return note(done.error(), report);
    while (foreign.next())
        report.problems << BackupText::tr("A row of the table %1 refers to one that does not exist.").arg(foreign.text(0));
    foreign.finish();
    for (const Rule &rule : rules)
        if (const qint64 n = connection.number(QString::fromLatin1(rule.count)).value_or(0))
            report.problems << BackupText::tr(rule.problem).arg(n);
}

// All columns of a table in one walk.
void WorkspaceCheck::lookAtTerms(CheckReport &report)
{
    for (const bool inDetail : {false, true}) {
        std::vector<FieldNumber> fields;
        QStringList sums;
        for (const LeadColumn &column : leadColumns(m_workspace.catalog()))
            if (column.coded && column.inDetail == inDetail) {
                fields.push_back(column.field);
                sums << QStringLiteral("coalesce(sum(%1 IS NOT NULL AND %1 NOT IN (SELECT id FROM term)), 0)").arg(column.name);
            }
        if (fields.empty())
            continue;
        Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM %2").arg(sums.join(QStringLiteral(", ")), inDetail ? QStringLiteral("lead_detail") : QStringLiteral("lead")));
        if (Result<void> done = query.exec(); !done)
            return note(done.error(), report);
        if (!query.next())
            continue;
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (const qint64 n = query.int64(static_cast<int>(i)))
                report.problems << BackupText::tr("The value of “%2” of %1 leads is lost: its text is not in the workspace. Restore a backup, or set the field anew.")
                                       .arg(n)
                                       .arg(m_workspace.catalog().at(fields[i]).label);
    }
}

void WorkspaceCheck::lookAtKeys(CheckReport &report)
{
    const Result<qint64> without = MatchKeyCheck(m_workspace).leadsWithoutKeys();
    if (!without)
        note(without.error(), report);
    else if (*without > 0)
        report.problems << BackupText::tr("%1 leads would not be recognised when they come again: their match keys are missing. Repair makes them anew.").arg(*without);
}

void WorkspaceCheck::lookAtFiles(CheckReport &report)
{
    const Result<AttachmentReport> files = AttachmentCheck::run(m_workspace.connection(), FileStore(m_filesOf));
    if (!files)
        note(files.error(), report);
    else
        report.problems << files->problems;
}

void WorkspaceCheck::lookAtJournal(CheckReport &report)
{
    const Result<AuditReport> audit = Journal(m_workspace).verify();
    if (!audit)
        note(audit.error(), report);
    else if (!audit->ok)
        report.problems << BackupText::tr("The journal does not fit its chain from operation %1 on. %2").arg(audit->firstBad.toString(), audit->reason);
}

void WorkspaceCheck::finish(CheckReport &report)
{
    if (const std::optional<Error> failure = m_workspace.connection().takeReadFailure())
        note(*failure, report);
    report.ok = report.problems.isEmpty();
}

Result<CheckReport> WorkspaceCheck::run()
{
    CheckReport report;
    lookAtStructure(QStringLiteral("PRAGMA integrity_check(20)"), report);
    lookAtReferences(report);
    lookAtTerms(report);
    lookAtKeys(report);
    lookAtFiles(report);
    lookAtJournal(report);
    finish(report);
    if (!report.isDamaged)
        noteRun();
    return report;
}

Millis WorkspaceCheck::lastRun()
{
    return m_workspace.connection().number(QStringLiteral("SELECT CAST(value AS INTEGER) FROM setting WHERE workspace_id = 1 AND name = 'checked_at'")).value_or(0);
}

void WorkspaceCheck::noteRun()
{
    if (m_workspace.isReadOnly())
        return;
    Transaction transaction(m_workspace.connection());
    Query note(m_workspace.connection(), QStringLiteral("INSERT INTO setting (workspace_id, name, value) VALUES (1, 'checked_at', :at)"
                                                        " ON CONFLICT (workspace_id, name) DO UPDATE SET value = :at"));
    if (transaction.begun() && note.bind(QLatin1StringView(":at"), QString::number(m_workspace.clock().now())).exec())
        (void)transaction.commit();
}

Result<CheckReport> WorkspaceCheck::quick()
{
    CheckReport report;
    lookAtStructure(QStringLiteral("PRAGMA quick_check(20)"), report);
    finish(report);
    return report;
}

Result<void> WorkspaceCheck::repairRows(QStringList &repairs)
{
    Connection &connection = m_workspace.connection();
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    for (const Rule &rule : rules) {
        const qint64 n = rule.repair ? connection.number(QString::fromLatin1(rule.count)).value_or(0) : 0;
        if (n == 0)
            continue;
        if (Result<void> done = connection.exec(QString::fromLatin1(rule.repair)); !done)
            return done;
        repairs << BackupText::tr("Mended: %1").arg(BackupText::tr(rule.problem).arg(n));
    }
    const Result<qint64> keyed = MatchKeyCheck(m_workspace).rebuild();
    if (!keyed)
        return keyed.error();
    if (*keyed > 0)
        repairs << BackupText::tr("Match keys of %1 leads made anew.").arg(*keyed);
    return transaction.commit();
}

// The newest backup first; contents are the same in whichever they are.
Result<void> WorkspaceCheck::repairFiles(QStringList &repairs)
{
    const FileStore files(m_filesOf);
    const Result<AttachmentReport> report = AttachmentCheck::run(m_workspace.connection(), files);
    if (!report)
        return report.error();
    QStringList wanted = report->missing + report->changed;
    const qsizetype all = wanted.size();
    for (const BackupFile &backup : wanted.isEmpty() ? std::vector<BackupFile>() : backupsOf(m_filesOf)) {
        const Result<FileStore::Copied> copied = FileStore(backup.path).copyTo(files, wanted);
        if (!copied)
            return copied.error();
        wanted = copied->missing;
    }
    if (wanted.size() < all)
        repairs << BackupText::tr("%1 attached files copied back from backups.").arg(all - wanted.size());
    return {};
}

Result<CheckReport> WorkspaceCheck::repair()
{
    QStringList repairs;
    if (Result<void> done = repairRows(repairs); !done)
        return done.error();
    if (Result<void> done = repairFiles(repairs); !done)
        return done.error();
    Result<CheckReport> report = run();
    if (report)
        report->repairs = repairs;
    return report;
}

} // namespace lead
