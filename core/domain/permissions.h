#pragma once

#include "core/base/result.h"
#include "core/domain/user.h"

#include <QStringList>
#include <cstdint>

namespace lead {

/// Something that a role allows. Each role may do what the one below it may, and more (see permissions.cpp).
enum class Right : std::uint8_t {
    Read,        ///< look at everything
    Own,         ///< what is one's own: private views, the own profile
    WorkLeads,   ///< add, change, move, merge and delete leads, all of which can be undone; notes, calls, tasks; shared views
    Import,      ///< bring lists in, take them back, decide rows that were set aside
    Export,      ///< write leads and what belongs to them to files
    SetUp,       ///< pipelines, fields, tags, definitions, texts, templates, folders, rules of retention
    Erase,       ///< what nobody can undo: erasing people, and the workspace
    Keep,        ///< backups, restoring one, mending
    ManageUsers, ///< who works here and in which role
};

/// What one person may do in a workspace. A workspace is a file: whoever owns it can write to it by other means, so this
/// keeps colleagues from mistakes and does not defend the file.
class Permissions
{
public:
    /// Everything: of whoever is not bound to a role, so that nobody is locked out of a file of one's own.
    Permissions() = default;
    /// Those of a role; whoever is switched off may only read.
    static Permissions of(const User &user);
    /// Those of somebody who is none of the users, of whom only the login is known: reading, and saying who one is.
    static Permissions ofStranger(const QString &login);

    bool isStranger() const { return !m_stranger.isEmpty(); }
    const QString &stranger() const { return m_stranger; }

    bool may(Right right) const;
    /// A sentence that says what the role does not allow and who can change that, or that one is a stranger; empty when it may.
    QString whyNot(Right right) const;
    /// Error::Forbidden with whyNot().
    Result<void> check(Right right) const;

    bool operator==(const Permissions &) const = default;

private:
    QString m_role;          // empty: not bound to one
    bool m_isActive = true;
    QString m_stranger;      // the login
};

/// What an act of a kind needs (see Operation::kind).
Right rightFor(QStringView actKind);

/// "viewer", "rep", "manager", "admin": from the least to the most.
const QStringList &roleKeys();
/// What people call a role.
QString roleName(const QString &key);

} // namespace lead
