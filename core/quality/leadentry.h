#pragma once

#include "core/base/result.h"
#include "core/domain/lead.h"
#include "core/quality/issue.h"

#include <QCoreApplication>
#include <optional>
#include <span>
#include <vector>

namespace lead {

class ReferenceData;
class RowCleaner;
class Workspace;
struct IntakeContext;

/// One field of a lead as somebody typed or pasted it.
struct TypedValue
{
    FieldNumber field = 0;
    QString text;
};
using TypedLead = std::vector<TypedValue>;

/// Something about a typed value that the person should know.
struct EntryFinding
{
    FieldNumber field = 0;
    IssueCode code = IssueCode::None;
    QString message;    ///< a whole sentence
    QString suggestion; ///< what was probably meant; empty when there is no guess
    bool isUnread = false; ///< the field has no value; what was typed went to the notes
};

/// A lead that the typed one is probably the same as.
struct EntryMatch
{
    LeadId lead;         ///< a stored lead, or invalid ...
    int earlierRow = -1; ///< ... and then the place of an earlier one that was checked along with it
    QString name;
    QString reason;      ///< "Same e-mail address"
};

/// A typed lead as it would be stored, and what was found on the way.
struct CheckedLead
{
    FieldValues values;
    std::vector<EntryFinding> findings;
    std::vector<EntryMatch> matches; ///< best first
    std::optional<Error> refusal;    ///< why no lead can be made of it
};

/// The door of the intake line for leads that are typed or pasted: cleaned, checked and matched as the rows of a file
/// are, by the same rules. Writes nothing. Used on the thread of the workspace.
class LeadEntry
{
    Q_DECLARE_TR_FUNCTIONS(LeadEntry)

public:
    LeadEntry(Workspace &workspace, const ReferenceData &reference);

    Result<CheckedLead> check(const TypedLead &lead);
    /// Several at once: the order of day and month and the decimal marks are decided over all of them, and they are
    /// matched against each other as well.
    Result<std::vector<CheckedLead>> check(std::span<const TypedLead> leads);

private:
    CheckedLead clean(const TypedLead &typed, std::span<const FieldNumber> columns, RowCleaner &cleaner);
    void refuseUnread(const TypedLead &typed, CheckedLead &lead) const;
    void resolveOwner(const TypedValue &typed, CheckedLead &lead) const;
    Result<void> match(std::vector<CheckedLead> &leads);
    Result<void> takeWishes(std::vector<CheckedLead> &leads);

    Workspace &m_workspace;
    const ReferenceData &m_reference;
};

} // namespace lead
