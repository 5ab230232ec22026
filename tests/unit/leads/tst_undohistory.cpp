#include "core/leads/bulkacts.h"
#include "core/leads/undohistory.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

class TestUndoHistory : public QObject
{
    Q_OBJECT

    static UndoHistory::Stacks stacks(Workspace &workspace)
    {
        const auto stacks = UndoHistory(workspace).stacks();
        return stacks ? *stacks : UndoHistory::Stacks();
    }
    static bool undo(Workspace &workspace)
    {
        const auto act = stacks(workspace).undoable;
        return act && UndoHistory(workspace).undo(act->id, UndoPolicy::KeepOthers);
    }
    static bool redo(Workspace &workspace)
    {
        const auto act = stacks(workspace).redoable;
        return act && UndoHistory(workspace).undo(act->id, UndoPolicy::KeepOthers);
    }
    static void setCity(Workspace &workspace, LeadId lead, const QString &city)
    {
        const auto done = LeadActs(workspace).edit(lead, {{QStringLiteral("city"), city}});
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    static QString city(Workspace &workspace, LeadId lead) { return shown(workspace, lead, F::City); }

private Q_SLOTS:
    void stepsBackAndForthThroughSeveralActs()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        for (const QString &name : {QStringLiteral("Reno"), QStringLiteral("Austin"), QStringLiteral("Boise")})
            setCity(*w, ada, name);
        QVERIFY(!redo(*w));
        QVERIFY(undo(*w));
        QVERIFY(undo(*w));
        QCOMPARE(city(*w, ada), QStringLiteral("Reno"));
        QVERIFY(redo(*w));
        QCOMPARE(city(*w, ada), QStringLiteral("Austin"));
        QVERIFY(undo(*w)); // what was done again can be undone again
        QCOMPARE(city(*w, ada), QStringLiteral("Reno"));
        QVERIFY(redo(*w));
        QVERIFY(redo(*w));
        QCOMPARE(city(*w, ada), QStringLiteral("Boise"));
        QVERIFY(!stacks(*w).redoable);
        QCOMPARE(stacks(*w).undoable->summary, QStringLiteral("Change City of Ada Lovelace"));
    }

    void forgetsWhatCouldBeDoneAgainAfterAnotherActOfTheSameUser()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        addUser(*w, QStringLiteral("Dan Reed"));
        auto other = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK((*other)->actAs(u"Dan Reed"));
        setCity(*w, ada, QStringLiteral("Reno"));
        QVERIFY(undo(*w));
        QVERIFY(!stacks(**other).undoable); // each undoes what is his own
        QVERIFY(LeadActs(**other).edit(ada, {{QStringLiteral("zip"), QStringLiteral("89501")}}));
        QVERIFY(stacks(*w).redoable.has_value());
        QCOMPARE(stacks(**other).undoable->summary, QStringLiteral("Change ZIP / postcode of Ada Lovelace"));
        setCity(*w, ada, QStringLiteral("Boise"));
        QVERIFY(!stacks(*w).redoable);
    }

    void keepsWhatOthersChangedOrUndoesItAnyway()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        addUser(*w, QStringLiteral("Dan Reed"));
        setCity(*w, ada, QStringLiteral("Reno"));
        const OperationId mine = stacks(*w).undoable->id;
        auto other = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK((*other)->actAs(u"Dan Reed"));
        w.clock.advance(5000);
        setCity(**other, ada, QStringLiteral("Austin"));
        const auto preview = UndoHistory(*w).preview(mine);
        VERIFY_OK(preview);
        QCOMPARE(preview->changed, 0);
        QCOMPARE(preview->clashCount, 1);
        const UndoClash clash = preview->clashes.front();
        QCOMPARE(clash.name, QStringLiteral("Ada Lovelace"));
        QCOMPARE(clash.label, QStringLiteral("City"));
        QCOMPARE(clash.now, QStringLiteral("Austin"));
        QCOMPARE(clash.before, QString());
        QCOMPARE(clash.who, QStringLiteral("Dan Reed"));
        QCOMPARE(clash.when, w.clock.now());
        QCOMPARE(city(*w, ada), QStringLiteral("Austin")); // a preview changes nothing
        const auto kept = UndoHistory(*w).undo(mine, UndoPolicy::KeepOthers);
        VERIFY_OK(kept);
        QCOMPARE(kept->conflicts.size(), 1);
        QCOMPARE(city(*w, ada), QStringLiteral("Austin"));
        VERIFY_OK(UndoHistory(*w).undo(kept->operation, UndoPolicy::KeepOthers));
        const auto anyway = UndoHistory(*w).undo(mine, UndoPolicy::UndoAnyway);
        VERIFY_OK(anyway);
        QVERIFY(anyway->conflicts.isEmpty());
        QCOMPARE(city(*w, ada), QString());
    }

    void listsTheHistoryWithWhatCanBeDone()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        setCity(*w, ada, QStringLiteral("Reno"));
        QVERIFY(undo(*w));
        const auto history = UndoHistory(*w).list(10);
        VERIFY_OK(history);
        QCOMPARE(history->size(), std::size_t(2));
        QVERIFY(history->front().isUndone && !history->front().canUndo && history->front().redo.isValid());
        QVERIFY(!history->back().isUndone && history->back().canUndo);
        VERIFY_OK(UndoHistory(*w).undo(history->front().redo, UndoPolicy::KeepOthers));
        QCOMPARE(city(*w, ada), QStringLiteral("Reno"));
        QVERIFY(UndoHistory(*w).list(10)->front().canUndo);
    }
};

QTEST_GUILESS_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
