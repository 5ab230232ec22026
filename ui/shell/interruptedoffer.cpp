#include "ui/shell/interruptedoffer.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>
#include <QLocale>

namespace lead {

void offerInterrupted(MainWindow &window, Banner &banner, const InterruptedImport &interrupted)
{
    if (const WorkspaceInfoPtr info = window.services().leads.info(); info && !info->permissions.may(Right::Import))
        return; // whoever may import is asked
    banner.showText(QCoreApplication::translate("InterruptedOffer",
                                                "The import of %1 was cut off after %2 rows. None of them are visible yet.")
                        .arg(interrupted.fileName, numberText(interrupted.rows)),
                    Banner::Kind::Warning);
    Button *goOn = banner.addButton(QCoreApplication::translate("InterruptedOffer", "&Go on with it"));
    QObject::connect(goOn, &QAbstractButton::clicked, &window, [&window, &banner, interrupted] {
        banner.showText({});
        window.resumeImport(interrupted);
    });
    Button *takeBack = banner.addButton(QCoreApplication::translate("InterruptedOffer", "&Take it back"));
    QObject::connect(takeBack, &QAbstractButton::clicked, &window, [&window, &banner, interrupted] {
        banner.showText({});
        whenDone(window.services().imports.abandon(interrupted.id), &window, [&window](const Result<void> &done) {
            if (!done)
                window.complain(done.error().message);
            window.services().leads.catchUp();
        });
    });
}

} // namespace lead
