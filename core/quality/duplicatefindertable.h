#pragma once

#include "core/domain/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// Texts of one field of many leads, one after the other in one block of memory.
class ComparedTexts
{
public:
    void append(std::string_view text)
    {
        m_text.append(text);
        m_ends.push_back(m_text.size());
    }
    std::string_view operator[](std::size_t row) const
    {
        const std::size_t start = row == 0 ? 0 : m_ends[row - 1];
        return std::string_view(m_text).substr(start, m_ends[row] - start);
    }
    std::size_t size() const { return m_ends.size(); }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
};

/// How a field is compared when looking for duplicates.
enum class CompareKind : std::uint8_t {
    GivenName,
    FamilyName,
    FullName, ///< together one name: swapped, joined and shortened names are recognised
    Company,
    Email, ///< several fields of this kind, and several lines in one, count as one set of addresses
    Phone, ///< likewise; E.164 or any digits
    Street,
    City,
    State,
    Zip,
    Date, ///< "YYYY-MM-DD", or eight digits
    Text, ///< any other attribute of the person
};

/// How the field takes part, or nothing for fields that say nothing about who the lead is (stage, source,
/// consent, money, notes, dates of events).
std::optional<CompareKind> compareKind(FieldNumber number, FieldType type);

/// One field of the leads to compare.
struct ComparedField
{
    FieldNumber number = 0;
    QString label;
    CompareKind kind = CompareKind::Text;
    ComparedTexts values; ///< UTF-8, one text a lead, empty when absent; several values are joined by '\n'
};

/// The leads to compare, as columns of equal length.
struct LeadTable
{
    std::vector<ComparedField> fields;
    std::size_t size() const { return fields.empty() ? 0 : fields.front().values.size(); }
};

/// Distinct texts numbered from 1; 0 is the empty text.
class TermList
{
public:
    TermList();
    std::uint32_t add(std::string_view text);
    std::string_view text(std::uint32_t term) const { return m_texts[term]; }
    std::uint64_t hash(std::uint32_t term) const { return m_hashes[term]; }
    std::size_t size() const { return m_hashes.size(); }

private:
    void grow();

    ComparedTexts m_texts;
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_slots;
};

/// The evidence a pair can give is split into features; name is two of them, several e-mail fields are one.
struct Feature
{
    enum Part : std::uint8_t { Given, Family, Company, Email, Phone, Street, City, State, Zip, Date, Text };

    Part part = Text;
    std::vector<FieldNumber> fields; ///< the fields it was read from
    QString label;                   ///< of the first of them
    /// Whether people of one household or firm have it in common (address, phone, surname) or it is one's
    /// own.
    bool isPersonal = false;

    TermList terms;
    std::vector<std::uint32_t> value; ///< term of each lead; empty for the many-valued e-mail and phone
    std::vector<std::uint32_t>
        manyStart; ///< for e-mail and phone: values of lead i are many[manyStart[i]..[i + 1])
    std::vector<std::uint32_t> many;
    std::vector<std::uint32_t> sound; ///< of names: soundCode of each term
    double distinctShare = 0;         ///< different values / values

    bool isMany() const { return part == Email || part == Phone; }
};

/// The leads with every value brought to the form in which it is compared.
class PreparedLeads
{
public:
    explicit PreparedLeads(const LeadTable &table);

    std::size_t size() const { return m_size; }
    const std::vector<Feature> &features() const { return m_features; }
    const Feature *feature(Feature::Part part) const;
    /// Jr, Sr, II ... of a lead, 0 when it has none.
    std::uint8_t nameSuffix(std::size_t row) const { return m_suffix.empty() ? 0 : m_suffix[row]; }
    /// Equal for leads whose names may be one person's, whichever way round they are written; 0 without a
    /// name.
    std::uint64_t nameSound(std::size_t row) const;

private:
    void readNames(const LeadTable &table);
    void readMany(const LeadTable &table, CompareKind kind);
    void readSingle(const ComparedField &field);

    std::size_t m_size = 0;
    std::vector<Feature> m_features;
    std::vector<std::uint8_t> m_suffix;
};

} // namespace lead
