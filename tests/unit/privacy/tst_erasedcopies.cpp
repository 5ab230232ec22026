// What is left of people elsewhere after an erasure: in copies of the workspace, and in acts that could be taken back.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"

#include "core/leads/leadacts.h"
#include "core/leads/undohistory.h"
#include "core/privacy/erasure.h"
#include "core/quality/referencedata.h"
#include "core/storage/backup.h"
#include "core/storage/backupmemory.h"
#include "core/storage/journal.h"
#include "core/storage/sealedbackup.h"
#include "core/storage/undo.h"

using namespace lead;

class TestErasedCopies : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;

    LeadId create(Workspace &w, const std::vector<LeadActs::Assignment> &values)
    {
        const auto done = LeadActs(w).create(values, m_reference);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return done->lead;
    }

private Q_SLOTS:
    // Wherever they lie: beside the workspace, in other folders, encrypted. What nobody can tell whose it is is named only.
    void namesAndDeletesBackupsThatArePutElsewhere()
    {
        TestWorkspace w;
        QTemporaryDir elsewhere;
        const LeadId lead = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Ada")}});
        const QString beside = w.folder.filePath(QStringLiteral("beside.leadwright"));
        const QString plainCopy = w.folder.filePath(QStringLiteral("Copy of it"));
        const QString away = elsewhere.filePath(QStringLiteral("away.leadwright"));
        const QString sealed = elsewhere.filePath(QStringLiteral("away.sealed"));
        const QString foreignSealed = w.folder.filePath(QStringLiteral("whose.sealed"));
        VERIFY_OK(Backup::write(*w, beside));
        VERIFY_OK(Backup::write(*w, away));
        VERIFY_OK(BackupMemory::remember(w.path(), away));
        VERIFY_OK(SealedBackup::write(*w, sealed, "a passphrase", SealedBackup::Effort::Quick));
        VERIFY_OK(BackupMemory::remember(w.path(), sealed));
        QVERIFY(QFile::copy(sealed, foreignSealed));
        QVERIFY(QFile::copy(beside, plainCopy));
        {
            TestWorkspace other; // not this one's, so none of its business
            VERIFY_OK(Backup::write(*other, w.folder.filePath(QStringLiteral("other.leadwright"))));
        }
        const auto sorted = [](QStringList list) { list.sort(); return list; };
        const auto preview = Erasure(*w).preview({lead});
        VERIFY_OK(preview);
        QCOMPARE(sorted(preview->copies), sorted({beside, plainCopy, away, sealed, foreignSealed}));
        w.clock.advance(60000);
        const auto receipt = Erasure(*w).erase({lead}, Erasure::Copies::Delete);
        VERIFY_OK(receipt);
        QCOMPARE(sorted(receipt->deletedCopies), sorted({beside, away, sealed}));
        QCOMPARE(sorted(receipt->copies), sorted({plainCopy, foreignSealed}));
        for (const QString &gone : {beside, away, sealed, BackupManifest::pathOf(beside)})
            QVERIFY(!QFile::exists(gone));
        QVERIFY(QFile::exists(w.folder.filePath(QStringLiteral("other.leadwright"))));
        sayTrust({QStringLiteral("P9"), QStringLiteral("copies of the workspace, beside it, elsewhere and encrypted: named before an erasure, deleted or named with it"), preview->copies.size(), 0,
                  QStringLiteral("%1 deleted, %2 that may be anybody's only named").arg(receipt->deletedCopies.size()).arg(receipt->copies.size())});
    }

    void takesNoActBackThatWasErased()
    {
        TestWorkspace w;
        create(*w, {{QStringLiteral("first_name"), QStringLiteral("Bob")}});
        const LeadId ada = create(*w, {{QStringLiteral("first_name"), QStringLiteral("Ada")}});
        const auto edited = LeadActs(*w).edit(ada, {{QStringLiteral("city"), QStringLiteral("London")}});
        VERIFY_OK(edited);
        const auto ofAda = Journal(*w).lastUndoable();
        VERIFY_OK(ofAda);
        VERIFY_OK(Erasure(*w).erase({ada}));
        const auto last = Journal(*w).lastUndoable();
        VERIFY_OK(last);
        QVERIFY(last->has_value());
        QVERIFY2((*last)->summary.contains(u"Bob"), qPrintable((*last)->summary)); // that of the lead before
        const auto refused = Undo(*w).undo((*ofAda)->id);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"erased"), qPrintable(refused.error().message));
        const auto stacks = UndoHistory(*w).stacks();
        VERIFY_OK(stacks);
        QCOMPARE(stacks->undoable->id, (*last)->id);
        const auto undone = Undo(*w).undo((*last)->id);
        VERIFY_OK(undone);
        QCOMPARE(undone->removed, 1);
    }
};

QTEST_GUILESS_MAIN(TestErasedCopies)
#include "tst_erasedcopies.moc"
