#include "core/domain/conditiontext.h"
#include "core/leads/undohistory.h"
#include "core/leads/viewacts.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QFile>

using namespace lead;

class TestSavedViews : public QObject
{
    Q_OBJECT

    static QStringList names(Workspace &workspace)
    {
        QStringList names;
        const auto views = ViewActs(workspace).views();
        for (const SavedView &view : *views)
            names << view.name;
        return names;
    }
    static SavedView view(const QString &name)
    {
        SavedView view;
        view.name = name;
        view.body.condition = QStringLiteral("city = Reno");
        view.body.sorts = {{F::Score, Qt::DescendingOrder}, {F::City, Qt::AscendingOrder}};
        view.body.columns = {F::FullName, F::City};
        view.body.widths = {{F::City, 140}};
        view.body.groupBy = F::Owner;
        view.body.density = QStringLiteral("compact");
        return view;
    }

private Q_SLOTS:
    void beginsWithViewsWhoseConditionsCanBeRead()
    {
        TestWorkspace w;
        QCOMPARE(names(*w), (QStringList{QStringLiteral("All leads"), QStringLiteral("My open leads"), QStringLiteral("New today"), QStringLiteral("No next step"), QStringLiteral("Untouched for 7 days")}));
        const auto views = ViewActs(*w).views();
        QVERIFY(views->front().isDefault);
        for (const SavedView &view : *views) {
            VERIFY_OK(parseCondition(view.body.condition, w->catalog()));
            QCOMPARE(view.body.sorts.size(), std::size_t(1));
            QVERIFY(view.isShared());
        }
    }

    void keepsEverythingOfAView()
    {
        TestWorkspace w;
        const auto saved = ViewActs(*w).save(view(QStringLiteral("Reno")));
        VERIFY_OK(saved);
        const auto views = ViewActs(*w).views();
        QCOMPARE(views->back(), *saved);
        QCOMPARE(views->back().body, view(QStringLiteral("Reno")).body);
        SavedView changed = *saved;
        changed.body.columns = {F::City};
        VERIFY_OK(ViewActs(*w).save(changed));
        QCOMPARE(ViewActs(*w).views()->back().body.columns, std::vector<FieldNumber>{F::City});
        QVERIFY(!ViewActs(*w).save(view(QStringLiteral("  "))));
    }

    void undoesWhateverIsDoneWithViews()
    {
        TestWorkspace w;
        const QStringList before = names(*w);
        const auto undoLast = [&w] {
            const auto stacks = UndoHistory(*w).stacks();
            return stacks && stacks->undoable && UndoHistory(*w).undo(stacks->undoable->id, UndoPolicy::KeepOthers);
        };
        const auto saved = ViewActs(*w).save(view(QStringLiteral("Reno")));
        VERIFY_OK(ViewActs(*w).rename(saved->id, QStringLiteral("Nevada")));
        QCOMPARE(names(*w).last(), QStringLiteral("Nevada"));
        VERIFY_OK(ViewActs(*w).move(saved->id, 0));
        QCOMPARE(names(*w).first(), QStringLiteral("Nevada"));
        VERIFY_OK(ViewActs(*w).makeDefault(saved->id));
        VERIFY_OK(ViewActs(*w).remove(saved->id));
        QCOMPARE(names(*w), before);
        QVERIFY(undoLast());
        QVERIFY(ViewActs(*w).views()->front().isDefault);
        QVERIFY(undoLast()); // the default
        QVERIFY(!ViewActs(*w).views()->front().isDefault);
        QVERIFY(undoLast()); // the place
        QCOMPARE(names(*w).last(), QStringLiteral("Nevada"));
        QVERIFY(undoLast()); // the name
        QVERIFY(undoLast()); // the view
        QCOMPARE(names(*w), before);
    }

    void showsPrivateViewsToTheirOwnerOnly()
    {
        TestWorkspace w;
        SavedView mine = view(QStringLiteral("Mine"));
        mine.owner = w->actingUser();
        const auto saved = ViewActs(*w).save(mine);
        VERIFY_OK(saved);
        addUser(*w, QStringLiteral("Dan Reed"));
        auto other = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK((*other)->actAs(u"Dan Reed"));
        QVERIFY(!names(**other).contains(QStringLiteral("Mine")));
        VERIFY_OK(ViewActs(*w).share(saved->id, true));
        QVERIFY(names(**other).contains(QStringLiteral("Mine")));
    }

    void bringsAnOlderWorkspaceUpWithAllItsRows()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.leadwright"));
        FixedClock clock(1772442000000);
        {
            auto connection = Connection::create(path);
            VERIFY_OK(connection);
            QFile schema(QStringLiteral(":/schema/0001_initial.sql"));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            VERIFY_OK((*connection)->exec(schemaText(schema.readAll())));
            const QString rows = QStringLiteral(
                "INSERT INTO workspace VALUES (1, 'u', 'old', 1, 'USD', 'US', 'UTC');"
                "INSERT INTO pipeline VALUES (1, 1, 'Sales', 1);"
                "INSERT INTO stage VALUES (1, 1, 1, 1, 'New', 1, 'open', 5, NULL);"
                "INSERT INTO user_account VALUES (1, 1, 1, 'Dan', NULL, 'admin', 1, 1);"
                "INSERT INTO lead (id, workspace_id, row_version, last_name, stage_id, created_at, updated_at) VALUES (77, 1, 1, 'Lovelace', 1, 5, 5);"
                "INSERT INTO activity (id, workspace_id, row_version, lead_id, kind, at, user_id, body) VALUES (78, 1, 1, 77, 'note', 6, 1, 'Old note');"
                "INSERT INTO task (id, workspace_id, row_version, lead_id, title, due_at, created_at) VALUES (79, 1, 1, 77, 'Call back', 9, 6);");
            VERIFY_OK((*connection)->exec(rows));
            VERIFY_OK((*connection)->exec(QStringLiteral("PRAGMA application_id=%1; PRAGMA user_version=1").arg(ApplicationId)));
        }
        auto opened = Workspace::open(path, clock, Connection::Mode::Reader); // a reader brings it up, too
        VERIFY_OK(opened);
        QCOMPARE(*(*opened)->connection().number(QStringLiteral("PRAGMA user_version")), qint64(SchemaVersion));
        QVERIFY(QFile::exists(path + QStringLiteral(".before-v2")));
        QCOMPARE(names(**opened).size(), 5);
        const auto detail = LeadReader(**opened).detail(LeadId{77});
        VERIFY_OK(detail);
        QCOMPARE(detail->record.shown(F::LastName), QStringLiteral("Lovelace"));
        QCOMPARE(detail->record.nextStep->kind, QStringLiteral("call"));
        QCOMPARE(detail->tasks.size(), std::size_t(1));
        QVERIFY(std::any_of(detail->timeline.begin(), detail->timeline.end(), [](const TimelineEntry &e) { return e.body == u"Old note"; }));
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
