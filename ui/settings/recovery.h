#pragma once

#include <QString>

class QWidget;

namespace lead {

class ConfirmDialog;
struct RecoveryReport;

/// Asks before a damaged workspace is replaced by what can be read of it. accepted() says yes.
ConfirmDialog *askToRecover(const QString &workspace, QWidget *parent);
/// What came of it, for people.
QString recoveryText(const RecoveryReport &report);

} // namespace lead
