#include "core/intake/encoding.h"

#include "core/intake/textplausibility.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <uchardet.h>
#include <unicode/ucsdet.h>

namespace lead {

namespace {

struct Candidate
{
    const char *name;
    Script script;
    double prior; // how much more often such files are met, in units of the plausibility of one letter
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
            textPlausibility(telling, candidate.name, candidate.script) + candidate.prior * habit + voteFor(opinions, candidate.name);
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

// Lines in UTF-8 and lines in a Western legacy encoding one below the other, none with both, and the first no fewer: what
// a list is that was put together of two. Legacy text beyond ASCII does not consist of whole UTF-8 letters of Western Europe.
bool isUtf8WithForeignLines(std::string_view bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find_first_of("\r\n"), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        const Utf8Census census = censusOf(line, Extent::Whole);
        if (census.good > 0 && census.bad > 0)
            return false;
        const auto leads = static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC3 && static_cast<unsigned char>(c) <= 0xC5; }));
        if (census.good > 0 && leads != census.good)
            return false;
        good += census.good > 0;
        bad += census.bad > 0;
    }
    return good > 0 && good >= bad;
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
    if (census.good > 0 && isUtf8WithForeignLines(bytes))
        return Encoding{"utf-8", 0, false, 0.6};
    return legacyEncoding(bytes);
}

} // namespace lead
