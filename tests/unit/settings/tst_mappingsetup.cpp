#include "tests/support/testworkspace.h"

#include "core/settings/mappingsetup.h"
#include "core/storage/undo.h"

using namespace lead;

/// Templates under other names and gone, and back again by undo.
class TestMappingSetup : public QObject
{
    Q_OBJECT

    static OperationId save(Workspace &w, const QString &name, const QString &body = QStringLiteral("{\"name\":\"x\"}"))
    {
        Act act(w, {QStringLiteral("setup"), QStringLiteral("Save")});
        if (!act.begun() || !MappingRepository(w).save(act, {0, name, QStringLiteral("sig"), body, 0}))
            return {};
        const Result<OperationId> done = act.changeCount() > 0 ? act.commit() : Result<OperationId>(OperationId());
        return done ? *done : OperationId();
    }
    static QStringList names(Workspace &w)
    {
        QStringList names;
        if (const auto all = ImportRepository(w).mappings())
            for (const SavedMapping &mapping : *all)
                names << mapping.name;
        names.sort();
        return names;
    }

private Q_SLOTS:
    void renamesAndUndoesIt()
    {
        TestWorkspace w;
        QVERIFY(save(*w, QStringLiteral("Fair")).isValid());
        const auto done = MappingSetup(*w).rename(QStringLiteral("Fair"), QStringLiteral("  Trade fair "));
        VERIFY_OK(done);
        QCOMPARE(names(*w), QStringList{QStringLiteral("Trade fair")});
        const auto renamed = MappingRepository(*w).find(QStringLiteral("Trade fair"));
        VERIFY_OK(renamed);
        QVERIFY((*renamed)->body.contains(QStringLiteral("Trade fair"))); // it carries its name
        const auto undone = Undo(*w).undo(*done);
        VERIFY_OK(undone);
        QCOMPARE(names(*w), QStringList{QStringLiteral("Fair")});
        VERIFY_OK(Undo(*w).undo(undone->operation));
        QCOMPARE(names(*w), QStringList{QStringLiteral("Trade fair")});
        QVERIFY(Journal(*w).verify()->ok);
    }

    void bringsBackWhatWasDeletedUnderItsNumber()
    {
        TestWorkspace w;
        QVERIFY(save(*w, QStringLiteral("Fair")).isValid());
        const qint64 id = (*MappingRepository(*w).find(QStringLiteral("Fair")))->id;
        const auto done = MappingSetup(*w).remove(QStringLiteral("Fair"));
        VERIFY_OK(done);
        QVERIFY(names(*w).isEmpty());
        VERIFY_OK(Undo(*w).undo(*done));
        QCOMPARE((*MappingRepository(*w).find(QStringLiteral("Fair")))->id, id); // watched folders refer to it
    }

    void leavesAloneWhatChangedSince()
    {
        TestWorkspace w;
        QVERIFY(save(*w, QStringLiteral("Fair")).isValid());
        const auto removed = MappingSetup(*w).remove(QStringLiteral("Fair"));
        VERIFY_OK(removed);
        const OperationId again = save(*w, QStringLiteral("Fair"), QStringLiteral("{\"name\":\"y\"}"));
        QVERIFY(again.isValid());
        const auto undone = Undo(*w).undo(*removed);
        VERIFY_OK(undone);
        QCOMPARE(undone->conflicts.size(), size_t(1));
        QCOMPARE((*MappingRepository(*w).find(QStringLiteral("Fair")))->body, QStringLiteral("{\"name\":\"y\"}"));
    }

    void savingTheSameAgainIsNoAct()
    {
        TestWorkspace w;
        QVERIFY(save(*w, QStringLiteral("Fair")).isValid());
        QVERIFY(!save(*w, QStringLiteral("Fair")).isValid());
        QCOMPARE(names(*w).size(), 1);
    }

    void refusesNamesThatAreEmptyOrTaken()
    {
        TestWorkspace w;
        QVERIFY(save(*w, QStringLiteral("Fair")).isValid());
        QVERIFY(save(*w, QStringLiteral("Web")).isValid());
        QVERIFY(!MappingSetup(*w).rename(QStringLiteral("Fair"), QStringLiteral(" ")));
        const auto taken = MappingSetup(*w).rename(QStringLiteral("Fair"), QStringLiteral("Web"));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, Error::Conflict);
        QCOMPARE(MappingSetup(*w).rename(QStringLiteral("None"), QStringLiteral("Other")).error().code, Error::NotFound);
        QCOMPARE(MappingSetup(*w).remove(QStringLiteral("None")).error().code, Error::NotFound);
        QVERIFY(!MappingSetup(*w).rename(QStringLiteral("Fair"), QStringLiteral("Fair"))->isValid()); // nothing to do
    }
};

QTEST_GUILESS_MAIN(TestMappingSetup)
#include "tst_mappingsetup.moc"
