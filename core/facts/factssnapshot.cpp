#include "core/facts/factssnapshot.h"

#include "core/base/text.h"
#include "core/facts/leadrowreader.h"
#include "core/facts/snapshotbody.h"
#include "core/facts/snapshotformat.h"
#include "core/storage/storedscores.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <cstddef>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace lead {

namespace {

/// A file descriptor that closes itself.
class File
{
public:
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    int get() const { return m_descriptor; }
    bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

template <std::size_t Size>
std::array<char, Size> filled(std::string_view text)
{
    std::array<char, Size> array{};
    std::copy_n(text.begin(), std::min(Size, text.size()), array.begin());
    return array;
}

// What a snapshot of these facts, taken from this workspace, must say.
SnapshotHeader expectedHeader(Workspace &workspace, std::uint64_t fingerprint, qint64 position)
{
    SnapshotHeader header;
    header.schemaVersion = static_cast<std::uint64_t>(SchemaVersion);
    header.fingerprint = fingerprint;
    header.uuid = filled<40>(toUtf8(workspace.uuid()));
    header.journalPosition = position;
    const QByteArray hash = FactSource(workspace.connection()).journalHash(position);
    header.journalHash = filled<32>({hash.constData(), static_cast<std::size_t>(hash.size())});
    return header;
}

// Scores change without the journal; what tells them apart is how far scoring was. 0 for facts that are behind that.
std::uint64_t scoresOf(Workspace &workspace, qint64 epoch)
{
    const ScoreState state = StoredScores(workspace.connection()).state();
    if (state.epoch == 0 || state.epoch != epoch)
        return 0;
    const std::array<qint64, 4> words{state.epoch, state.definition, state.position, state.day};
    return checksumOf(reinterpret_cast<const char *>(words.data()), sizeof words) | 1;
}

// Whether it was taken from this workspace, seen by this program, and its operation is still in the journal.
bool belongsTo(const SnapshotHeader &header, Workspace &workspace, const FactSchema &schema)
{
    const SnapshotHeader expected = expectedHeader(workspace, schema.fingerprint(), header.journalPosition);
    const Result<qint64> last = FactSource(workspace.connection()).journalPosition();
    return header.magic == expected.magic && header.byteOrder == expected.byteOrder && header.format == expected.format
           && header.schemaVersion == expected.schemaVersion && header.fingerprint == expected.fingerprint && header.uuid == expected.uuid
           && header.journalHash == expected.journalHash && header.journalPosition > 0 && last && header.journalPosition <= *last;
}

void writeDictionaries(const LeadFacts &facts, SnapshotWriter &writer)
{
    for (const LeadFacts::Dictionary &dictionary : facts.parts().dictionaries) {
        writer.number(dictionary ? dictionary->size() : 0);
        for (std::uint32_t code = 0; dictionary && code < dictionary->size(); ++code)
            writer.number(static_cast<std::uint64_t>(dictionary->id(code)));
    }
}

// The codes of ids as they were; their names are those of today.
std::vector<LeadFacts::Dictionary> readDictionaries(SnapshotReader &reader, const std::shared_ptr<const FactSchema> &schema, Workspace &workspace)
{
    std::vector<LeadFacts::Dictionary> dictionaries = DictionaryPool(schema).base();
    for (LeadFacts::Dictionary &dictionary : dictionaries) {
        const std::uint64_t size = reader.number();
        if (!dictionary)
            continue;
        FactDictionary filled = *dictionary;
        for (std::uint64_t code = 0; code < size && reader.isOk(); ++code)
            filled.add(static_cast<std::int64_t>(reader.number()), {});
        dictionary = std::make_shared<const FactDictionary>(std::move(filled));
    }
    DictionaryPool pool(schema, dictionaries);
    pool.nameEverything(workspace);
    return pool.base();
}

LeadFactsPtr readTrusted(Workspace &workspace, int file)
{
    SnapshotHeader header;
    const auto schema = std::make_shared<const FactSchema>(workspace.catalog());
    if (!readFully(file, reinterpret_cast<char *>(&header), sizeof header, 0) || header.checksum != checksumOf(header)
        || !belongsTo(header, workspace, *schema))
        return nullptr;
    const std::shared_ptr<SnapshotBody> body = SnapshotBody::read(file, header);
    if (!body)
        return nullptr;
    SnapshotReader reader({body, body->words()}, header.bodySize);
    LeadFacts::Parts parts;
    parts.schema = schema;
    parts.dictionaries = readDictionaries(reader, schema, workspace);
    parts.stageKinds = DictionaryPool::stageKinds(workspace, *parts.dictionaries[schema->find(F::Stage)->index]);
    parts.loadedTexts.resize(schema->textCount());
    parts.journalPosition = header.journalPosition;
    const qint64 epoch = StoredScores(workspace.connection()).state().epoch;
    if (header.scores != 0 && header.scores == scoresOf(workspace, epoch))
        parts.scoreEpoch = epoch;
    for (std::uint64_t i = 0; i < header.blocks && reader.isOk(); ++i)
        parts.blocks.push_back(std::make_shared<const FactBlock>(reader.block(*schema)));
    if (!reader.isAtEnd())
        return nullptr;
    auto facts = std::make_shared<const LeadFacts>(std::move(parts));
    return facts->size() == header.leads ? facts : nullptr;
}

Error cannotWrite(const QString &path)
{
    return {Error::Failed, QCoreApplication::translate("Facts", "%1 cannot be written; the next start will take a little longer.").arg(path),
            QString::fromLocal8Bit(std::strerror(errno))};
}

} // namespace

Result<void> FactsSnapshot::write(const LeadFacts &facts, Workspace &workspace)
{
    const QString path = pathFor(workspace.path());
    if (facts.journalPosition() == 0) { // nothing that tells whether it is still true
        remove(workspace.path());
        return {};
    }
    const QByteArray target = QFile::encodeName(path);
    const QByteArray part = target + ".part" + QByteArray::number(::getpid());
    ::unlink(part.constData());
    {
        const File file(::open(part.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.isOpen())
            return cannotWrite(path);
        SnapshotHeader header = expectedHeader(workspace, facts.schema().fingerprint(), facts.journalPosition());
        header.scores = scoresOf(workspace, facts.parts().scoreEpoch);
        bool isOk = ::pwrite(file.get(), &header, sizeof header, 0) == ssize_t(sizeof header)
                    && ::lseek(file.get(), sizeof header, SEEK_SET) == off_t(sizeof header);
        SnapshotWriter writer(file.get());
        writeDictionaries(facts, writer);
        for (const LeadFacts::Block &block : facts.blocks())
            writer.block(*block);
        isOk = isOk && writer.finish();
        header.leads = facts.size();
        header.blocks = facts.blocks().size();
        header.bodySize = writer.size();
        header.bodyChecksum = writer.checksum();
        header.checksum = checksumOf(header);
        isOk = isOk && ::pwrite(file.get(), &header, sizeof header, 0) == ssize_t(sizeof header);
        if (!isOk) {
            const Error error = cannotWrite(path);
            ::unlink(part.constData());
            return error;
        }
    }
    if (std::rename(part.constData(), target.constData()) != 0) {
        const Error error = cannotWrite(path);
        ::unlink(part.constData());
        return error;
    }
    return {};
}

LeadFactsPtr FactsSnapshot::read(Workspace &workspace)
{
    const QByteArray path = QFile::encodeName(pathFor(workspace.path()));
    const File file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isOpen())
        return nullptr;
    LeadFactsPtr facts = readTrusted(workspace, file.get());
    if (!facts)
        remove(workspace.path());
    return facts;
}

void FactsSnapshot::remove(const QString &workspacePath)
{
    QFile::remove(pathFor(workspacePath));
}

} // namespace lead
