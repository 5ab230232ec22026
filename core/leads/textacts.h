#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/leadtexts.h"

namespace lead {

class Workspace;

/// The call scripts and note templates of a workspace. Saving is one operation of the journal, and undoable.
class TextActs
{
public:
    explicit TextActs(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<LeadTexts> texts();
    /// `before` is what the person saw: Error::Conflict when somebody else wrote other texts since. Gives no operation when nothing
    /// had to change.
    Result<OperationId> save(const LeadTexts &before, const LeadTexts &after);

    /// What a workspace begins with, without a place in the journal; keeps what is there. Inside a writing transaction.
    Result<void> begin(const LeadTexts &texts);

private:
    Workspace &m_workspace;
};

} // namespace lead
