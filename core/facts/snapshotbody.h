#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>

namespace lead {

struct SnapshotHeader;

/// The body of a snapshot file, whole and checked. A large one is mapped at first, because copying it takes longer than all
/// else at a start; a moment later it is moved into memory of its own, so that a stick that is pulled out ends nothing.
/// What it refers to stays where it is.
class SnapshotBody
{
public:
    struct Ways
    {
        std::size_t mapFrom = std::size_t(32) << 20;   ///< bytes from which it is mapped
        std::chrono::milliseconds moveAfter{1000};     ///< when nobody waits for the processors any more
    };

    /// Null when the file is not as its header says or cannot be read in full.
    static std::shared_ptr<SnapshotBody> read(int file, const SnapshotHeader &header, const Ways &ways);
    static std::shared_ptr<SnapshotBody> read(int file, const SnapshotHeader &header) { return read(file, header, Ways()); }
    ~SnapshotBody();
    SnapshotBody(const SnapshotBody &) = delete;
    SnapshotBody &operator=(const SnapshotBody &) = delete;

    const std::uint64_t *words() const { return m_words; }
    /// Whether the file is needed no more.
    bool isInMemory() const;

private:
    enum class Outcome { Whole, Damaged, Impossible };

    SnapshotBody() = default;
    Outcome map(int file, const SnapshotHeader &header);
    Outcome copy(int file, const SnapshotHeader &header);
    void moveSoon(std::chrono::milliseconds after);
    bool moveIntoMemory(const std::stop_token &stop);

    const std::uint64_t *m_words = nullptr;
    void *m_copy = nullptr;     // from aligned_alloc, when it was read
    char *m_mapping = nullptr;  // of the file, when it was mapped, within what was set aside for it
    std::size_t m_length = 0;   // in whole pages
    char *m_reserved = nullptr;
    std::size_t m_reservedLength = 0;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wait;
    bool m_isInMemory = false;
    std::jthread m_mover; // the last, so that it ends first
};

} // namespace lead
