#pragma once

#include <QCoreApplication>

namespace lead
{

/// Where the translated texts of backups, copies and their verification are found.
struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace lead
