#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace lead {

/// Calls `work(worker, index)` for each index below `count`, on the caller's thread and, when there is enough to share,
/// on one more. `worker` is 0 or 1.
template <typename Work>
void forEachBlock(std::size_t count, Work work)
{
    constexpr std::size_t worthSharing = 24;
    constexpr std::size_t portion = 4;
    std::atomic<std::size_t> next = 0;
    const auto run = [&](std::size_t worker) {
        for (std::size_t begin = next.fetch_add(portion); begin < count; begin = next.fetch_add(portion))
            for (std::size_t i = begin; i < begin + portion && i < count; ++i)
                work(worker, i);
    };
    std::thread second;
    if (count >= worthSharing && std::thread::hardware_concurrency() > 1)
        second = std::thread(run, std::size_t(1));
    run(0);
    if (second.joinable())
        second.join();
}
inline constexpr std::size_t MostWorkers = 2;

} // namespace lead
