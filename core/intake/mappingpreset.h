#pragma once

#include "core/domain/field.h"

#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// The headings that one program writes and what they mean there, where that differs from what they mean in
/// general
/// ("Title" is a salutation in Outlook and a position in Salesforce). Data only: a further program is a
/// further row of the table in mappingpreset.cpp.
class MappingPreset
{
public:
    MappingPreset(std::string_view key, std::string_view label, std::string_view marks, int needed,
                  std::string_view columns);

    /// "hubspot": for `--preset` and JSON.
    const std::string &key() const { return m_key; }
    /// The name of the program.
    const std::string &label() const { return m_label; }

    /// How many of the headings that only this program has are among these, over how many are needed: 1 or
    /// more means recognised. `keys` are headingKey()s.
    double recognition(const std::vector<std::string> &keys) const;

    struct Meaning
    {
        std::string fieldKey; ///< empty: nothing of ours
        int rank = 0;         ///< of two headings for the same field the lower one wins
    };
    /// Empty when the preset says nothing about the heading.
    std::optional<Meaning> meaningOf(const std::string &headingKey) const;

private:
    struct Column
    {
        std::string heading;
        Meaning meaning;
    };

    std::string m_key;
    std::string m_label;
    std::vector<std::string> m_marks;
    int m_needed = 1;
    std::vector<Column> m_columns;
};

/// All presets, in the order in which they are offered.
const std::vector<MappingPreset> &mappingPresets();
/// Null when there is none of that key.
const MappingPreset *findPreset(std::string_view key);
/// The preset whose headings these are; null when they are nobody's in particular.
const MappingPreset *recognisedPreset(const std::vector<std::string> &headings);

} // namespace lead
