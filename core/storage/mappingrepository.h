#pragma once

#include "core/storage/importrepository.h"

namespace lead {

class Workspace;

/// Changes saved column mappings as parts of acts: the journal keeps whole rows, so that undo brings back also one that was
/// removed.
class MappingRepository
{
public:
    explicit MappingRepository(Workspace &workspace);

    Result<std::optional<SavedMapping>> find(const QString &name);
    /// Adds a mapping, or replaces the one of the same name. Its id does not matter.
    Result<void> save(ChangeRecorder &act, const SavedMapping &mapping);
    /// `mapping` as it was found.
    Result<void> rename(ChangeRecorder &act, const SavedMapping &mapping, const QString &name);
    Result<void> remove(ChangeRecorder &act, const SavedMapping &mapping);
    /// Takes a change of these back, or does it again. Returns whether everything was as the change left it and no other
    /// mapping has the name by now.
    Result<bool> invert(ChangeRecorder &act, const Change &change);

    static QString entity() { return QStringLiteral("import_mapping"); }

private:
    Result<std::optional<SavedMapping>> findById(qint64 id);
    Result<void> change(ChangeRecorder &act, const std::optional<SavedMapping> &before, const std::optional<SavedMapping> &after);
    Result<void> put(const SavedMapping &mapping);
    Result<void> erase(qint64 id);

    Workspace &m_workspace;
};

} // namespace lead
