#include "core/sample/samplefields.h"

#include "core/base/text.h"
#include "core/storage/workspace.h"

#include <QDate>
#include <array>

namespace lead {

namespace {

using namespace std::string_view_literals;

constexpr std::array names{"None yet"sv, "In-house"sv, "Northgate"sv, "Brightline"sv, "Harbor & Co."sv, "Other"sv};
constexpr std::array totals{0.22, 0.40, 0.62, 0.79, 0.89, 1.0}; // running, of names
constexpr std::size_t FirstWithContract = 2;

Result<FieldNumber> addOne(Workspace &workspace, const QString &label, FieldType type, const QStringList &options)
{
    for (const Field &field : workspace.catalog().fields())
        if (field.isCustom() && field.label == label && field.type == type)
            return field.number;
    const Result<Field> field = workspace.addCustomField(label, type, options);
    return field ? Result<FieldNumber>(field->number) : field.error();
}

// Contracts end with a month.
std::int64_t monthEnd(std::int64_t day)
{
    const QDate epoch(1970, 1, 1);
    const QDate date = epoch.addDays(day);
    return epoch.daysTo(QDate(date.year(), date.month(), date.daysInMonth()));
}

} // namespace

std::span<const std::string_view> SampleFields::providers()
{
    return names;
}

Result<SampleFields> SampleFields::add(Workspace &workspace)
{
    QStringList options;
    for (const std::string_view name : names)
        options << fromUtf8(name);
    const Result<FieldNumber> provider = addOne(workspace, QStringLiteral("Current provider"), FieldType::Choice, options);
    if (!provider)
        return provider.error();
    const Result<FieldNumber> contractEnds = addOne(workspace, QStringLiteral("Contract ends"), FieldType::Date, {});
    if (!contractEnds)
        return contractEnds.error();
    SampleFields fields;
    fields.m_provider = *provider;
    fields.m_contractEnds = *contractEnds;
    return fields;
}

// Forms seldom ask; whoever talks to a lead finds out.
SampleFields::Answers SampleFields::draw(const SampleStory &story, Millis at, SampleRandom &random)
{
    Answers answers;
    if (!random.chance(story.firstContactedAt ? 0.64 : 0.09))
        return answers;
    answers.provider = random.weighted(totals);
    if (*answers.provider >= FirstWithContract && random.chance(0.75))
        answers.contractEnds = monthEnd(at / DayMillis + random.between(20, 540));
    return answers;
}

} // namespace lead
