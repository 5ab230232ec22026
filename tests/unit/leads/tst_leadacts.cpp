#include "core/leads/activityacts.h"
#include "core/leads/leadstory.h"
#include "core/leads/mergereview.h"
#include "core/leads/undohistory.h"
#include "core/storage/activityrepository.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/filestore.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QFile>

using namespace lead;

class TestLeadActs : public QObject
{
    Q_OBJECT

    static TimelineEntry entryOf(Workspace &workspace, LeadId lead, TimelineKind kind)
    {
        const auto detail = LeadReader(workspace).detail(lead);
        if (detail)
            for (const TimelineEntry &entry : detail->timeline)
                if (entry.kind == kind)
                    return entry;
        return {};
    }
    static QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("not written");
        return file.fileName();
    }

private Q_SLOTS:
    void tellsOfAConflictWithBothValuesAndWhoMadeIt()
    {
        TestWorkspace w;
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        addUser(*w, QStringLiteral("Dan Reed"));
        auto other = Workspace::open(w.path(), w.clock, Connection::Mode::Writer);
        VERIFY_OK(other);
        VERIFY_OK((*other)->actAs(u"Dan Reed"));
        w.clock.advance(1000);
        VERIFY_OK(LeadActs(**other).edit(ada, {{QStringLiteral("city"), QStringLiteral("Austin")}}));
        const auto mine = LeadActs(*w).edit(ada, {{QStringLiteral("city"), QStringLiteral("Boise"), QStringLiteral("Reno")}});
        QVERIFY(!mine);
        QCOMPARE(mine.error().code, Error::Conflict);
        const auto *conflict = mine.error().about<FieldConflict>();
        QVERIFY(conflict);
        QCOMPARE(conflict->field, F::City);
        QCOMPARE(conflict->mine.typed, QStringLiteral("Boise"));
        QCOMPARE(conflict->theirs.typed, QStringLiteral("Austin"));
        QCOMPARE(conflict->who, QStringLiteral("Dan Reed"));
        QCOMPARE(conflict->when, w.clock.now());
        QCOMPARE(shown(*w, ada, F::City), QStringLiteral("Austin"));
    }

    void mergesEditsOfDifferentFieldsAndEqualOnesWithoutAsking()
    {
        TestWorkspace w;
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        VERIFY_OK(LeadActs(*w).edit(ada, {{QStringLiteral("zip"), QStringLiteral("89501"), QString()}}));
        VERIFY_OK(LeadActs(*w).edit(ada, {{QStringLiteral("city"), QStringLiteral("Austin"), QStringLiteral("Reno")}}));
        const auto again = LeadActs(*w).edit(ada, {{QStringLiteral("city"), QStringLiteral("Austin"), QStringLiteral("Reno")}});
        VERIFY_OK(again);
        QVERIFY(!again->operation.isValid());
    }

    void readsTypedValuesAsListsAreRead_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto add = [](const char *field, const char *typed, const char *stored) { QTest::addRow("%s: %s", field, typed) << QString::fromUtf8(field) << QString::fromUtf8(typed) << QString::fromUtf8(stored); };
        add("state", "california", "CA");
        add("state", "Fla.", "FL");
        add("country", "Deutschland", "DE");
        add("zip", "7030", "07030");
        add("email", "Ada@EXAMPLE.com", "Ada@example.com");
        add("phone", "(212) 555-0142", "+12125550142");
        add("other_phones", "212 555 0142, +49 30 1234567", "+12125550142\n+49301234567");
        add("other_emails", "a@EXAMPLE.com; b@example.com", "a@example.com\nb@example.com");
        add("state", "Wonderland", nullptr);
        add("country", "Atlantis", nullptr);
        add("zip", "nowhere", nullptr);
        add("email", "notanemail", nullptr);
        add("email", "a@example.com, b@example.com", nullptr);
        add("phone", "call me", nullptr);
        add("phone", "123", nullptr);
        add("other_phones", "212 555 0142, none", nullptr);
    }

    void readsTypedValuesAsListsAreRead()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const auto done = LeadActs(*w).edit(ada, {{field, typed}});
        QCOMPARE(done.isOk(), !stored.isNull());
        if (!done)
            QVERIFY2(done.error().message.contains(typed.section(u',', -1).trimmed()) && done.error().code == Error::Invalid, qPrintable(done.error().message));
        const auto lead = LeadActs(*w).require(ada);
        VERIFY_OK(lead);
        QCOMPARE(lead->text(w->catalog().find(field)->number), stored.isNull() ? QString() : stored);
    }

    void readsPlacesByTheCountryOfTheLead()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        QVERIFY(!LeadActs(*w).edit(ada, {{QStringLiteral("state"), QStringLiteral("Bayern")}}));
        VERIFY_OK(LeadActs(*w).edit(ada, {{QStringLiteral("state"), QStringLiteral("Bayern")}, {QStringLiteral("zip"), QStringLiteral("80331")}, {QStringLiteral("phone"), QStringLiteral("089 1234567")}, {QStringLiteral("country"), QStringLiteral("Germany")}}));
        const auto lead = LeadActs(*w).require(ada);
        VERIFY_OK(lead);
        QCOMPARE(lead->text(F::State), QStringLiteral("Bayern"));
        QCOMPARE(lead->text(F::Phone), QStringLiteral("+49891234567"));
    }

    void keepsTheNextStepWithTheEarliestOpenTask()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        ActivityActs acts(*w);
        const Millis day = 86400000;
        VERIFY_OK(acts.addTask(ada, QStringLiteral("Send the price list"), w.clock.now() + 3 * day));
        VERIFY_OK(acts.addTask(ada, QStringLiteral("Call back"), w.clock.now() + day));
        VERIFY_OK(acts.addTask(ada, QStringLiteral("Some day"), std::nullopt));
        QCOMPARE(recordOf(*w, ada).nextStep->title, QStringLiteral("Call back"));
        QCOMPARE(recordOf(*w, ada).moment(F::NextActionAt), w.clock.now() + day);
        const TaskId call = recordOf(*w, ada).nextStep->task;
        VERIFY_OK(acts.snoozeTask(call, w.clock.now() + 5 * day));
        QCOMPARE(recordOf(*w, ada).nextStep->kind, QStringLiteral("email"));
        QCOMPARE(recordOf(*w, ada).moment(F::NextActionAt), w.clock.now() + 3 * day);
        VERIFY_OK(acts.completeTask(recordOf(*w, ada).nextStep->task));
        QCOMPARE(recordOf(*w, ada).moment(F::NextActionAt), w.clock.now() + 5 * day);
        const auto removed = acts.removeTask(call);
        VERIFY_OK(removed);
        QVERIFY(!recordOf(*w, ada).moment(F::NextActionAt).has_value());
        QCOMPARE(recordOf(*w, ada).nextStep->title, QStringLiteral("Some day"));
        VERIFY_OK(UndoHistory(*w).undo(removed->operation, UndoPolicy::KeepOthers));
        QCOMPARE(recordOf(*w, ada).moment(F::NextActionAt), w.clock.now() + 5 * day);
        QVERIFY(!acts.completeTask(TaskId{42}));
    }

    void leavesADateWithoutATaskAlone()
    {
        TestWorkspace w;
        const LeadId ada = addLead(*w, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("next_action_at"), QStringLiteral("2026-03-03")}});
        const auto date = recordOf(*w, ada).moment(F::NextActionAt);
        VERIFY_OK(ActivityActs(*w).addTask(ada, QStringLiteral("Later"), w.clock.now() + 10 * 86400000LL));
        VERIFY_OK(ActivityActs(*w).completeTask(recordOf(*w, ada).nextStep->task));
        QCOMPARE(recordOf(*w, ada).moment(F::NextActionAt), date);
    }

    void countsACallAsContactOnlyWhenSomebodyWasReached()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(ActivityActs(*w).logCall(ada, {QStringLiteral("No answer")}));
        QVERIFY(!recordOf(*w, ada).moment(F::FirstContactedAt).has_value());
        w.clock.advance(1000);
        const auto call = ActivityActs(*w).logCall(ada, {QStringLiteral("interested"), 95, QStringLiteral("Wants an offer")});
        VERIFY_OK(call);
        QCOMPARE(recordOf(*w, ada).moment(F::FirstContactedAt), w.clock.now());
        const TimelineEntry entry = entryOf(*w, ada, TimelineKind::Call);
        QCOMPARE(entry.outcome, QStringLiteral("interested"));
        QCOMPARE(entry.seconds, std::optional<qint64>(95));
        QCOMPARE(entry.body, QStringLiteral("Wants an offer"));
        QCOMPARE(entry.operation, call->operation);
        QVERIFY(!ActivityActs(*w).logCall(ada, {QStringLiteral(" ")}));
    }

    void pinsANoteAndUndoesIt()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(ActivityActs(*w).addNote(ada, QStringLiteral("Careful with the dog")));
        const ActivityId note = entryOf(*w, ada, TimelineKind::Note).activity;
        const auto pinned = ActivityActs(*w).pin(note, true);
        VERIFY_OK(pinned);
        QVERIFY(entryOf(*w, ada, TimelineKind::Note).isPinned);
        VERIFY_OK(UndoHistory(*w).undo(pinned->operation, UndoPolicy::KeepOthers));
        QVERIFY(!entryOf(*w, ada, TimelineKind::Note).isPinned);
    }

    void tellsTheStoryByKindsWithTheStepsOfAnAct()
    {
        TestWorkspace w;
        const UserId maya = addUser(*w, QStringLiteral("Maya Torres"));
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        QVERIFY(maya.isValid());
        w.clock.advance(60000);
        VERIFY_OK(LeadActs(*w).edit(ada, {{QStringLiteral("city"), QStringLiteral("Reno")}, {QStringLiteral("amount"), QStringLiteral("1200")}}));
        w.clock.advance(60000);
        VERIFY_OK(LeadActs(*w).moveToStage(ada, QStringLiteral("Qualified")));
        w.clock.advance(60000);
        VERIFY_OK(LeadActs(*w).edit(ada, {{QStringLiteral("owner"), QStringLiteral("Maya Torres")}}));
        const auto detail = LeadReader(*w).detail(ada);
        VERIFY_OK(detail);
        QStringList titles;
        for (const TimelineEntry &entry : detail->timeline)
            titles << entry.title;
        QCOMPARE(titles, (QStringList{QStringLiteral("Assigned to Maya Torres"), QStringLiteral("Stage: New → Qualified"), QStringLiteral("Changed Value, City"), QStringLiteral("Add Ada Lovelace")}));
        const TimelineEntry edit = entryOf(*w, ada, TimelineKind::Field);
        QCOMPARE(edit.steps.size(), std::size_t(2));
        QCOMPARE(edit.steps.back().before, QString());
        QCOMPARE(edit.steps.back().after, QStringLiteral("Reno"));
        const auto history = LeadReader(*w).fieldHistory(ada, F::Owner);
        VERIFY_OK(history);
        QCOMPARE(history->size(), std::size_t(1));
        QCOMPARE(history->front().after, QStringLiteral("Maya Torres"));
        const auto names = LeadReader(*w).fieldHistory(ada, F::LastName);
        QCOMPARE(names->back().after, QStringLiteral("Lovelace"));
    }

    void attachesFilesUnderTheirContentsAndAHarmlessName()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const QString path = write(w.folder, QStringLiteral("offer\u202Efdp.exe"), "hello");
        const auto attached = ActivityActs(*w).attach(ada, path);
        VERIFY_OK(attached);
        const auto detail = LeadReader(*w).detail(ada);
        VERIFY_OK(detail);
        QCOMPARE(detail->attachments.size(), std::size_t(1));
        const Attachment file = detail->attachments.front();
        QCOMPARE(file.name, QStringLiteral("offerfdp.exe"));
        QCOMPARE(file.bytes, 5);
        QCOMPARE(file.sha256, QStringLiteral("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
        const QString folder = FileStore::folderOf(w.path());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folder) & others, QFile::Permissions());
        QVERIFY(QFile::permissions(folder).testFlag(QFile::ExeOwner));
        QCOMPARE(QFile::permissions(folder + u'/' + file.sha256) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner), QFile::Permissions());
        VERIFY_OK(FileStore(w.path()).give(file.sha256, w.folder.filePath(QStringLiteral("copy"))));
        const auto detached = ActivityActs(*w).detach(file.id);
        VERIFY_OK(detached);
        QVERIFY(AttachmentRepository(*w).of(ada)->empty());
        VERIFY_OK(UndoHistory(*w).undo(detached->operation, UndoPolicy::KeepOthers));
        QCOMPARE(AttachmentRepository(*w).of(ada)->size(), std::size_t(1));
        VERIFY_OK(UndoHistory(*w).undo(attached->operation, UndoPolicy::KeepOthers));
        QVERIFY(AttachmentRepository(*w).of(ada)->empty());
    }

    void refusesFilesThatCannotBeAttached()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        QCOMPARE(ActivityActs(*w).attach(ada, w.folder.path()).error().code, Error::Invalid);
        QCOMPARE(ActivityActs(*w).attach(ada, w.folder.filePath(QStringLiteral("nothing"))).error().code, Error::NotFound);
        QFile big(w.folder.filePath(QStringLiteral("big.bin")));
        QVERIFY(big.open(QIODevice::WriteOnly));
        QVERIFY(big.resize(FileStore::MostBytes + 1));
        const auto refused = ActivityActs(*w).attach(ada, big.fileName());
        QCOMPARE(refused.error().code, Error::Invalid);
        QVERIFY(refused.error().message.contains(QStringLiteral("big.bin")));
        VERIFY_OK(FileStore(w.path()).take(write(w.folder, QStringLiteral("a.txt"), "hello")));
        QFile stored(FileStore(w.path()).pathOf(QStringLiteral("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824")));
        QVERIFY(stored.open(QIODevice::ReadWrite));
        QCOMPARE(stored.write("J"), 1);
        stored.close();
        const auto damaged = FileStore(w.path()).give(QStringLiteral("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"), w.folder.filePath(QStringLiteral("out")));
        QCOMPARE(damaged.error().code, Error::Corrupt);
        QVERIFY(!QFile::exists(w.folder.filePath(QStringLiteral("out"))));
    }

    void mergesByThePersonsPicksAndTellsOfIt()
    {
        TestWorkspace w;
        const LeadId keep = addLead(*w, {{QStringLiteral("first_name"), QStringLiteral("Bob")}, {QStringLiteral("last_name"), QStringLiteral("Miller")}, {QStringLiteral("city"), QStringLiteral("Reno")}});
        const LeadId lose = addLead(*w, {{QStringLiteral("first_name"), QStringLiteral("Robert")}, {QStringLiteral("last_name"), QStringLiteral("Miller")}, {QStringLiteral("city"), QStringLiteral("Austin")}, {QStringLiteral("zip"), QStringLiteral("78701")}});
        VERIFY_OK(ActivityActs(*w).addNote(lose, QStringLiteral("Met at the fair")));
        VERIFY_OK(ActivityActs(*w).attach(lose, write(w.folder, QStringLiteral("a.txt"), "hello")));
        const auto preview = MergeReview(*w).preview(keep, lose, {{F::FirstName, lose}});
        VERIFY_OK(preview);
        QCOMPARE(preview->activities, 1);
        QCOMPARE(preview->attachments, 1);
        const auto first = std::find_if(preview->fields.begin(), preview->fields.end(), [](const MergeField &f) { return f.field == F::FirstName; });
        QVERIFY(first->isConflict && first->isChanged && first->canPick);
        QCOMPARE(first->result, QStringLiteral("Robert"));
        const auto merged = LeadActs(*w).merge(keep, {lose}, {{F::FirstName, lose}});
        VERIFY_OK(merged);
        QCOMPARE(shown(*w, keep, F::FirstName), QStringLiteral("Robert"));
        QCOMPARE(shown(*w, keep, F::City), QStringLiteral("Reno"));
        QCOMPARE(shown(*w, lose, F::City), QStringLiteral("?"));
        QCOMPARE(entryOf(*w, keep, TimelineKind::Merge).title, QStringLiteral("Merge Robert Miller into Bob Miller"));
        QCOMPARE(LeadReader(*w).detail(keep)->attachments.size(), std::size_t(1));
        VERIFY_OK(UndoHistory(*w).undo(merged->operation, UndoPolicy::KeepOthers));
        QCOMPARE(shown(*w, keep, F::FirstName), QStringLiteral("Bob"));
        QCOMPARE(shown(*w, lose, F::City), QStringLiteral("Austin"));
        QCOMPARE(LeadReader(*w).detail(lose)->attachments.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLeadActs)
#include "tst_leadacts.moc"
