#include "core/storage/sealedstream.h"

#include "core/storage/sealtext.h"

#include <qendian.h>
#include <sodium.h>

namespace lead {

namespace {

constexpr qsizetype PieceBytes = 65536;
constexpr qsizetype SealedPieceBytes = PieceBytes + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr quint64 MostMemory = quint64(1) << 31; // of what a file may ask for: one that asks for more is hostile
constexpr quint64 MostOperations = 64;

Error notWritten(const QFile &file)
{
    return {file.error() == QFile::ResourceError ? Error::NoSpace : Error::ReadOnly, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(file.fileName()), file.errorString()};
}

Error notOpened(const QFile &file)
{
    return {Error::Corrupt, SealText::tr("%1 does not open with this passphrase, or it was changed. Check the passphrase.").arg(file.fileName())};
}

// The key lives in memory that is not swapped and is wiped.
struct Key
{
    Key() { sodium_mlock(bytes, sizeof bytes); }
    ~Key() { sodium_munlock(bytes, sizeof bytes); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    bool derive(const QByteArray &passphrase, const unsigned char *salt, quint64 operations, quint64 memory)
    {
        return crypto_pwhash(bytes, sizeof bytes, passphrase.constData(), static_cast<unsigned long long>(passphrase.size()), salt, operations, memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
    }

    unsigned char bytes[crypto_secretstream_xchacha20poly1305_KEYBYTES];
};

Error noMemory()
{
    return {Error::Failed, SealText::tr("There is too little memory to make the key of the passphrase. Close other programs and try again.")};
}

} // namespace

struct SealingStream::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
};
struct UnsealingStream::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
};

SealingStream::SealingStream(QFile &to, const QByteArray &passphrase, quint64 operations, quint64 memory)
    : m_state(std::make_unique<State>())
    , m_to(to)
    , m_passphrase(passphrase)
    , m_operations(operations)
    , m_memory(memory)
{
}

SealingStream::~SealingStream()
{
    sodium_memzero(&m_state->stream, sizeof m_state->stream);
}

Result<void> SealingStream::begin()
{
    if (sodium_init() < 0)
        return Error{Error::Failed, SealText::tr("The encryption of this computer does not start.")};
    unsigned char salt[crypto_pwhash_SALTBYTES];
    randombytes_buf(salt, sizeof salt);
    Key key;
    if (!key.derive(m_passphrase, salt, m_operations, m_memory))
        return noMemory();
    unsigned char header[crypto_secretstream_xchacha20poly1305_HEADERBYTES];
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, header, key.bytes);
    QByteArray head(SealMagic);
    for (const quint64 number : {m_operations, m_memory}) {
        const quint64 little = qToLittleEndian(number);
        head.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    head.append(reinterpret_cast<const char *>(salt), sizeof salt);
    head.append(reinterpret_cast<const char *>(header), sizeof header);
    return m_to.write(head) == head.size() ? Result<void>() : notWritten(m_to);
}

Result<void> SealingStream::push(const QByteArray &piece, bool isLast)
{
    QByteArray sealed(piece.size() + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
    crypto_secretstream_xchacha20poly1305_push(&m_state->stream, reinterpret_cast<unsigned char *>(sealed.data()), nullptr, reinterpret_cast<const unsigned char *>(piece.constData()),
                                               static_cast<unsigned long long>(piece.size()), nullptr, 0,
                                               isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    return m_to.write(sealed) == sealed.size() ? Result<void>() : notWritten(m_to);
}

Result<void> SealingStream::add(const QByteArray &bytes)
{
    m_waiting += bytes;
    qsizetype at = 0;
    for (; m_waiting.size() - at >= PieceBytes; at += PieceBytes)
        if (Result<void> done = push(m_waiting.mid(at, PieceBytes), false); !done)
            return done;
    m_waiting.remove(0, at);
    return {};
}

Result<void> SealingStream::end()
{
    if (Result<void> done = push(m_waiting, true); !done)
        return done;
    return m_to.flush() ? Result<void>() : notWritten(m_to);
}

UnsealingStream::UnsealingStream(QFile &from, const QByteArray &passphrase)
    : m_state(std::make_unique<State>())
    , m_from(from)
    , m_passphrase(passphrase)
{
}

UnsealingStream::~UnsealingStream()
{
    sodium_memzero(&m_state->stream, sizeof m_state->stream);
}

Result<void> UnsealingStream::begin()
{
    constexpr qsizetype magicBytes = sizeof SealMagic - 1;
    constexpr qsizetype headBytes = magicBytes + 16 + static_cast<qsizetype>(crypto_pwhash_SALTBYTES + crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    const QByteArray head = m_from.read(headBytes);
    if (head.size() != headBytes || !head.startsWith(SealMagic))
        return Error{Error::Corrupt, SealText::tr("%1 is no encrypted backup.").arg(m_from.fileName())};
    const quint64 operations = qFromLittleEndian<quint64>(head.constData() + magicBytes);
    const quint64 memory = qFromLittleEndian<quint64>(head.constData() + magicBytes + 8);
    const auto *salt = reinterpret_cast<const unsigned char *>(head.constData()) + magicBytes + 16;
    if (sodium_init() < 0 || operations > MostOperations || memory > MostMemory)
        return notOpened(m_from);
    Key key;
    if (!key.derive(m_passphrase, salt, operations, memory))
        return noMemory();
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_state->stream, salt + crypto_pwhash_SALTBYTES, key.bytes) != 0)
        return notOpened(m_from);
    return {};
}

Result<void> UnsealingStream::pull()
{
    if (m_isAtEnd)
        return notOpened(m_from);
    const QByteArray sealed = m_from.read(SealedPieceBytes);
    constexpr auto extra = static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES);
    if (sealed.size() < extra)
        return notOpened(m_from);
    QByteArray piece(sealed.size() - extra, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->stream, reinterpret_cast<unsigned char *>(piece.data()), nullptr, &tag, reinterpret_cast<const unsigned char *>(sealed.constData()),
                                                   static_cast<unsigned long long>(sealed.size()), nullptr, 0) != 0)
        return notOpened(m_from);
    m_isAtEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    m_waiting += piece;
    return {};
}

Result<QByteArray> UnsealingStream::take(qint64 bytes)
{
    while (m_waiting.size() < bytes)
        if (Result<void> done = pull(); !done)
            return done.error();
    const QByteArray taken = m_waiting.left(bytes);
    m_waiting.remove(0, bytes);
    return taken;
}

Result<void> UnsealingStream::end()
{
    while (!m_isAtEnd)
        if (Result<void> done = pull(); !done)
            return done;
    return m_waiting.isEmpty() && m_from.atEnd() ? Result<void>() : notOpened(m_from);
}

} // namespace lead
