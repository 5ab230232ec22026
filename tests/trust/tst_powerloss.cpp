// The power fails at every moment of real work. See diskimages.h for what may then be on the disk.
#include "tests/support/testworkspace.h"
#include "tests/trust/diskimages.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/intake/fileimport.h"
#include "core/storage/importrepository.h"
#include "core/storage/query.h"

#include <QCryptographicHash>

using namespace lead;

namespace {

// What the hook below writes to: where in the record each commit began.
struct Commits
{
    const FaultVfs *vfs = nullptr;
    std::vector<std::size_t> begins;
} commits;

int noteCommit(void *)
{
    if (commits.vfs && commits.vfs->isRecording())
        commits.begins.push_back(commits.vfs->position());
    return 0;
}

int watchConnection(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    sqlite3_commit_hook(db, noteCommit, nullptr);
    return SQLITE_OK;
}

// One text that says everything in a database; empty when it is damaged.
QByteArray digestOf(const QString &path, QString &damage)
{
    sqlite3 *db = nullptr;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto each = [&](const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &row) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr);
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(statement);
            if (code == SQLITE_ROW)
                row(statement);
        }
        if (code != SQLITE_DONE && damage.isEmpty())
            damage = QString::fromUtf8(sqlite3_errmsg(db)) + u' ' + QString::fromUtf8(sql);
        sqlite3_finalize(statement);
    };
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, "unix") != SQLITE_OK)
        damage = QStringLiteral("cannot be opened");
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_exec(db, "PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=0", nullptr, nullptr, nullptr);
    if (damage.isEmpty())
        each("PRAGMA integrity_check(1)", [&](sqlite3_stmt *s) {
            const QString verdict = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(s, 0)));
            if (verdict != u"ok")
                damage = verdict;
        });
    std::vector<QByteArray> tables;
    if (damage.isEmpty())
        each("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", [&](sqlite3_stmt *s) { tables.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(s, 0))); });
    for (const QByteArray &table : tables)
        each("SELECT * FROM " + table, [&](sqlite3_stmt *s) {
            for (int i = 0; i < sqlite3_column_count(s); ++i) {
                hash.addData(QByteArrayView("|"));
                hash.addData(QByteArrayView(static_cast<const char *>(sqlite3_column_blob(s, i)), sqlite3_column_bytes(s, i)));
            }
        });
    sqlite3_close(db);
    return damage.isEmpty() ? hash.result() : QByteArray();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Work that was recorded.
struct Recorded
{
    DiskImages::Files before;
    std::vector<std::size_t> begins;                           // of commits
    std::vector<std::pair<std::size_t, std::size_t>> promised; // from this operation on so many commits were acknowledged
    QStringList halfActs;                                      // acts of one transaction that were more
    int acts = 0;
};

struct Verdicts
{
    qint64 images = 0;
    qint64 corrupt = 0;
    qint64 lost = 0;  // something acknowledged was not there
    qint64 mixed = 0; // a state that never was
    qint64 unsynced = 0;
    QString first;
    qint64 bad() const { return corrupt + lost + mixed; }
};

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT

    FaultVfs m_vfs;
    ReferenceData m_reference;
    FixedClock m_clock{1772442000000};

    static QString nameOf() { return QStringLiteral("w.leadwright"); }

    Recorded recordWork(const QString &folder, int rounds, const char *synchronous)
    {
        const QString path = QDir(folder).filePath(nameOf());
        if (!Workspace::create(path, m_clock, QStringLiteral("sales")))
            qFatal("no workspace");
        Recorded recorded;
        recorded.before[nameOf()] = bytesOf(path);
        const std::vector<WorkStep> steps = workSteps(rounds, folder, m_reference);
        commits = {&m_vfs, {}};
        m_vfs.record();
        {
            const auto opened = Workspace::open(path, m_clock, Connection::Mode::Writer);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            Workspace &w = **opened;
            // Small, so that the log goes back into the file often.
            if (!w.connection().exec(QStringLiteral("PRAGMA synchronous=%1; PRAGMA wal_autocheckpoint=90").arg(QLatin1String(synchronous))))
                qFatal("no settings");
            for (const WorkStep &step : steps) {
                const std::size_t before = commits.begins.size();
                if (const Result<void> done = step.run(w); !done)
                    qFatal("%s: %s %s", qPrintable(step.name), qPrintable(done.error().message), qPrintable(done.error().detail));
                if (step.isOneTransaction && commits.begins.size() > before + 1)
                    recorded.halfActs << step.name;
                recorded.promised.emplace_back(m_vfs.position(), commits.begins.size());
                ++recorded.acts;
            }
        }
        m_vfs.stopRecording();
        recorded.begins = commits.begins;
        commits.vfs = nullptr;
        return recorded;
    }

    // What the workspace held after each commit, from nothing done to everything.
    std::vector<QByteArray> statesOf(const Recorded &recorded, const QString &folder, const std::function<void(const QString &path)> &look = {})
    {
        std::mt19937 random(1);
        DiskImages images(m_vfs, recorded.before);
        std::vector<QByteArray> states;
        for (std::size_t i = 0; i <= recorded.begins.size(); ++i) {
            images.advanceTo(i < recorded.begins.size() ? recorded.begins[i] : m_vfs.position());
            DiskImages::write(images.image(DiskImages::Survives::Everything, random), folder);
            QString damage;
            states.push_back(digestOf(QDir(folder).filePath(nameOf()), damage));
            if (!damage.isEmpty())
                qFatal("after kill -9: %s", qPrintable(damage));
            if (look && (i == 0 || states[i] != states[i - 1])) {
                DiskImages::write(images.image(DiskImages::Survives::Everything, random), folder);
                look(QDir(folder).filePath(nameOf()));
            }
        }
        return states;
    }

    Verdicts judge(const Recorded &recorded, const std::vector<QByteArray> &states, const QString &folder, std::size_t step, int repeats)
    {
        Verdicts verdicts;
        DiskImages images(m_vfs, recorded.before);
        for (std::size_t k = 0; k <= m_vfs.position(); k += step) {
            images.advanceTo(k);
            verdicts.unsynced += images.unsyncedBytes() > 0;
            const auto begun = static_cast<std::size_t>(std::count_if(recorded.begins.begin(), recorded.begins.end(), [k](std::size_t at) { return at < k; }));
            std::size_t acknowledged = 0;
            for (const auto &[from, number] : recorded.promised)
                if (from <= k)
                    acknowledged = number;
            for (int repeat = 0; repeat < repeats + 2; ++repeat) {
                std::mt19937 random(static_cast<unsigned>(k * 31 + static_cast<std::size_t>(repeat)));
                const auto mode = repeat == 0 ? DiskImages::Survives::Nothing : repeat == 1 ? DiskImages::Survives::Everything : DiskImages::Survives::Something;
                DiskImages::write(images.image(mode, random), folder);
                ++verdicts.images;
                QString damage;
                const QByteArray state = digestOf(QDir(folder).filePath(nameOf()), damage);
                const auto from = states.begin() + static_cast<std::ptrdiff_t>(acknowledged);
                const auto to = states.begin() + static_cast<std::ptrdiff_t>(begun) + 1;
                if (!damage.isEmpty())
                    ++verdicts.corrupt;
                else if (std::find(from, to, state) != to)
                    continue;
                else if (std::find(states.begin(), from, state) != from)
                    ++verdicts.lost;
                else
                    ++verdicts.mixed;
                if (verdicts.first.isEmpty())
                    verdicts.first = QStringLiteral("operation %1, way %2: %3").arg(k).arg(repeat).arg(damage.isEmpty() ? QStringLiteral("another state") : damage);
            }
        }
        return verdicts;
    }

    // Whoever opens what a crash left finds acts that are whole, or that can be gone on with or taken back.
    void takeUp(const QString &path, qint64 &opened, qint64 &interrupted, QStringList &faults)
    {
        const auto workspace = Workspace::open(path, m_clock, Connection::Mode::Writer);
        ++opened;
        if (!workspace) {
            faults << workspace.error().message;
            return;
        }
        Workspace &w = **workspace;
        if (const QString fault = faultsOf(w); !fault.isEmpty())
            faults << fault;
        const auto cutOff = ImportRepository(w).list(100);
        if (!cutOff)
            faults << cutOff.error().message;
        for (const ImportRecord &record : cutOff ? *cutOff : std::vector<ImportRecord>()) {
            if (record.state != ImportState::Running && record.state != ImportState::Interrupted)
                continue;
            ++interrupted;
            const std::size_t seen = leadsSeen(w).size();
            FileImport import(w, m_reference);
            if (opened % 2) {
                if (const Result<void> gone = import.abandon(record.id); !gone || leadsSeen(w).size() != seen)
                    faults << QStringLiteral("an import could not be taken back");
            } else if (const Result<ImportOutcome> rest = import.resume(record.id, {}); !rest || !rest->record.counts.addUp() || rest->record.counts.rows != 30) {
                faults << QStringLiteral("an import could not be gone on with: ") + (rest ? QString() : rest.error().message);
            }
        }
        if (const QString fault = faultsOf(w); !fault.isEmpty())
            faults << fault;
    }

private Q_SLOTS:
    void initTestCase() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchConnection)); }
    void cleanupTestCase() { sqlite3_reset_auto_extension(); }

    void losesNothingThatWasSaved()
    {
        QTemporaryDir work(trustFolderTemplate());
        QTemporaryDir crashed(trustFolderTemplate());
        const Recorded recorded = recordWork(work.path(), isLongTrust() ? 12 : 4, "FULL");
        QCOMPARE(recorded.halfActs, QStringList());
        qint64 opened = 0;
        qint64 interrupted = 0;
        QStringList faults;
        const std::vector<QByteArray> states = statesOf(recorded, crashed.path(), [&](const QString &path) { takeUp(path, opened, interrupted, faults); });
        QCOMPARE(faults, QStringList());
        QVERIFY(interrupted > 0);

        const std::size_t step = isLongTrust() ? 1 : std::max<std::size_t>(1, m_vfs.position() / 260);
        const Verdicts verdicts = judge(recorded, states, crashed.path(), step, isLongTrust() ? 4 : 2);
        sayTrust({QStringLiteral("P1"), QStringLiteral("power loss while working: disk images, each opened and compared"), verdicts.images, verdicts.bad(),
                  QStringLiteral("%1 corrupt, %2 half acts, %3 with something saved lost; %4 acts, %5 commits, %6 disk operations")
                      .arg(verdicts.corrupt)
                      .arg(verdicts.mixed)
                      .arg(verdicts.lost)
                      .arg(recorded.acts)
                      .arg(recorded.begins.size())
                      .arg(m_vfs.position())});
        sayTrust({QStringLiteral("P2"), QStringLiteral("states after a crash taken up by the program: checked, imports resumed or taken back"), opened, faults.size(),
                  QStringLiteral("%1 imports were cut off").arg(interrupted)});
        QVERIFY2(verdicts.bad() == 0, qPrintable(verdicts.first));
        QVERIFY(verdicts.images >= (isLongTrust() ? 15000 : 1000));
        QVERIFY(verdicts.unsynced * 3 > verdicts.images / 4); // most moments had something to lose
    }

    // With the teeth out of the database the same judgement must fail, or it judges nothing.
    void wouldNoticeADatabaseThatDoesNotSync()
    {
        QTemporaryDir work(trustFolderTemplate());
        QTemporaryDir crashed(trustFolderTemplate());
        const Recorded recorded = recordWork(work.path(), 2, "OFF");
        const std::vector<QByteArray> states = statesOf(recorded, crashed.path());
        const Verdicts verdicts = judge(recorded, states, crashed.path(), std::max<std::size_t>(1, m_vfs.position() / 40), 1);
        QVERIFY2(verdicts.bad() * 2 > verdicts.images, qPrintable(QStringLiteral("%1 of %2").arg(verdicts.bad()).arg(verdicts.images)));
        QVERIFY(verdicts.lost > 0);
        QVERIFY(verdicts.corrupt > 0);
        qInfo("control without syncs: %lld of %lld images bad, as it must be", verdicts.bad(), verdicts.images);
    }

    void bringsAnOldWorkspaceUpToDateOrLeavesItAsItWas()
    {
        QTemporaryDir work(trustFolderTemplate());
        QTemporaryDir crashed(trustFolderTemplate());
        const QString path = work.filePath(nameOf());
        const qint64 leads = 400;
        makeFirstSchemaWorkspace(path, leads);
        Recorded recorded;
        recorded.before[nameOf()] = bytesOf(path);
        commits = {&m_vfs, {}};
        m_vfs.record();
        VERIFY_OK(Workspace::open(path, m_clock, Connection::Mode::Writer));
        m_vfs.stopRecording();
        recorded.begins = commits.begins;
        commits.vfs = nullptr;
        qint64 opened = 0;
        QStringList faults;
        const auto look = [&](const QString &left) {
            ++opened;
            const auto workspace = Workspace::open(left, m_clock, Connection::Mode::Writer);
            if (!workspace) {
                faults << workspace.error().message;
                return;
            }
            if ((*workspace)->connection().number(QStringLiteral("PRAGMA user_version")) != SchemaVersion || qint64(leadsSeen(**workspace).size()) != leads
                || (*workspace)->connection().number(QStringLiteral("SELECT count(*) FROM saved_view")).value_or(0) == 0)
                faults << QStringLiteral("a migration that was cut off did not end well");
            if (const QString fault = faultsOf(**workspace); !fault.isEmpty())
                faults << fault;
        };
        const std::vector<QByteArray> states = statesOf(recorded, crashed.path(), look);
        QCOMPARE(faults, QStringList());
        const std::size_t step = isLongTrust() ? 1 : std::max<std::size_t>(1, m_vfs.position() / 60);
        const Verdicts verdicts = judge(recorded, states, crashed.path(), step, 2);
        sayTrust({QStringLiteral("P2"), QStringLiteral("power loss while the schema is upgraded: disk images"), verdicts.images, verdicts.bad() + faults.size(),
                  QStringLiteral("%1 left states opened, every lead there").arg(opened)});
        QVERIFY2(verdicts.bad() == 0, qPrintable(verdicts.first));
        QVERIFY(opened >= 3);
        QVERIFY(verdicts.images > 100);
    }
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
