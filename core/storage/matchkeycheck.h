#pragma once

#include "core/base/result.h"
#include "core/storage/importrows.h"

#include <array>
#include <vector>

namespace lead {

/// Compares the keys by which leads are recognised with the addresses and numbers of the leads. A second in a million leads.
class MatchKeyCheck
{
public:
    explicit MatchKeyCheck(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// How many visible leads lack keys, so that an import or a person would take them for new ones.
    Result<qint64> leadsWithoutKeys();
    /// Writes the keys that lack, inside the transaction of the caller; gives the number of leads.
    Result<qint64> rebuild();

private:
    struct Lack
    {
        MatchKind kind;
        std::int64_t key;
        std::int64_t lead;
    };
    Result<void> readKeys();
    Result<qint64> look(std::vector<Lack> *lacking);

    Workspace &m_workspace;
    std::array<std::vector<ImportRows::KeyPair>, 2> m_keys; // of addresses and of numbers, in order
};

} // namespace lead
