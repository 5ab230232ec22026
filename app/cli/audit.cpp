#include "app/cli/clitext.h"
#include "app/cli/usage.h"
#include "app/cli/verbs.h"
#include "core/privacy/journalanchor.h"
#include "core/privacy/journalheads.h"

#include <QTimer>

namespace lead {

namespace {

// A keychain that waits for a person at another screen must not stop a script.
constexpr int MostMillis = 5000;

// Runs the event loop until an answer of the keychain is there; false when it takes too long.
template <typename Start>
bool answered(Start start)
{
    bool isDone = false;
    start([&isDone] {
        isDone = true;
        QCoreApplication::quit();
    });
    if (isDone)
        return true;
    QTimer::singleShot(MostMillis, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    return isDone;
}

Error noAnswer()
{
    return {Error::Busy, Cli::tr("The keychain does not answer.")};
}

Result<std::optional<JournalHead>> readAnchor(Keychain &keychain, const QString &uuid)
{
    auto found = std::make_shared<Result<std::optional<JournalHead>>>(noAnswer()); // outlives an answer that comes too late
    answered([&](const std::function<void()> &done) {
        JournalAnchor(keychain).read(uuid, [found, done](const Result<std::optional<JournalHead>> &head) {
            *found = head;
            done();
        });
    });
    return *found;
}

Result<void> writeAnchor(Keychain &keychain, const QString &uuid, const JournalHead &head)
{
    auto written = std::make_shared<Result<void>>(noAnswer());
    answered([&](const std::function<void()> &done) {
        JournalAnchor(keychain).write(uuid, head, [written, done](const Result<void> &result) {
            *written = result;
            done();
        });
    });
    return *written;
}

// "checked", "new", "absent" (nothing is kept there yet), "unavailable".
QString keychainState(const Result<std::optional<JournalHead>> &kept)
{
    if (!kept)
        return QStringLiteral("unavailable");
    return *kept ? QStringLiteral("checked") : QStringLiteral("absent");
}

int keepHead(Session &session, Workspace &workspace, Keychain &keychain)
{
    const Result<JournalHead> head = Journal(workspace).head();
    if (!head)
        return session.fail(head.error());
    if (const Result<void> written = writeAnchor(keychain, workspace.uuid(), *head); !written)
        return session.fail(written.error());
    if (session.output().isJson())
        session.output().json(QJsonObject{{QStringLiteral("kept"), true}, {QStringLiteral("operations"), head->operations}, {QStringLiteral("head"), QString::fromLatin1(head->hash.toHex())}});
    else
        session.output().say(Cli::tr("The keychain knows the journal up to act %1 now.").arg(head->operations));
    return Success;
}

int verify(Session &session, Workspace &workspace, Keychain &keychain)
{
    std::vector<JournalHead> known = headsInBackups(workspace.path());
    const qint64 backups = static_cast<qint64>(known.size());
    const Result<std::optional<JournalHead>> kept = readAnchor(keychain, workspace.uuid());
    if (kept && *kept)
        known.push_back(**kept);
    const Result<AuditReport> report = Journal(workspace).verify(known);
    if (!report)
        return session.fail(report.error());
    if (session.output().isJson()) {
        session.output().json(QJsonObject{{QStringLiteral("ok"), report->ok},
                                          {QStringLiteral("operations"), report->operations},
                                          {QStringLiteral("first_bad"), report->firstBad.isValid() ? QJsonValue(report->firstBad.toString()) : QJsonValue()},
                                          {QStringLiteral("reason"), report->reason},
                                          {QStringLiteral("backups_checked"), backups},
                                          {QStringLiteral("keychain"), keychainState(kept)}});
        return report->ok ? Success : Failure;
    }
    if (report->ok)
        session.output().say(Cli::tr("The chain of %n operation(s) is whole.", nullptr, static_cast<int>(report->operations)));
    else if (report->firstBad.isValid())
        session.output().say(Cli::tr("Operation %1 does not fit the chain. %2").arg(report->firstBad.toString(), report->reason));
    else
        session.output().say(report->reason);
    session.output().say(Cli::tr("Its end was held against what %n backup(s) know of it.", nullptr, static_cast<int>(backups)));
    if (!kept)
        session.output().say(Cli::tr("Not against the keychain: %1").arg(kept.error().message));
    else if (!*kept)
        session.output().say(Cli::tr("The keychain does not know it yet, or there is none; “audit keep” writes it there."));
    else
        session.output().say(Cli::tr("And against what the keychain knows of it."));
    return report->ok ? Success : Failure;
}

int runAudit(Session &session, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what != u"verify" && what != u"keep")
        return session.fail(usageError(Cli::tr("“%1” is nothing to do with the audit trail. There are “audit verify” and “audit keep”.").arg(what)));
    const Result<Workspace *> workspace = session.workspace(Connection::Mode::Reader);
    if (!workspace)
        return session.fail(workspace.error());
    Keychain keychain;
    return what == u"keep" ? keepHead(session, **workspace, keychain) : verify(session, **workspace, keychain);
}

} // namespace

std::vector<Verb> auditVerbs()
{
    return {{QStringLiteral("audit"), {{}, {}, 1, 1, QStringLiteral("audit verify | audit keep")}, runAudit,
             Cli::tr("Checks the hash chain of the journal, also against what backups and the keychain know; keep: writes its head to the keychain.")}};
}

} // namespace lead
