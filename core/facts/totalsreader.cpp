#include "core/facts/totalsreader.h"

namespace lead {

TotalsReader::TotalsReader(const LeadFacts &facts, std::string_view currency)
    : m_facts(facts)
    , m_stage(facts.stageSlot())
    , m_amount(*facts.slot(F::Amount))
    , m_score(*facts.slot(F::Score))
    , m_currency(*facts.slot(F::Currency))
{
    const FactDictionary &currencies = facts.dictionary(m_currency);
    for (std::uint32_t code = 0; code < currencies.size(); ++code)
        if (currencies.text(code) == currency)
            m_own = code;
}

void TotalsReader::load(std::size_t index)
{
    const FactBlock &block = *m_facts.blocks()[index];
    block.numbers[m_stage.index].unpack(m_stages.data());
    block.numbers[m_amount.index].unpack(m_amounts.data());
    block.numbers[m_score.index].unpack(m_scores.data());
    block.numbers[m_currency.index].unpack(m_currencies.data());
}

} // namespace lead
