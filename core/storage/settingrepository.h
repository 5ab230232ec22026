#pragma once

#include "core/base/result.h"

#include <QString>

namespace lead {

class ChangeRecorder;
class Workspace;
struct Change;

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
    /// Puts back what a change of "setting" made another; false when it was changed again since and is kept.
    Result<bool> invert(ChangeRecorder &act, const Change &change);
    static QString entity() { return QStringLiteral("setting"); }

private:
    Workspace &m_workspace;
};

} // namespace lead
