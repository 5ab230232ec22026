#include "core/scoring/contactpresence.h"

#include "core/facts/parallel.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr std::size_t MostPieces = 64;

// Which of the first pieces of a contact text are there, a bit each.
std::uint64_t presentPieces(std::string_view text, std::size_t last)
{
    std::uint64_t present = 0;
    for (std::size_t piece = 0; piece <= last && !text.empty(); ++piece) {
        const std::size_t end = text.find(PieceEnd);
        present |= std::uint64_t(end != 0) << piece;
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return present;
}

} // namespace

ContactPresence::ContactPresence(const std::vector<ResolvedCondition> &conditions, const LeadFacts &facts)
    : m_facts(facts)
{
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const ResolvedTest &test = conditions[i].test;
        if (conditions[i].kind != ResolvedCondition::Kind::Test || test.primitive != ResolvedTest::Primitive::IsEmpty)
            continue;
        const FactSlot *slot = facts.slot(test.field);
        if (!slot || slot->kind != FactKind::Contact || slot->index >= MostPieces)
            continue;
        m_questions.push_back({i, slot->index, test.negated});
        m_last = std::max(m_last, slot->index);
    }
}

bool ContactPresence::answers(std::size_t condition) const
{
    return std::any_of(m_questions.begin(), m_questions.end(), [condition](const Question &question) { return question.condition == condition; });
}

void ContactPresence::fill(std::vector<RowSet> &fits) const
{
    if (m_questions.empty())
        return;
    for (const Question &question : m_questions)
        fits[question.condition] = RowSet(m_facts.blocks().size());
    forEachBlock(m_facts.blocks().size(), [&](std::size_t, std::size_t b) {
        const FactBlock &block = *m_facts.blocks()[b];
        std::array<std::uint64_t, 64> present; // of the leads of one word
        for (std::size_t begin = 0; begin < block.count; begin += present.size()) {
            const std::size_t count = std::min(present.size(), block.count - begin);
            for (std::size_t i = 0; i < count; ++i)
                present[i] = presentPieces(block.contact.at(begin + i), m_last);
            for (const Question &question : m_questions) {
                std::uint64_t word = 0;
                for (std::size_t i = 0; i < count; ++i)
                    word |= std::uint64_t((present[i] >> question.piece & 1) == std::uint64_t(question.wantsValue)) << i;
                fits[question.condition].block(b)[begin / 64] = word;
            }
        }
    });
}

} // namespace lead
