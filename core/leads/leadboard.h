#pragma once

#include "core/leads/leadquery.h"

namespace lead {

enum class BoardOrder : std::uint8_t {
    NextStep, ///< the earliest first, leads without one last
    Score,    ///< the highest first
    Value,    ///< the largest first
    Age,      ///< the longest here first
    ByHand,   ///< as people put them; those that nobody put anywhere come after them, by next step
};

/// Which leads a board shows and in which order.
struct BoardQuery
{
    PipelineId pipeline; ///< invalid: the first
    QString condition;   ///< as people type it; empty: all
    QString search;
    bool isMine = false;        ///< only my own
    bool isOverdue = false;     ///< only those whose next step is late
    bool isWithoutStep = false; ///< only those without a next step
    bool isRotting = false;     ///< only those that nobody touched for as long as their stage allows
    BoardOrder order = BoardOrder::NextStep;
    qint64 limit = 500; ///< leads of a column that are named

    bool isFiltered() const
    {
        return !condition.trimmed().isEmpty() || !search.trimmed().isEmpty() || isMine || isOverdue || isWithoutStep || isRotting;
    }
    bool operator==(const BoardQuery &) const = default;
};

/// The leads in one stage.
struct BoardColumn
{
    StageId stage;
    LeadSums sums;
    qint64 weighted = 0; ///< the amount times the probability of the stage, minor units
    std::shared_ptr<const std::vector<LeadId>> ids = std::make_shared<const std::vector<LeadId>>();
};

/// The answer to a BoardQuery: a column for each stage of the pipeline, in its order. Cheap to copy.
struct LeadBoard
{
    PipelineId pipeline;
    std::vector<BoardColumn> columns;
    qint64 microseconds = 0; ///< spent on the answer
};

} // namespace lead
