#include "core/settings/setuprules.h"

#include "core/domain/permissions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <set>

namespace lead {

namespace {

constexpr int LongestName = 100;

struct SetupRulesText
{
    Q_DECLARE_TR_FUNCTIONS(SetupRules)
};

Error wrong(const QString &sentence)
{
    return {Error::Invalid, sentence};
}

bool isTooLong(const QString &name)
{
    return name.size() > LongestName;
}

QString tooLong(const QString &name)
{
    return SetupRulesText::tr("“%1…” is too long: a name has at most %2 characters.").arg(name.left(20)).arg(LongestName);
}

bool hasKind(const PipelineSetup &setup, StageKind kind)
{
    return std::any_of(setup.stages.begin(), setup.stages.end(), [kind](const Stage &stage) { return stage.kind == kind; });
}

Result<void> checkStage(const Stage &stage, const Pipeline &pipeline)
{
    if (stage.name.trimmed().isEmpty())
        return wrong(SetupRulesText::tr("A stage of “%1” has no name. Name it or remove it.").arg(pipeline.name));
    if (isTooLong(stage.name))
        return wrong(tooLong(stage.name));
    if (stage.probability < 0 || stage.probability > 100)
        return wrong(SetupRulesText::tr("The probability of “%1” is not between 0 and 100 percent.").arg(stage.name));
    if (stage.rottingDays < 0 || stage.rottingDays > 3650)
        return wrong(SetupRulesText::tr("“%1” goes stale after a number of days from 0 (never) to 3650.").arg(stage.name));
    if (stage.wipLimit < 0)
        return wrong(SetupRulesText::tr("The limit of “%1” is a number of leads, or 0 for none.").arg(stage.name));
    return {};
}

} // namespace

Result<void> checkDetails(const WorkspaceDetails &details)
{
    if (details.name.trimmed().isEmpty())
        return wrong(SetupRulesText::tr("The workspace has no name. Type one."));
    if (isTooLong(details.name))
        return wrong(tooLong(details.name));
    const bool isCurrency = details.currency.size() == 3
                            && std::all_of(details.currency.begin(), details.currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!isCurrency)
        return wrong(SetupRulesText::tr("“%1” is not a currency. Use its three letters, such as USD or EUR.").arg(details.currency));
    if (details.country.size() != 2 || QLocale::codeToTerritory(details.country) == QLocale::AnyTerritory)
        return wrong(SetupRulesText::tr("“%1” is not a country. Use its two letters, such as US or DE.").arg(details.country));
    // A QTimeZone takes any single word for a POSIX rule without an offset.
    const QByteArray zone = details.timeZone.toLatin1();
    if (!(zone.contains('/') || zone == "UTC") || !QTimeZone(zone).isValid())
        return wrong(SetupRulesText::tr("“%1” is not a time zone. Choose one of the list, such as Europe/Berlin.").arg(details.timeZone));
    return {};
}

Result<void> checkPipelines(const std::vector<PipelineSetup> &pipelines)
{
    if (pipelines.empty())
        return wrong(SetupRulesText::tr("A workspace needs a pipeline."));
    std::set<QString> names;
    std::map<QString, QString> stages;
    for (const PipelineSetup &setup : pipelines) {
        const QString &name = setup.pipeline.name;
        if (name.trimmed().isEmpty())
            return wrong(SetupRulesText::tr("A pipeline has no name. Type one."));
        if (isTooLong(name))
            return wrong(tooLong(name));
        if (!names.insert(name.trimmed().toCaseFolded()).second)
            return wrong(SetupRulesText::tr("There are two pipelines named “%1”. Give one another name.").arg(name));
        if (!hasKind(setup, StageKind::Open) || !hasKind(setup, StageKind::Won) || !hasKind(setup, StageKind::Lost))
            return wrong(SetupRulesText::tr("“%1” needs an open stage, a won one and a lost one.").arg(name));
        for (const Stage &stage : setup.stages) {
            if (Result<void> good = checkStage(stage, setup.pipeline); !good)
                return good;
            const auto [other, isNew] = stages.emplace(stage.name.trimmed().toCaseFolded(), name);
            if (!isNew)
                return wrong(SetupRulesText::tr("There are two stages named “%1”, in “%2” and in “%3”. Give one another name, since conditions and"
                                 " lists name stages.").arg(stage.name, other->second, name));
        }
    }
    return {};
}

Result<void> checkUsers(const std::vector<User> &users)
{
    std::set<QString> names;
    for (const User &user : users) {
        if (user.name.trimmed().isEmpty())
            return wrong(SetupRulesText::tr("A user has no name. Type one."));
        if (isTooLong(user.name))
            return wrong(tooLong(user.name));
        if (!names.insert(user.name.trimmed().toCaseFolded()).second)
            return wrong(SetupRulesText::tr("There are two users named “%1”. Give one another name.").arg(user.name));
        if (!user.email.isEmpty() && !user.email.contains(u'@'))
            return wrong(SetupRulesText::tr("“%1” is not an e-mail address.").arg(user.email));
        if (!roleKeys().contains(user.role))
            return wrong(SetupRulesText::tr("“%1” has no role.").arg(user.name));
    }
    return checkAdministrators(users);
}

Result<void> checkAdministrators(const std::vector<User> &users)
{
    if (std::none_of(users.begin(), users.end(), [](const User &user) { return user.active && user.role == u"admin"; }))
        return wrong(SetupRulesText::tr("The last administrator keeps the role and stays switched on, or nobody could manage users. Make somebody else administrator first."));
    return {};
}

Result<void> checkField(const FieldWish &wish, const FieldCatalog &catalog, FieldNumber own)
{
    const QString label = wish.label.trimmed();
    if (label.isEmpty())
        return wrong(SetupRulesText::tr("The field has no name. Type one."));
    if (isTooLong(label))
        return wrong(tooLong(label));
    for (const Field &field : catalog.fields())
        if (field.number != own && field.label.compare(label, Qt::CaseInsensitive) == 0)
            return wrong(SetupRulesText::tr("There is already a field named “%1”. Choose another name.").arg(field.label));
    const std::vector<FieldType> &types = customFieldTypes();
    if (std::find(types.begin(), types.end(), wish.type) == types.end())
        return wrong(SetupRulesText::tr("A field of one's own cannot be of this type."));
    std::set<QString> options;
    for (const QString &option : wish.options) {
        if (option.trimmed().isEmpty() || option.contains(u'\n'))
            return wrong(SetupRulesText::tr("An option is empty. Type its text or take it away."));
        if (!options.insert(option.trimmed().toCaseFolded()).second)
            return wrong(SetupRulesText::tr("The option “%1” stands there twice.").arg(option));
    }
    return {};
}

Result<void> checkTag(const QString &name)
{
    if (name.trimmed().isEmpty())
        return wrong(SetupRulesText::tr("The tag has no name. Type one."));
    if (isTooLong(name))
        return wrong(tooLong(name));
    if (name.contains(u',') || name.contains(u'\n'))
        return wrong(SetupRulesText::tr("A tag has no comma, because lists of tags are separated by commas."));
    return {};
}

Result<void> checkMappingName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return wrong(SetupRulesText::tr("The template has no name. Type one."));
    if (isTooLong(name))
        return wrong(tooLong(name));
    return {};
}

std::vector<PipelineSetup> tidied(std::vector<PipelineSetup> pipelines)
{
    int place = 0;
    for (PipelineSetup &setup : pipelines) {
        setup.pipeline.name = setup.pipeline.name.trimmed();
        setup.pipeline.position = ++place;
        int position = 0;
        for (Stage &stage : setup.stages) {
            stage.name = stage.name.trimmed();
            stage.pipeline = setup.pipeline.id;
            stage.position = ++position;
            std::sort(stage.required.begin(), stage.required.end());
            stage.required.erase(std::unique(stage.required.begin(), stage.required.end()), stage.required.end());
            stage.isLimitHard = stage.isLimitHard && stage.wipLimit > 0;
            if (stage.kind == StageKind::Open)
                continue;
            stage.probability = stage.kind == StageKind::Won ? 100 : 0;
            stage.rottingDays = 0;
        }
    }
    return pipelines;
}

const std::vector<FieldType> &customFieldTypes()
{
    static const std::vector<FieldType> types{FieldType::Text,    FieldType::LongText, FieldType::Choice, FieldType::TextList, FieldType::Boolean,
                                              FieldType::Integer, FieldType::Decimal,  FieldType::Money,  FieldType::Date,     FieldType::DateTime,
                                              FieldType::Email,   FieldType::Phone,    FieldType::Url};
    return types;
}

QString fieldTypeLabel(FieldType type)
{
    switch (type) {
    case FieldType::Text: return SetupRulesText::tr("Text, one line");
    case FieldType::LongText: return SetupRulesText::tr("Text, several lines");
    case FieldType::Email: return SetupRulesText::tr("E-mail address");
    case FieldType::Phone: return SetupRulesText::tr("Phone number");
    case FieldType::Url: return SetupRulesText::tr("Web address");
    case FieldType::TextList: return SetupRulesText::tr("List of texts");
    case FieldType::Choice: return SetupRulesText::tr("Choice");
    case FieldType::Boolean: return SetupRulesText::tr("Yes or no");
    case FieldType::Integer: return SetupRulesText::tr("Whole number");
    case FieldType::Decimal: return SetupRulesText::tr("Number");
    case FieldType::Money: return SetupRulesText::tr("Amount of money");
    case FieldType::Date: return SetupRulesText::tr("Date");
    case FieldType::DateTime: return SetupRulesText::tr("Date and time");
    case FieldType::Stage: return SetupRulesText::tr("Stage");
    case FieldType::User: return SetupRulesText::tr("User");
    case FieldType::Import: return SetupRulesText::tr("Import");
    case FieldType::LeadRef: return SetupRulesText::tr("Lead");
    }
    return {};
}

} // namespace lead
