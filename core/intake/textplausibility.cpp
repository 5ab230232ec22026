#include "core/intake/textplausibility.h"

#include "core/intake/encoding.h"

#include <algorithm>
#include <string>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace lead {

namespace {

/// A language as its letters beyond ASCII, the most frequent first. `tail` are letters that occur now and
/// then.
struct Alphabet
{
    const char16_t *common;
    const char16_t *tail;
};

constexpr Alphabet latinAlphabets[] = {
    {u"éáíóúñ", u"ü¿¡çèàº"},                  // Spanish
    {u"éèàêçôâîùû", u"ëïœÉÀ"},                // French
    {u"üäöß", u"éèáÜÄÖ"},                     // German
    {u"ãçáéíóâêõú", u"àôüº"},                 // Portuguese
    {u"èéàòùì", u"íç°"},                      // Italian
    {u"åäöøæ", u"éüÅÖØ"},                     // the Nordic languages
    {u"éáíóúñüäöèçßøåëï", u"ãâêôæœàîò"},      // Western names side by side
    {u"áéöóőíüúű", u"ÁÉÖŐÜ"},                 // Hungarian
    {u"íáéěýčžřšůúň", u"ďťóŠČŘŽö"},           // Czech
    {u"áčéíľšťúýž", u"ôäďňĺŕó"},              // Slovak
    {u"ąęłóżśćźń", u"ŁŚŻé"},                  // Polish
    {u"ăâîșțşţ", u"ÎȘŞé"},                    // Romanian
    {u"čšžćđ", u"ŠČŽé"},                      // Croatian, Slovene
    {u"áéíóöőúüčšžřěůýąęłćżśńź", u"ťďňľđăş"}, // Central European names side by side
    {u"ıüşğöç", u"İŞÇâÜÖ"},                   // Turkish
    {u"ėšžųūįčąę", u"ŠŽ"},                    // Lithuanian
    {u"āīēšņļžūģķč", u"ĀĪĒŠ"},                // Latvian
    {u"õäöü", u"šžÕÄÖÜ"},                     // Estonian
};

// Frequency order of Russian letters (Lyashevskaya and Sharov), then the other Cyrillic ones.
constexpr std::u16string_view cyrillicOrder = u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўјљњћђџѕ";
constexpr std::u16string_view greekOrder = u"αοιετσνηυρπκμλςωίόάέήγδώύχθφβξζψϊϋΐΰ";
constexpr std::u16string_view hebrewOrder = u"יוהלאמרתבנשעדחקפכטגםזןסצךףץ";
constexpr std::u16string_view arabicOrder = u"الينمروتبهعدسفكقحةجشصىأطخذئءغضزثظإآؤ";

double orderWeight(std::u16string_view order, char16_t c)
{
    const std::size_t at = order.find(c);
    return at == std::u16string_view::npos
               ? 0.0
               : 1.0 - 0.75 * static_cast<double>(at) / static_cast<double>(order.size());
}

bool contains(const char16_t *letters, char16_t c)
{
    return std::u16string_view(letters).find(c) != std::u16string_view::npos;
}

// The words and marks of business lists that stand outside every alphabet.
double markWeight(char32_t c, bool insideWord)
{
    switch (c) {
    case 0x2019:
    case 0x00B7:
        return insideWord ? 0.7 : 0.5;
    case 0x2013:
    case 0x2014:
    case 0x201C:
    case 0x201D:
    case 0x2018:
    case 0x201E:
    case 0x2026:
    case 0x20AC:
    case 0x00A3:
    case 0x00A9:
    case 0x00AE:
    case 0x00B0:
    case 0x00AB:
    case 0x00BB:
    case 0x00A0:
    case 0x2116:
    case 0x2122:
    case 0x2022:
    case 0x00BF:
    case 0x00A1:
    case 0x00BA:
    case 0x00AA:
    case 0x00B4:
        return insideWord ? -1.0 : 0.45;
    case 0x00A5:
    case 0x00A7:
    case 0x00B2:
    case 0x00BD:
    case 0x00BC:
    case 0x00B1:
    case 0x00D7:
    case 0x201A:
        return insideWord ? -1.0 : 0.1;
    default:
        return insideWord ? -1.2 : -0.5;
    }
}

char32_t lowerOf(char32_t c)
{
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

// One letter of a script other than Latin.
double scriptWeight(Script script, char32_t c)
{
    const auto unit = static_cast<char16_t>(lowerOf(c));
    switch (script) {
    case Script::Cyrillic:
        return c >= 0x400 && c < 0x460 ? orderWeight(cyrillicOrder, unit) : -0.5;
    case Script::Greek:
        return c >= 0x370 && c < 0x400 ? orderWeight(greekOrder, unit) : -0.5;
    case Script::Hebrew:
        return c >= 0x5D0 && c <= 0x5EA ? orderWeight(hebrewOrder, unit)
                                        : (c >= 0x591 && c < 0x5D0 ? 0.0 : -0.5);
    case Script::Arabic:
        return c >= 0x600 && c < 0x700 ? orderWeight(arabicOrder, unit) : -0.5;
    case Script::Thai:
        return c >= 0xE01 && c <= 0xE5B ? (c <= 0xE4E ? 0.75 : 0.2) : -0.5;
    default:
        return 0.0;
    }
}

bool isWordLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

// Capitals inside words, and words that change their script, are what a wrong code page makes of letters.
double neighbourPenalty(char32_t before, char32_t c, char32_t after)
{
    double penalty = 0;
    const auto lower = [](char32_t x) { return u_islower(static_cast<UChar32>(x)) != 0; };
    const auto upper = [](char32_t x) { return u_isupper(static_cast<UChar32>(x)) != 0; };
    if (upper(c) && lower(before))
        penalty += 0.8;
    if (lower(c) && upper(before) && upper(after))
        penalty += 0.8;
    const auto isLatin = [](char32_t x) { return x < 0x250 && isWordLetter(x); };
    if (isWordLetter(c) && ((isLatin(before) && !isLatin(c)) || (isLatin(after) && !isLatin(c))))
        penalty += 0.6;
    const auto digit = [](char32_t x) { return x >= U'0' && x <= U'9'; };
    if (isWordLetter(c) && (digit(before) || digit(after)))
        penalty += 0.4;
    return penalty;
}

struct Tally
{
    double score = 0;
    double letters = 0;
    double mean() const { return letters > 0 ? score / letters : 0; }
};

double latinScore(const std::u32string &text, const Alphabet &alphabet)
{
    Tally tally;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c < 0x80)
            continue;
        const char32_t before = i > 0 ? text[i - 1] : U' ';
        const char32_t after = i + 1 < text.size() ? text[i + 1] : U' ';
        ++tally.letters;
        if (c < 0xA0 || c == 0xFFFD) {
            tally.score -= c == 0xFFFD ? 4.0 : 2.0;
        } else if (isWordLetter(c)) {
            const auto lower = static_cast<char16_t>(lowerOf(c));
            const auto unit = static_cast<char16_t>(c);
            double weight = -0.4;
            if (contains(alphabet.common, unit) || contains(alphabet.common, lower))
                weight = 1.0;
            else if (contains(alphabet.tail, unit) || contains(alphabet.tail, lower))
                weight = 0.5;
            tally.score += weight - neighbourPenalty(before, c, after);
        } else {
            tally.score += markWeight(c, isWordLetter(before) && isWordLetter(after));
        }
    }
    return tally.mean();
}

double otherScore(const std::u32string &text, Script script)
{
    Tally tally;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char32_t c = text[i];
        if (c < 0x80)
            continue;
        const char32_t before = i > 0 ? text[i - 1] : U' ';
        const char32_t after = i + 1 < text.size() ? text[i + 1] : U' ';
        ++tally.letters;
        if (c < 0xA0 || c == 0xFFFD)
            tally.score -= c == 0xFFFD ? 4.0 : 2.0;
        else if (isWordLetter(c))
            tally.score += scriptWeight(script, c) - neighbourPenalty(before, c, after);
        else
            tally.score += markWeight(c, isWordLetter(before) && isWordLetter(after));
    }
    return tally.mean();
}

std::u32string codePoints(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size());
    int32_t i = 0;
    const auto size = static_cast<int32_t>(utf8.size());
    while (i < size) {
        UChar32 c = 0;
        U8_NEXT(utf8.data(), i, size, c);
        text += c < 0 ? char32_t(0xFFFD) : static_cast<char32_t>(c);
    }
    return text;
}

// Mean plausibility of the East Asian characters: those of the first level of each national standard, kana
// and Hangul are what people write; the rest is what other encodings' bytes turn into.
double eastAsianScore(std::string_view bytes, std::string_view name)
{
    Tally tally;
    std::size_t aboveHangul = 0;
    std::size_t pairs = 0;
    const auto byteAt = [&](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
    };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned lead = byteAt(i);
        if (lead < 0x80)
            continue;
        const unsigned trail = byteAt(i + 1);
        ++tally.letters;
        if (name == "cp932") {
            if (lead >= 0xA1 && lead <= 0xDF) {
                tally.score += 0.1; // half-width kana, one byte
                continue;
            }
            const unsigned cell = lead << 8 | trail;
            const bool kana = (cell >= 0x829F && cell <= 0x82F1) || (cell >= 0x8340 && cell <= 0x8396);
            tally.score += kana                               ? 1.1
                           : cell >= 0x889F && cell <= 0x9872 ? 0.9
                           : lead == 0x81                     ? 0.6
                           : lead == 0x82                     ? 0.4
                                                              : -0.2;
            ++i;
            continue;
        }
        if (name == "euc-jp") {
            if (lead == 0x8E || lead == 0x8F) {
                tally.score += lead == 0x8E ? 0.3 : -0.3;
                i += lead == 0x8E ? 1 : 2;
                continue;
            }
            tally.score += lead == 0xA4 || lead == 0xA5   ? 1.1
                           : lead >= 0xB0 && lead <= 0xCF ? 0.8
                           : lead == 0xA1                 ? 0.6
                           : lead == 0xA3                 ? 0.4
                                                          : -0.2;
            ++i;
            continue;
        }
        ++pairs;
        if (name == "euc-kr") {
            const bool hangul = lead >= 0xB0 && lead <= 0xC8 && trail >= 0xA1;
            tally.score += hangul ? 1.05 : lead == 0xA1 ? 0.4 : -0.3;
            aboveHangul += lead > 0xC8;
        } else if (name == "big5") {
            tally.score += lead >= 0xA4 && lead <= 0xC6 ? 0.9 : lead == 0xA1 || lead == 0xA2 ? 0.5 : -0.2;
        } else { // gb18030
            if (trail >= 0x30 && trail <= 0x39) {
                tally.score -= 0.3;
                i += 3;
                continue;
            }
            const bool levelOne = lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1;
            tally.score += levelOne ? 0.95 : lead >= 0xA1 && lead <= 0xA3 && trail >= 0xA1 ? 0.5 : -0.2;
        }
        ++i;
    }
    return tally.mean();
}

} // namespace

double textPlausibility(std::string_view bytes, const char *encoding, Script script)
{
    const DecodedText decoded = decodeText(bytes, Encoding{encoding, 0, false, 1.0});
    const auto high = static_cast<double>(std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    // One cut character at the end is no damage.
    const auto damage = static_cast<double>(std::max<std::int64_t>(0, decoded.replacements - 1));
    const double penalty = high > 0 ? 12.0 * damage / high : 0.0;
    if (script == Script::EastAsian)
        return eastAsianScore(bytes, encoding) - penalty;
    const std::u32string text = codePoints(decoded.text);
    if (script != Script::Latin)
        return otherScore(text, script) - penalty;
    double best = -10;
    for (const Alphabet &alphabet : latinAlphabets)
        best = std::max(best, latinScore(text, alphabet));
    return best - penalty;
}

} // namespace lead
