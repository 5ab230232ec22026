#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace lead {

/// Text in the core's hot paths is UTF-8 in std::string_view; QString is for what people see.
inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string toUtf8(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The text without leading and trailing white space: ASCII blanks and controls, no-break space (U+00A0), the other
/// Unicode spaces, zero-width characters and byte order marks.
std::string_view trimmed(std::string_view text);

/// Lower case without diacritics ("José Müller" -> "jose muller", "Straße" -> "strasse"), for searching and
/// comparing. Unicode: compatibility decomposition, marks removed, full case folding, and the letters that do not
/// decompose (ø, ł, đ, ı, æ) by their usual Latin spelling. ASCII takes a path of its own: about 1 ns a byte.
std::string folded(std::string_view text);
/// The same, appended to `out`.
void appendFolded(std::string &out, std::string_view text);

bool isAscii(std::string_view text);
/// True when every byte sequence is well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
bool isValidUtf8(std::string_view text);

/// Text as it may be stored: valid UTF-8 in form NFC, no NUL, no control characters other than tab and newline
/// (CR LF and CR become newline), invalid sequences replaced by U+FFFD. Returns the input itself when nothing has to
/// change, otherwise a view of `buffer`.
std::string_view cleaned(std::string_view text, std::string &buffer);

inline char asciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; }
inline char asciiUpper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c & ~32) : c; }
inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isNonAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
inline bool isSpaceOrTab(char c) { return c == ' ' || c == '\t'; }
inline bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b);

} // namespace lead
