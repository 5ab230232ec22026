#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace lead {

/// A fast 64-bit hash of bytes, stable across runs and machines of one byte order: it is stored (match keys), so
/// it must never change. Never returns 0, so 0 can mean "no value".
inline std::uint64_t stableHash(std::string_view text)
{
    std::uint64_t h = 0xcbf29ce484222325ULL ^ text.size();
    const char *p = text.data();
    std::size_t n = text.size();
    while (n >= 8) {
        std::uint64_t x;
        std::memcpy(&x, p, 8);
        h = (h ^ x) * 0x9FB21C651E98DF25ULL;
        h ^= h >> 32;
        p += 8;
        n -= 8;
    }
    std::uint64_t x = 0;
    std::memcpy(&x, p, n);
    h = (h ^ x) * 0x9FB21C651E98DF25ULL;
    h ^= h >> 29;
    h *= 0xBF58476D1CE4E5B9ULL;
    h ^= h >> 32;
    return h ? h : 1;
}

} // namespace lead
