#include "core/facts/substring.h"

#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define LEADWRIGHT_AVX2 1
#include <immintrin.h>
#endif

namespace lead {

const char *findBytesPortably(const char *begin, const char *end, std::string_view needle)
{
    const std::size_t size = needle.size();
    while (static_cast<std::size_t>(end - begin) >= size) {
        const auto *first = static_cast<const char *>(std::memchr(begin, needle[0], static_cast<std::size_t>(end - begin) - size + 1));
        if (!first)
            return nullptr;
        if (first[size - 1] == needle[size - 1] && std::memcmp(first, needle.data(), size) == 0)
            return first;
        begin = first + 1;
    }
    return nullptr;
}

namespace {

#ifdef LEADWRIGHT_AVX2
// Compares the needle's first and last byte at 32 places at once (Wojciech Mula, "SIMD-friendly algorithms for
// substring searching"); only where both fit are the bytes between them looked at.
__attribute__((target("avx2"))) const char *findBytesAvx2(const char *begin, const char *end, std::string_view needle)
{
    const std::size_t size = needle.size();
    if (size == 1)
        return static_cast<const char *>(std::memchr(begin, needle[0], static_cast<std::size_t>(end - begin)));
    const __m256i first = _mm256_set1_epi8(needle[0]);
    const __m256i last = _mm256_set1_epi8(needle[size - 1]);
    while (static_cast<std::size_t>(end - begin) >= 32 + size) {
        const __m256i atFirst = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(begin));
        const __m256i atLast = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(begin + size - 1));
        auto hits = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_and_si256(_mm256_cmpeq_epi8(atFirst, first), _mm256_cmpeq_epi8(atLast, last))));
        for (; hits != 0; hits &= hits - 1) {
            const char *at = begin + __builtin_ctz(hits);
            if (size == 2 || std::memcmp(at + 1, needle.data() + 1, size - 2) == 0)
                return at;
        }
        begin += 32;
    }
    return findBytesPortably(begin, end, needle);
}
#endif

using Find = const char *(*)(const char *, const char *, std::string_view);

Find bestFind()
{
#ifdef LEADWRIGHT_AVX2
    if (__builtin_cpu_supports("avx2"))
        return findBytesAvx2;
#endif
    return findBytesPortably;
}

} // namespace

const char *findBytes(const char *begin, const char *end, std::string_view needle)
{
    static const Find find = bestFind();
    return find(begin, end, needle);
}

} // namespace lead
