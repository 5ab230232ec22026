#pragma once

#include "core/base/id.h"

#include <QString>

namespace lead {

/// Somebody who works leads in this workspace.
struct User
{
    UserId id;
    QString name;
    QString email;
    QString role; ///< "viewer", "rep", "manager", "admin" (see Permissions)
    bool active = true;

    bool operator==(const User &) const = default;
};

} // namespace lead
