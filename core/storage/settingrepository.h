#pragma once

#include "core/base/result.h"

#include <QString>

namespace lead {

class Workspace;

/// What a workspace keeps of itself by name, as text.
class SettingRepository
{
public:
    explicit SettingRepository(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Empty when it was never written.
    Result<QString> read(const QString &name);
    /// Inside a writing transaction.
    Result<void> write(const QString &name, const QString &value);

private:
    Workspace &m_workspace;
};

} // namespace lead
