#pragma once

#include "core/storage/mappingrepository.h"

namespace lead {

/// What a saved column mapping is called and whether it is there, each change one act that can be undone. They return an
/// invalid id when nothing had to change.
class MappingSetup
{
public:
    explicit MappingSetup(Workspace &workspace);

    Result<OperationId> rename(const QString &from, const QString &to);
    Result<OperationId> remove(const QString &name);

private:
    Result<SavedMapping> require(const QString &name);

    Workspace &m_workspace;
};

} // namespace lead
