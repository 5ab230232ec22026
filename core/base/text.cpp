#include "core/base/text.h"

#include <QStringDecoder>
#include <cstdint>
#include <cstring>

namespace lead {

namespace {

// Length of the white-space character that starts at `p`, 0 when there is none.
std::size_t spaceAt(const char *p, const char *end)
{
    const auto c = static_cast<unsigned char>(*p);
    if (c <= 0x20 || c == 0x7f)
        return 1;
    if (c == 0xC2 && p + 1 < end && (static_cast<unsigned char>(p[1]) == 0xA0 || static_cast<unsigned char>(p[1]) == 0x85))
        return 2;
    if (p + 2 >= end)
        return 0;
    const auto d = static_cast<unsigned char>(p[1]);
    const auto e = static_cast<unsigned char>(p[2]);
    if (c == 0xE2 && d == 0x80 && (e <= 0x8F || e == 0xA8 || e == 0xA9 || e == 0xAF)) // U+2000..200F, 2028, 2029, 202F
        return e >= 0x80 ? 3 : 0;
    if ((c == 0xE2 && d == 0x81 && e == 0xA0) || (c == 0xE3 && d == 0x80 && e == 0x80) || (c == 0xEF && d == 0xBB && e == 0xBF))
        return 3;
    return 0;
}

void appendFoldedSlow(std::string &out, std::string_view text)
{
    const QString decomposed = fromUtf8(text).normalized(QString::NormalizationForm_KD).toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    QString kept;
    kept.reserve(decomposed.size());
    for (QChar c : decomposed) {
        switch (c.unicode()) {
        case 0x00F8: kept += u'o'; break;
        case 0x0142: kept += u'l'; break;
        case 0x0111: case 0x00F0: kept += u'd'; break;
        case 0x0131: kept += u'i'; break;
        case 0x00DF: case 0x1E9E: kept += QStringLiteral("ss"); break;
        case 0x00E6: kept += QStringLiteral("ae"); break;
        case 0x0153: kept += QStringLiteral("oe"); break;
        case 0x00FE: kept += QStringLiteral("th"); break;
        case 0x2018: case 0x2019: case 0x02BC: kept += u'\''; break;
        default:
            if (c.category() != QChar::Mark_NonSpacing)
                kept += c;
        }
    }
    const QByteArray bytes = kept.toUtf8();
    out.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

bool isPlainForStorage(std::string_view text)
{
    for (char ch : text) {
        const auto c = static_cast<unsigned char>(ch);
        if (c >= 0x80 || c == 0x7f || (c < 0x20 && c != '\t' && c != '\n'))
            return false;
    }
    return true;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    while (begin < end) {
        const std::size_t n = spaceAt(begin, end);
        if (!n)
            break;
        begin += n;
    }
    while (begin < end) {
        const char *last = end - 1;
        while (last > begin && (static_cast<unsigned char>(*last) & 0xC0) == 0x80 && end - last < 3)
            --last;
        const std::size_t n = spaceAt(last, end);
        if (!n || last + n != end)
            break;
        end = last;
    }
    return {begin, static_cast<std::size_t>(end - begin)};
}

bool isAscii(std::string_view text)
{
    const char *p = text.data();
    std::size_t n = text.size();
    for (; n >= 8; p += 8, n -= 8) {
        std::uint64_t x;
        std::memcpy(&x, p, 8);
        if (x & 0x8080808080808080ULL)
            return false;
    }
    for (; n; ++p, --n)
        if (static_cast<unsigned char>(*p) >= 0x80)
            return false;
    return true;
}

bool isValidUtf8(std::string_view text)
{
    const auto *p = reinterpret_cast<const unsigned char *>(text.data());
    const auto *end = p + text.size();
    while (p < end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const unsigned char c = *p;
        const int more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
        if (c < 0xC2 || c > 0xF4 || end - p <= more)
            return false;
        const unsigned char d = p[1];
        if ((c == 0xE0 && d < 0xA0) || (c == 0xED && d > 0x9F) || (c == 0xF0 && d < 0x90) || (c == 0xF4 && d > 0x8F))
            return false;
        for (int i = 1; i <= more; ++i)
            if ((p[i] & 0xC0) != 0x80)
                return false;
        p += more + 1;
    }
    return true;
}

void appendFolded(std::string &out, std::string_view text)
{
    if (!isAscii(text)) {
        appendFoldedSlow(out, text);
        return;
    }
    const std::size_t at = out.size();
    out.resize(at + text.size());
    char *to = out.data() + at;
    for (std::size_t i = 0; i < text.size(); ++i)
        to[i] = asciiLower(text[i]);
}

std::string folded(std::string_view text)
{
    std::string out;
    appendFolded(out, text);
    return out;
}

std::string_view cleaned(std::string_view text, std::string &buffer)
{
    if (isPlainForStorage(text))
        return text;
    QString decoded = fromUtf8(text); // invalid sequences become U+FFFD
    decoded.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString kept;
    kept.reserve(decoded.size());
    for (QChar c : std::as_const(decoded)) {
        if (c == u'\r')
            kept += u'\n';
        else if (c == u'\t' || c == u'\n' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f)))
            kept += c;
    }
    buffer = toUtf8(kept.normalized(QString::NormalizationForm_C));
    return buffer;
}

bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (asciiLower(a[i]) != asciiLower(b[i]))
            return false;
    return true;
}

} // namespace lead
