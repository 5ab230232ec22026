#pragma once

#include <span>
#include <string_view>

namespace lead {

/// Words of a language area from which people and their addresses are made.
struct SampleCulture
{
    std::string_view country; ///< ISO 3166, two letters
    std::span<const std::string_view> women;
    std::span<const std::string_view> men;
    std::span<const std::string_view> surnames;
    std::span<const std::string_view> streets; ///< with `#` for the house number
    std::span<const std::string_view> legalForms;
    std::span<const std::string_view> titles;
    std::string_view currency;
    std::string_view language;
};
const SampleCulture &sampleCulture(std::string_view country);

/// A trade that buys from the team.
struct SampleIndustry
{
    std::string_view name;
    int weight;
    double medianAmount;    ///< of a deal, in whole units of currency
    double sigma;           ///< spread of the logarithm of deals
    double quality;         ///< added to the log-odds of winning
    double pace;            ///< stretches the time between steps
    std::string_view nouns; ///< what companies of it call themselves, separated by '|'
};
std::span<const SampleIndustry> sampleIndustries();

/// A role in a company and what it means for the chance of a sale.
struct SampleTitle
{
    std::string_view name;
    int weight;
    double quality;
};
std::span<const SampleTitle> sampleTitles();

struct SampleReason
{
    std::string_view name;
    int weight; ///< 0: given only for a cause of its own
};
/// Why deals are lost. The named ones first, in this order.
enum SampleReasonIndex : std::size_t { NoResponse, InvalidContact, AlreadyKnown, DoNotContact };
std::span<const SampleReason> sampleReasons();

std::span<const std::string_view> sampleCompanyWords();
/// Combinations of tags, '\n' between them.
std::span<const std::string_view> sampleTags();
std::span<const std::string_view> sampleStatuses();
enum SampleStatus : std::size_t {
    StatusNew,
    StatusWorking,
    StatusContacted,
    StatusNurturing,
    StatusUnresponsive,
    StatusClosed
};
/// Names that are longer than people who design lists expect: first name and surname.
struct SampleLongName
{
    std::string_view first;
    std::string_view last;
};
std::span<const SampleLongName> sampleLongNames();

} // namespace lead
