#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/leads/leadexport.h"
#include "core/leads/viewacts.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/undo.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QFileInfo>

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
