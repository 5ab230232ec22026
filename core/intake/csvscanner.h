#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace lead {

/// The first `c` at or after `p`, or the end. Reads up to 15 bytes past the end. Cells are short: a call of memchr would
/// cost more than it finds.
inline const char *findByte(const char *p, const char *end, char c)
{
#if defined(__SSE2__)
    const __m128i wanted = _mm_set1_epi8(c);
    for (; p < end; p += 16) {
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p)); // the text is padded
        const int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(x, wanted));
        if (bits != 0)
            return std::min(p + __builtin_ctz(static_cast<unsigned>(bits)), end);
    }
    return end;
#else
    const void *found = p < end ? std::memchr(p, c, static_cast<std::size_t>(end - p)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
#endif
}

/// Finds the bytes that end a cell, 64 at a time. Reads up to 63 bytes past the end of the text, which must
/// be readable; what it finds there is not reported.
class CsvScanner
{
public:
    CsvScanner(const char *begin, const char *end, char delimiter, char lineEnd, char otherLineEnd)
        : m_block(begin)
        , m_end(end)
        , m_delimiter(delimiter)
        , m_lineEnd(lineEnd)
        , m_otherLineEnd(otherLineEnd)
    {
        m_bits = begin < end ? load(begin) : 0;
    }

    /// The first delimiter or line end at or after `p`, or the end. `p` never goes back before an earlier one
    /// by more than the scanner was told through seek().
    const char *next(const char *p)
    {
        if (p - m_block >= 64)
            seek(p);
        std::uint64_t bits = m_bits & (~std::uint64_t{0} << (p - m_block));
        while (bits == 0) {
            if (m_end - m_block <= 64)
                return m_end;
            m_block += 64;
            bits = m_bits = load(m_block);
        }
        const char *found = m_block + __builtin_ctzll(bits);
        return found < m_end ? found : m_end;
    }

    void seek(const char *p)
    {
        m_block = p;
        m_bits = p < m_end ? load(p) : 0;
    }

private:
    std::uint64_t load(const char *p) const
    {
#if defined(__SSE2__)
        const __m128i delimiter = _mm_set1_epi8(m_delimiter);
        const __m128i lineEnd = _mm_set1_epi8(m_lineEnd);
        const __m128i otherLineEnd = _mm_set1_epi8(m_otherLineEnd);
        std::uint64_t bits = 0;
        for (int i = 0; i < 4; ++i) {
            const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p + 16 * i));
            const __m128i hit =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(x, delimiter), _mm_cmpeq_epi8(x, lineEnd)),
                             _mm_cmpeq_epi8(x, otherLineEnd));
            bits |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(hit))) << (16 * i);
        }
        return bits;
#else
        std::uint64_t bits = 0;
        for (int i = 0; i < 64; ++i)
            bits |= static_cast<std::uint64_t>((p[i] == m_delimiter) | (p[i] == m_lineEnd) |
                                               (p[i] == m_otherLineEnd))
                    << i;
        return bits;
#endif
    }

    const char *m_block;
    const char *m_end;
    std::uint64_t m_bits = 0;
    char m_delimiter;
    char m_lineEnd;
    char m_otherLineEnd; // the same again when only one character ends a row
};

} // namespace lead
