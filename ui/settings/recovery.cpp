#include "ui/settings/recovery.h"

#include "core/base/numbertext.h"
#include "core/settings/settingsservice.h"
#include "ui/widgets/confirmdialog.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lead {

namespace {

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

} // namespace

ConfirmDialog *askToRecover(const QString &workspace, QWidget *parent)
{
    const QString name = QFileInfo(workspace).completeBaseName();
    return new ConfirmDialog(RecoveryText::tr("Recover what can be read of “%1”?").arg(name),
                             RecoveryText::tr("Everything that can still be read is put over the newest good backup, where the newer version of a lead wins. The damaged file is "
                                              "kept aside. With a large workspace this takes a minute or two."),
                             RecoveryText::tr("Recover"), ConfirmDialog::Kind::Normal, parent);
}

QString recoveryText(const RecoveryReport &report)
{
    QStringList sentences{RecoveryText::tr("The workspace has %1 leads again; %2 of them were read from the damaged file.")
                              .arg(numberText(report.leads), numberText(report.leadsRead))};
    sentences << (report.backup.isEmpty() ? RecoveryText::tr("There was no backup to fill the holes with.")
                                          : RecoveryText::tr("The backup %1 filled the holes.").arg(QFileInfo(report.backup).fileName()));
    sentences << RecoveryText::tr("The damaged file is kept as %1.").arg(QFileInfo(report.kept).fileName());
    return (sentences + report.problems).join(u' ');
}

} // namespace lead
