#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <optional>

namespace lead {

class Workspace;

/// Finds out which of the users of a workspace sits at the keyboard.
class KnownPerson
{
public:
    explicit KnownPerson(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The name by which the computer knows the person: LEADWRIGHT_USER, or that of the login.
    static QString login();

    /// The user of a login: by name or address; by what was said at this login (remember()); or by a name or address of before, as the journal
    /// has it, so that whoever is renamed stays who it is. Absent for a stranger.
    Result<std::optional<UserId>> find(const QString &login);
    /// Keeps that a login is this user's. Inside a writing transaction; gives the name of the setting and its values before and after.
    struct Remembered
    {
        QString setting;
        QString before;
        QString after;
    };
    Result<Remembered> remember(const QString &login, UserId user);

private:
    Result<std::optional<UserId>> findFormer(const QString &login);

    Workspace &m_workspace;
};

} // namespace lead
