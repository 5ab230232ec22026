#include "app/cli/importoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/usage.h"

#include "core/base/text.h"
#include "core/intake/fileimport.h"
#include "core/intake/mappingpreset.h"
#include "core/quality/phonenormaliser.h"

#include <QFile>

namespace lead {

namespace {

QStringList presetNames()
{
    QStringList names;
    for (const MappingPreset &preset : mappingPresets())
        names << fromUtf8(preset.key());
    return names;
}

Result<void> readMatching(const Arguments &arguments, IntakePlan &plan)
{
    if (arguments.has(QStringLiteral("match"))) {
        plan.matchEmail = plan.matchPhone = plan.matchNameZip = plan.matchExternalId = false;
        for (const QString &key : arguments.value(QStringLiteral("match")).split(u',', Qt::SkipEmptyParts)) {
            const QString name = key.trimmed().toLower();
            if (name == u"email")
                plan.matchEmail = true;
            else if (name == u"phone" || name == u"mobile")
                plan.matchPhone = true;
            else if (name == u"name_zip")
                plan.matchNameZip = true;
            else if (name == u"external_id" || name == u"id")
                plan.matchExternalId = true;
            else if (name != u"none")
                return usageError(Cli::tr("--match takes email, phone, name_zip, external_id or none; “%1” is none of them.").arg(key));
        }
    }
    if (arguments.has(QStringLiteral("on-match"))) {
        const auto onMatch = onMatchFromKey(arguments.value(QStringLiteral("on-match")));
        if (!onMatch)
            return usageError(Cli::tr("--on-match takes merge, update, skip, create or review; “%1” is none of them.").arg(arguments.value(QStringLiteral("on-match"))));
        plan.onMatch = *onMatch;
        plan.onMatchChosen = true;
    }
    return {};
}

Result<void> readChoices(const Arguments &arguments, const FieldCatalog &catalog, const ReferenceData &reference, IntakePlan &plan)
{
    for (const QString &policy : arguments.values(QStringLiteral("policy"))) {
        const QString key = policy.section(u'=', 0, 0).trimmed();
        const Field *field = catalog.find(key);
        if (!field)
            return usageError(Cli::tr("There is no field “%1” for --policy. “fields” lists them.").arg(key));
        const auto kind = fieldPolicyFromKey(policy.section(u'=', 1));
        if (!kind)
            return usageError(Cli::tr("“%1” is no policy for %2. There are keep (what is stored stays), overwrite (what the file says goes before) and fill (only what is empty is filled).").arg(policy.section(u'=', 1), field->label));
        plan.policies.insert_or_assign(field->number, *kind);
    }
    plan.source = arguments.value(QStringLiteral("source"));
    if (const QString country = arguments.value(QStringLiteral("country")); !country.isEmpty()) {
        const CountryInfo *known = reference.findCountry(toUtf8(country));
        plan.country = known ? std::string(known->iso2) : toUtf8(country.toUpper());
        if (!known && !PhoneNormaliser::knowsRegion(plan.country))
            return usageError(Cli::tr("--country takes a country such as US or DE; “%1” is none.").arg(country));
    }
    const Result<QString> unmapped = oneOf(arguments, QStringLiteral("unmapped"), {QStringLiteral("ignore"), QStringLiteral("custom")}, QStringLiteral("ignore"));
    const Result<QString> order = oneOf(arguments, QStringLiteral("date-order"), {QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")}, {});
    if (!unmapped || !order)
        return unmapped ? order.error() : unmapped.error();
    plan.unmapped = *unmapped == u"custom" ? Unmapped::Custom : Unmapped::Ignore;
    if (arguments.has(QStringLiteral("outcome"))) {
        const QString outcome = arguments.value(QStringLiteral("outcome"));
        if (!outcome.contains(u'='))
            return usageError(Cli::tr("Write --outcome COLUMN=VALUE, where VALUE is the text that means won."));
        plan.outcomeColumn = outcome.section(u'=', 0, 0);
        plan.wonValue = outcome.section(u'=', 1);
    }
    if (!order->isEmpty())
        plan.dateOrder = *order == u"dmy" ? DateOrder::DayFirst : *order == u"mdy" ? DateOrder::MonthFirst : DateOrder::YearFirst;
    plan.dryRun = arguments.has(QStringLiteral("dry-run"));
    return {};
}

} // namespace

Result<void> checkPreset(const Arguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("preset"));
    if (name.isEmpty() || findPreset(toUtf8(name)))
        return {};
    return usageError(Cli::tr("There is no preset “%1”. There are: %2.").arg(name, presetNames().join(QStringLiteral(", "))));
}

QString presetHelp()
{
    return Cli::tr("--preset takes %1.").arg(presetNames().join(QStringLiteral(", ")));
}

Result<IntakePlan> planFrom(Session &session, const Arguments &arguments, Workspace &workspace)
{
    IntakePlan plan;
    if (Result<void> known = checkPreset(arguments); !known)
        return known.error();
    FileImport import(workspace, session.context().reference());
    const Result<FileInspection> inspection = import.inspect(arguments.word(0), arguments.value(QStringLiteral("preset")));
    if (!inspection)
        return inspection.error();
    plan.mapping = inspection->mapping;
    if (arguments.has(QStringLiteral("mapping"))) {
        QFile file(arguments.value(QStringLiteral("mapping")));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::NotFound, Cli::tr("The mapping %1 cannot be read.").arg(file.fileName()), file.errorString()};
        const Result<ColumnMapping> given = mappingFromJson(file.readAll(), workspace.catalog());
        if (!given)
            return Error{given.error().code, Cli::tr("The mapping %1 cannot be used. %2").arg(file.fileName(), given.error().message), given.error().detail};
        std::vector<std::string> headings;
        for (const MappedColumn &column : inspection->mapping.columns)
            headings.push_back(column.header);
        Result<ColumnMapping> mapping = fitted(*given, headings);
        if (!mapping)
            return mapping.error();
        for (std::size_t i = 0; i < mapping->columns.size() && i < inspection->mapping.columns.size(); ++i)
            mapping->columns[i].type = inspection->mapping.columns[i].type;
        mapping->signature = inspection->mapping.signature;
        plan.mapping = *mapping;
    }
    if (Result<void> done = readMatching(arguments, plan); !done)
        return done.error();
    if (Result<void> done = readChoices(arguments, workspace.catalog(), session.context().reference(), plan); !done)
        return done.error();
    if (!plan.outcomeColumn.isEmpty()) {
        const auto &columns = plan.mapping.columns;
        if (std::none_of(columns.begin(), columns.end(), [&](const MappedColumn &c) { return fromUtf8(c.header) == plan.outcomeColumn; }))
            return usageError(Cli::tr("The file has no column “%1” for --outcome.").arg(plan.outcomeColumn));
    }
    return plan;
}

} // namespace lead
