#include "core/intake/fileimport.h"
#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/leads/leadexport.h"
#include "core/leads/viewacts.h"
#include "core/quality/referencedata.h"
#include "core/settings/profileacts.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/undo.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QFileInfo>
#include <QScopeGuard>

using namespace lead;

/// What roles allow, where acts are made.
class TestRoles : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestWorkspace> m_fixture;
    LeadId m_nora;

    Workspace &workspace() { return **m_fixture; }
    std::vector<User> users() { return workspace().users(); }
    qint64 acts() { return Journal(workspace()).position(); }
    QString admin() { return users().front().name; }
    /// Adds somebody in a role, and acts as that person from then on.
    void become(const QString &role)
    {
        VERIFY_OK(workspace().actAs(admin()));
        std::vector<User> after = users();
        after.push_back({{}, QStringLiteral("Kim ") + role, {}, role, true});
        VERIFY_OK(WorkspaceSetup(workspace()).saveUsers(users(), after, {}));
        VERIFY_OK(workspace().reload());
        VERIFY_OK(workspace().actAs(QString(QStringLiteral("Kim ") + role)));
    }
    Result<OperationId> renameStage()
    {
        auto pipelines = WorkspaceSetup(workspace()).state()->pipelines;
        auto after = pipelines;
        after.front().stages.front().name += u'!';
        return WorkspaceSetup(workspace()).savePipelines(pipelines, after, {});
    }
    Result<LeadActs::Done> edit() { return LeadActs(workspace()).edit(m_nora, {{QStringLiteral("company"), QString::number(acts())}}); }
    QString exportPath() const { return m_fixture->folder.filePath(QStringLiteral("out.csv")); }
    static bool isForbidden(const auto &result) { return !result && result.error().code == Error::Forbidden && !result.error().message.isEmpty(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<TestWorkspace>();
        m_nora = addPerson(workspace(), QStringLiteral("Nora"), QStringLiteral("Kerr"));
    }
    void cleanup() { m_fixture.reset(); }

    void letsAViewerWriteNothingButWhatIsOnesOwn()
    {
        become(QStringLiteral("viewer"));
        const qint64 before = acts();
        QVERIFY(isForbidden(edit()));
        QVERIFY(isForbidden(ActivityActs(workspace()).addNote(m_nora, QStringLiteral("Called back"))));
        QVERIFY(isForbidden(ActivityActs(workspace()).attach(m_nora, m_fixture->path())));
        BulkAct tag{BulkAct::AddTag};
        tag.text = QStringLiteral("hot");
        QVERIFY(isForbidden(BulkActs(workspace()).run(tag, {m_nora})));
        QVERIFY(isForbidden(renameStage()));
        QCOMPARE(acts(), before);
        QCOMPARE(shown(workspace(), m_nora, F::Tags), QString());

        SavedView view;
        view.name = QStringLiteral("Mine");
        view.owner = workspace().actingUser();
        const Result<SavedView> saved = ViewActs(workspace()).save(view);
        VERIFY_OK(saved);
        QVERIFY(isForbidden(ViewActs(workspace()).share(saved->id, true)));
    }

    void letsARepWorkLeadsAndNothingElse()
    {
        become(QStringLiteral("rep"));
        VERIFY_OK(edit());
        VERIFY_OK(BulkActs(workspace()).run(BulkAct{BulkAct::Remove}, {m_nora}));
        const qint64 before = acts();
        QVERIFY(isForbidden(renameStage()));
        QVERIFY(isForbidden(LeadExport(workspace()).run({exportPath(), ExportFormat::SpreadsheetCsv})));
        QVERIFY(!QFileInfo::exists(exportPath()));
        QVERIFY(isForbidden(WorkspaceSetup(workspace()).saveUsers(users(), [this] {
            std::vector<User> after = users();
            after.back().role = QStringLiteral("admin");
            return after;
        }(), {})));
        QCOMPARE(acts(), before);
    }

    void letsAManagerDoAllButManageUsers()
    {
        become(QStringLiteral("manager"));
        VERIFY_OK(renameStage());
        VERIFY_OK(LeadExport(workspace()).run({exportPath(), ExportFormat::SpreadsheetCsv}));
        std::vector<User> after = users();
        after.push_back({{}, QStringLiteral("Lou"), {}, QStringLiteral("rep"), true});
        QVERIFY(isForbidden(WorkspaceSetup(workspace()).saveUsers(users(), after, {})));
    }

    void letsEverybodyChangeOnesOwnProfile()
    {
        become(QStringLiteral("viewer"));
        std::vector<User> after = users();
        after.back().email = QStringLiteral("kim@example.com");
        VERIFY_OK(WorkspaceSetup(workspace()).saveUsers(users(), after, {}));
        VERIFY_OK(workspace().reload());
        QCOMPARE(users().back().email, QStringLiteral("kim@example.com"));
    }

    void refusesUndoAndRedoOfWhatTheRoleMayNotDo()
    {
        const Result<OperationId> setup = renameStage();
        VERIFY_OK(setup);
        const Result<LeadActs::Done> edited = edit();
        VERIFY_OK(edited);
        become(QStringLiteral("rep"));
        QVERIFY(isForbidden(Undo(workspace()).preview(*setup)));
        QVERIFY(isForbidden(Undo(workspace()).undo(*setup)));
        VERIFY_OK(Undo(workspace()).undo(edited->operation));

        VERIFY_OK(workspace().actAs(admin()));
        const Result<UndoReport> undone = Undo(workspace()).undo(*setup);
        VERIFY_OK(undone);
        VERIFY_OK(workspace().actAs(QStringLiteral("Kim rep")));
        QVERIFY(isForbidden(Undo(workspace()).undo(undone->operation))); // which would do it again
    }

    // As another program on this computer finds it.
    std::unique_ptr<Workspace> openedBy(const char *login)
    {
        qputenv("LEADWRIGHT_USER", login);
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_fixture->path(), m_fixture->clock, Connection::Mode::Writer);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    Result<OperationId> rename(Workspace &w, const QString &from, const QString &to)
    {
        std::vector<User> after = w.users();
        for (User &user : after)
            if (user.name == from)
                user.name = to;
        return WorkspaceSetup(w).saveUsers(w.users(), after, {});
    }

    void knowsWhoWasRenamed()
    {
        const QByteArray login = qgetenv("LEADWRIGHT_USER");
        const auto back = qScopeGuard([&] { login.isNull() ? qunsetenv("LEADWRIGHT_USER") : qputenv("LEADWRIGHT_USER", login); });
        become(QStringLiteral("rep")); // several people
        VERIFY_OK(workspace().actAs(admin()));
        const QString owner = admin();
        VERIFY_OK(rename(workspace(), owner, QStringLiteral("Maya Torres")));
        VERIFY_OK(workspace().reload());
        VERIFY_OK(rename(workspace(), QStringLiteral("Maya Torres"), QStringLiteral("Maya Ibarra")));
        VERIFY_OK(workspace().reload());
        for (const QString &name : {owner, owner.toUpper(), QStringLiteral("Maya Torres"), QStringLiteral("maya ibarra")}) {
            const std::unique_ptr<Workspace> w = openedBy(name.toUtf8().constData());
            QVERIFY2(w->isActingUserKnown(), qPrintable(name));
            QCOMPARE(w->user(w->actingUser())->name, QStringLiteral("Maya Ibarra"));
            QVERIFY(w->permissions().may(Right::ManageUsers));
        }
        // Somebody who has the name now comes before somebody who had it.
        std::vector<User> after = users();
        after.push_back({{}, QStringLiteral("Maya Torres"), {}, QStringLiteral("viewer"), true});
        VERIFY_OK(WorkspaceSetup(workspace()).saveUsers(users(), after, {}));
        QVERIFY(!openedBy("Maya Torres")->permissions().may(Right::WorkLeads));
    }

    void letsAStrangerAmongSeveralPeopleOnlyRead()
    {
        const QByteArray login = qgetenv("LEADWRIGHT_USER");
        const auto back = qScopeGuard([&] { login.isNull() ? qunsetenv("LEADWRIGHT_USER") : qputenv("LEADWRIGHT_USER", login); });
        {
            const std::unique_ptr<Workspace> alone = openedBy("other login"); // of a file of one's own
            QVERIFY(alone->permissions().may(Right::ManageUsers));
        }
        become(QStringLiteral("rep"));
        const std::unique_ptr<Workspace> w = openedBy("other login");
        QVERIFY(w->permissions().isStranger());
        const qint64 before = acts();
        QVERIFY(isForbidden(LeadActs(*w).edit(m_nora, {{QStringLiteral("company"), QStringLiteral("x")}})));
        QVERIFY(isForbidden(ActivityActs(*w).addNote(m_nora, QStringLiteral("Called back"))));
        QVERIFY(isForbidden(LeadExport(*w).run({exportPath(), ExportFormat::SpreadsheetCsv})));
        QVERIFY(isForbidden(rename(*w, w->users().front().name, QStringLiteral("Someone")))); // it stands in for the first only
        SavedView view;
        view.name = QStringLiteral("Mine");
        view.owner = w->actingUser();
        QVERIFY(isForbidden(ViewActs(*w).save(view)));
        QCOMPARE(acts(), before);
    }

    // Whoever worked alone under another login goes on as that person when a second one comes: by a list that names owners, or by hand.
    void knowsWhoWorkedAloneWhenOthersCome()
    {
        const QByteArray login = qgetenv("LEADWRIGHT_USER");
        const auto back = qScopeGuard([&] { login.isNull() ? qunsetenv("LEADWRIGHT_USER") : qputenv("LEADWRIGHT_USER", login); });
        const ReferenceData reference;
        QFile list(m_fixture->folder.filePath(QStringLiteral("owners.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("Last name,Email,Owner\nAda,ada@example.com,Rita Rep\nBob,bob@example.com,Sam Seller\n") > 0);
        list.close();
        const UserId owner = users().front().id;
        {
            const std::unique_ptr<Workspace> w = openedBy("other login");
            FileImport import(*w, reference);
            const auto inspection = import.inspect(list.fileName());
            VERIFY_OK(inspection);
            IntakePlan plan;
            plan.mapping = inspection->mapping;
            VERIFY_OK(import.run(list.fileName(), plan, {}));
            QCOMPARE(w->users().size(), std::size_t(3));
            VERIFY_OK(LeadActs(*w).edit(m_nora, {{QStringLiteral("company"), QStringLiteral("x")}}));
            QVERIFY(w->permissions().may(Right::ManageUsers));
            const auto imported = Journal(*w).lastUndoable();
            VERIFY_OK(imported);
            VERIFY_OK(Undo(*w).undo((*imported)->id));
        }
        QCOMPARE(openedBy("OTHER login")->actingUser(), owner);
        QVERIFY(!openedBy("Other Login")->permissions().isStranger());
        QVERIFY(openedBy("third")->permissions().isStranger());
        QVERIFY(!openedBy("Rita Rep")->permissions().may(Right::Import));
    }

    void letsAStrangerSayWhoItIs()
    {
        const QByteArray login = qgetenv("LEADWRIGHT_USER");
        const auto back = qScopeGuard([&] { login.isNull() ? qunsetenv("LEADWRIGHT_USER") : qputenv("LEADWRIGHT_USER", login); });
        become(QStringLiteral("rep"));
        VERIFY_OK(workspace().actAs(admin()));
        std::vector<User> after = users();
        after.push_back({{}, QStringLiteral("Gone"), {}, QStringLiteral("admin"), true});
        VERIFY_OK(WorkspaceSetup(workspace()).saveUsers(users(), after, {}));
        VERIFY_OK(workspace().reload());
        after = users();
        after.back().active = false;
        VERIFY_OK(WorkspaceSetup(workspace()).saveUsers(users(), after, {}));
        VERIFY_OK(workspace().reload());
        const std::unique_ptr<Workspace> w = openedBy("Other Login");
        const std::unique_ptr<Workspace> second = openedBy("Other Login"); // a thread of the same program
        QVERIFY(!ProfileActs(*w).identifyAs(users().back().id)); // switched off
        QVERIFY(!ProfileActs(*w).identifyAs(UserId{999}));
        QVERIFY(w->permissions().isStranger());
        const UserId kim = users().at(1).id;
        VERIFY_OK(ProfileActs(*w).identifyAs(kim));
        QVERIFY(w->permissions().may(Right::WorkLeads) && !w->permissions().may(Right::Import));
        VERIFY_OK(LeadActs(*second).edit(m_nora, {{QStringLiteral("company"), QStringLiteral("x")}}));
        QCOMPARE(second->actingUser(), kim);
        QVERIFY(!ProfileActs(*w).identifyAs(users().front().id)); // not twice
        // Kept for the login, and told.
        QCOMPARE(openedBy("other login")->actingUser(), kim);
        QVERIFY(openedBy("third")->permissions().isStranger());
        const auto told = Journal(*w).listOf(kim, 5);
        VERIFY_OK(told);
        const auto said = std::find_if(told->begin(), told->end(), [](const Operation &act) { return act.kind == u"identify"; });
        QVERIFY(said != told->end());
        QCOMPARE(said->summary, QStringLiteral("“Other Login” works as Kim rep"));
        VERIFY_OK(Undo(workspace()).undo(said->id));
        QVERIFY(openedBy("other login")->permissions().isStranger());
    }

    void noticesAnotherRoleAtTheNextAct()
    {
        become(QStringLiteral("rep"));
        Result<std::unique_ptr<Workspace>> other = Workspace::open(m_fixture->path(), m_fixture->clock, Connection::Mode::Writer);
        VERIFY_OK(other);
        VERIFY_OK((*other)->actAs(admin()));
        std::vector<User> after = (*other)->users();
        after.back().role = QStringLiteral("viewer");
        VERIFY_OK(WorkspaceSetup(**other).saveUsers((*other)->users(), after, {}));
        QVERIFY(isForbidden(edit()));
    }

    void locksNobodyOut()
    {
        std::vector<User> after = users();
        after.front().role = QStringLiteral("rep");
        const Result<OperationId> demoted = WorkspaceSetup(workspace()).saveUsers(users(), after, {});
        QVERIFY(!demoted);
        QVERIFY(demoted.error().message.contains(QStringLiteral("last administrator")));

        // By undo it can happen that nobody is an administrator; then everybody may do everything.
        become(QStringLiteral("rep"));
        std::vector<User> promoted = users();
        promoted.back().role = QStringLiteral("admin");
        VERIFY_OK(workspace().actAs(admin()));
        const Result<OperationId> promotion = WorkspaceSetup(workspace()).saveUsers(users(), promoted, {});
        VERIFY_OK(promotion);
        VERIFY_OK(workspace().reload());
        std::vector<User> alone = users();
        alone.front().role = QStringLiteral("rep");
        VERIFY_OK(WorkspaceSetup(workspace()).saveUsers(users(), alone, {}));
        VERIFY_OK(workspace().actAs(QStringLiteral("Kim rep")));
        VERIFY_OK(Undo(workspace()).undo(*promotion));
        VERIFY_OK(workspace().reload());
        VERIFY_OK(renameStage());
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
