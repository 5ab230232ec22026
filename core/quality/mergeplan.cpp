#include "core/quality/mergeplan.h"

#include "core/base/text.h"
#include "core/domain/contactwish.h"
#include "core/domain/fieldcatalog.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>

namespace lead {

namespace {

using Leads = std::vector<const MergeLead *>;

FieldValue valueOf(const MergeLead &lead, FieldNumber field)
{
    const auto at = lead.values.find(field);
    return at == lead.values.end() ? FieldValue() : at->second;
}

QString textOf(const MergeLead &lead, FieldNumber field)
{
    const FieldValue value = valueOf(lead, field);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Millis changedAt(const MergeLead &lead, FieldNumber field)
{
    const auto at = lead.changedAt.find(field);
    return at == lead.changedAt.end() ? lead.updatedAt : at->second;
}

template <std::size_t N>
bool isOneOf(const std::array<FieldNumber, N> &fields, FieldNumber field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

constexpr std::array<FieldNumber, 5> AddressFields = {F::Street, F::Street2, F::City, F::State, F::Zip};
constexpr std::array<FieldNumber, 3> MoneyFields = {F::AnnualRevenue, F::Cost, F::Amount};
constexpr std::array<FieldNumber, 3> ConsentFields = {F::Consent, F::ConsentAt, F::ConsentText};
constexpr std::array<FieldNumber, 3> Flags = {F::DoNotCall, F::DoNotEmail, F::DoNotText};
/// Belong to the record itself, or are computed.
constexpr std::array<FieldNumber, 14> RecordFields = {F::Id,     F::Score,      F::Outcome,     F::UpdatedAt,
                                                     F::Import, F::ImportLine, F::DuplicateOf, F::Converted, F::BoardRank,
                                                     F::Grade,  F::Temperature, F::Fit, F::Engagement, F::Disqualified};
/// Say something only together with the survivor's own stage and owner.
constexpr std::array<FieldNumber, 2> ProgressFields = {F::AssignedAt, F::ConvertedAt};

std::string comparable(const QString &text)
{
    return folded(toUtf8(text.trimmed()));
}

/// Numbers are equal by their digits and extension.
std::string comparableNumber(const QString &text)
{
    std::string digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += static_cast<char>('0' + c.digitValue());
        else if (c == u';' || c.toLower() == u'x')
            digits += digits.empty() || digits.back() == 'x' ? "" : "x";
    }
    return digits.empty() ? comparable(text) : digits;
}

/// Texts in the order in which they came, each once.
class Union
{
public:
    using Key = std::string (*)(const QString &);
    explicit Union(Key key)
        : m_key(key)
    {
    }
    void add(const QString &lines)
    {
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QString text = line.trimmed();
            if (!text.isEmpty() && m_seen.insert(m_key(text)).second)
                m_texts.append(text);
        }
    }
    /// The first text, taken out of the list; empty when there is none.
    QString takeFirst() { return m_texts.isEmpty() ? QString() : m_texts.takeFirst(); }
    QString lines() const { return m_texts.join(u'\n'); }

private:
    Key m_key;
    std::set<std::string> m_seen;
    QStringList m_texts;
};

class Planner
{
public:
    /// `leads` with the survivor first, the others as they came.
    Planner(Leads leads, const FieldCatalog &catalog, const MergeWishes &wishes)
        : m_leads(std::move(leads))
        , m_catalog(catalog)
        , m_wishes(wishes)
    {
        uniteEmails();
        unitePhones();
        joinNotes();
        mergeConsent();
        for (const FieldNumber flag : Flags)
            raise(flag);
        extreme(F::CreatedAt, [](qint64 a, qint64 b) { return std::min(a, b); });
        extreme(F::FirstContactedAt, [](qint64 a, qint64 b) { return std::min(a, b); });
        extreme(F::LastContactedAt, [](qint64 a, qint64 b) { return std::max(a, b); });
        for (const Field &field : m_catalog.fields())
            mergeOther(field);
        for (const auto &[field, id] : m_wishes.picks)
            pick(field, id);
    }

    std::vector<MergeChange> changes() const
    {
        std::vector<MergeChange> changes;
        for (const auto &[field, result] : m_results) {
            const FieldValue before = valueOf(survivor(), field);
            if (!(isEmpty(before) && isEmpty(result.value)) && before != result.value)
                changes.push_back({field, before, result.value, result.from});
        }
        return changes;
    }

private:
    struct Outcome
    {
        FieldValue value;
        std::optional<LeadId> from;
    };

    const MergeLead &survivor() const { return *m_leads.front(); }
    void set(FieldNumber field, FieldValue value, std::optional<LeadId> from = {})
    {
        m_results[field] = {std::move(value), from};
    }
    void setText(FieldNumber field, const QString &text)
    {
        set(field, text.isEmpty() ? FieldValue() : FieldValue(text));
    }

    void uniteEmails()
    {
        Union emails(comparable);
        for (const MergeLead *lead : m_leads) {
            for (const FieldNumber field : {F::Email, F::Email2, F::OtherEmails})
                emails.add(textOf(*lead, field));
        }
        setText(F::Email, emails.takeFirst());
        setText(F::Email2, emails.takeFirst());
        setText(F::OtherEmails, emails.lines());
    }

    /// Numbers keep their kind: a mobile number fills the mobile field, the survivor's second number stays
    /// second.
    void unitePhones()
    {
        std::set<std::string> placed;
        const auto first = [&](FieldNumber field) {
            for (const MergeLead *lead : m_leads) {
                const QString text = textOf(*lead, field);
                if (!text.isEmpty() && placed.insert(comparableNumber(text)).second)
                    return text;
            }
            return QString();
        };
        setText(F::Phone, first(F::Phone));
        setText(F::Mobile, first(F::Mobile));
        Union rest(comparableNumber);
        for (const MergeLead *lead : m_leads) {
            for (const FieldNumber field : {F::Phone2, F::Phone, F::Mobile, F::OtherPhones}) {
                for (const QString &line : textOf(*lead, field).split(u'\n', Qt::SkipEmptyParts)) {
                    if (!placed.contains(comparableNumber(line)))
                        rest.add(line);
                }
            }
        }
        setText(F::Phone2, rest.takeFirst());
        setText(F::OtherPhones, rest.lines());
    }

    void joinNotes()
    {
        QStringList notes;
        for (const MergeLead *lead : m_leads) {
            const QString text = textOf(*lead, F::Notes).trimmed();
            if (!text.isEmpty() && !notes.contains(text))
                notes.append(text);
        }
        // A survivor that has them all keeps its notes to the letter.
        setText(F::Notes, notes.size() == 1 && !textOf(survivor(), F::Notes).trimmed().isEmpty()
                              ? textOf(survivor(), F::Notes)
                              : notes.join(QStringLiteral("\n\n")));
    }

    /// Consent, its time and its wording come from one lead. Withdrawn wins; then the survivor's; then the
    /// newest.
    void mergeConsent()
    {
        const auto rank = [](const MergeLead &lead) {
            const std::string consent = comparable(textOf(lead, F::Consent));
            return isWithdrawn(fromUtf8(consent)) ? 2 : consent.empty() || consent == "unknown" ? 0 : 1;
        };
        const MergeLead *best = &survivor();
        for (const MergeLead *lead : newestFirst(F::Consent)) {
            if (rank(*lead) > rank(*best))
                best = lead;
        }
        for (const FieldNumber field : ConsentFields)
            set(field, valueOf(*best, field), best->id);
    }

    void raise(FieldNumber flag)
    {
        for (const MergeLead *lead : m_leads) {
            const FieldValue value = valueOf(*lead, flag);
            const qint64 *number = std::get_if<qint64>(&value);
            if (number && *number != 0)
                return set(flag, value, lead->id);
        }
        set(flag, valueOf(survivor(), flag));
    }

    template <typename Better>
    void extreme(FieldNumber field, Better better)
    {
        Outcome best{valueOf(survivor(), field), survivor().id};
        for (const MergeLead *lead : m_leads) {
            const FieldValue value = valueOf(*lead, field);
            const qint64 *number = std::get_if<qint64>(&value);
            const qint64 *current = std::get_if<qint64>(&best.value);
            if (number && (!current || (*number != *current && better(*number, *current) == *number)))
                best = {value, lead->id};
        }
        m_results[field] = best;
    }

    /// The leads other than the survivor.
    Leads newestFirst(FieldNumber field) const
    {
        Leads others(m_leads.begin() + 1, m_leads.end());
        std::stable_sort(others.begin(), others.end(), [field](const MergeLead *a, const MergeLead *b) {
            return changedAt(*a, field) > changedAt(*b, field);
        });
        return others;
    }

    bool fits(const MergeLead &lead, FieldNumber field) const
    {
        const auto agrees = [&](FieldNumber guard) {
            const std::string own = comparable(textOf(survivor(), guard));
            const std::string other = comparable(textOf(lead, guard));
            return own.empty() || other.empty() || own == other;
        };
        if (isOneOf(AddressFields, field) || field == F::Country)
            return std::all_of(AddressFields.begin(), AddressFields.end(), agrees) && agrees(F::Country);
        return !isOneOf(MoneyFields, field) || agrees(F::Currency);
    }

    void mergeOther(const Field &field)
    {
        if (m_results.contains(field.number) || isOneOf(RecordFields, field.number) ||
            isOneOf(ProgressFields, field.number))
            return;
        if (field.type == FieldType::TextList) {
            Union texts(comparable);
            for (const MergeLead *lead : m_leads)
                texts.add(textOf(*lead, field.number));
            return setText(field.number, texts.lines());
        }
        if (!isEmpty(valueOf(survivor(), field.number)))
            return;
        for (const MergeLead *lead : newestFirst(field.number)) {
            const FieldValue value = valueOf(*lead, field.number);
            if (!isEmpty(value) && fits(*lead, field.number))
                return set(field.number, value, lead->id);
        }
    }

    /// What somebody asked for outlives the choice of another value.
    bool isWished(FieldNumber field) const
    {
        if (isOneOf(ConsentFields, field))
            return std::any_of(m_leads.begin(), m_leads.end(), [](const MergeLead *lead) { return isWithdrawn(textOf(*lead, F::Consent)); });
        return isOneOf(Flags, field);
    }

    void pick(FieldNumber field, LeadId id)
    {
        if (isWished(field))
            return;
        const auto lead =
            std::find_if(m_leads.begin(), m_leads.end(), [id](const MergeLead *l) { return l->id == id; });
        if (lead != m_leads.end())
            set(field, valueOf(**lead, field), id);
    }

    Leads m_leads;
    const FieldCatalog &m_catalog;
    const MergeWishes &m_wishes;
    std::map<FieldNumber, Outcome> m_results;
};

bool survives(const MergeLead *a, const MergeLead *b)
{
    const int rankA = lifecycleRank(textOf(*a, F::Lifecycle));
    const int rankB = lifecycleRank(textOf(*b, F::Lifecycle));
    if (rankA != rankB)
        return rankA > rankB;
    if (a->activities != b->activities)
        return a->activities > b->activities;
    if (a->createdAt != b->createdAt)
        return a->createdAt < b->createdAt;
    return a->id < b->id;
}

Error notThese(const QString &message)
{
    return {Error::Invalid, message};
}

} // namespace

int lifecycleRank(QStringView lifecycle)
{
    static constexpr std::array<std::string_view, 11> Order = {
        "disqualified", "prospect", "inquiry",     "unsold", "recycled", "mql",
        "sal",          "sql",      "opportunity", "sold",   "customer"};
    const auto at = std::find(Order.begin(), Order.end(), folded(toUtf8(lifecycle)));
    return at == Order.end() ? -1 : static_cast<int>(at - Order.begin());
}

Result<MergePlan> planMerge(const std::vector<MergeLead> &leads, const FieldCatalog &catalog,
                            const MergeWishes &wishes)
{
    std::set<LeadId> ids;
    for (const MergeLead &lead : leads)
        ids.insert(lead.id);
    if (leads.size() < 2)
        return notThese(QCoreApplication::translate("MergePlan", "A merge needs at least two leads."));
    if (ids.size() != leads.size())
        return notThese(QCoreApplication::translate("MergePlan", "A lead cannot be merged with itself."));
    bool areKnown = !wishes.survivor || ids.contains(*wishes.survivor);
    for (const auto &[field, id] : wishes.picks)
        areKnown = areKnown && ids.contains(id);
    if (!areKnown)
        return notThese(QCoreApplication::translate(
            "MergePlan",
            "A value was to be taken from a lead that is not among those to merge. Choose again."));
    Leads order;
    for (const MergeLead &lead : leads)
        order.push_back(&lead);
    std::stable_sort(order.begin(), order.end(), [&wishes](const MergeLead *a, const MergeLead *b) {
        if (wishes.survivor && (a->id == *wishes.survivor || b->id == *wishes.survivor))
            return a->id == *wishes.survivor && b->id != *wishes.survivor;
        return survives(a, b);
    });
    MergePlan plan;
    plan.survivor = order.front()->id;
    for (std::size_t i = 1; i < order.size(); ++i)
        plan.losers.push_back(order[i]->id);
    plan.changes = Planner(order, catalog, wishes).changes();
    return plan;
}

} // namespace lead
