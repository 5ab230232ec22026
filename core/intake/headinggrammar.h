#pragma once

#include "core/intake/headingmatch.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace lead {

using WordSet = std::unordered_set<std::string_view>;

/// The words of a list separated by blanks; views into `list`.
WordSet wordSet(std::string_view list);

/// Words for whom a column is about, the lead in any case ("contact", "customer"), and for nothing ("custom",
/// "data").
const WordSet &people();
/// Words of which questions are made ("What is your ...").
const WordSet &questionWords();

/// Which of several a qualifier picks.
enum class Which { First, Work, Company, Home, Late, Postal, Second, Further };

struct Qualifier
{
    const char *words;
    Which which;
    double cost;
};

/// Null when the word is no qualifier.
const Qualifier *qualifierFor(const std::string &word);
/// What the field becomes with the qualifier; 0 when the two do not go together ("Home Owner" is no owner).
FieldNumber qualified(FieldNumber field, Which which);

bool isPlace(FieldNumber field);
/// Whether "number" may follow: "Phone number".
bool takesNumberWord(FieldNumber field);
/// Whether "name" may follow: "CITY_NM", "Campaign name".
bool isNamed(FieldNumber field);

/// Headings (as headingKey()) that look like one of ours and are not: never matched by reduction or by
/// similarity.
const std::unordered_set<std::string> &foreign();

/// The words sorted, glue ("of", "de") left out; empty when fewer than two remain.
std::string sortedKey(const std::vector<std::string> &words);

/// Dates and people in charge come in too many wordings to list: a verb with a word for date or time, a
/// calling at the end. Empty when the words are neither.
std::vector<HeadingMatch> byGrammar(const std::vector<std::string> &words);

} // namespace lead
