#include "core/quality/similarity.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lead {

namespace {

constexpr std::size_t WordLimit = 16;
constexpr std::size_t TextLimit = 64;

struct Words
{
    std::array<std::string_view, WordLimit> at;
    std::size_t count = 0;
};

Words wordsOf(std::string_view text)
{
    Words words;
    std::size_t start = 0;
    while (start < text.size() && words.count < WordLimit) {
        std::size_t end = text.find(' ', start);
        if (end == std::string_view::npos)
            end = text.size();
        if (end > start)
            words.at[words.count++] = text.substr(start, end - start);
        start = end + 1;
    }
    return words;
}

bool isSameWord(std::string_view a, std::string_view b)
{
    if (a == b)
        return true;
    const std::size_t longer = std::max(a.size(), b.size());
    return longer >= 5 && editDistance(a, b) <= 1;
}

/// The class of a letter in soundCode(): 0 is silent between others.
int soundClass(char c)
{
    switch (c) {
    case 'b':
    case 'f':
    case 'p':
    case 'v':
        return 1;
    case 'c':
    case 'g':
    case 'j':
    case 'k':
    case 'q':
    case 's':
    case 'x':
    case 'z':
        return 2;
    case 'd':
    case 't':
        return 3;
    case 'l':
        return 4;
    case 'm':
    case 'n':
        return 5;
    case 'r':
        return 6;
    default:
        return 0;
    }
}

/// The first letter as it sounds: silent letters skipped, spellings of one sound made one.
char firstSound(std::string_view &name)
{
    const auto starts = [&name](std::string_view with) { return name.substr(0, with.size()) == with; };
    if (starts("kn") || starts("gn") || starts("pn") || starts("wr") || starts("ps"))
        name.remove_prefix(1);
    char first = name.front();
    if (starts("ph") || first == 'v')
        first = 'f';
    else if (first == 'c' && name.size() > 1)
        first = name[1] == 'e' || name[1] == 'i' || name[1] == 'y' ? 's' : 'k';
    else if (first == 'q')
        first = 'k';
    else if (first == 'x' || first == 'z')
        first = 's';
    else if (first == 'g' && name.size() > 1 && (name[1] == 'e' || name[1] == 'i'))
        first = 'j';
    else if (std::string_view("aeiouyh").find(first) != std::string_view::npos)
        first = 'a';
    return first;
}

} // namespace

double jaroWinkler(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return 0;
    if (a == b)
        return 1;
    a = a.substr(0, TextLimit);
    b = b.substr(0, TextLimit);
    if (a.size() > b.size())
        std::swap(a, b);
    const int reach = std::max(0, static_cast<int>(b.size()) / 2 - 1);
    std::uint64_t takenA = 0;
    std::uint64_t takenB = 0;
    int common = 0;
    for (int i = 0; i < static_cast<int>(a.size()); ++i) {
        const int last = std::min(static_cast<int>(b.size()) - 1, i + reach);
        for (int j = std::max(0, i - reach); j <= last; ++j) {
            if ((takenB >> j & 1) || a[static_cast<std::size_t>(i)] != b[static_cast<std::size_t>(j)])
                continue;
            takenA |= std::uint64_t(1) << i;
            takenB |= std::uint64_t(1) << j;
            ++common;
            break;
        }
    }
    if (common == 0)
        return 0;
    int moved = 0;
    for (std::size_t i = 0, j = 0; i < a.size(); ++i) {
        if (!(takenA >> i & 1))
            continue;
        while (!(takenB >> j & 1))
            ++j;
        moved += a[i] != b[j];
        ++j;
    }
    const double c = common;
    const double jaro =
        (c / static_cast<double>(a.size()) + c / static_cast<double>(b.size()) + (c - moved / 2) / c) / 3;
    std::size_t prefix = 0;
    while (prefix < 4 && prefix < a.size() && a[prefix] == b[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * 0.1 * (1 - jaro);
}

int editDistance(std::string_view a, std::string_view b)
{
    const int cut = std::abs(static_cast<int>(a.size() > TextLimit ? a.size() : TextLimit) -
                             static_cast<int>(b.size() > TextLimit ? b.size() : TextLimit));
    a = a.substr(0, TextLimit);
    b = b.substr(0, TextLimit);
    if (a.empty() || b.empty())
        return static_cast<int>(std::max(a.size(), b.size())) + cut;
    static thread_local std::array<std::uint64_t, 256> places{};
    for (std::size_t i = 0; i < a.size(); ++i)
        places[static_cast<unsigned char>(a[i])] |= std::uint64_t(1) << i;
    std::uint64_t up = ~std::uint64_t(0);
    std::uint64_t down = 0;
    std::uint64_t diagonal = 0;
    std::uint64_t before = 0;
    const std::uint64_t top = std::uint64_t(1) << (a.size() - 1);
    int distance = static_cast<int>(a.size());
    for (const char c : b) {
        const std::uint64_t here = places[static_cast<unsigned char>(c)];
        const std::uint64_t swapped = ((~diagonal & here) << 1) & before;
        diagonal = (((here & up) + up) ^ up) | here | down | swapped;
        std::uint64_t right = down | ~(diagonal | up);
        std::uint64_t left = diagonal & up;
        distance += (right & top) != 0;
        distance -= (left & top) != 0;
        right = right << 1 | 1;
        left <<= 1;
        up = left | ~(diagonal | right);
        down = right & diagonal;
        before = here;
    }
    for (const char c : a)
        places[static_cast<unsigned char>(c)] = 0;
    return distance + cut;
}

double editSimilarity(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return 0;
    return 1 - editDistance(a, b) / static_cast<double>(std::max(a.size(), b.size()));
}

double wordSetSimilarity(std::string_view a, std::string_view b)
{
    const Words left = wordsOf(a);
    const Words right = wordsOf(b);
    std::size_t all = 0;
    std::size_t paired = 0;
    for (std::size_t i = 0; i < left.count; ++i)
        all += left.at[i].size();
    for (std::size_t j = 0; j < right.count; ++j)
        all += right.at[j].size();
    unsigned taken = 0;
    for (const bool exactly : {true, false}) {
        unsigned leftTaken = exactly ? 0 : taken >> WordLimit;
        for (std::size_t i = 0; i < left.count; ++i) {
            for (std::size_t j = 0; j < right.count && !(leftTaken >> i & 1); ++j) {
                const bool same = exactly ? left.at[i] == right.at[j] : isSameWord(left.at[i], right.at[j]);
                if (!same || (taken >> j & 1))
                    continue;
                taken |= 1U << j;
                leftTaken |= 1U << i;
                paired += left.at[i].size() + right.at[j].size();
            }
        }
        taken = (taken & 0xFFFFU) | leftTaken << WordLimit;
    }
    return all == 0 ? 0 : static_cast<double>(paired) / static_cast<double>(all);
}

std::uint32_t soundCode(std::string_view name)
{
    while (!name.empty() && !isAsciiLetter(name.front()))
        name.remove_prefix(1);
    if (name.empty())
        return 0;
    std::uint32_t code = static_cast<std::uint32_t>(firstSound(name));
    int last = soundClass(name.front());
    int digits = 0;
    for (std::size_t i = 1; i < name.size() && digits < 4; ++i) {
        const char c = name[i];
        const bool isF = c == 'p' && i + 1 < name.size() && name[i + 1] == 'h';
        const int sound = isF ? 1 : soundClass(c);
        if (sound != 0 && sound != last) {
            code = code * 8 + static_cast<std::uint32_t>(sound);
            ++digits;
        }
        if (c != 'h' && c != 'w')
            last = sound;
    }
    return code;
}

} // namespace lead
