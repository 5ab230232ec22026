// Pages are zeroed, overwritten with noise, single bits flipped. See what is noticed, and what comes back.
#include "tests/support/testworkspace.h"
#include "tests/trust/trustline.h"
#include "tests/trust/workload.h"

#include "core/leads/activityacts.h"
#include "core/leads/leadacts.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/backup.h"
#include "core/storage/filestore.h"
#include "core/storage/query.h"
#include "core/storage/salvage.h"
#include "core/storage/workspacecheck.h"

#include <QDir>
#include <random>

using namespace lead;

namespace {

enum Fault { Zeroed, Noise, Bit };

QByteArray damaged(QByteArray bytes, Fault fault, qint64 page, qsizetype pageBytes, std::mt19937 &random)
{
    char *at = bytes.data() + page * pageBytes;
    if (fault == Bit) {
        at[random() % static_cast<std::size_t>(pageBytes)] ^= static_cast<char>(1U << random() % 8);
        return bytes;
    }
    for (qsizetype i = 0; i < pageBytes; ++i)
        at[i] = fault == Zeroed ? '\0' : static_cast<char>(random());
    return bytes;
}

} // namespace

class TestCorruption : public QObject
{
    Q_OBJECT

    ReferenceData m_reference;
    SystemClock m_clock;
    QTemporaryDir m_folder{trustFolderTemplate()};
    qint64 m_leads = 0;
    QMap<qint64, QString> m_original; // what each lead says
    // Rows of all other tables that people fill, by table and key.
    using Rows = QMap<QString, QMap<QString, QString>>;
    Rows m_rows;
    Rows m_rowsOfBackup;

    static QMap<qint64, QString> textsOf(Workspace &w)
    {
        QMap<qint64, QString> texts;
        Query query(w.connection(), QStringLiteral("SELECT id, first_name, last_name, email, phone, city, amount FROM lead"));
        if (query.exec())
            while (query.next()) {
                QString &text = texts[query.int64(0)];
                for (int i = 1; i < 7; ++i)
                    text += query.text(i) + u'|';
            }
        return texts;
    }
    static Rows rowsOf(Workspace &w)
    {
        struct Table
        {
            const char *name;
            const char *columns; ///< the key first
        };
        static constexpr Table tables[] = {
            {"details", "lead_id, website, employees FROM lead_detail"},
            {"activities", "id, lead_id, kind, at, user_id, outcome, body, deleted_at FROM activity"},
            {"tasks", "id, lead_id, owner_id, title, due_at, done_at, deleted_at FROM task"},
            {"stage visits", "lead_id || '/' || entered_at, stage_id FROM stage_visit"},
            {"custom fields", "number, key, label, type, options FROM custom_field"},
            {"values of custom fields", "id, c1000, c1001 FROM lead WHERE c1000 IS NOT NULL OR c1001 IS NOT NULL"},
            {"attached files", "id, lead_id, name, bytes, sha256, deleted_at FROM attachment"},
            {"tags and other values", "id, field, value FROM term"},
        };
        Rows rows;
        for (const Table &table : tables) {
            Query query(w.connection(), QStringLiteral("SELECT ") + QLatin1String(table.columns));
            if (const Result<void> done = query.exec(); !done)
                qFatal("%s: %s %s", table.name, qPrintable(done.error().message), qPrintable(done.error().detail));
            QMap<QString, QString> &own = rows[QLatin1String(table.name)];
            const int columns = static_cast<int>(QByteArray(table.columns).left(QByteArray(table.columns).indexOf(" FROM")).count(", ")) + 1;
            while (query.next()) {
                QString text;
                for (int i = 1; i < columns; ++i)
                    text += query.text(i) + u'|';
                own.insert(query.text(0), text);
            }
        }
        return rows;
    }
    // What people add to a workspace besides leads; `from`: to which of them.
    void fill(Workspace &w, const std::vector<LeadId> &leads, std::size_t from, std::size_t count)
    {
        const QString file = m_folder.filePath(QStringLiteral("offer %1.txt").arg(from));
        for (std::size_t i = from; i < from + count; ++i) {
            const LeadId lead = leads[i * 3];
            VERIFY_OK(ActivityActs(w).addNote(lead, QStringLiteral("Note %1, %2").arg(i).arg(QString(60, u'n'))));
            VERIFY_OK(ActivityActs(w).addTask(lead, QStringLiteral("Call %1").arg(i), m_clock.now() + qint64(i) * 3600000));
            VERIFY_OK(LeadActs(w).edit(lead, {{QStringLiteral("colour"), i % 2 ? QStringLiteral("red") : QStringLiteral("green")}, {QStringLiteral("rooms"), QString::number(i)}, {QStringLiteral("website"), QStringLiteral("https://example.com/%1").arg(i)}}));
            if (i % 4 == 0)
                VERIFY_OK(LeadActs(w).edit(lead, {{QStringLiteral("stage"), w.stages().at(2).name}}));
            if (i % 8 != 0)
                continue;
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write("Offer " + QByteArray::number(qint64(i))) > 0);
            out.close();
            VERIFY_OK(ActivityActs(w).attach(lead, file));
        }
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        for (const char *suffix : {"-wal", "-shm", "-reserve"})
            QFile::remove(path + QLatin1String(suffix));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    // Whether opening it or looking at it tells of the damage.
    bool isNoticed(const QString &path)
    {
        const auto opened = Workspace::open(path, m_clock, Connection::Mode::Writer);
        if (!opened)
            return true;
        const Result<CheckReport> report = WorkspaceCheck(**opened).run();
        return !report || !report->ok;
    }

    // Against what was there, and what the backup has: a row is one of the two. Gives how many of those since the backup are gone.
    qint64 compareRows(const Rows &now, qint64 &compared, qint64 &lostOld, qint64 &changed, QMap<QString, qint64> &lostLate) const
    {
        qint64 gone = 0;
        for (auto table = m_rows.cbegin(); table != m_rows.cend(); ++table) {
            const QMap<QString, QString> &old = *m_rowsOfBackup.constFind(table.key());
            const QMap<QString, QString> &rows = *now.constFind(table.key());
            for (auto row = table->cbegin(); row != table->cend(); ++row) {
                ++compared;
                const auto found = rows.constFind(row.key());
                if (found != rows.cend()) {
                    changed += *found != row.value() && *found != old.value(row.key());
                    continue;
                }
                lostOld += old.contains(row.key());
                lostLate[table.key()] += !old.contains(row.key());
                gone += !old.contains(row.key());
            }
            for (auto row = rows.cbegin(); row != rows.cend(); ++row)
                changed += !table->contains(row.key()); // from nowhere
        }
        return gone;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_leads = isLongTrust() ? 20000 : 4000;
        const QString path = m_folder.filePath(QStringLiteral("good.leadwright"));
        const auto made = Workspace::create(path, m_clock, QStringLiteral("sales"));
        VERIFY_OK(made);
        const QString list = m_folder.filePath(QStringLiteral("list.csv"));
        writeList(list, m_leads);
        VERIFY_OK(importList(**made, m_reference, list));
        const std::vector<LeadId> leads = leadsSeen(**made);
        for (std::size_t i = 0; i < 200; ++i)
            VERIFY_OK(LeadActs(**made).edit(leads[i * 7], {{QStringLiteral("company"), QStringLiteral("Company %1").arg(i)}}));
        VERIFY_OK(WorkspaceSetup(**made).addField({QStringLiteral("Colour"), FieldType::Text}));
        VERIFY_OK(WorkspaceSetup(**made).addField({QStringLiteral("Rooms"), FieldType::Integer}));
        VERIFY_OK((*made)->reload());
        fill(**made, leads, 0, m_leads / 20);
        m_rowsOfBackup = rowsOf(**made);
        // The backup is older: it lacks the last edits.
        VERIFY_OK(Backup::write(**made, m_folder.filePath(QStringLiteral("backup.leadwright"))));
        for (std::size_t i = 0; i < 50; ++i)
            VERIFY_OK(LeadActs(**made).edit(leads[i * 11], {{QStringLiteral("city"), QStringLiteral("Late %1").arg(i)}}));
        fill(**made, leads, m_leads / 20, 40);
        m_original = textsOf(**made);
        m_rows = rowsOf(**made);
        for (const QString &table : m_rows.keys())
            QVERIFY2(m_rows[table].size() > 1 && m_rowsOfBackup[table].size() > 1, qPrintable(table));
        (*made)->connection().checkpoint();
        // The damaged workspace has the same attached files, so that only the damage is noticed.
        const QString files = FileStore::folderOf(m_folder.filePath(QStringLiteral("w.leadwright")));
        QVERIFY(QDir().mkpath(files));
        for (const QFileInfo &file : QDir(FileStore::folderOf(path)).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), files + u'/' + file.fileName()));
        write(m_folder.filePath(QStringLiteral("w.leadwright")), bytesOf(path));
        QVERIFY2(!isNoticed(m_folder.filePath(QStringLiteral("w.leadwright"))), "the control: nothing is damaged yet");
    }

    void bringsBackWhatAFaultDidNotTouch()
    {
        const QByteArray good = bytesOf(m_folder.filePath(QStringLiteral("good.leadwright")));
        constexpr qsizetype pageBytes = 8192;
        const qint64 pages = good.size() / pageBytes;
        const QString path = m_folder.filePath(QStringLiteral("w.leadwright"));
        const QString target = m_folder.filePath(QStringLiteral("salvaged.leadwright"));
        const QString backup = m_folder.filePath(QStringLiteral("backup.leadwright"));
        std::mt19937 random(5);
        const int trials = 90;
        int noticed = 0;
        int structural = 0;
        int structuralMissed = 0;
        std::vector<qint64> backAlone;
        std::vector<qint64> backOverBackup;
        qint64 wrongOverBackup = 0;
        qint64 rowsCompared = 0;
        qint64 lostOld = 0;                  // rows that the backup has
        QMap<Fault, qint64> changed;         // rows that say what nobody wrote
        QMap<QString, qint64> lostLate;      // rows since the backup, by table
        std::vector<qint64> lateOfTrial;
        QStringList wrong;
        for (int trial = 0; trial < trials; ++trial) {
            const auto fault = static_cast<Fault>(trial % 3);
            const qint64 page = static_cast<qint64>(random() % static_cast<unsigned>(pages));
            write(path, damaged(good, fault, page, pageBytes, random));
            const bool isSeen = isNoticed(path);
            noticed += isSeen;
            if (fault != Bit) {
                ++structural;
                structuralMissed += !isSeen;
            }
            const auto rescue = [&](const QString &from, std::vector<qint64> &back, bool mustWork) {
                for (const char *suffix : {"", "-wal", "-shm", "-reserve"})
                    QFile::remove(target + QLatin1String(suffix));
                const QByteArray before = bytesOf(path);
                const Result<SalvageReport> report = Salvage::read(path, from, target, m_clock);
                if (bytesOf(path) != before)
                    wrong << QStringLiteral("trial %1: salvaging wrote to the damaged file").arg(trial);
                if (!report) {
                    back.push_back(0);
                    if (mustWork)
                        wrong << QStringLiteral("trial %1: %2 %3").arg(trial).arg(report.error().message, report.error().detail);
                    return;
                }
                const auto salvaged = Workspace::open(target, m_clock, Connection::Mode::Writer);
                if (!salvaged) {
                    wrong << QStringLiteral("trial %1: %2").arg(trial).arg(salvaged.error().message);
                    return;
                }
                const Result<CheckReport> look = WorkspaceCheck(**salvaged).quick();
                if (!look || !look->ok)
                    wrong << QStringLiteral("trial %1: what was salvaged is damaged").arg(trial);
                const QMap<qint64, QString> texts = textsOf(**salvaged);
                qint64 same = 0;
                for (auto it = texts.begin(); it != texts.end(); ++it)
                    same += m_original.value(it.key()) == it.value();
                back.push_back(same);
                if (mustWork)
                    lateOfTrial.push_back(compareRows(rowsOf(**salvaged), rowsCompared, lostOld, changed[fault], lostLate));
                for (auto it = m_original.begin(); mustWork && it != m_original.end(); ++it)
                    wrongOverBackup += !texts.contains(it.key());
            };
            rescue({}, backAlone, false);
            rescue(backup, backOverBackup, true);
        }
        std::sort(backAlone.begin(), backAlone.end());
        std::sort(backOverBackup.begin(), backOverBackup.end());
        QStringList late;
        for (auto it = lostLate.cbegin(); it != lostLate.cend(); ++it)
            late << QStringLiteral("%1 %2").arg(it.value()).arg(it.key());
        std::sort(lateOfTrial.begin(), lateOfTrial.end());
        sayTrust({QStringLiteral("P6"), QStringLiteral("after the same faults: rows of details, activities, tasks, stage visits, custom fields and their values, attached files, compared one by one"), rowsCompared, lostOld + changed[Zeroed] + changed[Noise],
                  QStringLiteral("none that the backup had is gone; changed by a flipped bit %1; gone of those since the backup, in all trials: %2 (%3 of %4 trials lost none)")
                      .arg(changed[Bit])
                      .arg(late.isEmpty() ? QStringLiteral("none") : late.join(QStringLiteral(", ")))
                      .arg(std::count(lateOfTrial.begin(), lateOfTrial.end(), 0))
                      .arg(lateOfTrial.size())});
        sayTrust({QStringLiteral("P6"), QStringLiteral("pages zeroed, overwritten, bits flipped: faults, then salvaged"), trials, wrong.size(),
                  QStringLiteral("noticed %1 of %2, and of %3 ruined pages all but %4 (bits flipped inside values cannot be seen); leads back as they were, of %5: without a backup half of the "
                                 "trials at least %6, worst %7; over a backup half at least %8, worst %9")
                      .arg(noticed)
                      .arg(trials)
                      .arg(structural)
                      .arg(structuralMissed)
                      .arg(m_leads)
                      .arg(backAlone[backAlone.size() / 2])
                      .arg(backAlone.front())
                      .arg(backOverBackup[backOverBackup.size() / 2])
                      .arg(backOverBackup.front())});
        QCOMPARE(wrong, QStringList());
        QCOMPARE(wrongOverBackup, 0); // every lead is there
        QVERIFY(rowsCompared > trials * 1000);
        QCOMPARE(lostOld, 0);
        QCOMPARE(changed[Zeroed], 0);
        QCOMPARE(changed[Noise], 0);
        QVERIFY2(changed[Bit] <= trials / 3, qPrintable(QString::number(changed[Bit]))); // a bit is in one row
        QCOMPARE(lateOfTrial.size(), std::size_t(trials));
        QCOMPARE(lateOfTrial[lateOfTrial.size() / 2], 0);
        QVERIFY2(lateOfTrial.back() <= 200, qPrintable(QString::number(lateOfTrial.back()))); // those of one page
        QVERIFY(noticed > trials / 2);
        QVERIFY2(structuralMissed * 10 <= structural, qPrintable(QString::number(structuralMissed)));
        QVERIFY(backAlone[backAlone.size() / 2] >= m_leads * 9 / 10);
        QVERIFY(backOverBackup.front() >= m_leads - 60); // at most the late edits of one page are those of the backup
    }

    void putsTheSalvagedInPlaceAndKeepsTheDamagedAside()
    {
        const QString path = m_folder.filePath(QStringLiteral("w.leadwright"));
        QByteArray bytes = bytesOf(m_folder.filePath(QStringLiteral("good.leadwright")));
        std::mt19937 random(1);
        for (int i = 0; i < 3; ++i)
            bytes = damaged(bytes, Zeroed, bytes.size() / 8192 / 2 + i * 5, 8192, random);
        write(path, bytes);
        const Result<SalvageReport> report = Salvage::mend(path, m_folder.filePath(QStringLiteral("backup.leadwright")), m_clock);
        VERIFY_OK(report);
        QVERIFY(report->kept.startsWith(path + QStringLiteral(".corrupt-")));
        QCOMPARE(bytesOf(report->kept), bytes);
        QCOMPARE(report->leads, m_leads);
        const auto opened = Workspace::open(path, m_clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        VERIFY_OK(LeadActs(**opened).edit(leadsSeen(**opened).front(), {{QStringLiteral("city"), QStringLiteral("After")}}));
        QVERIFY(!QFile::exists(path + QStringLiteral(".salvaged")));
    }

    // A shorter list is not an answer.
    void saysSoWhenAReadEndsEarly()
    {
        const QString path = m_folder.filePath(QStringLiteral("w.leadwright"));
        const QByteArray good = bytesOf(m_folder.filePath(QStringLiteral("good.leadwright")));
        std::mt19937 random(9);
        qint64 met = 0;
        qint64 silent = 0;
        for (qint64 page = 8; page < good.size() / 8192; page += good.size() / 8192 / 30 + 1) {
            write(path, damaged(good, Zeroed, page, 8192, random));
            const auto opened = Workspace::open(path, m_clock, Connection::Mode::Writer);
            if (!opened)
                continue;
            Connection &connection = (*opened)->connection();
            (void)connection.takeReadFailure();
            const std::size_t seen = leadsSeen(**opened).size();
            if (static_cast<qint64>(seen) == m_leads)
                continue;
            ++met;
            silent += !connection.takeReadFailure();
        }
        sayTrust({QStringLiteral("P6"), QStringLiteral("reads that end early at a damaged page: told, never a shorter list"), met, silent});
        QVERIFY(met > 3);
        QCOMPARE(silent, 0);
    }
};

QTEST_GUILESS_MAIN(TestCorruption)
#include "tst_corruption.moc"
