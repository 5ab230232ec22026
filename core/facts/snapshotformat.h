#pragma once

#include "core/base/result.h"
#include "core/facts/factblock.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <cstring>

namespace lead {

/// The head of a snapshot file. The body follows: dictionaries, then blocks, everything in steps of eight bytes and in
/// this machine's byte order.
struct SnapshotHeader
{
    std::array<char, 8> magic{'L', 'E', 'A', 'D', 'F', 'A', 'C', 'T'};
    std::uint32_t byteOrder = 0x01020304;
    std::uint32_t format = 3;
    std::uint64_t schemaVersion = 0;
    std::uint64_t fingerprint = 0; ///< of the FactSchema
    std::array<char, 40> uuid{};   ///< of the workspace
    std::int64_t journalPosition = 0;
    std::array<char, 32> journalHash{}; ///< of the operation at that position
    std::uint64_t scores = 0; ///< which scores it has; 0: not those that were stored then
    std::uint64_t leads = 0;
    std::uint64_t blocks = 0;
    std::uint64_t bodySize = 0;
    std::uint64_t bodyChecksum = 0;
    std::uint64_t checksum = 0; ///< of everything above
};

/// The body is written, read and summed up in pieces of this size.
inline constexpr std::size_t SnapshotPiece = std::size_t(1) << 20;

/// Tells changed bytes, not attackers.
std::uint64_t checksumOf(const char *bytes, std::size_t size);
std::uint64_t checksumOf(const SnapshotHeader &header);
/// The sum of a body from those of its pieces.
inline std::uint64_t withPiece(std::uint64_t sum, std::uint64_t piece)
{
    return (sum ^ piece) * 0x9FB21C651E98DF25ULL + 1;
}

/// Reads `size` bytes of a file from `at` on; false when it has not that many or does not give them.
bool readFully(int file, char *to, std::size_t size, std::size_t at);

/// Writes a body to an open file.
class SnapshotWriter
{
public:
    explicit SnapshotWriter(int file) : m_file(file) { m_buffer.reserve(SnapshotPiece); }

    void number(std::uint64_t value) { bytes(&value, sizeof value); }
    /// Filled up to a multiple of eight.
    void bytes(const void *data, std::size_t size);
    void block(const FactBlock &block);
    /// False when the disk refused.
    bool finish();

    std::uint64_t size() const { return m_size; }
    std::uint64_t checksum() const { return m_sum; }

private:
    void column(const NumberColumn &column);
    void text(const TextColumn &column);
    void append(const char *data, std::size_t size);
    void flush();

    int m_file;
    bool m_ok = true;
    std::string m_buffer;
    std::uint64_t m_size = 0;
    std::uint64_t m_sum = 0;
};

/// Reads a body that lies in memory; the columns refer to that memory and keep it.
class SnapshotReader
{
public:
    SnapshotReader(std::shared_ptr<const std::uint64_t[]> body, std::size_t size) : m_body(std::move(body)), m_size(size) {}

    std::uint64_t number();
    /// Null when the body ends before.
    const void *bytes(std::size_t size);
    FactBlock block(const FactSchema &schema);
    bool isOk() const { return m_ok; }
    bool isAtEnd() const { return m_ok && m_at == m_size; }

private:
    NumberColumn column(std::size_t rows);
    TextColumn text(std::size_t rows);

    std::shared_ptr<const std::uint64_t[]> m_body;
    std::size_t m_size;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace lead
