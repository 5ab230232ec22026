#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lead {

/// A sum of step functions fitted to won and lost by penalised logistic regression: each term is a table over the bins of one input
/// or the cells of two, and a lead's log-odds are an offset plus one entry of each table. How strongly a table is drawn to zero
/// follows from the data (the variance of its entries is re-estimated as MacKay's evidence approximation does), so that
/// inputs that tell nothing end at zero by themselves. The tables of numbers are drawn to be smooth instead: neighbouring bins to
/// each other. Solved by backfitting within iteratively reweighted least squares. Needs no random numbers.
class AdditiveFit
{
public:
    struct Term
    {
        std::vector<std::uint16_t> cells; ///< of each lead
        std::size_t count = 0;            ///< cells there are
        bool isOrdered = false;           ///< cells from 1 on are in order and change gradually
        bool leavesFirst = false;         ///< the entry of cell 0 stays 0
        double penalty = 2;
        std::vector<double> table = {};   ///< log-odds by cell
    };

    /// All spans have an entry for each lead and must outlive this.
    AdditiveFit(std::span<const std::uint8_t> won, std::span<const double> weights, std::span<const double> offsets);

    void add(Term term);
    /// Goes on from where it stands.
    void run();

    const std::vector<Term> &terms() const { return m_terms; }
    double intercept() const { return m_intercept; }
    /// Of each lead, after run().
    const std::vector<double> &logOdds() const { return m_logOdds; }

private:
    using Cells = std::vector<double>; ///< a number for each cell of a term
    static constexpr double Anchor = 1; ///< penalty of ordered entries and of "no value" for themselves

    void linearise();
    double sweep();
    double shiftLevel();
    /// What is left to explain, summed up by cell, after the entries of the term before were changed.
    Cells gradientAfter(const Term *before, const Cells &change, const Term &term);
    void apply(const Term &term, const Cells &change);
    static Cells step(const Term &term, const Cells &gradient, const Cells &weight);
    static Cells orderedStep(const Term &term, const Cells &gradient, const Cells &weight);
    static double newPenalty(const Term &term, const Cells &weight);
    static double newOrderedPenalty(const Term &term, const Cells &weight);

    std::span<const std::uint8_t> m_won;
    std::span<const double> m_weights;
    std::vector<Term> m_terms;
    std::vector<double> m_logOdds;
    std::vector<double> m_curvature; // of each lead
    std::vector<double> m_rest;      // what is left to explain of each lead, in log-odds
    std::vector<double> m_restAtStart; // of the round
    std::vector<Cells> m_cellWeights;  // by term: the curvature of the leads of each cell
    double m_intercept = 0;
};

} // namespace lead
