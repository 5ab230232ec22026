// kill -9 in the middle of everything that takes a while. What is left is whole, or can be gone on with or taken back.
#include "tests/support/testworkspace.h"
#include "tests/trust/killed.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/intake/fileimport.h"
#include "core/storage/backup.h"
#include "core/storage/databasecopy.h"
#include "core/storage/importrepository.h"
#include "core/storage/journal.h"
#include "core/storage/undo.h"

#include <cmath>

using namespace lead;

namespace {
constexpr qint64 Leads = 6000;
constexpr qint64 Rows = 40000; // of the list, of which the first 600 are known
} // namespace

class TestKill : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{trustFolderTemplate()};
    ReferenceData m_reference;
    SystemClock m_clock;

    QString in(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Workspace> opened(const QString &path) const
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, m_clock, Connection::Mode::Writer);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message));
        return std::move(*workspace);
    }
    static qint64 count(Workspace &w, const QString &sql) { return w.connection().number(sql).value_or(-1); }
    static qint64 tagged(Workspace &w) { return count(w, QStringLiteral("SELECT count(*) FROM lead WHERE tags_id IS NOT NULL")); }
    static void removeWorkspace(const QString &path)
    {
        for (const char *suffix : {"", "-wal", "-shm", "-reserve", "-facts", ".before-v2", ".before-v2.part", ".before-v2.json"})
            QFile::remove(path + QLatin1String(suffix));
    }

    using Look = std::function<QString(Workspace &w, bool wasDone, int trial)>;
    // Kills the worker at moments spread over its work; `look` says what is wrong with what is left.
    void killOften(const char *promise, const QString &what, const QString &original, const QStringList &words, const Look &look)
    {
        const int wanted = isLongTrust() ? 25 : 4; // killed while at work, not before or after
        const int most = wanted * 6;
        const QString path = in("w.leadwright");
        const auto begin = [&] {
            removeWorkspace(path);
            if (!QFile::copy(original, path))
                qFatal("no copy");
            QStringList arguments = words;
            arguments.insert(1, path);
            return std::make_unique<Worker>(arguments);
        };
        qint64 lasts = 0;
        {
            const std::unique_ptr<Worker> whole = begin();
            QVERIFY(whole->waitForGo());
            QElapsedTimer timer;
            timer.start();
            QVERIFY2(whole->finish().contains("done"), whole->output().constData());
            lasts = timer.nsecsElapsed() / 1000;
        }
        QStringList wrong;
        int inTheMiddle = 0;
        int trial = 0;
        for (; trial < most && inTheMiddle < wanted; ++trial) {
            const std::unique_ptr<Worker> worker = begin();
            QVERIFY(worker->waitForGo());
            // Moments that are spread evenly, however many there are: multiples of the golden section.
            const double moment = std::fmod(0.5 + trial * 0.6180339887, 1.0);
            QThread::usleep(static_cast<unsigned long>(static_cast<double>(lasts) * moment));
            worker->kill();
            inTheMiddle += !worker->isDone();
            const std::unique_ptr<Workspace> w = opened(path);
            QString fault = faultsOf(*w);
            if (fault.isEmpty())
                fault = look(*w, worker->isDone(), trial);
            if (fault.isEmpty())
                fault = faultsOf(*w);
            if (!fault.isEmpty())
                wrong << fault;
        }
        sayTrust({QString::fromLatin1(promise), what, inTheMiddle, wrong.size(), QStringLiteral("in the middle of the work, and %1 after its end").arg(trial - inTheMiddle)});
        QCOMPARE(wrong, QStringList());
        QVERIFY2(inTheMiddle == wanted, qPrintable(QStringLiteral("only %1 of %2 were killed in the middle").arg(inTheMiddle).arg(trial)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeList(in("first.csv"), Leads);
        writeList(in("more.csv"), Rows, Leads - 600);
        QFile more(in("more.csv"));
        QVERIFY(more.open(QIODevice::ReadWrite));
        const QByteArray moved = more.readAll().replace("Springfield", "Shelbyville");
        QVERIFY(more.resize(0) && more.seek(0) && more.write(moved) == moved.size());
        more.close();
        {
            const auto made = Workspace::create(in("leads.leadwright"), m_clock, QStringLiteral("sales"));
            VERIFY_OK(made);
            VERIFY_OK(importList(**made, m_reference, in("first.csv")));
        }
        QVERIFY(QFile::copy(in("leads.leadwright"), in("tagged.leadwright")));
        Worker bulk({QStringLiteral("bulk"), in("tagged.leadwright")});
        QVERIFY2(bulk.finish().contains("done"), bulk.output().constData());
        makeFirstSchemaWorkspace(in("old.leadwright"), 30000);
    }

    void leavesAnImportThatCanBeGoneOnWithOrTakenBack()
    {
        killOften("P3", QStringLiteral("kill -9 in an import, then resumed or taken back"), in("leads.leadwright"), {QStringLiteral("import"), in("more.csv")},
                  [this](Workspace &w, bool wasDone, int trial) -> QString {
                      const auto all = ImportRepository(w).findInterrupted();
                      const qint64 whole = Leads + Rows - 600;
                      const auto seen = [&w] { return static_cast<qint64>(leadsSeen(w).size()); };
                      if (!all)
                          return all.error().message;
                      if (all->empty())
                          return seen() == whole || (seen() == Leads && !wasDone) ? QString() : QStringLiteral("an import is neither there nor gone");
                      if (seen() != Leads)
                          return QStringLiteral("leads of an import that is not complete are seen");
                      FileImport import(w, m_reference);
                      if (trial % 2 == 0) {
                          const Result<ImportOutcome> rest = import.resume(all->front().id, {});
                          if (!rest)
                              return rest.error().message;
                          return seen() == whole && rest->record.counts.rows == Rows && rest->record.counts.addUp() ? QString() : QStringLiteral("a resumed import lacks rows");
                      }
                      if (const Result<void> gone = import.abandon(all->front().id); !gone)
                          return gone.error().message;
                      const qint64 changed = count(w, QStringLiteral("SELECT count(*) FROM lead l JOIN import i ON i.id = l.import_id WHERE i.state = 'complete' AND l.city = 'Shelbyville'"));
                      return seen() == Leads && changed == 0 ? QString() : QStringLiteral("an import that was taken back left something");
                  });
    }

    void leavesABulkEditThatCanBeUndone()
    {
        killOften("P2", QStringLiteral("kill -9 in an act on 6,000 leads, then undone"), in("leads.leadwright"), {QStringLiteral("bulk")},
                  [](Workspace &w, bool wasDone, int) -> QString {
                      const qint64 changed = tagged(w);
                      if (wasDone && changed != Leads)
                          return QStringLiteral("an acknowledged act is not whole");
                      const auto last = Journal(w).lastUndoable();
                      if (!last || !*last || (*last)->kind == u"import")
                          return changed == 0 ? QString() : QStringLiteral("leads are tagged without an act");
                      const Result<UndoReport> undone = Undo(w).undo((*last)->id);
                      if (!undone)
                          return undone.error().message;
                      return tagged(w) == 0 && undone->conflicts.empty() ? QString() : QStringLiteral("%1 of %2 tags stayed").arg(tagged(w)).arg(changed);
                  });
    }

    void leavesAnUndoThatCanBeRedoneAndDoneAgain()
    {
        killOften("P2", QStringLiteral("kill -9 in an undo of 6,000 changes, then redone and undone"), in("tagged.leadwright"), {QStringLiteral("undo")},
                  [](Workspace &w, bool wasDone, int) -> QString {
                      if (wasDone && tagged(w) != 0)
                          return QStringLiteral("an acknowledged undo is not whole");
                      Journal journal(w);
                      const auto acts = journal.list(1);
                      if (!acts || acts->empty())
                          return QStringLiteral("no journal");
                      Operation newest = acts->front();
                      if (newest.undoOf.isValid()) {
                          const OperationId original = newest.undoOf;
                          const Result<UndoReport> redone = Undo(w).undo(newest.id);
                          if (!redone || tagged(w) != Leads)
                              return QStringLiteral("a cut off undo could not be taken back");
                          newest.id = original;
                      } else if (tagged(w) != Leads) {
                          return QStringLiteral("something is undone without an act");
                      }
                      const Result<UndoReport> undone = Undo(w).undo(newest.id);
                      return undone && tagged(w) == 0 ? QString() : QStringLiteral("an undo could not be done again");
                  });
    }

    void leavesNoHalfBackup()
    {
        const QString backup = in("backup.leadwright");
        killOften("P6", QStringLiteral("kill -9 in a backup"), in("leads.leadwright"), {QStringLiteral("backup"), backup},
                  [backup](Workspace &w, bool wasDone, int) -> QString {
                      QString fault;
                      if (QFile::exists(backup)) {
                          const Result<BackupManifest> good = Backup::verify(backup);
                          if (!good || good->leads != Leads)
                              fault = QStringLiteral("a backup is there that is none");
                      } else if (wasDone) {
                          fault = QStringLiteral("an acknowledged backup is missing");
                      }
                      QFile::remove(backup);
                      if (const Result<BackupManifest> again = Backup::write(w, backup); !again)
                          fault = QStringLiteral("no backup after a cut off one: ") + again.error().message;
                      QFile::remove(backup);
                      return fault;
                  });
    }

    void leavesAnOldSchemaOrANewOne()
    {
        killOften("P2", QStringLiteral("kill -9 in a schema upgrade of 30,000 leads"), in("old.leadwright"), {QStringLiteral("migrate")},
                  [](Workspace &w, bool, int) -> QString {
                      if (count(w, QStringLiteral("PRAGMA user_version")) != SchemaVersion || qint64(leadsSeen(w).size()) != 30000 || count(w, QStringLiteral("SELECT count(*) FROM task")) != 30000)
                          return QStringLiteral("rows are missing after a schema upgrade");
                      if (count(w, QStringLiteral("SELECT count(*) FROM saved_view")) == 0)
                          return QStringLiteral("the views are missing after a schema upgrade");
                      const QString copy = w.path() + QStringLiteral(".before-v2");
                      const Result<BackupManifest> kept = DatabaseCopy::describe(copy);
                      return kept && kept->leads == 30000 && kept->schemaVersion == 1 ? QString() : QStringLiteral("no whole copy from before the upgrade");
                  });
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
