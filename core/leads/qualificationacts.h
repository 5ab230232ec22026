#pragma once

#include "core/domain/checklist.h"
#include "core/domain/lifecycle.h"
#include "core/leads/leadacts.h"

#include <QDate>

namespace lead {

/// How people qualify a lead: what they answer, accept, reject and move by hand. Each is one operation of the journal, whole or
/// not at all, and undoable; what definitions make of it belongs to the same act.
class QualificationActs
{
public:
    explicit QualificationActs(Workspace &workspace);

    using Done = LeadActs::Done;

    /// Forwards freely; back, aside or back from aside with a reason, which stays in the story. Recycled by hand, it wakes up
    /// after the days of the settings.
    Result<Done> move(LeadId lead, Lifecycle state, const QString &reason = {});
    /// An MQL, or a recycled lead that woke up, of whoever acts.
    Result<Done> accept(LeadId lead);
    /// The same the other way: it is recycled until the day, by default after the days of the settings.
    Result<Done> reject(LeadId lead, const QString &reason, const std::optional<QDate> &wakeOn = {});
    /// `items` by key or title; an absent note stays as it is.
    struct Wish
    {
        QString item;
        std::optional<Answer> answer = {};
        std::optional<QString> note = {};
    };
    Result<Done> answer(LeadId lead, const std::vector<Wish> &wishes);

    /// Whether a value of the lifecycle may be written over another one without a reason: the error says how else.
    static Result<void> checkByHand(const Lead &lead, const FieldValue &state, Workspace &workspace);

private:
    struct Step
    {
        Lifecycle state = Lifecycle::None;
        QString reason = {};
        std::optional<QDate> wakeOn = {};
    };
    Result<Done> take(Act &act, const Lead &lead, const Step &step);
    Result<void> checkAcceptance(const Lead &lead) const;

    Workspace &m_workspace;
    LeadActs m_leads;
};

} // namespace lead
