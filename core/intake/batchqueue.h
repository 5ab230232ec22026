#pragma once

#include "core/intake/draftbatch.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace lead {

/// Hands batches from the reading to the writing thread and used ones back. At most `capacity` wait at a time, so
/// that reading does not run away from writing.
class BatchQueue
{
public:
    explicit BatchQueue(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// Waits for room; false when the other side has given up.
    bool put(std::unique_ptr<DraftBatch> batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_full.size() < m_capacity || m_closed; });
        if (m_closed)
            return false;
        m_full.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }
    /// Waits for a batch; null when there will be no more.
    std::unique_ptr<DraftBatch> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_full.empty() || m_ended || m_closed; });
        if (m_full.empty())
            return nullptr;
        std::unique_ptr<DraftBatch> batch = std::move(m_full.front());
        m_full.pop_front();
        m_changed.notify_all();
        return batch;
    }
    /// Whether take() would wait.
    bool isWaiting()
    {
        const std::lock_guard lock(m_mutex);
        return m_full.empty() && !m_ended && !m_closed;
    }
    /// A used batch, for its memory, or a new one.
    std::unique_ptr<DraftBatch> recycled()
    {
        const std::lock_guard lock(m_mutex);
        if (m_used.empty())
            return std::make_unique<DraftBatch>();
        std::unique_ptr<DraftBatch> batch = std::move(m_used.front());
        m_used.pop_front();
        return batch;
    }
    void giveBack(std::unique_ptr<DraftBatch> batch)
    {
        const std::lock_guard lock(m_mutex);
        m_used.push_back(std::move(batch));
    }
    /// The reader has nothing more.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    /// The writer wants nothing more.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<DraftBatch>> m_full;
    std::deque<std::unique_ptr<DraftBatch>> m_used;
    std::size_t m_capacity;
    bool m_ended = false;
    bool m_closed = false;
};

} // namespace lead
