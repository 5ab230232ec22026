#pragma once

#include "core/facts/factcolumn.h"
#include "core/facts/factschema.h"

#include <string>
#include <utility>

namespace lead {

/// Ends each piece of a lead's contact text, so that no search reaches over from one field or lead to the next.
inline constexpr char PieceEnd = '\x1f';

/// Up to BlockRows leads in ascending order of their ids, column by column. Never changed once made: a patch makes a
/// new block that shares the columns that stayed the same.
struct FactBlock
{
    std::size_t count = 0;
    NumberColumn ids;
    std::vector<NumberColumn> numbers;
    std::vector<RealColumn> reals;
    TextColumn contact;
    std::vector<TextColumn> texts; ///< empty for those not loaded

    /// One piece of a lead's contact text.
    std::string_view contactPiece(std::size_t row, std::size_t piece) const;
};

/// Everything that the facts hold of one lead. Codes instead of ids where the field is coded.
struct FactRow
{
    std::int64_t id = 0;
    std::vector<std::int64_t> numbers; ///< NoNumber where there is no value
    std::vector<double> reals;         ///< NaN where there is no value
    std::string contact;
    std::vector<std::string> texts;
};

/// Appends a piece of contact text: folded, without control characters; telephone numbers without the marks that
/// people put between digits.
void appendContactPiece(std::string &contact, std::string_view text, FieldType type);
/// Drops the empty pieces at the end.
void endContact(std::string &contact, std::size_t begin);
/// Folded text as the facts keep it; newlines stay only between the elements of a list.
void appendFactText(std::string &out, std::string_view text, FieldType type);

/// Makes blocks row by row or from ranges of other blocks.
class FactBlockBuilder
{
public:
    /// `rows`: the most that a block gets; room for all of them is taken as columns are used.
    explicit FactBlockBuilder(const FactSchema &schema, std::size_t rows = BlockRows);

    std::size_t size() const { return m_count; }
    bool isFull() const { return m_count == m_ids.size(); }

    void beginRow(std::int64_t id) { m_ids[m_count] = id; }
    void setNumber(std::size_t index, std::int64_t value) { m_numbers.set(index, m_count, value); }
    void setReal(std::size_t index, double value) { m_reals.set(index, m_count, value); }
    /// The growing contact text; pieces are appended in the order of the schema.
    std::string &contact() { return m_contact; }
    std::string &text(std::size_t index) { return m_texts[index].bytes; }
    void endRow();

    void append(const FactRow &row);
    /// Rows `from` to before `to` of a block of the same schema.
    void append(const FactBlock &block, std::size_t from, std::size_t to);

    /// The block; the builder is empty afterwards.
    FactBlock finish();
    /// Its only row; the builder is empty afterwards.
    FactRow finishRow();

private:
    // Columns that no lead of the block filled are never touched.
    template <typename T>
    struct Grid
    {
        std::vector<std::vector<T>> columns;
        T none;
        std::size_t rows;
        void set(std::size_t column, std::size_t row, T value)
        {
            use(column)[row] = value;
        }
        std::vector<T> &use(std::size_t column)
        {
            if (columns[column].empty())
                columns[column].assign(rows, none);
            return columns[column];
        }
    };
    struct TextParts
    {
        std::string bytes;
        std::vector<std::uint32_t> offsets;
    };

    void appendTexts(TextParts &parts, const TextColumn &column, std::size_t from, std::size_t to);

    std::size_t m_count = 0;
    std::vector<std::int64_t> m_ids;
    Grid<std::int64_t> m_numbers;
    Grid<double> m_reals;
    std::string m_contact;
    std::vector<std::uint32_t> m_contactOffsets;
    std::vector<TextParts> m_texts;
};

/// Replaces single leads of a block, sharing the columns in which nothing changed. `rows` are places in the block.
FactBlock patched(const FactBlock &block, const std::vector<std::pair<std::size_t, const FactRow *>> &rows);

} // namespace lead
