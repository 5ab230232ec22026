// The other program in the tests of promises: does one thing to a workspace, so that it can be killed, raced or refused.
// trust_worker VERB WORKSPACE ...: prints "go" when it begins and "done" when it is told that all is well.
#include "tests/trust/faultvfs.h"
#include "tests/trust/workload.h"

#include "core/leads/bulkacts.h"
#include "core/storage/backup.h"
#include "core/storage/journal.h"
#include "core/storage/query.h"
#include "core/storage/undo.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <cstdio>

using namespace lead;

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

int fail(const Error &error)
{
    say(QStringLiteral("error %1 %2").arg(int(error.code)).arg(error.message));
    return 1;
}

int ended(const Result<void> &done)
{
    if (!done)
        return fail(done.error());
    say(QStringLiteral("done"));
    return 0;
}

Result<void> tagAll(Workspace &workspace)
{
    BulkAct act{BulkAct::AddTag};
    act.text = QStringLiteral("all");
    const Result<LeadJobDone> done = BulkActs(workspace).run(act, leadsSeen(workspace));
    return done ? Result<void>() : done.error();
}

Result<void> undoLast(Workspace &workspace)
{
    const Result<std::optional<Operation>> last = Journal(workspace).lastUndoable();
    if (!last || !*last)
        return last ? Error{Error::NotFound, QStringLiteral("nothing to undo")} : last.error();
    const Result<UndoReport> undone = Undo(workspace).undo((*last)->id);
    return undone ? Result<void>() : undone.error();
}

// Adds one to the number of employees of a lead, over and over, as somebody who looks first and then types: when somebody
// else was faster, it is a conflict and not done. Who is told that others are writing tries again, as a person would.
Result<void> countUp(Workspace &workspace, int times, unsigned seed)
{
    const std::vector<LeadId> leads = leadsSeen(workspace);
    qint64 won = 0;
    qint64 conflicts = 0;
    qint64 refusals = 0;
    QElapsedTimer timer;
    qint64 longest = 0;
    for (int i = 0; i < times; ++i) {
        seed = seed * 1103515245U + 12345U;
        const LeadId lead = leads[(seed >> 16) % leads.size()];
        Query query(workspace.connection(), QStringLiteral("SELECT coalesce((SELECT employees FROM lead_detail WHERE lead_id = :id), 0)"));
        if (!query.bind(QLatin1StringView(":id"), lead).exec() || !query.next())
            return Error{Error::NotFound, QStringLiteral("no lead")};
        const qint64 now = query.int64(0);
        query.finish();
        LeadActs::Assignment edit{QStringLiteral("employees"), QString::number(now + 1), now == 0 ? QString() : QString::number(now)};
        timer.start();
        const Result<LeadActs::Done> done = LeadActs(workspace).edit(lead, {edit});
        longest = std::max(longest, timer.elapsed());
        if (done && done->operation.isValid())
            ++won;
        else if (done || done.error().code == Error::Conflict) // or the other typed just the same
            ++conflicts;
        else if (done.error().code == Error::Busy && ++refusals < 20)
            --i;
        else
            return done.error();
    }
    say(QStringLiteral("won %1 conflicts %2 longest %3 refusals %4").arg(won).arg(conflicts).arg(longest).arg(refusals));
    return {};
}

// What somebody finds who opens the file: whether it may be written, and what is said to an attempt.
int look(const QString &path)
{
    const SystemClock clock;
    const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    say(QStringLiteral("leads %1 readonly %2 sole %3").arg(leadsSeen(workspace).size()).arg(workspace.isReadOnly()).arg(workspace.connection().isSoleUser()));
    const std::vector<LeadId> leads = leadsSeen(workspace);
    if (leads.empty())
        return 0;
    const Result<LeadActs::Done> edited = LeadActs(workspace).edit(leads.front(), {{QStringLiteral("city"), QStringLiteral("Elsewhere")}});
    return edited ? ended({}) : fail(edited.error());
}

// Edits until it is told to stop by the end of its input, for soaks.
Result<void> editFor(Workspace &workspace, int seconds)
{
    const std::vector<LeadId> leads = leadsSeen(workspace);
    QElapsedTimer timer;
    timer.start();
    for (qint64 i = 0; timer.elapsed() < qint64(seconds) * 1000; ++i) {
        const Result<LeadActs::Done> done = LeadActs(workspace).edit(leads[static_cast<std::size_t>(i) % leads.size()], {{QStringLiteral("city"), QStringLiteral("City %1").arg(i)}});
        if (!done)
            return done.error();
        QThread::msleep(2);
    }
    return {};
}

// One edit, and when it was committed.
int editOne(Workspace &workspace, std::size_t number, const QString &city)
{
    const std::vector<LeadId> leads = leadsSeen(workspace);
    const Result<LeadActs::Done> done = LeadActs(workspace).edit(leads.at(number % leads.size()), {{QStringLiteral("city"), city}});
    if (!done)
        return fail(done.error());
    say(QStringLiteral("committed %1").arg(workspace.clock().now()));
    return ended({});
}

int work(const QStringList &words)
{
    const QString verb = words.value(0);
    const QString path = words.value(1);
    if (verb == u"look")
        return look(path);
    if (verb == u"migrate")
        say(QStringLiteral("go"));
    const SystemClock clock;
    const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
    if (!opened)
        return fail(opened.error());
    Workspace &workspace = **opened;
    if (verb == u"migrate")
        return ended({});
    const ReferenceData reference;
    say(QStringLiteral("go"));
    if (verb == u"import")
        return ended(importList(workspace, reference, words.value(2)));
    if (verb == u"bulk")
        return ended(tagAll(workspace));
    if (verb == u"undo")
        return ended(undoLast(workspace));
    if (verb == u"count")
        return ended(countUp(workspace, words.value(2).toInt(), words.value(3).toUInt()));
    if (verb == u"edit-one")
        return editOne(workspace, words.value(2).toULongLong(), words.value(3));
    if (verb == u"edit-for")
        return ended(editFor(workspace, words.value(2).toInt()));
    if (verb == u"backup") {
        const Result<BackupManifest> written = Backup::write(workspace, words.value(2));
        return ended(written ? Result<void>() : written.error());
    }
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList words = app.arguments().mid(1);
    std::unique_ptr<FaultVfs> vfs;
    if (words.removeAll(QStringLiteral("--without-shared-memory")) > 0) {
        vfs = std::make_unique<FaultVfs>();
        vfs->setWithoutSharedMemory(true);
    }
    return work(words);
}
