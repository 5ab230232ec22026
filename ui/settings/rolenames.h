#pragma once

#include <QString>
#include <QStringList>

namespace lead {

/// "rep", "manager", "admin", from the least to the most.
QStringList roleKeys();
/// What people call a role.
QString roleName(const QString &key);

} // namespace lead
