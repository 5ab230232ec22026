#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// How the bytes of a file become text.
struct Encoding
{
    std::string name =
        "utf-8"; ///< as IANA and Python spell it: "utf-8", "utf-16-le", "windows-1252", "gb18030"
    std::size_t bomBytes = 0; ///< length of the byte order mark to skip
    bool isAscii = false;     ///< nothing beyond ASCII was seen; the name is then "utf-8"
    double confidence = 1.0;  ///< 0..1; 1 when the bytes leave no choice

    bool isUtf8() const { return name == "utf-8"; }
    bool operator==(const Encoding &) const = default;
};

enum class Extent {
    Whole, ///< the bytes are everything there is
    Part,  ///< more bytes follow: a character or row may be cut at the end
};

/// Judges the encoding of text: byte order mark; UTF-16 and UTF-32 without one, by where the NUL bytes are;
/// UTF-8 by its form, also with a few damaged bytes in it; else the legacy encoding whose letters make the
/// most plausible words, with the opinions of uchardet and ICU as votes.
Encoding detectEncoding(std::string_view bytes, Extent extent);

struct DecodedText
{
    std::string text;                   ///< valid UTF-8
    std::int64_t replacements = 0;      ///< bytes or sequences that were no text and became U+FFFD
    std::int64_t firstReplacement = -1; ///< byte offset of the first of them in the input
};

/// Turns a stream of bytes into UTF-8, block by block; characters cut at the end of a block are kept for the
/// next. In UTF-8 text a line whose letters beyond ASCII are all malformed is read as windows-1252; where good and bad
/// stand together the bad ones are damage.
class TextDecoder
{
public:
    /// An encoding that this machine does not know is read as windows-1252.
    explicit TextDecoder(const Encoding &encoding);
    TextDecoder(TextDecoder &&other) noexcept;
    TextDecoder &operator=(TextDecoder &&other) noexcept;
    ~TextDecoder();

    /// Appends the text of `bytes` to `out`; with Extent::Whole also what was kept back from before.
    void decode(std::string_view bytes, Extent extent, std::string &out);

    /// Notes that `bytes` of valid text went past the decoder, so that offsets stay right.
    void skip(std::size_t bytes) { m_consumed += static_cast<std::int64_t>(bytes); }

    std::int64_t replacements() const { return m_replacements; }
    std::int64_t firstReplacement() const { return m_firstReplacement; }
    /// Lines of UTF-8 text that are no UTF-8 and were read as windows-1252 (somebody pasted them in), and the offset
    /// of the first.
    std::int64_t otherLines() const { return m_otherLines; }
    std::int64_t firstOtherLine() const { return m_firstOtherLine; }

private:
    struct Converter;
    void decodeUtf8(std::string_view bytes, Extent extent, std::string &out);
    void noteReplacement(std::int64_t offset);
    std::string_view takeOtherLine(std::string_view bytes, std::string &out);

    Converter *m_converter = nullptr;
    std::string m_kept; // an unfinished UTF-8 sequence
    std::int64_t m_consumed = 0;
    std::int64_t m_replacements = 0;
    std::int64_t m_firstReplacement = -1;
    std::int64_t m_otherLines = 0;
    std::int64_t m_firstOtherLine = -1;
};

/// The whole text at once, without its byte order mark.
DecodedText decodeText(std::string_view bytes, const Encoding &encoding);

/// Length of the longest prefix that is well-formed UTF-8; ASCII at the speed of memory.
std::size_t validUtf8Prefix(std::string_view text);

} // namespace lead
