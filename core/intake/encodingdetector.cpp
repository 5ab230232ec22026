#include "core/intake/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

namespace lead {

namespace {

enum class Script { Latin, Cyrillic, Greek, Hebrew, Arabic, Thai, EastAsian };

/// A language as its letters beyond ASCII, the most frequent first. `tail` are letters that occur now and
/// then.
struct Alphabet
{
    const char16_t *common;
    const char16_t *tail;
};

struct Candidate
{
    const char *name;
    Script script;
    double prior; // how much more often such files are met, in units of the plausibility of one letter
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

constexpr Candidate singleByte[] = {
    {"windows-1252", Script::Latin, 0.12},   {"windows-1250", Script::Latin, 0.02},
    {"iso-8859-2", Script::Latin, 0.0},      {"windows-1254", Script::Latin, 0.03},
    {"windows-1257", Script::Latin, -0.25},  {"mac-roman", Script::Latin, 0.0},
    {"iso-8859-15", Script::Latin, -0.05},   {"ibm850", Script::Latin, -0.1},
    {"ibm852", Script::Latin, -0.15},        {"mac-latin2", Script::Latin, -0.2},
    {"windows-1251", Script::Cyrillic, 0.1}, {"koi8-r", Script::Cyrillic, 0.05},
    {"iso-8859-5", Script::Cyrillic, 0.0},   {"ibm866", Script::Cyrillic, 0.02},
    {"mac-cyrillic", Script::Cyrillic, 0.0}, {"windows-1253", Script::Greek, 0.02},
    {"iso-8859-7", Script::Greek, 0.0},      {"windows-1255", Script::Hebrew, 0.0},
    {"windows-1256", Script::Arabic, 0.0},   {"tis-620", Script::Thai, 0.0},
};

constexpr Candidate multiByte[] = {
    {"cp932", Script::EastAsian, 0.0},   {"euc-jp", Script::EastAsian, 0.0},
    {"euc-kr", Script::EastAsian, 0.0},  {"big5", Script::EastAsian, 0.0},
    {"gb18030", Script::EastAsian, 0.0},
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

// Whether text that can be read as Shift JIS has letters that only its Windows extension knows (NEC and IBM
// rows).
bool hasWindowsExtension(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead == 0x87 || lead == 0xED || lead == 0xEE || (lead >= 0xFA && lead <= 0xFC))
            return true;
        i += (lead >= 0x81 && lead <= 0x9F) || lead >= 0xE0;
    }
    return false;
}

struct Vote
{
    std::string name;
    double weight = 0;
};

std::string plainName(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c; });
    constexpr std::pair<std::string_view, const char *> same[] = {
        {"iso-8859-1", "windows-1252"},
        {"ascii", "windows-1252"},
        {"iso-8859-9", "windows-1254"},
        {"gb2312", "gb18030"},
        {"gbk", "gb18030"},
        {"hz-gb-2312", "gb18030"},
        {"uhc", "euc-kr"},
        {"cp949", "euc-kr"},
        {"windows-874", "tis-620"},
        {"iso-8859-11", "tis-620"},
        {"windows-31j", "cp932"},
        {"shift_jis", "cp932"},
        {"maccyrillic", "mac-cyrillic"},
        {"x-mac-cyrillic", "mac-cyrillic"},
        {"mac-centraleurope", "mac-latin2"},
        {"macintosh", "mac-roman"},
        {"iso-8859-8-i", "windows-1255"},
        {"iso-8859-8", "windows-1255"},
        {"ibm865", "ibm850"},
    };
    for (const auto &[theirs, ours] : same) {
        if (name == theirs)
            return ours;
    }
    return name;
}

std::vector<Vote> votes(std::string_view bytes)
{
    std::vector<Vote> found;
    uchardet_t detector = uchardet_new();
    if (detector) {
        if (uchardet_handle_data(detector, bytes.data(), bytes.size()) == 0) {
            uchardet_data_end(detector);
            const char *name = uchardet_get_charset(detector);
            if (name && *name)
                found.push_back({plainName(name), 0.35});
        }
        uchardet_delete(detector);
    }
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *second = ucsdet_open(&status);
    ucsdet_setText(second, bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    int32_t count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(second, &count, &status);
    for (int32_t i = 0; U_SUCCESS(status) && i < std::min(count, 3); ++i) {
        const char *name = ucsdet_getName(matches[i], &status);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        if (U_SUCCESS(status))
            found.push_back({plainName(name), 0.15 * confidence / 100.0});
    }
    ucsdet_close(second);
    return found;
}

double voteFor(const std::vector<Vote> &all, std::string_view name)
{
    double sum = 0;
    for (const Vote &vote : all) {
        if (vote.name == name)
            sum += vote.weight;
    }
    return sum;
}

// Only the lines with something beyond ASCII in them, so that a long ASCII list does not drown the evidence.
std::string tellingLines(std::string_view bytes)
{
    std::string kept;
    std::size_t begin = 0;
    while (begin < bytes.size() && kept.size() < 65536) {
        std::size_t end = bytes.find_first_of("\r\n", begin);
        end = end == std::string_view::npos ? bytes.size() : end + 1;
        const std::string_view line = bytes.substr(begin, std::min<std::size_t>(end - begin, 65536));
        if (std::any_of(line.begin(), line.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            kept.append(line);
        begin = end;
    }
    return kept;
}

double plausibility(std::string_view bytes, const Candidate &candidate)
{
    const DecodedText decoded = decodeText(bytes, Encoding{candidate.name, 0, false, 1.0});
    const auto high = static_cast<double>(std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    // One cut character at the end is no damage.
    const auto damage = static_cast<double>(std::max<std::int64_t>(0, decoded.replacements - 1));
    const double penalty = high > 0 ? 12.0 * damage / high : 0.0;
    if (candidate.script == Script::EastAsian)
        return eastAsianScore(bytes, candidate.name) - penalty;
    const std::u32string text = codePoints(decoded.text);
    if (candidate.script != Script::Latin)
        return otherScore(text, candidate.script) - penalty;
    double best = -10;
    for (const Alphabet &alphabet : latinAlphabets)
        best = std::max(best, latinScore(text, alphabet));
    return best - penalty;
}

Encoding legacyEncoding(std::string_view bytes)
{
    const std::string telling = tellingLines(bytes);
    const std::vector<Vote> opinions = votes(telling);
    Encoding best{"windows-1252", 0, false, 0.3};
    double bestScore = -1e9;
    double second = -1e9;
    // The fewer different letters there are to judge, the more habit decides.
    std::array<bool, 256> seen = {};
    for (char c : telling)
        seen[static_cast<unsigned char>(c)] = true;
    const auto different = std::count(seen.begin() + 128, seen.end(), true);
    const double habit = 1.0 + 2.0 / static_cast<double>(std::max<std::ptrdiff_t>(1, different));
    const auto consider = [&](const Candidate &candidate) {
        const double score =
            plausibility(telling, candidate) + candidate.prior * habit + voteFor(opinions, candidate.name);
        if (score > bestScore) {
            second = bestScore;
            bestScore = score;
            best.name = candidate.name;
        } else {
            second = std::max(second, score);
        }
    };
    for (const Candidate &candidate : singleByte)
        consider(candidate);
    for (const Candidate &candidate : multiByte)
        consider(candidate);
    if (best.name == "cp932" && !hasWindowsExtension(telling))
        best.name = "shift_jis";
    best.confidence = std::clamp(0.5 + (bestScore - second), 0.3, 0.99);
    return best;
}

std::optional<Encoding> markedEncoding(std::string_view bytes)
{
    const auto starts = [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; };
    using namespace std::string_view_literals;
    if (starts("\xEF\xBB\xBF"sv))
        return Encoding{"utf-8", 3, false, 1.0};
    if (starts("\xFF\xFE\0\0"sv))
        return Encoding{"utf-32-le", 4, false, 1.0};
    if (starts("\0\0\xFE\xFF"sv))
        return Encoding{"utf-32-be", 4, false, 1.0};
    if (starts("\xFF\xFE"sv))
        return Encoding{"utf-16-le", 2, false, 1.0};
    if (starts("\xFE\xFF"sv))
        return Encoding{"utf-16-be", 2, false, 1.0};
    return std::nullopt;
}

// UTF-16 and UTF-32 without a mark: most characters of any list (separators, digits, line ends) are ASCII,
// whose other bytes are NUL, always in the same places.
std::optional<Encoding> wideEncoding(std::string_view bytes)
{
    const std::size_t size = std::min<std::size_t>(bytes.size(), 65536) & ~std::size_t{3};
    if (size < 4)
        return std::nullopt;
    std::array<std::size_t, 4> nul = {};
    std::size_t breaksLe = 0;
    std::size_t breaksBe = 0;
    for (std::size_t i = 0; i < size; ++i)
        nul[i % 4] += bytes[i] == '\0';
    for (std::size_t i = 0; i + 1 < size; i += 2) {
        breaksLe += bytes[i + 1] == '\0' && (bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == ',' ||
                                             bytes[i] == '\t' || bytes[i] == ' ');
        breaksBe += bytes[i] == '\0' && (bytes[i + 1] == '\n' || bytes[i + 1] == '\r' ||
                                         bytes[i + 1] == ',' || bytes[i + 1] == '\t' || bytes[i + 1] == ' ');
    }
    const std::size_t words = size / 4;
    if (nul[3] > words * 9 / 10 && nul[2] > words * 9 / 10 && nul[0] <= words / 10)
        return Encoding{"utf-32-le", 0, false, 0.99};
    if (nul[0] > words * 9 / 10 && nul[1] > words * 9 / 10 && nul[3] <= words / 10)
        return Encoding{"utf-32-be", 0, false, 0.99};
    const std::size_t odd = nul[1] + nul[3];
    const std::size_t even = nul[0] + nul[2];
    if (odd * 4 > size / 2 && odd > 8 * even && breaksLe > breaksBe)
        return Encoding{"utf-16-le", 0, false, 0.98};
    if (even * 4 > size / 2 && even > 8 * odd && breaksBe > breaksLe)
        return Encoding{"utf-16-be", 0, false, 0.98};
    return std::nullopt;
}

struct Utf8Census
{
    std::size_t good = 0; // well-formed sequences of two bytes and more
    std::size_t bad = 0;
};

Utf8Census censusOf(std::string_view bytes, Extent extent)
{
    Utf8Census census;
    const auto countGood = [&census](std::string_view part) {
        for (char c : part)
            census.good += (static_cast<unsigned char>(c) & 0xC0) == 0xC0;
    };
    while (!bytes.empty()) {
        const std::size_t good = validUtf8Prefix(bytes);
        countGood(bytes.substr(0, good));
        bytes.remove_prefix(good);
        if (bytes.empty())
            break;
        if (extent == Extent::Part && bytes.size() < 4)
            break;
        ++census.bad;
        std::size_t skip = 1;
        while (skip < bytes.size() && (static_cast<unsigned char>(bytes[skip]) & 0xC0) == 0x80)
            ++skip;
        bytes.remove_prefix(skip);
    }
    return census;
}

} // namespace

Encoding detectEncoding(std::string_view bytes, Extent extent)
{
    if (auto marked = markedEncoding(bytes))
        return *marked;
    if (auto wide = wideEncoding(bytes))
        return *wide;
    const Utf8Census census = censusOf(bytes, extent);
    if (census.bad == 0)
        return Encoding{"utf-8", 0, census.good == 0, census.good == 0 ? 0.9 : 1.0};
    // Legacy text forms UTF-8 sequences by accident only; where they are the rule, the exception is damage.
    if (census.good >= 4 * census.bad)
        return Encoding{"utf-8", 0, false, 0.8};
    return legacyEncoding(bytes);
}

} // namespace lead
