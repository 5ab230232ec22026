#include "core/leads/similarleads.h"

#include "core/base/text.h"
#include "core/facts/searcher.h"
#include "core/leads/fieldtext.h"
#include "core/leads/leadreader.h"
#include "core/quality/duplicatefinder.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace lead {

namespace {

// More leads than these with one thing in common have it by chance.
constexpr std::size_t MostPerKey = 100;
constexpr std::size_t MostPerSurname = 300;
constexpr double LeastConfidence = 0.5;

QStringList valuesOf(const Lead &lead, std::initializer_list<FieldNumber> fields)
{
    QStringList values;
    for (const FieldNumber field : fields)
        values += lead.text(field).split(u'\n', Qt::SkipEmptyParts);
    values.removeDuplicates();
    return values;
}

} // namespace

SimilarLeads::SimilarLeads(Workspace &workspace, LeadFactsPtr facts)
    : m_workspace(workspace)
    , m_facts(std::move(facts))
{
}

Result<std::vector<LeadId>> SimilarLeads::candidates(const Lead &lead)
{
    std::set<LeadId> found;
    const Searcher searcher(*m_facts);
    const auto look = [&](const QString &text, std::size_t most) {
        const SearchQuery query(toUtf8(text));
        if (text.trimmed().size() < 3 || query.isEmpty())
            return;
        for (const Row row : searcher.search(query, most).newest)
            found.insert(m_facts->id(row));
    };
    for (const QString &address : valuesOf(lead, {F::Email, F::Email2, F::OtherEmails}))
        look(address, MostPerKey);
    for (const QString &number : valuesOf(lead, {F::Phone, F::Mobile, F::Phone2, F::OtherPhones}))
        look(number.section(u';', 0, 0), MostPerKey);
    look(lead.text(F::FirstName) + u' ' + lead.text(F::LastName), MostPerKey);
    look(lead.text(F::LastName), MostPerSurname);
    if (lead.text(F::LastName).isEmpty())
        look(lead.text(F::Company), MostPerKey);
    // Second addresses and numbers are not in the text that is searched, but written leads have keys of them.
    const Result<std::vector<LeadId>> keyed = LeadRepository(m_workspace).withKeysOf(lead);
    if (!keyed)
        return keyed.error();
    found.insert(keyed->begin(), keyed->end());
    found.erase(lead.id);
    return std::vector<LeadId>(found.begin(), found.end());
}

Result<std::vector<SimilarLead>> SimilarLeads::to(LeadId id)
{
    if (Result<void> fresh = m_workspace.terms().refresh(); !fresh)
        return fresh.error();
    LeadRepository repository(m_workspace);
    const Result<std::optional<Lead>> wanted = repository.find(id);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return Error{Error::NotFound, QCoreApplication::translate("SimilarLeads", "This lead is not there any more. It was deleted, merged or taken back.")};
    const Result<std::vector<LeadId>> ids = candidates(**wanted);
    if (!ids)
        return ids.error();
    Result<std::vector<Lead>> leads = repository.find(*ids);
    if (!leads)
        return leads.error();
    if (leads->empty())
        return std::vector<SimilarLead>();
    leads->push_back(**wanted);
    const FieldText text(m_workspace);
    LeadTable table;
    for (const Field &field : m_workspace.catalog().fields()) {
        const auto kind = field.column.isEmpty() ? std::nullopt : compareKind(field.number, field.type);
        if (!kind)
            continue;
        ComparedField compared{field.number, field.label, *kind, {}};
        for (const Lead &lead : *leads)
            compared.values.append(toUtf8(text.exact(lead, field)));
        table.fields.push_back(std::move(compared));
    }
    std::vector<DuplicatePair> pairs = leadsLikeTheLast(table, nullptr, LeastConfidence);
    pairs.resize(std::min(pairs.size(), Most));
    std::vector<LeadId> best;
    for (const DuplicatePair &pair : pairs)
        best.push_back((*leads)[pair.a].id);
    Result<std::vector<LeadRecord>> records = LeadReader(m_workspace).records(best);
    if (!records)
        return records.error();
    std::vector<SimilarLead> similar;
    for (LeadRecord &record : *records) {
        const DuplicatePair &pair = pairs[static_cast<std::size_t>(std::find(best.begin(), best.end(), record.id) - best.begin())];
        SimilarLead one{std::move(record), pair.confidence, {}};
        for (const DuplicateReason &reason : pair.reasons)
            one.because << reason.text;
        similar.push_back(std::move(one));
    }
    return similar;
}

} // namespace lead
