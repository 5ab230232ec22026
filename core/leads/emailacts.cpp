#include "core/leads/emailacts.h"

#include "core/domain/filename.h"
#include "core/storage/activityrepository.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/filestore.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace lead {

namespace {

struct EmailActsText
{
    Q_DECLARE_TR_FUNCTIONS(EmailActs)
};

Result<QByteArray> bytesOf(const QString &path)
{
    const QString name = safeFileName(path);
    if (!QFileInfo(path).isFile())
        return Error{Error::NotFound, EmailActsText::tr("There is no file “%1” any more.").arg(name)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::ReadOnly, EmailActsText::tr("“%1” cannot be read. Check its permissions.").arg(name), file.errorString()};
    return file.read(LargestEmailFile + 1);
}

QStringList addressesOf(const Lead &lead)
{
    QStringList all;
    for (const FieldNumber field : {F::Email, F::Email2, F::OtherEmails})
        all += lead.text(field).toLower().split(QRegularExpression(QStringLiteral("[\\s,;]+")), Qt::SkipEmptyParts);
    return all;
}

bool haveCommon(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.begin(), one.end(), [&](const QString &address) { return other.contains(address); });
}

} // namespace

EmailActs::EmailActs(Workspace &workspace)
    : m_workspace(workspace)
    , m_leads(workspace)
{
}

Result<bool> EmailActs::isKnown(LeadId lead, const QString &messageId)
{
    const Result<std::vector<Activity>> activities = ActivityRepository(m_workspace).activitiesOf(lead);
    if (!activities)
        return activities.error();
    return std::any_of(activities->begin(), activities->end(), [&](const Activity &activity) {
        if (activity.kind != u"email")
            return false;
        const std::optional<EmailText> email = EmailText::fromBody(activity.body);
        return email && email->messageId == messageId;
    });
}

bool EmailActs::isSentTo(const Lead &lead, EmailFile &file) const
{
    const QStringList addresses = addressesOf(lead);
    if (haveCommon(file.senders, addresses))
        return false;
    if (haveCommon(file.recipients, addresses))
        return true;
    file.problems << EmailActsText::tr("The e-mail names no address that %1 has. If it is somebody else's, undo takes it back.").arg(lead.displayName());
    const std::vector<User> &users = m_workspace.users();
    return std::any_of(users.begin(), users.end(), [&](const User &user) { return file.senders.contains(user.email.toLower()); });
}

Result<LeadActs::Done> EmailActs::addActivity(Act &act, const Lead &lead, Activity activity)
{
    activity.lead = lead.id;
    activity.kind = QStringLiteral("email");
    activity.user = m_workspace.actingUser();
    if (const Result<ActivityId> added = ActivityRepository(m_workspace).add(act, activity); !added)
        return added.error();
    act.touchLead();
    const Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return LeadActs::Done{*operation, lead.id};
}

Result<EmailAdded> EmailActs::add(LeadId id, const QString &path)
{
    if (Result<void> may = m_workspace.permissions().check(Right::WorkLeads); !may)
        return may.error(); // before a copy is made
    // Read and copied before the transaction begins, for a large file takes a while.
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    Result<EmailFile> file = readEmail(*bytes, m_workspace.clock().now());
    if (!file)
        return Error{file.error().code, EmailActsText::tr("%1: %2", "name of a file, what is wrong with it").arg(safeFileName(path), file.error().message)};
    const Result<FileStore::Stored> stored = FileStore(m_workspace.path()).take(path);
    if (!stored)
        return stored.error();
    Act act(m_workspace, {QStringLiteral("email"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    EmailAdded added{{{}, id}, file->email.subject, isSentTo(*lead, *file), {}};
    const Result<bool> known = isKnown(id, file->email.messageId);
    if (!known)
        return known.error();
    if (*known)
        return added;
    added.problems = file->problems;
    act.setSummary(added.isSent ? EmailActsText::tr("E-mail to %1: %2").arg(lead->displayName(), added.subject) : EmailActsText::tr("E-mail from %1: %2").arg(lead->displayName(), added.subject));
    const StoredAttachment attachment{{}, id, safeFileName(path), stored->bytes, stored->sha256, m_workspace.clock().now(), m_workspace.actingUser()};
    if (const Result<AttachmentId> kept = AttachmentRepository(m_workspace).add(act, attachment); !kept)
        return kept.error();
    Activity email;
    email.at = file->at.value_or(m_workspace.clock().now());
    email.outcome = added.isSent ? QStringLiteral("sent") : QStringLiteral("received");
    email.body = file->email.toBody();
    const Result<LeadActs::Done> done = addActivity(act, *lead, email);
    if (!done)
        return done.error();
    added.done = *done;
    return added;
}

Result<LeadActs::Done> EmailActs::begin(LeadId id, const QString &address)
{
    Act act(m_workspace, {QStringLiteral("email"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    act.setSummary(EmailActsText::tr("E-mail to %1 begun").arg(lead->displayName()));
    Activity email;
    email.at = m_workspace.clock().now();
    email.outcome = QStringLiteral("begun");
    email.body = address;
    return addActivity(act, *lead, email);
}

} // namespace lead
