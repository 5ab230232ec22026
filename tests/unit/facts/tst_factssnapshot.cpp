#include "factsfixture.h"

#include "core/facts/factssnapshot.h"
#include "core/facts/snapshotbody.h"
#include "core/facts/snapshotformat.h"
#include "core/storage/storedscores.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <unistd.h>

using namespace lead;

class TstFactsSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatItWrote();
    void belongsToItsOwnerOnly();
    void isBroughtUpToDate();
    void isDeletedWhenAnyByteIsWrong();
    void isDeletedWhenTheJournalIsAnother();
    void isNotWrittenWithoutAJournal();
    void servesAgainAfterPatches();
    void knowsWhetherItIsWorthWritingAgain();
    void knowsWhichScoresItHas();
    void isMappedAtFirstAndThenInMemoryOfItsOwn();
    void saysOfAMappedFileWhatIsWrong();

private:
    QString file() const { return FactsSnapshot::pathFor(m_fixture->path()); }

    std::unique_ptr<FactsFixture> m_fixture;
    FactsStore m_store;
};

void TstFactsSnapshot::init()
{
    m_fixture = std::make_unique<FactsFixture>();
    m_fixture->addImport(500, QStringLiteral("complete"));
    m_fixture->addLeads(6000, 1000, 1, 500);
    m_fixture->addLeads(100, 900'000'000'000);
    m_fixture->journal({1000});
    QVERIFY(m_store.load(m_fixture->workspace()));
    QVERIFY(m_store.save(m_fixture->workspace()));
}

void TstFactsSnapshot::readsWhatItWrote()
{
    const LeadFactsPtr facts = FactsSnapshot::read(m_fixture->workspace());
    QVERIFY(facts);
    QCOMPARE(dump(*facts), dump(*m_store.current()));
    QCOMPARE(facts->journalPosition(), m_store.current()->journalPosition());
    QCOMPARE(facts->bytes(), m_store.current()->bytes());
}

void TstFactsSnapshot::knowsWhichScoresItHas()
{
    StoredScores stored(m_fixture->workspace().connection());
    const auto score = [&](int points, qint64 epoch) {
        LeadScore of;
        of.score = points;
        QVERIFY(stored.replaceAll({{1234, of.packed(), 0}}));
        QVERIFY(stored.setState({epoch, 7, 1, 20'000}));
    };
    const auto scoreIn = [&](const FactsStore &store) { return store.current()->number(*store.current()->slot(F::Score), *store.current()->find(LeadId{1234})); };
    score(42, 1);
    FactsStore first; // the snapshot is older than the scores
    QVERIFY(first.open(m_fixture->workspace()));
    QVERIFY(!first.isSaved());
    QCOMPARE(scoreIn(first), 42);
    QVERIFY(first.save(m_fixture->workspace()));
    FactsStore second; // and has them now, so that nothing is read again
    QVERIFY(second.open(m_fixture->workspace()));
    QVERIFY(second.isSaved());
    QCOMPARE(scoreIn(second), 42);
    score(55, 2);
    FactsStore third;
    QVERIFY(third.open(m_fixture->workspace()));
    QVERIFY(!third.isSaved());
    QCOMPARE(scoreIn(third), 55);
}

void TstFactsSnapshot::belongsToItsOwnerOnly()
{
    QCOMPARE(QFile::permissions(file()) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(m_store.save(m_fixture->workspace())); // over the old one
    QCOMPARE(QFileInfo(file()).dir().entryList({QStringLiteral("*.part*")}).size(), 0);
    FactsSnapshot::remove(m_fixture->path());
    QVERIFY(!QFile::exists(file()));
}

void TstFactsSnapshot::isBroughtUpToDate()
{
    m_fixture->exec(QStringLiteral("UPDATE lead SET last_name = 'Later' WHERE id = 1234"));
    m_fixture->exec(QStringLiteral("UPDATE user_account SET name = 'Renamed' WHERE id = 3"));
    m_fixture->journal({1234});
    FactsStore store;
    QVERIFY(store.open(m_fixture->workspace()));
    FactsStore fresh;
    QVERIFY(fresh.load(m_fixture->workspace()));
    QCOMPARE(store.current()->journalPosition(), 2);
    QVERIFY(QFile::exists(file()));
    QVERIFY(m_fixture->workspace().reload());
    FactsStore again;
    QVERIFY(again.open(m_fixture->workspace()));
    QCOMPARE(dump(*again.current()), dump(*fresh.current()));
}

void TstFactsSnapshot::isDeletedWhenAnyByteIsWrong()
{
    const qint64 size = QFileInfo(file()).size();
    for (int i = 0; i < 40; ++i) {
        QVERIFY(m_store.save(m_fixture->workspace()));
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 at = i < 20 ? i * 11 : m_fixture->roll(static_cast<int>(size));
        QVERIFY(damaged.seek(at));
        char byte = 0;
        QVERIFY(damaged.peek(&byte, 1) == 1);
        byte = static_cast<char>(byte ^ (1 << m_fixture->roll(8)));
        QVERIFY(damaged.putChar(byte));
        damaged.close();
        QVERIFY2(!FactsSnapshot::read(m_fixture->workspace()), qPrintable(QString::number(at)));
        QVERIFY(!QFile::exists(file()));
    }
    for (const qint64 shorter : {qint64(0), qint64(7), qint64(200), size - 8, size - 1}) {
        QVERIFY(m_store.save(m_fixture->workspace()));
        QVERIFY(QFile::resize(file(), shorter));
        QVERIFY(!FactsSnapshot::read(m_fixture->workspace()));
        QVERIFY(!QFile::exists(file()));
    }
    FactsStore store;
    QVERIFY(store.open(m_fixture->workspace()));
    QCOMPARE(store.current()->size(), m_store.current()->size());
}

void TstFactsSnapshot::isDeletedWhenTheJournalIsAnother()
{
    m_fixture->exec(QStringLiteral("DROP TRIGGER operation_sealed"));
    m_fixture->exec(QStringLiteral("UPDATE operation SET hash = x'AA' WHERE seq = 1"));
    QVERIFY(!FactsSnapshot::read(m_fixture->workspace()));
    QVERIFY(m_store.save(m_fixture->workspace()));
    m_fixture->exec(QStringLiteral("UPDATE operation SET seq = NULL WHERE seq = 1"));
    QVERIFY(!FactsSnapshot::read(m_fixture->workspace()));
    m_fixture->exec(QStringLiteral("UPDATE operation SET seq = 1, hash = x'AA'"));
    QVERIFY(m_store.save(m_fixture->workspace()));
    QVERIFY(FactsSnapshot::read(m_fixture->workspace()));
    m_fixture->exec(QStringLiteral("UPDATE workspace SET uuid = 'another'"));
    QVERIFY(m_fixture->workspace().reload());
    QVERIFY(!FactsSnapshot::read(m_fixture->workspace()));
}

void TstFactsSnapshot::isNotWrittenWithoutAJournal()
{
    FactsFixture fixture;
    FactsStore store;
    QVERIFY(store.open(fixture.workspace()));
    QVERIFY(store.save(fixture.workspace()));
    QVERIFY(!QFile::exists(FactsSnapshot::pathFor(fixture.path())));
}

void TstFactsSnapshot::servesAgainAfterPatches()
{
    FactsStore store;
    QVERIFY(store.open(m_fixture->workspace()));
    for (int round = 0; round < 10; ++round) {
        m_fixture->addLeads(30, 2'000'000 + round * 100);
        std::vector<qint64> touched;
        for (int i = 0; i < 30; ++i)
            touched.push_back(2'000'000 + round * 100 + i);
        const qint64 id = 1000 + m_fixture->roll(6000);
        m_fixture->exec(QStringLiteral("UPDATE lead SET deleted_at = 1 WHERE id = %1").arg(id));
        touched.push_back(id);
        m_fixture->journal(touched);
        QVERIFY(store.catchUp(m_fixture->workspace()));
        QVERIFY(store.save(m_fixture->workspace()));
        QVERIFY(store.open(m_fixture->workspace()));
    }
    FactsStore fresh;
    QVERIFY(fresh.load(m_fixture->workspace()));
    QCOMPARE(dump(*store.current()), dump(*fresh.current()));
}

void TstFactsSnapshot::knowsWhetherItIsWorthWritingAgain()
{
    QVERIFY(m_store.isSaved());
    FactsStore store;
    QVERIFY(!store.isSaved());
    QVERIFY(store.open(m_fixture->workspace()));
    QVERIFY(store.isSaved());
    m_fixture->exec(QStringLiteral("UPDATE lead SET last_name = 'Later' WHERE id = 1234"));
    m_fixture->journal({1234});
    QVERIFY(store.catchUp(m_fixture->workspace()));
    QVERIFY(!store.isSaved());
    QVERIFY(store.save(m_fixture->workspace()));
    QVERIFY(store.isSaved());
}

/// A file with a header and a body of 20 MB and some.
class BodyFile
{
public:
    BodyFile()
    {
        if (!m_file.open())
            qFatal("no temporary file");
        m_words.resize(std::size_t(5) << 19);
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] = i * 0x9E3779B97F4A7C15ULL;
        m_words.resize(m_words.size() + 77, 5);
        if (::lseek(descriptor(), sizeof header, SEEK_SET) < 0)
            qFatal("cannot seek");
        SnapshotWriter writer(descriptor());
        writer.bytes(m_words.data(), m_words.size() * sizeof(std::uint64_t));
        if (!writer.finish())
            qFatal("cannot write");
        header.bodySize = writer.size();
        header.bodyChecksum = writer.checksum();
        header.checksum = checksumOf(header);
        if (::pwrite(descriptor(), &header, sizeof header, 0) != ssize_t(sizeof header))
            qFatal("cannot write");
    }
    int descriptor() { return m_file.handle(); }
    QTemporaryFile &file() { return m_file; }
    bool equals(const std::uint64_t *words) const { return std::equal(m_words.begin(), m_words.end(), words); }

    SnapshotHeader header;

private:
    QTemporaryFile m_file;
    std::vector<std::uint64_t> m_words;
};

void TstFactsSnapshot::isMappedAtFirstAndThenInMemoryOfItsOwn()
{
    BodyFile file;
    {
        const auto mapped = SnapshotBody::read(file.descriptor(), file.header, {1, std::chrono::hours(1)});
        QVERIFY(mapped && !mapped->isInMemory());
        QVERIFY(file.equals(mapped->words()));
        const auto copied = SnapshotBody::read(file.descriptor(), file.header, {~std::size_t(0), std::chrono::hours(1)});
        QVERIFY(copied && copied->isInMemory());
        QVERIFY(file.equals(copied->words()));
    } // at once, although it would have waited for an hour
    const auto body = SnapshotBody::read(file.descriptor(), file.header, {1, std::chrono::milliseconds(0)});
    QVERIFY(body);
    const std::uint64_t *words = body->words();
    while (!body->isInMemory()) // under the eyes of who reads
        QVERIFY(file.equals(words));
    QCOMPARE(body->words(), words);
    QVERIFY(file.file().resize(0)); // of a file that is still mapped the next look would end the program
    QVERIFY(file.equals(words));
}

void TstFactsSnapshot::saysOfAMappedFileWhatIsWrong()
{
    const SnapshotBody::Ways ways{1, std::chrono::hours(1)};
    BodyFile file;
    for (const qint64 at : {qint64(sizeof(SnapshotHeader)), qint64(7'000'000), qint64(sizeof(SnapshotHeader) + file.header.bodySize - 1)}) {
        char byte = 0;
        QCOMPARE(::pread(file.descriptor(), &byte, 1, at), ssize_t(1));
        const char wrong = static_cast<char>(byte ^ 4);
        QCOMPARE(::pwrite(file.descriptor(), &wrong, 1, at), ssize_t(1));
        QVERIFY(!SnapshotBody::read(file.descriptor(), file.header, ways));
        QCOMPARE(::pwrite(file.descriptor(), &byte, 1, at), ssize_t(1));
        QVERIFY(SnapshotBody::read(file.descriptor(), file.header, ways));
    }
    QVERIFY(file.file().resize(file.file().size() - 8));
    QVERIFY(!SnapshotBody::read(file.descriptor(), file.header, ways));
}

QTEST_GUILESS_MAIN(TstFactsSnapshot)
#include "tst_factssnapshot.moc"
