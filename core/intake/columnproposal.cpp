#include "core/intake/columnproposal.h"

#include "core/base/text.h"
#include "core/intake/heading.h"
#include "core/intake/headinggrammar.h"
#include "core/intake/valuefit.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace lead {

namespace {

struct MappingProposalText
{
    Q_DECLARE_TR_FUNCTIONS(MappingProposal)
};

// Fields that are only proposed when the column has values that go with them: their headings ("Language",
// "Follow up", "Consent") head other things as often.
bool needsValues(FieldNumber f)
{
    static const std::set<FieldNumber> fields{
        F::Language,        F::TimeZone,     F::Lifecycle,   F::Medium,     F::Publisher,
        F::SubId1,          F::SubId2,       F::SubId3,      F::Currency,   F::LostReason,
        F::Consent,         F::ConsentAt,    F::ConsentText, F::DoNotText,  F::FirstContactedAt,
        F::LastContactedAt, F::NextActionAt, F::OtherEmails, F::OtherPhones};
    return fields.contains(f);
}

// Weak headings that are good enough when the file has no values at all to ask.
bool standsAlone(FieldNumber f)
{
    return f == F::FullName || f == F::CreatedAt || f == F::Salutation || f == F::JobTitle;
}

bool isSales(FieldNumber f)
{
    return f == F::Source || f == F::Owner || f == F::CreatedAt || f == F::Rating || f == F::Tags ||
           f == F::Notes || f == F::Amount || f == F::UpdatedAt || f == F::Cost || f == F::Campaign;
}

} // namespace

ColumnProposal::ColumnProposal(const MappingQuestion &question, const FieldCatalog &catalog)
    : m_catalog(catalog)
    , m_preset(question.preset.empty() ? recognisedPreset(question.headings) : findPreset(question.preset))
    , m_signature(headerSignature(question.headings))
{
    for (std::size_t i = 0; i < question.headings.size(); ++i) {
        std::vector<std::string_view> cells;
        for (const std::vector<std::string_view> &row : question.rows)
            cells.push_back(i < row.size() ? row[i] : std::string_view());
        Column column;
        column.header = question.headings[i];
        column.key = headingKey(column.header);
        column.values = profileOf(cells);
        column.meaningless = isMeaningless(column.header);
        m_columns.push_back(std::move(column));
    }
    readHeadings();
    weighValues();
    settleNames();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        settleAmbiguous(i);
    addSeconds();
    assign();
    mapByPattern();
    explain();
}

void ColumnProposal::readPreset(Column &column, const MappingPreset::Meaning &meaning)
{
    const Field *field = m_catalog.find(QStringView(fromUtf8(meaning.fieldKey)));
    if (field)
        column.candidates = {{field->number, 1.2 - meaning.rank * 0.001, MappedBy::Preset, false}};
    else
        column.reason = MappingProposalText::tr("In files of %1 this column holds nothing that a lead has a field for.")
                            .arg(fromUtf8(m_preset->label()));
}

void ColumnProposal::readHeadings()
{
    const HeadingMatcher matcher(m_catalog);
    for (Column &column : m_columns) {
        if (column.meaningless && !(m_preset && m_preset->meaningOf(column.key)))
            continue;
        const std::optional<MappingPreset::Meaning> meaning =
            m_preset ? m_preset->meaningOf(column.key) : std::nullopt;
        if (meaning) {
            readPreset(column, *meaning);
            continue;
        }
        for (const HeadingMatch &match : matcher.match(column.header))
            column.candidates.push_back({match.field, match.score, MappedBy::Synonym, match.weak});
    }
}

void ColumnProposal::weigh(Column &column)
{
    std::vector<Candidate> kept;
    for (Candidate candidate : column.candidates) {
        const Fit fit = fitOf(candidate.field, m_catalog.at(candidate.field).type, column.values);
        const bool owed =
            needsValues(candidate.field) && candidate.how == MappedBy::Synonym && column.values.filled == 0;
        if (fit == Fit::Contradicts && column.values.filled >= 2) {
            column.reason = MappingProposalText::tr("The heading suggests %1, but the values do not look like it.")
                                .arg(label(candidate.field));
            continue;
        }
        if (owed) {
            column.reason = MappingProposalText::tr("This may be %1, but the column has no values that would show it.")
                                .arg(label(candidate.field));
            continue;
        }
        if (fit == Fit::Confirms) {
            candidate.score += candidate.weak ? 0.25 : 0.02;
            candidate.weak = false;
        }
        // Of two columns for one field the one with values is meant.
        if (column.values.rows > 0 && column.values.filled == 0)
            candidate.score -= 0.15;
        kept.push_back(candidate);
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    column.candidates = std::move(kept);
}

void ColumnProposal::weighValues()
{
    for (Column &column : m_columns)
        weigh(column);
}

const ColumnProposal::Candidate *ColumnProposal::strongest(const Column &column) const
{
    for (const Candidate &candidate : column.candidates)
        if (!candidate.weak)
            return &candidate;
    return nullptr;
}

bool ColumnProposal::claims(FieldNumber field, const Column *except) const
{
    for (const Column &column : m_columns) {
        const Candidate *best = &column == except ? nullptr : strongest(column);
        if (best && best->field == field)
            return true;
    }
    return false;
}

// "Name" is the family name beside a first name and the first name beside a family name.
void ColumnProposal::settleNames()
{
    static const std::set<std::string> familyStyle{
        "name",         "nom",        "naam",        "navn",      "namn",
        "nomducontact", "nomcontact", "nomduclient", "nomclient", "naamcontactpersoon"};
    static const std::set<std::string> givenStyle{"nombre", "nome"};
    for (Column &column : m_columns) {
        if (column.candidates.empty() || column.candidates.front().field != F::FullName ||
            column.candidates.front().how != MappedBy::Synonym)
            continue;
        const bool first = claims(F::FirstName, &column);
        const bool last = claims(F::LastName, &column);
        FieldNumber field = F::FullName;
        if (familyStyle.contains(column.key) && first && !last)
            field = F::LastName;
        else if (familyStyle.contains(column.key) && last && !first)
            field = F::FirstName;
        else if (givenStyle.contains(column.key) && last && !first)
            field = F::FirstName;
        else if (givenStyle.contains(column.key) && !first && !last && column.values.filled >= 5 &&
                 column.values.share(ValueKind::OneWord) >= 0.8)
            field = F::FirstName;
        column.candidates.front().field = field;
    }
}

// A heading that may mean two fields ("Estado") is settled by the values before; else by which of the two
// another column fills already, else by the columns beside it. Otherwise it stays open.
void ColumnProposal::settleAmbiguous(std::size_t index)
{
    Column &column = m_columns[index];
    if (column.candidates.empty() || strongest(column))
        return;
    std::vector<Candidate> open;
    for (const Candidate &candidate : column.candidates)
        if (!claims(candidate.field, &column))
            open.push_back(candidate);
    const std::vector<Candidate> all = std::exchange(column.candidates, {});
    const auto settle = [&](Candidate candidate, double score) {
        candidate.weak = false;
        candidate.score = score;
        column.candidates = {candidate};
    };
    if (open.empty())
        return;
    if (open.size() == 1 && all.size() > 1)
        return settle(open.front(), 0.7);
    if (open.size() == 1) {
        if (column.values.filled == 0 && standsAlone(open.front().field))
            return settle(open.front(), 0.55);
        column.reason = MappingProposalText::tr("This may be %1; neither the heading nor the values settle it.")
                            .arg(label(open.front().field));
        return;
    }
    int places = 0;
    int sales = 0;
    for (std::size_t other : {index - 1, index + 1}) {
        const Candidate *beside = other < m_columns.size() ? strongest(m_columns[other]) : nullptr;
        places += beside && isPlace(beside->field) ? 1 : 0;
        sales += beside && isSales(beside->field) ? 1 : 0;
    }
    for (const Candidate &candidate : open) {
        if (candidate.field == F::State && places > sales)
            return settle(candidate, 0.6);
        if (candidate.field == F::Status && sales > places)
            return settle(candidate, 0.6);
    }
    column.reason = MappingProposalText::tr("This may be %1 or %2; neither the heading nor the values settle it.")
                        .arg(label(open[0].field), label(open[1].field));
}

// The column that does not get the first field of its kind may have the second.
void ColumnProposal::addSeconds()
{
    for (Column &column : m_columns) {
        const std::vector<Candidate> firsts = column.candidates;
        for (Candidate candidate : firsts) {
            const FieldNumber second = candidate.field == F::Email ? F::Email2
                                       : candidate.field == F::Phone || candidate.field == F::Mobile
                                           ? F::Phone2
                                           : 0;
            if (!second || candidate.weak)
                continue;
            candidate.field = second;
            candidate.score -= candidate.how == MappedBy::Preset ? 0.4 : 0.3;
            column.candidates.push_back(candidate);
        }
    }
}

bool ColumnProposal::isAssigned(FieldNumber field) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [&](const Column &c) { return c.chosen.field == field; });
}

void ColumnProposal::assign()
{
    struct Claim
    {
        std::size_t column;
        Candidate candidate;
    };
    std::vector<Claim> all;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        for (const Candidate &candidate : m_columns[i].candidates)
            if (!candidate.weak)
                all.push_back({i, candidate});
    std::stable_sort(all.begin(), all.end(),
                     [](const Claim &a, const Claim &b) { return a.candidate.score > b.candidate.score; });
    for (const Claim &claim : all) {
        Column &column = m_columns[claim.column];
        if (!column.chosen.field && !isAssigned(claim.candidate.field))
            column.chosen = claim.candidate;
    }
}

// A column of addresses is the lead's e-mail whatever its heading, unless the heading speaks of somebody
// else.
void ColumnProposal::mapByPattern()
{
    const auto someoneElses = [](const Column &column) {
        for (const std::string &word : headingWords(column.header))
            for (std::string_view other :
                 {"owner", "agent", "rep", "manager", "referred", "referrer", "referral", "spouse", "partner",
                  "assistant", "by", "from", "guest", "friend", "sender", "user"})
                if (word == other)
                    return true;
        return false;
    };
    for (Column &column : m_columns) {
        const ValueProfile &v = column.values;
        if (column.chosen.field || v.filled < 2)
            continue;
        const bool known = !column.meaningless;
        if ((known && (someoneElses(column) || (m_preset && m_preset->meaningOf(column.key)))))
            continue;
        const auto take = [&](FieldNumber field, double score) {
            if (!column.chosen.field && !isAssigned(field))
                column.chosen = {field, score, MappedBy::Pattern, false};
        };
        if (v.share(ValueKind::Email) >= 0.9)
            take(F::Email, known ? 0.6 : 0.9);
        if (known)
            continue;
        if (v.share(ValueKind::Email) >= 0.9)
            take(F::Email2, 0.7);
        if (v.share(ValueKind::Phone) >= 0.9 && v.distinct * 2 >= v.filled) {
            take(F::Phone, 0.8);
            take(F::Phone2, 0.6);
        }
        if (v.share(ValueKind::LinkedinUrl) >= 0.9)
            take(F::LinkedinUrl, 0.9);
        else if (v.share(ValueKind::Url) >= 0.9)
            take(F::Website, 0.7);
        if (v.share(ValueKind::State) >= 0.97 && v.filled >= 5 && v.distinct >= 2 && v.averageLength >= 2 &&
            v.averageLength < 2.1 && v.share(ValueKind::Boolean) == 0.0)
            take(F::State, 0.6);
    }
}

void ColumnProposal::explain()
{
    for (Column &column : m_columns) {
        if (column.chosen.field) {
            column.reason.clear();
            continue;
        }
        for (const Candidate &candidate : column.candidates) {
            const auto holder = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &c) {
                return c.chosen.field == candidate.field;
            });
            if (holder == m_columns.end())
                continue;
            column.reason = MappingProposalText::tr("%1 is already filled by the column “%2”.")
                                .arg(label(candidate.field), fromUtf8(holder->header));
            break;
        }
    }
}

// Numbers that name something and are not counted stay text, or "07030" would become 7030 one day.
ValueType ColumnProposal::typeFor(const Column &column)
{
    if (column.values.type != ValueType::Integer)
        return column.values.type;
    for (const std::string &word : headingWords(column.header))
        for (std::string_view naming :
             {"zip", "plz", "postal", "postcode", "phone", "tel", "telefon", "ssn", "ein"})
            if (word == naming)
                return ValueType::Text;
    return ValueType::Integer;
}

ColumnMapping ColumnProposal::result() const
{
    ColumnMapping mapping;
    mapping.signature = m_signature;
    mapping.preset = m_preset ? m_preset->key() : std::string();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        MappedColumn mapped;
        mapped.index = static_cast<int>(i);
        mapped.header = column.header;
        mapped.field = column.chosen.field;
        mapped.how = column.chosen.field ? column.chosen.how : MappedBy::Nothing;
        // A heading alone is never quite certain; what it takes to be 1 is a person.
        mapped.confidence = column.chosen.field ? std::clamp(column.chosen.score * 0.97, 0.3, 0.99) : 0.0;
        mapped.type = typeFor(column);
        mapped.dateHint = column.values.dateHint;
        mapped.samples = column.values.samples;
        mapped.reason = column.reason;
        mapping.columns.push_back(std::move(mapped));
    }
    return mapping;
}

} // namespace lead
