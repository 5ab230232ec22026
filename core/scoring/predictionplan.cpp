#include "core/scoring/predictionplan.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

namespace lead {

namespace {

// Beside what the program derives: the outcome, what comes with it, and how far a lead was worked.
constexpr std::array neverUsed{F::Id, F::ExternalId, F::FullName, F::Stage, F::Status, F::Lifecycle, F::Amount, F::LostReason, F::RejectReason, F::CreatedAt, F::UpdatedAt,
                               F::AssignedAt, F::FirstContactedAt, F::LastContactedAt, F::NextActionAt, F::ConvertedAt, F::Converted};
// Custom fields that other programs keep the outcome in.
constexpr std::array outcomeNames{"probability", "win probability", "close date", "closed date", "date closed", "close value", "won value", "lost reason", "reason lost",
                                  "closed reason", "deal stage", "outcome", "result", "converted", "is won", "is closed"};
// A text is one of a few when values that are seen at least so often make up half of it.
constexpr int OftenSeen = 10;
constexpr std::size_t MostTags = 40;
constexpr int FewestOfTag = 20;

QString spoken(QStringView name)
{
    return fromUtf8(folded(toUtf8(name))).replace(u'_', u' ').simplified();
}

bool isOutcome(const Field &field)
{
    if (field.use & Derived || std::find(neverUsed.begin(), neverUsed.end(), field.number) != neverUsed.end())
        return true;
    return field.isCustom() && std::any_of(outcomeNames.begin(), outcomeNames.end(), [&field](const char *name) { return spoken(field.label) == QLatin1StringView(name) || spoken(field.key) == QLatin1StringView(name); });
}

bool isFreeText(const Field &field)
{
    return field.type == FieldType::Text && field.sensitivity == Sensitivity::None;
}

std::optional<PredictionForm> formOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Boolean:
    case FieldType::User: return PredictionForm::Category;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money: return PredictionForm::Number;
    case FieldType::Date:
    case FieldType::DateTime: return PredictionForm::SinceCapture;
    case FieldType::TextList: return field.number == F::Tags ? PredictionForm::Tag : PredictionForm::Presence;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: return PredictionForm::Presence;
    case FieldType::Stage:
    case FieldType::Import:
    case FieldType::LeadRef: break;
    }
    return std::nullopt;
}

/// One look at the closed leads for each field.
class Planner
{
public:
    Planner(const LeadFacts &facts, const std::vector<Row> &rows)
        : m_facts(facts)
        , m_rows(rows)
    {
    }

    void look(const Field &field, PredictionForm form)
    {
        const FactSlot *slot = m_facts.slot(field.number);
        if (!slot)
            return;
        if (form == PredictionForm::Tag)
            return lookForTags(field, *slot);
        if (isFreeText(field) && m_facts.isLoaded(*slot) && hasFewValues(*slot))
            form = PredictionForm::Category;
        if (form == PredictionForm::Number && isRunningNumber(*slot)) {
            plan.unused.push_back({UnusedField::Why::RunningNumber, field.key, field.label});
            return;
        }
        plan.fields.push_back({field.number, field.key, field.label, form, {}});
    }

    PredictionPlan plan;

private:
    bool hasFewValues(const FactSlot &slot) const
    {
        std::unordered_map<std::string, int> counts;
        int filled = 0;
        std::string buffer;
        for (const Row row : m_rows) {
            const std::string_view text = m_facts.text(slot, row, buffer);
            if (text.empty())
                continue;
            ++filled;
            ++counts[std::string(text)];
        }
        int often = 0;
        for (const auto &[text, count] : counts)
            often += count >= OftenSeen ? count : 0;
        return often > 0 && often * 2 >= filled;
    }

    // Nearly all values differ and follow the order in which the leads came, up or down.
    bool isRunningNumber(const FactSlot &slot) const
    {
        if (slot.kind != FactKind::Number || m_rows.size() < 100)
            return false;
        std::vector<std::int64_t> values;
        for (const Row row : m_rows)
            if (const std::int64_t value = m_facts.number(slot, row); value != NoNumber)
                values.push_back(value);
        std::size_t up = 0;
        std::size_t down = 0;
        for (std::size_t i = 1; i < values.size(); ++i) {
            up += values[i] > values[i - 1];
            down += values[i] < values[i - 1];
        }
        std::sort(values.begin(), values.end());
        const auto different = static_cast<std::size_t>(std::unique(values.begin(), values.end()) - values.begin());
        return values.size() * 10 >= m_rows.size() * 9 && different * 100 >= values.size() * 95 && std::max(up, down) * 10 >= values.size() * 9;
    }

    void lookForTags(const Field &field, const FactSlot &slot)
    {
        std::unordered_map<std::int64_t, int> byCode;
        for (const Row row : m_rows)
            ++byCode[m_facts.number(slot, row)];
        std::map<QString, int> counts;
        for (const auto &[code, count] : byCode)
            if (code != NoNumber)
                for (const QString &tag : fromUtf8(m_facts.dictionary(slot).text(static_cast<std::uint32_t>(code))).split(u'\n', Qt::SkipEmptyParts))
                    counts[tag] += count;
        std::vector<std::pair<QString, int>> often;
        for (const auto &tag : counts)
            if (tag.second >= FewestOfTag)
                often.push_back(tag);
        std::stable_sort(often.begin(), often.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        often.resize(std::min(often.size(), MostTags));
        for (const auto &[tag, count] : often)
            plan.fields.push_back({field.number, field.key + u':' + tag, QStringLiteral("%1: %2").arg(field.label, tag), PredictionForm::Tag, tag});
    }

    const LeadFacts &m_facts;
    const std::vector<Row> &m_rows;
};

} // namespace

std::vector<FieldNumber> PredictionPlan::texts(const FieldCatalog &catalog)
{
    const FactSchema schema(catalog);
    std::vector<FieldNumber> texts{F::ExternalId};
    for (const Field &field : catalog.fields()) {
        const FactSlot *slot = schema.find(field.number);
        if (slot && slot->kind == FactKind::Text && !isOutcome(field) && field.sensitivity != Sensitivity::Sensitive)
            texts.push_back(field.number);
    }
    return texts;
}

PredictionPlan PredictionPlan::made(const LeadFacts &facts, const FieldCatalog &catalog, const std::vector<Row> &rows, const QSet<FieldNumber> &excluded)
{
    Planner planner(facts, rows);
    for (const Field &field : catalog.fields()) {
        const std::optional<PredictionForm> form = formOf(field);
        if (!form || isOutcome(field))
            continue;
        if (excluded.contains(field.number))
            planner.plan.unused.push_back({UnusedField::Why::Excluded, field.key, field.label});
        else if (field.sensitivity == Sensitivity::Sensitive)
            planner.plan.unused.push_back({UnusedField::Why::Sensitive, field.key, field.label});
        else
            planner.look(field, *form);
    }
    return std::move(planner.plan);
}

Result<QSet<FieldNumber>> fieldsCalled(const FieldCatalog &catalog, const QStringList &names)
{
    QSet<FieldNumber> found;
    for (const QString &list : names) {
        for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
            const QString wanted = spoken(name);
            const std::size_t before = static_cast<std::size_t>(found.size());
            // Keys and labels first: a heading such as "lead score" may mean one field of a file and be the label of another.
            for (const bool bySynonym : {false, true}) {
                for (const Field &field : catalog.fields()) {
                    const auto isSame = [&wanted](const QString &other) { return spoken(other) == wanted; };
                    if (bySynonym ? std::any_of(field.synonyms.begin(), field.synonyms.end(), isSame)
                                  : isSame(field.key) || isSame(field.label) || std::any_of(field.aliases.begin(), field.aliases.end(), isSame))
                        found.insert(field.number);
                }
                if (static_cast<std::size_t>(found.size()) > before)
                    break;
            }
            const bool isKnownAlready = std::any_of(found.begin(), found.end(), [&](FieldNumber number) {
                const Field &field = catalog.at(number);
                return spoken(field.key) == wanted || spoken(field.label) == wanted || field.synonyms.contains(wanted);
            });
            if (static_cast<std::size_t>(found.size()) == before && !isKnownAlready)
                return Error{Error::NotFound, QCoreApplication::translate("Prediction", "There is no field “%1”. “leadwright-cli fields” lists them.").arg(name.trimmed())};
        }
    }
    return found;
}

} // namespace lead
