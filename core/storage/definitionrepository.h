#pragma once

#include "core/domain/qualification.h"
#include "core/storage/journal.h"

namespace lead {

class Workspace;

/// The versions of what the words of qualification mean in a workspace. Rows are only added; undo takes one back.
class DefinitionRepository
{
public:
    explicit DefinitionRepository(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Every version of everything, the newest first.
    Result<std::vector<Definition>> all();
    /// The next version of a definition; followed by Workspace::reload() for those who go by it at once.
    Result<Definition> add(ChangeRecorder &act, const QString &name, const QString &body);
    /// What a new workspace begins with.
    Result<void> addStarters();
    /// The scoring model that it begins with, for who makes workspaces for people.
    Result<void> addStarterScores(const QString &templateName);

private:
    Result<Definition> insert(const QString &name, const QString &body);

    Workspace &m_workspace;
};

} // namespace lead
