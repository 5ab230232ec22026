#include "ui/shell/recoveryoffer.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/recovery.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"

#include <QCoreApplication>

namespace lead {

namespace {

void recover(MainWindow &window, const QString &workspace)
{
    const bool wasOpen = window.services().leads.isOpen();
    window.services().leads.close(); // every connection lets go of the file first
    window.complain(QCoreApplication::translate("RecoveryOffer", "Reading what can be read…"));
    whenDone(window.services().setup.recover(workspace), &window, [&window, workspace, wasOpen](const Result<RecoveryReport> &report) {
        if (!report) {
            window.complain(report.error().message);
            return;
        }
        window.complain({});
        window.windows().tell({.text = recoveryText(*report), .tone = ToneName::Success});
        if (wasOpen) // and so this program's still
            (void)window.services().leads.open(workspace);
        else
            window.windows().door().open(workspace);
    });
}

} // namespace

void offerRecovery(MainWindow &window, Banner &banner, const QString &workspace)
{
    Button *button = banner.addButton(QCoreApplication::translate("RecoveryOffer", "&Recover what can be read…"));
    QObject::connect(button, &QAbstractButton::clicked, &window, [&window, workspace] {
        ConfirmDialog *question = askToRecover(workspace, &window);
        QObject::connect(question, &QDialog::accepted, &window, [&window, workspace] { recover(window, workspace); });
        question->open();
    });
}

} // namespace lead
