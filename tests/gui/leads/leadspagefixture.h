#pragma once

#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/joblist.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/leadspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QMainWindow>

namespace lead {

/// The page of leads in a window over a real service, with leads that a test brings first.
struct LeadsPageFixture
{
    using Values = std::vector<LeadActs::Assignment>;

    LeadsPageFixture()
    {
        if (!workspace->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")).isOk())
            qFatal("cannot set up the workspace");
    }
    LeadId add(const Values &values)
    {
        workspace.clock.advance(1000);
        const Result<LeadActs::Done> done = LeadActs(*workspace).create(values, reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->lead;
    }
    /// Opens the workspace and shows the page until it lists this many leads with their values.
    void open(int leads)
    {
        (void)service.open(workspace.path());
        window.setCentralWidget(page);
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(page->model().rowCount(), leads);
        QTRY_VERIFY(page->model().row(0));
    }
    void focusRow(int row)
    {
        window.activateWindow(); // a popover that closed leaves no window active on the offscreen platform
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->view().setFocus();
        page->view().setCurrentIndex(page->model().index(row, LeadListModel::NameColumn));
    }
    static Popover *popover() { return qobject_cast<Popover *>(QApplication::activePopupWidget()); }

    Theme theme{*qApp};
    ReferenceData reference;
    TestWorkspace workspace;
    Settings settings{workspace.folder.filePath(QStringLiteral("settings.ini"))};
    LeadService service{workspace.clock};
    JobList jobs;
    QMainWindow window;
    CommandRegistry commands{window};
    LeadsPage *page = new LeadsPage({service, workspace.clock, settings, commands, jobs}); // the window's
};

} // namespace lead
