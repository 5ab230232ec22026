#include "core/domain/matchkey.h"

#include "core/base/hash.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace lead {

namespace {
// SQL integers are signed; one bit of a hash is no loss.
std::int64_t positive(std::uint64_t hash)
{
    const auto key = static_cast<std::int64_t>(hash & 0x7fffffffffffffffULL);
    return key ? key : 1;
}

constexpr std::size_t ShortestZip = 3;
constexpr std::size_t LongZip = 9; // five digits and four more
constexpr std::size_t PlainZip = 5;

// Letters and digits of a folded name; bytes above ASCII are letters of other scripts.
void appendLetters(std::string &out, std::string_view text)
{
    for (const char c : folded(text))
        if (isAsciiLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80)
            out += c;
}
} // namespace

std::int64_t emailMatchKey(std::string_view email)
{
    if (email.find('@') == std::string_view::npos)
        return 0;
    std::array<char, 256> lower{};
    if (email.size() > lower.size() || !isAscii(email))
        return positive(stableHash(toUtf8(fromUtf8(email).toLower())));
    for (std::size_t i = 0; i < email.size(); ++i)
        lower[i] = asciiLower(email[i]);
    return positive(stableHash({lower.data(), email.size()}));
}

std::int64_t phoneMatchKey(std::string_view phone)
{
    if (phone.size() < 8 || phone.front() != '+')
        return 0;
    std::int64_t digits = 0;
    int count = 0;
    for (std::size_t i = 1; i < phone.size() && phone[i] != ';'; ++i) {
        if (!isDigit(phone[i]) || ++count > 15)
            return 0;
        digits = digits * 10 + (phone[i] - '0');
    }
    return count >= 7 ? digits : 0;
}

std::int64_t externalMatchKey(std::string_view signature, std::string_view externalId)
{
    if (externalId.empty())
        return 0;
    return positive(stableHash(externalId) ^ (stableHash(signature) * 0x9E3779B97F4A7C15ULL));
}

std::int64_t namePlaceMatchKey(std::string_view firstName, std::string_view lastName, std::string_view zip)
{
    std::string key;
    for (std::string_view part : {firstName, lastName}) {
        const std::size_t before = key.size();
        appendLetters(key, part);
        if (key.size() == before)
            return 0;
        key += '\n';
    }
    std::string code;
    for (const char c : zip)
        if (isAsciiLetter(c) || isDigit(c))
            code += asciiUpper(c);
    if (code.size() < ShortestZip)
        return 0;
    if (code.size() == LongZip && std::all_of(code.begin(), code.end(), isDigit))
        code.resize(PlainZip);
    return positive(stableHash(key + code));
}

} // namespace lead
