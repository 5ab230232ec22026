#pragma once

#include "core/facts/leadfacts.h"
#include "core/storage/factsource.h"

#include <mutex>
#include <unordered_set>

namespace lead {

class ScoreColumns;
class Workspace;

/// The dictionaries of a schema while rows are read: shared by the threads of a load. Values that appear only in the
/// rows (another process added them a moment ago) are added as they come.
class DictionaryPool
{
public:
    /// Goes on from dictionaries of an older or the same schema.
    explicit DictionaryPool(std::shared_ptr<const FactSchema> schema, std::vector<LeadFacts::Dictionary> known = {});
    /// Takes over everything that the workspace's small tables name, also what was renamed. Before any row is read.
    void nameEverything(Workspace &workspace);

    /// The dictionaries as they were at the start, by index of the number column.
    const std::vector<LeadFacts::Dictionary> &base() const { return m_base; }
    std::uint32_t codeOfLatecomer(std::size_t column, std::int64_t id);
    /// With what came late, named as the workspace names it by now.
    std::vector<LeadFacts::Dictionary> finished(Workspace &workspace) const;

    static std::vector<StageKind> stageKinds(const Workspace &workspace, const FactDictionary &stages);

private:
    std::shared_ptr<const FactSchema> m_schema;
    std::vector<LeadFacts::Dictionary> m_base;
    mutable std::mutex m_mutex;
    std::vector<std::vector<std::int64_t>> m_latecomers;
};

/// The imports whose leads are visible.
using CompleteImports = std::unordered_set<qint64>;

/// Reads leads with their details from one connection into facts.
class LeadRowReader
{
public:
    /// Reads the lazily loaded texts only where `texts` says so. `rows`: the most of a block; 1 for readLead() alone.
    LeadRowReader(Connection &connection, const FactSchema &schema, DictionaryPool &pool, const CompleteImports &imports,
                  const std::vector<bool> &texts, std::size_t rows = BlockRows);
    LeadRowReader(LeadRowReader &&other) noexcept;
    ~LeadRowReader();

    /// Appends the visible leads of `after < id <= upTo` as blocks.
    Result<void> readBlocks(qint64 after, qint64 upTo, std::vector<LeadFacts::Block> &blocks);
    /// One lead; absent when it is not visible or does not exist.
    Result<std::optional<FactRow>> readLead(qint64 id);

private:
    struct Source
    {
        FactKind kind = FactKind::Number;
        FieldType type = FieldType::Text;
        int column = 0; ///< of the cursor
        std::size_t index = 0;
    };

    static std::vector<LeadColumn> columnsOf(const FactSchema &schema, const std::vector<bool> &texts, bool detail,
                                             std::vector<Source> &sources);
    bool isVisible();
    void take(const FactCursor &cursor, const std::vector<Source> &sources, FactBlockBuilder &builder);
    std::int64_t codeOf(std::size_t column, std::int64_t id);
    template <typename RowDone>
    Result<void> readRange(qint64 after, qint64 upTo, FactBlockBuilder &builder, RowDone rowDone);

    Connection &m_connection;
    DictionaryPool &m_pool;
    const CompleteImports &m_imports;
    std::vector<Source> m_leadSources;
    std::vector<Source> m_detailSources;
    std::vector<LeadFacts::Dictionary> m_dictionaries;
    std::vector<std::unordered_map<std::int64_t, std::uint32_t>> m_latecomers;
    FactCursor m_leads;
    std::unique_ptr<ScoreColumns> m_scores;
    FactCursor m_details;
    FactBlockBuilder m_builder;
    qint64 m_lastImport = 0;
    bool m_lastImportVisible = true;
};

} // namespace lead
