#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/intake/headingmatch.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lead {

/// Reads headings: knows the synonyms, labels and keys of every field that a file may fill, and the grammar
/// around them: whom it is about ("Contact: Email"), which of several ("Business Phone 2"), questions ("What
/// is your phone number?"), alternatives ("Town / City"), units in brackets and slips of the finger.
class HeadingMatcher
{
public:
    explicit HeadingMatcher(const FieldCatalog &catalog);

    /// Best first; empty when the heading names no field.
    std::vector<HeadingMatch> match(std::string_view heading) const;

private:
    using Words = std::vector<std::string>;

    void add(const std::string &key, HeadingMatch match);
    std::vector<HeadingMatch> exact(const Words &words) const;
    std::vector<HeadingMatch> reordered(const Words &words) const;
    std::vector<HeadingMatch> reduced(const Words &words) const;
    HeadingMatch spanMatch(const Words &words, std::size_t begin, std::size_t end) const;
    bool means(const std::string &word, FieldNumber field) const;
    Words withCompoundsApart(const Words &words) const;
    std::vector<HeadingMatch> read(const Words &words) const;
    std::vector<HeadingMatch> alternatives(std::string_view heading) const;
    std::vector<HeadingMatch> withMoneySign(std::string_view heading) const;
    std::vector<HeadingMatch> similar(const std::string &key) const;

    std::unordered_map<std::string, std::vector<HeadingMatch>> m_known;
    std::unordered_map<std::string, HeadingMatch> m_anyOrder; ///< by the sorted words, glue left out
};

} // namespace lead
