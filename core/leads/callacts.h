#pragma once

#include "core/leads/leadacts.h"

namespace lead {

/// How a call went and what is to follow.
struct CallResult
{
    QString outcome; ///< as it is stored: "no answer", "interested", ...
    std::optional<qint64> seconds = {};
    QString note = {};
    /// The next step; without it there is none unless another task is open.
    std::optional<Millis> nextAt = {};
    QString nextTitle = {};
    QString nextKind = {}; ///< as in Task
    QString stage = {};    ///< to go to; empty: stays
    QString lostReason = {};
    bool isDoNotContact = false; ///< from now on neither calls nor e-mails nor text messages
};

/// The end of a call: the call itself, the call task that it settles, the next step, the stage, consent; one operation of the
/// journal, whole or not at all, and undoable.
class CallActs
{
public:
    explicit CallActs(Workspace &workspace);

    Result<LeadActs::Done> finish(LeadId lead, const CallResult &result);

private:
    Result<void> addCall(Act &act, const Lead &lead, const CallResult &result);
    Result<void> settleTasks(Act &act, const Lead &lead, const CallResult &result);
    Result<bool> isStepOfTask(const Lead &lead);
    Result<void> followTasks(const Lead &lead, bool hadTask, FieldValues &changes);
    Millis tomorrow() const;
    Result<FieldValues> changesOf(const Lead &lead, const CallResult &result) const;

    Workspace &m_workspace;
    LeadActs m_leads;
};

} // namespace lead
