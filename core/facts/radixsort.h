#pragma once

#include <cstdint>
#include <vector>

namespace lead {

/// Something to be put in the order of its key.
struct KeyedIndex
{
    std::uint64_t key = 0;
    std::uint32_t index = 0;
};

/// Sort by digits from the lowest up, which keeps the order of equal ones; digits that are the same throughout cost
/// nothing. Only the bits from `lowBit` on count.
void radixSort(std::vector<std::uint64_t> &keys, int lowBit = 0);
void radixSort(std::vector<KeyedIndex> &items);

} // namespace lead
