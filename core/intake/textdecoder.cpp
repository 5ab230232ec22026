#include "core/intake/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <utility>

namespace lead {

// What a converter met that is no text of its encoding; not of this file alone, because a converter holds it.
struct DecodingDamage
{
    std::int64_t count = 0;
    std::int64_t at = 0; // where in the piece the first of it ends
    const char *piece = nullptr;
};

namespace {

// Length of the well-formed sequence at `p`, 0 when it is malformed, -1 when it is cut by `end`.
int sequenceLength(const unsigned char *p, const unsigned char *end)
{
    const unsigned char c = *p;
    if (c < 0x80)
        return 1;
    int length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (c >= 0xC2 && c <= 0xDF)
        length = 2;
    else if (c >= 0xE0 && c <= 0xEF) {
        length = 3;
        low = c == 0xE0 ? 0xA0 : 0x80;
        high = c == 0xED ? 0x9F : 0xBF;
    } else if (c >= 0xF0 && c <= 0xF4) {
        length = 4;
        low = c == 0xF0 ? 0x90 : 0x80;
        high = c == 0xF4 ? 0x8F : 0xBF;
    } else {
        return 0;
    }
    for (int i = 1; i < length; ++i) {
        if (p + i >= end)
            return -1;
        if (p[i] < low || p[i] > high)
            return 0;
        low = 0x80;
        high = 0xBF;
    }
    return length;
}

// ICU's name where it differs from ours. Big5 and its like by their Windows pages: those are what programs
// write.
const char *icuName(std::string_view name)
{
    constexpr std::pair<std::string_view, const char *> names[] = {
        {"utf-16-le", "UTF-16LE"},
        {"utf-16-be", "UTF-16BE"},
        {"utf-32-le", "UTF-32LE"},
        {"utf-32-be", "UTF-32BE"},
        {"shift_jis", "ibm-943_P15A-2003"},
        {"cp932", "ibm-943_P15A-2003"},
        {"euc-kr", "windows-949-2000"},
        {"cp949", "windows-949-2000"},
        {"big5", "windows-950-2000"},
        {"tis-620", "windows-874-2000"},
        {"mac-roman", "macintosh"},
        {"mac-cyrillic", "x-mac-cyrillic"},
        {"mac-latin2", "x-mac-centraleurroman"},
    };
    for (const auto &[ours, icu] : names) {
        if (name == ours)
            return icu;
    }
    return nullptr;
}

// Counts what ICU replaces, then replaces it as usual.
void countAndSubstitute(const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
                        UConverterCallbackReason reason, UErrorCode *status)
{
    // The odd byte at the end of UTF-16 is half a character of nothing: told, but no letter of its own.
    const bool isHalf = length == 1 && args->flush && ucnv_getMinCharSize(args->converter) == 2;
    if (reason <= UCNV_IRREGULAR) {
        auto *damage = static_cast<DecodingDamage *>(const_cast<void *>(context));
        if (damage->count++ == 0)
            damage->at = std::max<std::int64_t>(0, args->source - damage->piece - length);
    }
    if (isHalf)
        *status = U_ZERO_ERROR;
    else
        UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

void appendUtf8(std::string &out, const UChar *from, const UChar *end)
{
    while (from < end) {
        char32_t c = *from++;
        if (c >= 0xD800 && c < 0xDC00 && from < end && *from >= 0xDC00 && *from < 0xE000)
            c = 0x10000 + ((c - 0xD800) << 10) + (static_cast<char32_t>(*from++) - 0xDC00);
        else if (c >= 0xD800 && c < 0xE000)
            c = 0xFFFD;
        if (c < 0x80) {
            out += static_cast<char>(c);
        } else if (c < 0x800) {
            out += static_cast<char>(0xC0 | (c >> 6));
            out += static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            out += static_cast<char>(0xE0 | (c >> 12));
            out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            out += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            out += static_cast<char>(0xF0 | (c >> 18));
            out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
            out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            out += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
}

// windows-1252 from 0x80 to 0x9F.
constexpr std::array<UChar, 32> windowsLetters = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

bool isBeyondAscii(char c)
{
    return (c & 0x80) != 0;
}

// Whether nothing on the line beyond ASCII is well-formed UTF-8. `before` is well-formed, `from` begins with what is not.
bool isAllMalformed(std::string_view before, std::string_view from)
{
    if (std::any_of(before.begin(), before.end(), isBeyondAscii))
        return false;
    from = from.substr(0, from.find_first_of("\r\n"));
    const auto *p = reinterpret_cast<const unsigned char *>(from.data());
    const auto *const end = p + from.size();
    while (p < end) {
        const int length = sequenceLength(p, end);
        if (length > 1)
            return false;
        // A sequence that only its end is missing of is damage too.
        if (length < 0 && p + 1 < end && (p[1] & 0xC0) == 0x80)
            return false;
        ++p;
    }
    return true;
}

} // namespace

std::size_t validUtf8Prefix(std::string_view text)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(text.data());
    const auto *end = begin + text.size();
    const auto *p = begin;
    while (p < end) {
        while (end - p >= 32) {
            std::uint64_t a;
            std::uint64_t b;
            std::uint64_t c;
            std::uint64_t d;
            std::memcpy(&a, p, 8);
            std::memcpy(&b, p + 8, 8);
            std::memcpy(&c, p + 16, 8);
            std::memcpy(&d, p + 24, 8);
            if ((a | b | c | d) & 0x8080808080808080ULL)
                break;
            p += 32;
        }
        const auto *stop = std::min(end, p + 32);
        while (p < stop) {
            const int length = sequenceLength(p, end);
            if (length <= 0)
                return static_cast<std::size_t>(p - begin);
            p += length;
        }
    }
    return text.size();
}

struct TextDecoder::Converter
{
    UConverter *icu = nullptr;
    DecodingDamage damage;
    UChar pending = 0; // first half of a surrogate pair that the last piece ended with
};

TextDecoder::TextDecoder(const Encoding &encoding)
{
    if (encoding.isUtf8())
        return;
    m_converter = new Converter;
    UErrorCode status = U_ZERO_ERROR;
    const char *name = icuName(encoding.name);
    m_converter->icu = ucnv_open(name ? name : encoding.name.c_str(), &status);
    if (U_FAILURE(status)) {
        status = U_ZERO_ERROR;
        m_converter->icu = ucnv_open("windows-1252", &status);
    }
    if (m_converter->icu)
        ucnv_setToUCallBack(m_converter->icu, countAndSubstitute, &m_converter->damage, nullptr, nullptr,
                            &status);
}

TextDecoder::TextDecoder(TextDecoder &&other) noexcept
    : m_converter(std::exchange(other.m_converter, nullptr))
    , m_kept(std::move(other.m_kept))
    , m_consumed(other.m_consumed)
    , m_replacements(other.m_replacements)
    , m_firstReplacement(other.m_firstReplacement)
{
}

TextDecoder &TextDecoder::operator=(TextDecoder &&other) noexcept
{
    std::swap(m_converter, other.m_converter);
    std::swap(m_kept, other.m_kept);
    m_consumed = other.m_consumed;
    m_replacements = other.m_replacements;
    m_firstReplacement = other.m_firstReplacement;
    return *this;
}

TextDecoder::~TextDecoder()
{
    if (m_converter && m_converter->icu)
        ucnv_close(m_converter->icu);
    delete m_converter;
}

void TextDecoder::noteReplacement(std::int64_t offset)
{
    if (m_replacements++ == 0)
        m_firstReplacement = offset;
}

// The rest of a line whose letters are not UTF-8, read as windows-1252; what follows it is returned.
std::string_view TextDecoder::takeOtherLine(std::string_view bytes, std::string &out)
{
    if (m_otherLines++ == 0)
        m_firstOtherLine = m_consumed;
    const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
    for (std::size_t i = 0; i < end; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        const UChar unit = c >= 0x80 && c < 0xA0 ? windowsLetters[c - 0x80] : static_cast<UChar>(c);
        if (unit == 0xFFFD)
            noteReplacement(m_consumed + static_cast<std::int64_t>(i));
        appendUtf8(out, &unit, &unit + 1);
    }
    m_consumed += static_cast<std::int64_t>(end);
    return bytes.substr(end);
}

void TextDecoder::decodeUtf8(std::string_view bytes, Extent extent, std::string &out)
{
    std::string joined;
    if (!m_kept.empty()) {
        joined = std::exchange(m_kept, {});
        joined.append(bytes);
        bytes = joined;
    }
    while (!bytes.empty()) {
        const std::size_t good = validUtf8Prefix(bytes);
        const std::string_view before = bytes.substr(0, good);
        out.append(before);
        m_consumed += static_cast<std::int64_t>(good);
        bytes.remove_prefix(good);
        if (bytes.empty())
            break;
        const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
        if (extent == Extent::Part && sequenceLength(p, p + bytes.size()) < 0) {
            m_kept = bytes;
            break;
        }
        const std::size_t lineBegin = before.find_last_of("\r\n");
        if (isAllMalformed(before.substr(lineBegin == std::string_view::npos ? 0 : lineBegin + 1), bytes)) {
            bytes = takeOtherLine(bytes, out);
            continue;
        }
        noteReplacement(m_consumed);
        out += "\xEF\xBF\xBD";
        // One mark for a lead byte and what belongs to it, as the Unicode standard recommends.
        std::size_t bad = 1;
        while (bad < bytes.size() && bad < 3 && sequenceLength(p, p + bad) < 0 &&
               sequenceLength(p, p + bad + 1) < 0)
            ++bad;
        bytes.remove_prefix(bad);
        m_consumed += static_cast<std::int64_t>(bad);
    }
}

void TextDecoder::decode(std::string_view bytes, Extent extent, std::string &out)
{
    if (!m_converter) {
        decodeUtf8(bytes, extent, out);
        return;
    }
    if (!m_converter->icu)
        return;
    UChar units[4096];
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    for (;;) {
        UChar *to = units;
        if (m_converter->pending)
            *to++ = std::exchange(m_converter->pending, 0);
        UErrorCode status = U_ZERO_ERROR;
        const char *const before = from;
        const std::int64_t damaged = m_converter->damage.count;
        m_converter->damage.piece = from;
        ucnv_toUnicode(m_converter->icu, &to, units + std::size(units), &from, end, nullptr,
                       extent == Extent::Whole, &status);
        if (m_converter->damage.count != damaged) {
            if (m_firstReplacement < 0)
                m_firstReplacement = m_consumed + m_converter->damage.at;
            m_replacements += m_converter->damage.count - damaged;
        }
        m_consumed += from - before;
        if (to > units && to[-1] >= 0xD800 && to[-1] < 0xDC00 && status == U_BUFFER_OVERFLOW_ERROR)
            m_converter->pending = *--to;
        appendUtf8(out, units, to);
        if (status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
}

DecodedText decodeText(std::string_view bytes, const Encoding &encoding)
{
    DecodedText decoded;
    TextDecoder decoder(encoding);
    bytes.remove_prefix(std::min(encoding.bomBytes, bytes.size()));
    decoder.decode(bytes, Extent::Whole, decoded.text);
    decoded.replacements = decoder.replacements();
    decoded.firstReplacement = decoder.firstReplacement();
    return decoded;
}

} // namespace lead
