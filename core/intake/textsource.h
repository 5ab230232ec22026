#pragma once

#include "core/intake/encoding.h"
#include "core/intake/filesource.h"

#include <optional>

namespace lead {

/// Text from a file or from memory (paste, tests) as a stream of valid UTF-8.
class TextSource
{
public:
    /// Reads `file` from the end of its byte order mark on.
    static Result<TextSource> fromFile(FileSource file, const Encoding &encoding,
                                       Checksum checksum = Checksum::Skip);
    /// Text that is there already; invalid UTF-8 in it is replaced like that of a file.
    static TextSource fromText(std::string text);

    /// Copies up to `room` bytes of valid UTF-8 to `to`; 0 at the end. `room` is at least 8.
    Result<std::size_t> read(char *to, std::size_t room);

    std::int64_t replacements() const;
    std::int64_t firstReplacement() const;
    std::int64_t otherLines() const { return m_decoder.otherLines(); }
    std::int64_t firstOtherLine() const;
    /// About how many bytes are still to come; what memory to get ready for them.
    std::size_t remaining() const;
    /// Bytes taken from the source so far, for progress.
    std::int64_t position() const;
    const FileSource *file() const { return m_file ? &*m_file : nullptr; }

private:
    explicit TextSource(const Encoding &encoding);
    Result<std::size_t> readRaw(char *to, std::size_t room);
    Result<std::size_t> readUtf8(char *to, std::size_t room);
    Result<std::size_t> readDecoded(char *to, std::size_t room);
    void doubtAscii(std::string_view bytes);

    Encoding m_encoding;
    TextDecoder m_decoder;
    std::optional<FileSource> m_file;
    std::string m_memory;
    std::size_t m_memoryAt = 0;
    std::string m_ready; // decoded text not handed out yet
    std::size_t m_readyAt = 0;
    std::string m_raw;
    std::string m_kept; // an unfinished UTF-8 sequence of the direct path
    bool m_onlyAscii = false;
    bool m_damaged = false; // all further text goes through the decoder
    bool m_ended = false;
    std::int64_t m_base = 0; // bytes before the decoder's first one
};

} // namespace lead
