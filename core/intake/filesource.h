#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <string>

namespace lead {

/// What happened to a file between opening it and reading its last byte.
enum class FileChange {
    None,
    Grew,     ///< bytes were added; only those that were there at the start are read
    Shrank,   ///< the file ended early: the last row may be cut
    Modified, ///< same size, other modification time
};

enum class EmptyFile { Refuse, Allow };
enum class Checksum { Skip, Sha256 };

/// A regular file, read in blocks with read(2). Never mapped: a file that is truncated while it is read must
/// end the reading, not the program. At most the bytes that were there when it was opened are read.
class FileSource
{
public:
    /// Refuses, each with its own message: missing, no permission, folder, pipe, device, socket, link loop,
    /// and by default empty.
    static Result<FileSource> open(const QString &path, EmptyFile empty = EmptyFile::Refuse);

    FileSource(FileSource &&other) noexcept;
    FileSource &operator=(FileSource &&other) noexcept;
    ~FileSource();

    /// Reads up to `room` bytes; 0 at the end.
    Result<std::size_t> read(char *to, std::size_t room);
    /// The first `size` bytes (fewer when the file is shorter), without moving the reading position.
    Result<std::string> head(std::size_t size) const;
    /// Up to `size` bytes from `offset`, without moving the reading position.
    Result<std::string> window(std::int64_t offset, std::size_t size) const;
    /// Starts over at byte `offset`, with or without a checksum of all that is read from then on. With a
    /// checksum the bytes before `offset` are part of it.
    Result<void> restart(std::int64_t offset, Checksum checksum);

    const QString &path() const { return m_path; }
    std::int64_t size() const { return m_size; }
    std::int64_t position() const { return m_position; }
    FileChange change() const;
    /// Hexadecimal SHA-256 of all bytes read; empty when it was not asked for.
    QByteArray sha256() const;

private:
    FileSource();

    QString m_path;
    int m_descriptor = -1;
    std::int64_t m_size = 0;
    std::int64_t m_modified = 0; // nanoseconds
    std::int64_t m_position = 0;
    FileChange m_change = FileChange::None;
    std::optional<Sha256> m_hash;
};

} // namespace lead
