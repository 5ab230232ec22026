#pragma once

#include "core/quality/duplicatefindertable.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace lead {

/// Comparing every lead with every other is out of the question, so leads are put into blocks by several keys
/// (the same e-mail, phone, surname by sound and postcode ...) and compared within. A block of hundreds says
/// that a key is shared, not that all its leads are one: in it, each lead meets only its neighbours in the
/// order of names.
class DuplicateBlocks
{
public:
    explicit DuplicateBlocks(const PreparedLeads &leads);

    std::size_t passes() const { return m_passes.size(); }

    /// The blocks of one kind of key.
    struct Pass
    {
        std::vector<std::uint32_t> rows;   ///< block after block
        std::vector<std::uint32_t> starts; ///< of each block in `rows`; one more at the end
        std::size_t blocks() const { return starts.empty() ? 0 : starts.size() - 1; }
    };
    Pass pass(std::size_t number) const;

    /// Calls `visit(a, b)` with a < b for the pairs of one block.
    template <typename Visit>
    void eachPair(const Pass &pass, std::size_t block, Visit visit) const
    {
        const std::uint32_t first = pass.starts[block];
        const std::uint32_t end = pass.starts[block + 1];
        const bool isWhole = end - first <= m_wholeBlock;
        const std::uint32_t reach = isWhole ? end - first : Neighbours;
        for (std::uint32_t i = first; i < end; ++i) {
            for (std::uint32_t j = i + 1; j < end && j - i <= reach; ++j) {
                const std::uint32_t a = pass.rows[i];
                const std::uint32_t b = pass.rows[j];
                if (isWhole || j - i <= StrangeNeighbours || m_order[a] == m_order[b])
                    visit(std::min(a, b), std::max(a, b));
            }
        }
    }

private:
    static constexpr std::uint32_t Neighbours = 8;        ///< met in a large block when the names sound alike
    static constexpr std::uint32_t StrangeNeighbours = 2; ///< and when they do not
    using Emit = std::function<void(std::uint64_t)>;
    using Keys = std::function<void(std::size_t, const Emit &)>;

    void addManyPasses(const Feature &feature);
    void addNamePasses();
    void addPlacePasses();
    void addValuePass(const Feature &feature);
    void add(Keys keys) { m_passes.push_back(std::move(keys)); }

    const PreparedLeads &m_leads;
    std::uint32_t m_wholeBlock = 0;
    std::vector<Keys> m_passes;
    std::vector<std::uint64_t> m_order; ///< of leads in large blocks: by the sound of names
};

} // namespace lead
