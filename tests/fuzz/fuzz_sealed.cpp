// Encrypted backups: any bytes as one, and any bytes within one that opens. It is refused or unpacked, and nothing is written
// outside the folder that it is unpacked to.
#include "core/storage/sealedparts.h"
#include "core/storage/sealedstream.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <cstdint>
#include <cstdlib>
#include <sodium.h>

using namespace lead;

namespace {

const QByteArray passphrase = QByteArrayLiteral("right");

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void writeFile(const QString &path, const QByteArray &contents, bool isWithin)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    if (!isWithin) {
        require(file.write(contents) == contents.size());
        return;
    }
    SealingStream stream(file, passphrase, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN);
    require(stream.begin() && stream.add(contents) && stream.end());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir place(QStringLiteral("/dev/shm/leadwright-fuzz-XXXXXX"));
    if (size < 2 || size > 65536)
        return 0;
    const bool isWithin = (data[0] & 1) != 0;
    const QString path = place.filePath(QStringLiteral("sealed"));
    const QString folder = place.filePath(QStringLiteral("out"));
    QByteArray contents(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    // How much work the key asks for: little, or the fuzzer would do nothing else.
    constexpr qsizetype effort = sizeof SealMagic - 1;
    if (!isWithin && contents.size() > effort + 16)
        contents.replace(effort + 1, 7, QByteArray(7, '\0')).replace(effort + 10, 6, QByteArray(6, '\0'));
    writeFile(path, contents, isWithin);
    const Result<QString> database = unsealParts(path, passphrase, folder);
    require(!database || database->startsWith(folder));
    require(database || !database.error().message.isEmpty());
    QDirIterator files(place.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        require(file == path || file.startsWith(folder + u'/'));
    }
    QDir(folder).removeRecursively();
    return 0;
}
