#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace lead {

/// Memory for texts that do not stand in their source as they are stored. Nothing moves until clear().
class TextArena
{
public:
    std::string_view store(std::string_view text)
    {
        if (m_chunks.empty() || m_used + text.size() > m_capacity) {
            m_capacity = std::max<std::size_t>(text.size(), 1 << 16);
            m_chunks.push_back(std::make_unique<char[]>(m_capacity));
            m_used = 0;
        }
        char *to = m_chunks.back().get() + m_used;
        std::memcpy(to, text.data(), text.size());
        m_used += text.size();
        return {to, text.size()};
    }
    void clear()
    {
        m_chunks.clear();
        m_used = m_capacity = 0;
    }

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_used = 0;
    std::size_t m_capacity = 0;
};

} // namespace lead
