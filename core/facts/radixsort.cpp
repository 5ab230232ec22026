#include "core/facts/radixsort.h"

#include <array>
#include <cstddef>

namespace lead {

namespace {

constexpr int DigitBits = 11;
constexpr std::size_t Buckets = std::size_t(1) << DigitBits;

template <typename Item, typename KeyOf>
void sortByDigits(std::vector<Item> &items, int lowBit, KeyOf keyOf)
{
    if (items.size() < 2)
        return;
    std::uint64_t varying = 0;
    const std::uint64_t sample = keyOf(items.front());
    for (const Item &item : items)
        varying |= keyOf(item) ^ sample;
    std::vector<Item> other(items.size());
    for (int shift = lowBit; shift < 64; shift += DigitBits) {
        if (((varying >> shift) & (Buckets - 1)) == 0)
            continue;
        std::array<std::uint32_t, Buckets> at{};
        for (const Item &item : items)
            ++at[(keyOf(item) >> shift) & (Buckets - 1)];
        std::uint32_t sum = 0;
        for (std::uint32_t &count : at) {
            const std::uint32_t next = sum + count;
            count = sum;
            sum = next;
        }
        for (const Item &item : items)
            other[at[(keyOf(item) >> shift) & (Buckets - 1)]++] = item;
        items.swap(other);
    }
}

} // namespace

void radixSort(std::vector<std::uint64_t> &keys, int lowBit)
{
    sortByDigits(keys, lowBit, [](std::uint64_t key) { return key; });
}

void radixSort(std::vector<KeyedIndex> &items)
{
    sortByDigits(items, 0, [](const KeyedIndex &item) { return item.key; });
}

} // namespace lead
