#pragma once

#include "core/sample/sampleplaces.h"
#include "core/sample/samplerandom.h"
#include "core/sample/samplesources.h"
#include "core/sample/sampletables.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lead {

/// Who a lead is. Empty texts are values that nobody gave.
struct SamplePerson
{
    std::string first;
    std::string last;
    std::string company;
    std::string website;
    std::string email;
    std::string phone;
    std::string mobile;
    std::string street;
    std::string zip;
    std::size_t place = 0;
    std::size_t industry = 0;
    std::optional<std::size_t> title; ///< of SamplePeople::titles()
    int employees = 0;
    double quality = 0.0; ///< what place, trade and role add to the log-odds of a sale
};

/// Invents people. Addresses end in names that RFC 2606 keeps free, telephone numbers lie in blocks for
/// fiction or at least out of use, so nobody real is reached by accident. Nobody gets the number or address
/// of somebody else.
class SamplePeople
{
public:
    explicit SamplePeople(std::uint64_t seed);

    SamplePerson draw(const SampleSource &source, std::int64_t number, SampleRandom &random);
    /// The same person coming in again, not quite as before.
    SamplePerson again(const SamplePerson &earlier, SampleRandom &random);

    const std::vector<std::string_view> &titles() const { return m_titles; }
    const std::vector<std::string_view> &states() const { return m_states; }
    const std::vector<std::string_view> &countries() const { return m_countries; }
    /// Indexes of the lists above.
    std::optional<std::size_t> stateOf(std::size_t place) const { return m_stateOf[place]; }
    std::size_t countryOf(std::size_t place) const { return m_countryOf[place]; }

private:
    std::size_t drawPlace(SampleRandom &random);
    void drawName(SamplePerson &person, const SampleCulture &culture, SampleRandom &random);
    void drawCompany(SamplePerson &person, const SampleCulture &culture, SampleRandom &random);
    void drawTitle(SamplePerson &person, const SampleCulture &culture, SampleRandom &random);
    std::string drawEmail(const SamplePerson &person, std::int64_t number, SampleRandom &random);
    std::string drawPhone(std::size_t place, SampleRandom &random);
    bool claimEmail(std::string_view email);

    std::uint64_t m_seed;
    std::vector<double> m_countryTotals;
    std::vector<std::vector<std::size_t>> m_placesOf; // by country
    std::vector<std::vector<double>> m_placeTotals;
    std::vector<std::string_view> m_titles;
    std::vector<std::string_view> m_states;
    std::vector<std::string_view> m_countries;
    std::vector<std::optional<std::size_t>> m_stateOf;
    std::vector<std::size_t> m_countryOf;
    std::vector<double> m_titleTotals;
    std::vector<double> m_industryTotals;
    std::map<std::string_view, int, std::less<>> m_numbers; // given out so far, by area
    std::vector<bool> m_emails;                             // hashes of addresses given out
};

} // namespace lead
