#include "core/facts/scorecolumns.h"

#include "core/domain/scoremodel.h"

#include <algorithm>
#include <limits>

namespace lead {

namespace {

std::int64_t codeOf(const std::vector<LeadFacts::Dictionary> &dictionaries, std::size_t column, std::int64_t id)
{
    const auto code = dictionaries[column]->find(id);
    return code ? std::int64_t(*code) : NoNumber;
}

} // namespace

std::vector<std::pair<std::int64_t, QString>> scoreChoices(FieldNumber field)
{
    std::vector<std::pair<std::int64_t, QString>> choices;
    const QStringList texts = field == F::Grade ? gradeKeys() : field == F::Temperature ? temperatureKeys() : QStringList();
    for (qsizetype i = 0; i < texts.size(); ++i)
        choices.emplace_back(i + 1, texts.at(i));
    return choices;
}

ScoreColumns::ScoreColumns(const FactSchema &schema, const std::vector<LeadFacts::Dictionary> &dictionaries)
{
    constexpr std::array fields{F::Score, F::Grade, F::Temperature, F::Fit, F::Engagement, F::Disqualified};
    for (std::size_t i = 0; i < Count; ++i)
        m_columns[i] = schema.find(fields[i])->index;
    m_grades[0] = NoNumber;
    for (std::size_t grade = 1; grade < m_grades.size(); ++grade)
        m_grades[grade] = codeOf(dictionaries, m_columns[1], static_cast<std::int64_t>(grade));
    for (std::size_t i = 0; i < m_temperatures.size(); ++i)
        m_temperatures[i] = codeOf(dictionaries, m_columns[2], static_cast<std::int64_t>(i) + 1);
}

ScoreColumns::Values ScoreColumns::valuesOf(const LeadScore &score) const
{
    return {score.score, m_grades[static_cast<std::size_t>(score.grade)], m_temperatures[static_cast<std::size_t>(score.temperature)],
            score.fit ? std::int64_t(*score.fit) : NoNumber, score.engagement, score.isDisqualified ? 1 : 0};
}

FactBlock ScoreColumns::with(const FactBlock &block, const std::array<std::vector<std::int64_t>, Count> &values) const
{
    FactBlock result = block;
    for (std::size_t i = 0; i < Count; ++i)
        result.numbers[m_columns[i]] = NumberColumn::pack(std::span(values[i].data(), block.count));
    return result;
}

std::vector<LeadFacts::Block> blocksWithScores(const LeadFacts::Parts &parts, Connection &connection)
{
    const ScoreColumns columns(*parts.schema, parts.dictionaries);
    ScoreCursor cursor(connection, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
    std::array<std::vector<std::int64_t>, ScoreColumns::Count> values;
    values.fill(std::vector<std::int64_t>(BlockRows));
    std::vector<std::int64_t> ids(BlockRows);
    std::vector<LeadFacts::Block> blocks;
    blocks.reserve(parts.blocks.size());
    for (const LeadFacts::Block &block : parts.blocks) {
        block->ids.unpack(ids.data());
        for (std::size_t row = 0; row < block->count; ++row) {
            const ScoreRow *stored = cursor.seek(ids[row]);
            const ScoreColumns::Values of = stored ? columns.valuesOf(LeadScore::fromPacked(stored->packed)) : ScoreColumns::Values{NoNumber, NoNumber, NoNumber, NoNumber, NoNumber, NoNumber};
            for (std::size_t i = 0; i < ScoreColumns::Count; ++i)
                values[i][row] = of[i];
        }
        blocks.push_back(std::make_shared<const FactBlock>(columns.with(*block, values)));
    }
    return blocks;
}

} // namespace lead
