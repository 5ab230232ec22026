#pragma once

#include "core/domain/activity.h"
#include "core/leads/emailfile.h"
#include "core/leads/leadacts.h"

namespace lead {

/// What came of adding an e-mail file.
struct EmailAdded
{
    LeadActs::Done done;   ///< without an operation when the e-mail is in the story already
    QString subject;
    bool isSent = false;   ///< to the lead; else from it
    QStringList problems;  ///< what is not shown and why, a sentence each
};

/// E-mails in the story of a lead: files of mail programs, and those that were begun here. Each is one operation of the journal,
/// whole or not at all, and undoable.
class EmailActs
{
public:
    explicit EmailActs(Workspace &workspace);

    /// The file is kept with the lead; an e-mail that the story has already is not added again.
    Result<EmailAdded> add(LeadId lead, const QString &path);
    /// A new e-mail was handed to the mail program; whether it was sent is not known.
    Result<LeadActs::Done> begin(LeadId lead, const QString &address);

private:
    Result<bool> isKnown(LeadId lead, const QString &messageId);
    bool isSentTo(const Lead &lead, EmailFile &file) const;
    Result<LeadActs::Done> addActivity(Act &act, const Lead &lead, Activity activity);

    Workspace &m_workspace;
    LeadActs m_leads;
};

} // namespace lead
