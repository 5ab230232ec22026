// Whoever is named in a note by somebody else is told once, also of what was written while nobody looked.
#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/quality/referencedata.h"
#include "core/settings/settings.h"
#include "tests/support/testworkspace.h"
#include "ui/shell/mentionteller.h"

#include <QSignalSpy>

using namespace lead;

class MentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceWhoeverIsMentioned()
    {
        TestWorkspace workspace;
        ReferenceData reference;
        Settings settings(workspace.folder.filePath(QStringLiteral("settings.ini")));
        const QString me = workspace->user(workspace->actingUser())->name;
        {
            Act act(*workspace, {QStringLiteral("user"), QStringLiteral("Add a user")});
            VERIFY_OK(workspace->addUser(QStringLiteral("Ben Ode"), {}, QStringLiteral("rep")));
            VERIFY_OK(act.commit());
            VERIFY_OK(workspace->reload());
        }
        const auto lead = LeadActs(*workspace).create({{QStringLiteral("last_name"), QStringLiteral("Weber")}}, reference);
        VERIFY_OK(lead);
        VERIFY_OK(workspace->actAs(QStringLiteral("Ben Ode")));
        const auto write = [&](const QString &text) {
            workspace.clock.advance(1000);
            const auto written = ActivityActs(*workspace).addNote(lead->lead, text);
            if (!written)
                qFatal("%s", qPrintable(written.error().message));
        };
        write(QStringLiteral("Look at this, @%1").arg(me));
        LeadService service(workspace.clock);
        MentionTeller teller(service, settings);
        QStringList told;
        std::vector<std::function<void()>> ways;
        connect(&teller, &MentionTeller::told, this, [&](const Notification &notification) {
            told << notification.text;
            ways.push_back(notification.open);
        });
        QSignalSpy wanted(&teller, &MentionTeller::leadWanted);
        (void)service.open(workspace.path());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told.front().startsWith(QStringLiteral("Ben Ode mentioned you on Weber: Look at this, @")), qPrintable(told.front()));
        ways.front()();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<LeadId>(), lead->lead);

        write(QStringLiteral("Nobody is meant."));
        write(QStringLiteral("@%1 again").arg(me));
        service.catchUp();
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(told.back().contains(QStringLiteral("again")));

        service.close();
        (void)service.open(workspace.path());
        QTRY_VERIFY(service.isOpen());
        write(QStringLiteral("@%1 a third time").arg(me));
        service.catchUp();
        QTRY_COMPARE(told.size(), 3);
        QVERIFY2(told.back().contains(QStringLiteral("third")), "what was told is told again");
    }
};

QTEST_GUILESS_MAIN(MentionsTest)
#include "tst_mentions.moc"
