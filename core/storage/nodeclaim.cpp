#include "core/storage/nodeclaim.h"

#include "core/storage/query.h"
#include "core/storage/connection.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <algorithm>
#include <cerrno>
#include <csignal>

namespace lead {

QString holderOfThisProcess()
{
    return QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
}

bool isHolderAlive(const QString &holder)
{
    const qsizetype colon = holder.lastIndexOf(u':');
    if (colon < 0)
        return false;
    if (holder.left(colon) != QSysInfo::machineHostName())
        return true;
    const pid_t pid = static_cast<pid_t>(holder.mid(colon + 1).toLongLong());
    return pid > 0 && (::kill(pid, 0) == 0 || errno == EPERM);
}

Result<NodeClaim> NodeClaim::take(Connection &connection, const Clock &clock)
{
    qint64 node = -1;
    qint64 highest = -1;
    const QString self = holderOfThisProcess();
    Query known(connection, QStringLiteral("SELECT id, holder FROM node ORDER BY id"));
    if (Result<void> done = known.exec(); !done)
        return done.error();
    while (known.next()) {
        highest = std::max(highest, known.int64(0));
        if (node < 0 && !isHolderAlive(known.text(1)))
            node = known.int64(0);
    }
    known.finish();
    if (node < 0)
        node = highest + 1;
    if (node > 1023)
        return Error{Error::Busy, QCoreApplication::translate("Workspace", "More than 1,024 programs have this workspace open. Close some of them.")};
    Query claim(connection, QStringLiteral("INSERT INTO node (workspace_id, id, holder, claimed_at, last_id) VALUES (1, :id, :holder, :at, 0)"
                                           " ON CONFLICT (id) DO UPDATE SET holder = :holder, claimed_at = :at"));
    claim.bind(QLatin1StringView(":id"), node).bind(QLatin1StringView(":holder"), self).bind(QLatin1StringView(":at"), clock.now());
    if (Result<void> done = claim.exec(); !done)
        return done.error();
    qint64 last = 0;
    for (const QString &table : {QStringLiteral("SELECT max(id) FROM operation"), QStringLiteral("SELECT max(id) FROM lead"),
                                 QStringLiteral("SELECT max(id) FROM activity"), QStringLiteral("SELECT max(id) FROM task"),
                                 QStringLiteral("SELECT max(id) FROM attachment"), QStringLiteral("SELECT max(id) FROM saved_view")})
        last = std::max(last, connection.number(table).value_or(0));
    return NodeClaim{static_cast<int>(node), last};
}

bool NodeClaim::wasTakenHere(Connection &connection)
{
    Query known(connection, QStringLiteral("SELECT holder FROM node"));
    const QString here = QSysInfo::machineHostName() + u':';
    bool was = false;
    if (known.exec())
        while (known.next())
            was |= known.text(0).startsWith(here);
    return was;
}

bool NodeClaim::isHeldByOthers(Connection &connection)
{
    Query known(connection, QStringLiteral("SELECT holder FROM node"));
    if (!known.exec())
        return false;
    bool isHeld = false;
    while (known.next())
        isHeld |= known.text(0) != holderOfThisProcess() && isHolderAlive(known.text(0));
    return isHeld;
}

} // namespace lead
