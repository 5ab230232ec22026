// What a Workspace keeps in memory of its file: itself, fields, pipelines, stages, people and rules.
#include "core/storage/workspace.h"

#include "core/storage/definitionrepository.h"
#include "core/storage/knownperson.h"
#include "core/storage/migrator.h"
#include "core/storage/query.h"
#include "core/storage/settingrepository.h"
#include "core/storage/storedfield.h"

#include <QCoreApplication>

namespace lead {

namespace {

// The first schema whose stages, pipelines and fields can be removed and coloured; older files may be open read only.
constexpr int SchemaOfSetup = 3;
// The first whose stages ask for something.
constexpr int SchemaOfStageRules = 7;
constexpr int SchemaOfQualification = 6;

} // namespace

Result<void> Workspace::reload()
{
    m_setupVersion = setupVersion();
    for (auto step : {&Workspace::loadSelf, &Workspace::loadFields, &Workspace::loadPipelines, &Workspace::loadStages, &Workspace::loadUsers, &Workspace::loadQualification, &Workspace::loadHolidays})
        if (Result<void> done = (this->*step)(); !done)
            return done;
    m_terms = TermTable(*m_connection);
    return m_terms.refresh();
}

Result<void> Workspace::loadSelf()
{
    Query query(*m_connection, QStringLiteral("SELECT uuid, name, currency, country, time_zone FROM workspace WHERE id = 1"));
    if (Result<void> done = query.exec(); !done)
        return done;
    if (!query.next())
        return Error{Error::Corrupt, QCoreApplication::translate("Workspace", "%1 has no workspace in it. Restore a backup.").arg(m_connection->path())};
    m_uuid = query.text(0);
    m_name = query.text(1);
    m_currency = query.text(2);
    m_country = query.text(3);
    m_timeZone = QTimeZone(query.text(4).toLatin1());
    if (!m_timeZone.isValid())
        m_timeZone = QTimeZone::utc();
    return {};
}

Result<void> Workspace::loadFields()
{
    const bool canHide = Migrator(*m_connection).currentVersion() >= SchemaOfSetup;
    Query query(*m_connection, QStringLiteral("SELECT number, key, label, type, options, %1 FROM custom_field WHERE deleted_at IS NULL ORDER BY number")
                                   .arg(canHide ? QStringLiteral("hidden_in") : QStringLiteral("0")));
    if (Result<void> done = query.exec(); !done)
        return done;
    std::vector<Field> custom;
    while (query.next()) {
        if (!isCustomFieldNumber(query.int64(0)))
            continue; // of nobody: it would stand in for a field that is built in
        Field field;
        field.number = static_cast<FieldNumber>(query.int64(0));
        field.key = query.text(1);
        field.label = query.text(2);
        field.type = storedFieldType(query.int64(3));
        field.column = QStringLiteral("c%1").arg(field.number);
        field.options = query.text(4).split(u'\n', Qt::SkipEmptyParts);
        field.use = UseAll & ~static_cast<int>(query.int64(5));
        custom.push_back(field);
    }
    takeCatalog(FieldCatalog(custom));
    return {};
}

void Workspace::takeCatalog(FieldCatalog catalog)
{
    m_catalog = std::move(catalog);
    m_leadColumns = lead::leadColumns(m_catalog);
    QStringList names;
    for (const LeadColumn &column : m_leadColumns)
        names << (column.inDetail ? QStringLiteral("lead_detail.") : QStringLiteral("lead.")) + column.name;
    m_leadColumnList = names.join(QStringLiteral(", "));
}

Result<void> Workspace::loadPipelines()
{
    const bool canRemove = Migrator(*m_connection).currentVersion() >= SchemaOfSetup;
    Query query(*m_connection, QStringLiteral("SELECT id, name, position FROM pipeline%1 ORDER BY position, id")
                                   .arg(canRemove ? QStringLiteral(" WHERE deleted_at IS NULL") : QString()));
    if (Result<void> done = query.exec(); !done)
        return done;
    m_pipelines.clear();
    while (query.next())
        m_pipelines.push_back({{query.int64(0)}, query.text(1), static_cast<int>(query.int64(2))});
    return {};
}

Result<void> Workspace::loadStages()
{
    const int version = Migrator(*m_connection).currentVersion();
    const bool hasSetup = version >= SchemaOfSetup;
    const bool hasRules = version >= SchemaOfStageRules;
    Query query(*m_connection, QStringLiteral("SELECT s.id, s.pipeline_id, s.name, s.position, s.kind, s.probability, coalesce(s.rotting_days, 0), %1, %2"
                                              " FROM stage s JOIN pipeline p ON p.id = s.pipeline_id ORDER BY p.position, p.id, s.position, s.id")
                                   .arg(hasSetup ? QStringLiteral("coalesce(s.tone, ''), coalesce(s.wip_limit, 0), s.deleted_at IS NOT NULL") : QStringLiteral("'', 0, 0"),
                                        hasRules ? QStringLiteral("coalesce(s.required, ''), coalesce(s.needs_step, 0), coalesce(s.limit_is_hard, 0)") : QStringLiteral("'', 0, 0")));
    if (Result<void> done = query.exec(); !done)
        return done;
    m_stages.clear();
    m_formerStages.clear();
    while (query.next()) {
        const Stage stage{{query.int64(0)}, {query.int64(1)}, query.text(2), static_cast<int>(query.int64(3)), stageKindFromKey(query.text(4)),
                          static_cast<int>(query.int64(5)), static_cast<int>(query.int64(6)), query.text(7), static_cast<int>(query.int64(8)),
                          fieldNumbersFromStored(query.text(10)), query.int64(11) != 0, query.int64(12) != 0};
        (query.int64(9) ? m_formerStages : m_stages).push_back(stage);
    }
    return {};
}

Result<void> Workspace::loadUsers()
{
    Query query(*m_connection, QStringLiteral("SELECT id, name, email, role, active FROM user_account ORDER BY id"));
    if (Result<void> done = query.exec(); !done)
        return done;
    m_users.clear();
    while (query.next())
        m_users.push_back({{query.int64(0)}, query.text(1), query.text(2), query.text(3), query.int64(4) != 0});
    if (m_isActingUserKnown || m_users.empty())
        return {};
    const Result<std::optional<UserId>> person = KnownPerson(*this).find(KnownPerson::login());
    if (!person)
        return person.error();
    m_isActingUserKnown = person->has_value();
    m_actingUser = person->value_or(m_users.front().id);
    return {};
}

Result<void> Workspace::loadQualification()
{
    if (Migrator(*m_connection).currentVersion() < SchemaOfQualification)
        return {};
    const Result<std::vector<Definition>> definitions = DefinitionRepository(*this).all();
    if (!definitions)
        return definitions.error();
    m_qualification = Qualification::from(*definitions, m_catalog);
    m_scoreSheet.reset();
    m_scoreDefinition = 0;
    const Definition *model = currentOf(*definitions, Definition::scoreName());
    if (!model || model->body.isEmpty())
        return {};
    // One of a newer program, or damaged, scores nobody; the settings say so.
    if (const Result<ScoreModel> read = storedScoreModel(model->body, m_catalog)) {
        m_scoreSheet = std::make_shared<const ScoreSheet>(*read);
        m_scoreDefinition = model->id;
    }
    return {};
}

Result<void> Workspace::loadHolidays()
{
    const Result<QString> text = SettingRepository(*this).read(holidaysKey());
    if (!text)
        return text.error();
    m_holidays = holidaysFromText(*text);
    return {};
}

} // namespace lead
