#include "core/storage/tabledump.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/storage/outputfile.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <array>
#include <string>
#include <vector>

namespace lead {

namespace {

struct Dump
{
    const char *name;
    const char *headings; // comma separated; those that end in _at are moments
    const char *select;
};
constexpr std::array dumps{
    Dump{"activities", "id,lead_id,kind,at,user,outcome,seconds,text",
         "SELECT a.id, a.lead_id, a.kind, a.at, u.name, a.outcome, a.seconds, a.body FROM activity a LEFT JOIN user_account u ON u.id = a.user_id"
         " WHERE a.deleted_at IS NULL ORDER BY a.id"},
    Dump{"tasks", "id,lead_id,owner,title,due_at,done_at,created_at,kind,priority,minutes,place,remind_before,recurrence",
         "SELECT t.id, t.lead_id, u.name, t.title, t.due_at, t.done_at, t.created_at, t.kind, CASE t.priority WHEN 1 THEN 'low' WHEN 3 THEN 'high' ELSE 'normal' END,"
         " t.minutes, t.place, t.remind_before, t.recurrence FROM task t LEFT JOIN user_account u ON u.id = t.owner_id"
         " WHERE t.deleted_at IS NULL ORDER BY t.id"},
    Dump{"stage_history", "lead_id,stage,entered_at,left_at,user",
         "SELECT v.lead_id, s.name, v.entered_at, v.left_at, u.name FROM stage_visit v LEFT JOIN stage s ON s.id = v.stage_id"
         " LEFT JOIN user_account u ON u.id = v.user_id ORDER BY v.lead_id, v.entered_at"},
    Dump{"lifecycle_history", "lead_id,state,entered_at,left_at,user,definition_version",
         "SELECT v.lead_id, v.state, v.entered_at, v.left_at, u.name, d.version FROM lifecycle_visit v LEFT JOIN definition d ON d.id = v.definition_id"
         " LEFT JOIN user_account u ON u.id = v.user_id ORDER BY v.lead_id, v.entered_at"},
    Dump{"definitions", "id,name,version,body,made_at,user,taken_back_at",
         "SELECT d.id, d.name, d.version, d.body, d.made_at, u.name, d.deleted_at FROM definition d LEFT JOIN user_account u ON u.id = d.user_id ORDER BY d.id"},
    Dump{"journal", "seq,at,user,kind,summary,leads",
         "SELECT o.seq, o.at, u.name, o.kind, o.summary, o.lead_count FROM operation o LEFT JOIN user_account u ON u.id = o.user_id"
         " WHERE o.seq IS NOT NULL ORDER BY o.seq"},
};

bool isMoment(const QString &heading)
{
    return heading == u"at" || heading.endsWith(QStringLiteral("_at"));
}

Error cannotWrite(const QSaveFile &file)
{
    return {Error::ReadOnly, QCoreApplication::translate("TableDump", "%1 cannot be written. Choose another folder.").arg(file.fileName()), file.errorString()};
}

} // namespace

QStringList TableDump::names()
{
    QStringList names;
    for (const Dump &dump : dumps)
        names << QString::fromLatin1(dump.name);
    return names;
}

Result<qint64> TableDump::write(Workspace &workspace, const QString &name, const QString &path)
{
    const Dump *dump = nullptr;
    for (const Dump &candidate : dumps)
        if (name == QLatin1String(candidate.name))
            dump = &candidate;
    if (!dump)
        return Error{Error::NotFound, QCoreApplication::translate("TableDump", "There is no table named %1.").arg(name)};
    if (Result<void> may = checkOutputFile(path); !may)
        return may.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QStringList headings = QString::fromLatin1(dump->headings).split(u',');
    std::vector<std::string> cells;
    for (const QString &heading : headings)
        cells.push_back(toUtf8(heading));
    std::string out;
    appendCsvRow(out, cells, CsvStyle::Exact);
    Query query(workspace.connection(), QString::fromLatin1(dump->select));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    qint64 rows = 0;
    for (; query.next(); ++rows) {
        for (int i = 0; i < headings.size(); ++i)
            cells[static_cast<std::size_t>(i)] = isMoment(headings.at(i)) && !query.isNull(i) ? isoText(query.int64(i)) : toUtf8(query.text(i));
        appendCsvRow(out, cells, CsvStyle::Spreadsheet);
        if (out.size() > 1000000) {
            if (file.write(out.data(), static_cast<qint64>(out.size())) < 0)
                return cannotWrite(file);
            out.clear();
        }
    }
    if (file.write(out.data(), static_cast<qint64>(out.size())) < 0 || !file.commit())
        return cannotWrite(file);
    return rows;
}

} // namespace lead
