#pragma once

#include <QCoreApplication>

namespace lead
{

/// Where the translated texts of encrypted backups are found.
struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealedBackup)
};

} // namespace lead
