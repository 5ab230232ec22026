#pragma once

#include "core/domain/conditionresolver.h"
#include "core/facts/leadfacts.h"

#include <vector>

namespace lead {

/// Answers the conditions that ask no more than whether one piece of the contact text is there, all of them by one walk over the texts.
class ContactPresence
{
public:
    ContactPresence(const std::vector<ResolvedCondition> &conditions, const LeadFacts &facts);

    /// Whether a condition is one of those.
    bool answers(std::size_t condition) const;
    /// Puts the leads of each into its place in `fits`, which are in the order of the conditions.
    void fill(std::vector<RowSet> &fits) const;

private:
    struct Question
    {
        std::size_t condition = 0;
        std::size_t piece = 0;
        bool wantsValue = true;
    };

    const LeadFacts &m_facts;
    std::vector<Question> m_questions;
    std::size_t m_last = 0; // piece
};

} // namespace lead
