#include "core/storage/workspace.h"

#include "core/storage/journal.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/knownperson.h"
#include "core/storage/migrator.h"
#include "core/storage/nodeclaim.h"
#include "core/storage/query.h"
#include "core/storage/reservefile.h"
#include "core/storage/savedviewrepository.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>
#include <algorithm>
#include <array>

namespace lead {

namespace {

struct WorkspaceText
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

struct StageTemplate
{
    const char *name;
    StageKind kind;
    int probability;
    int rottingDays; // 0: never
};
constexpr std::array salesStages{
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "New"), StageKind::Open, 5, 2},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Attempting"), StageKind::Open, 10, 5},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Contacted"), StageKind::Open, 25, 7},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Qualified"), StageKind::Open, 45, 10},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Appointment"), StageKind::Open, 65, 14},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Won"), StageKind::Won, 100, 0},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Lost"), StageKind::Lost, 0, 0}};
constexpr std::array b2bStages{
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "New"), StageKind::Open, 5, 3},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Contacted"), StageKind::Open, 15, 7},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Qualified"), StageKind::Open, 30, 10},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Proposal"), StageKind::Open, 50, 14},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Negotiation"), StageKind::Open, 70, 14},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Won"), StageKind::Won, 100, 0},
    StageTemplate{QT_TRANSLATE_NOOP("Workspace", "Lost"), StageKind::Lost, 0, 0}};

constexpr int FirstSchemaWithViews = 2;

// Of one person alone, whoever opens the file is that one. With a second person that must not change, so it is kept.
Result<void> rememberSolePerson(Workspace &workspace)
{
    const std::vector<User> &users = workspace.users();
    const auto isActive = [](const User &user) { return user.active; };
    if (workspace.isActingUserKnown() || std::count_if(users.begin(), users.end(), isActive) != 1)
        return {};
    const UserId person = std::find_if(users.begin(), users.end(), isActive)->id;
    const auto kept = KnownPerson(workspace).remember(KnownPerson::login(), person); // found by the next reload()
    return kept ? Result<void>() : kept.error();
}

// One that this computer never wrote to may be of anybody: its pages are looked at before anything in it is believed.
Result<void> lookAtStranger(Connection &connection)
{
    if (NodeClaim::wasTakenHere(connection))
        return {};
    Query look(connection, QStringLiteral("PRAGMA quick_check(1)"));
    const Result<void> done = look.exec();
    const QString verdict = done && look.next() ? look.text(0).simplified() : QString();
    if (verdict == u"ok")
        return {};
    if (!done && done.error().code != Error::Corrupt)
        return done;
    return Error{Error::Corrupt, WorkspaceText::tr("%1 comes from elsewhere and is damaged. Nothing is written to it; recovering it copies what can be read into a clean workspace.").arg(connection.path()),
                 done ? verdict : done.error().detail};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Connection> connection, const Clock &clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_terms(*m_connection)
{
}

QStringList Workspace::templateNames()
{
    return {QStringLiteral("sales"), QStringLiteral("b2b")};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock, Connection::Mode mode)
{
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, mode);
    if (!connection)
        return connection.error();
    if (mode == Connection::Mode::Writer)
        if (Result<void> whole = lookAtStranger(**connection); !whole)
            return whole.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*connection), clock));
    if (Result<void> done = workspace->bringUpToDate(mode); !done)
        return done.error();
    if (Result<void> done = workspace->reload(); !done)
        return done.error();
    if (mode == Connection::Mode::Writer && !workspace->isReadOnly()) {
        workspace->m_wasCutOff = hasLog && !NodeClaim::isHeldByOthers(workspace->connection());
        if (Result<void> done = Journal(*workspace).sealCutOff(); !done)
            return done.error();
        ReserveFile::keep(path);
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Clock &clock, const QString &templateName)
{
    if (!templateNames().contains(templateName))
        return Error{Error::Invalid, WorkspaceText::tr("There is no template named %1. There are: %2.").arg(templateName, templateNames().join(QStringLiteral(", ")))};
    Result<std::unique_ptr<Connection>> connection = Connection::create(path);
    if (!connection)
        return connection.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*connection), clock));
    Result<void> done = Migrator(workspace->connection()).migrate();
    if (done)
        done = workspace->fill(templateName);
    if (done)
        done = workspace->reload();
    if (!done) {
        workspace.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        return done.error();
    }
    return workspace;
}

Result<void> Workspace::bringUpToDate(Connection::Mode mode)
{
    const int version = Migrator(*m_connection).currentVersion();
    if (version >= SchemaVersion)
        return {};
    if (mode == Connection::Mode::Reader) { // who reads knows the newest schema only
        const Result<std::unique_ptr<Workspace>> writer = open(path(), m_clock, Connection::Mode::Writer);
        return writer ? Result<void>() : writer.error();
    }
    if (isReadOnly())
        return Error{Error::ReadOnly, WorkspaceText::tr("%1 was made by an older version and has to be brought up to date, but it cannot be written. Copy it to a folder of your own and open the copy.").arg(path())};
    return Migrator(*m_connection).migrate([this](int reached) {
        return reached == FirstSchemaWithViews ? SavedViewRepository(*this).addStarters() : Result<void>();
    });
}

Result<void> Workspace::fill(const QString &templateName)
{
    Transaction transaction(*m_connection);
    if (!transaction.begun())
        return transaction.begun();
    const QLocale locale;
    QString country = QLocale::territoryToCode(locale.territory());
    QString currency = locale.currencySymbol(QLocale::CurrencyIsoCode);
    if (locale.language() == QLocale::C || country.size() != 2 || currency.size() != 3) {
        country = QStringLiteral("US");
        currency = QStringLiteral("USD");
    }
    // A sample is made beside its place, with one ending more.
    QString name = QFileInfo(m_connection->path()).completeBaseName();
    if (const QString ending = QStringLiteral(".leadwright"); name.endsWith(ending))
        name.chop(ending.size());
    Query self(*m_connection, QStringLiteral("INSERT INTO workspace (id, uuid, name, created_at, currency, country, time_zone)"
                                             " VALUES (1, :uuid, :name, :at, :currency, :country, :zone)"));
    self.bind(QLatin1StringView(":uuid"), QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bind(QLatin1StringView(":name"), name)
        .bind(QLatin1StringView(":at"), m_clock.now())
        .bind(QLatin1StringView(":currency"), currency)
        .bind(QLatin1StringView(":country"), country)
        .bind(QLatin1StringView(":zone"), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    if (Result<void> done = self.exec(); !done)
        return done;
    Query pipeline(*m_connection, QStringLiteral("INSERT INTO pipeline (id, workspace_id, name, position) VALUES (1, 1, :name, 1)"));
    if (Result<void> done = pipeline.bind(QLatin1StringView(":name"), WorkspaceText::tr(QT_TRANSLATE_NOOP("Workspace", "Sales"))).exec(); !done)
        return done;
    Query insert(*m_connection,
                 QStringLiteral("INSERT INTO stage (id, workspace_id, row_version, pipeline_id, name, position, kind, probability, rotting_days)"
                                " VALUES (:id, 1, 1, 1, :name, :id, :kind, :probability, :rotting)"));
    qint64 id = 0;
    for (const StageTemplate &stage : templateName == u"b2b" ? b2bStages : salesStages) {
        insert.bind(QLatin1StringView(":id"), ++id)
            .bind(QLatin1StringView(":name"), WorkspaceText::tr(stage.name))
            .bind(QLatin1StringView(":kind"), stageKindKey(stage.kind))
            .bind(QLatin1StringView(":probability"), qint64(stage.probability))
            .bind(QLatin1StringView(":rotting"), stage.rottingDays > 0 ? std::optional(qint64(stage.rottingDays)) : std::nullopt);
        if (Result<void> done = insert.exec(); !done)
            return done;
    }
    if (Result<UserId> user = addUser(KnownPerson::login(), {}, QStringLiteral("admin")); !user)
        return user.error();
    if (Result<void> done = SavedViewRepository(*this).addStarters(); !done)
        return done;
    if (Result<void> done = DefinitionRepository(*this).addStarters(); !done)
        return done;
    return transaction.commit();
}

const Stage *Workspace::stage(StageId id) const
{
    for (const std::vector<Stage> *stages : {&m_stages, &m_formerStages})
        for (const Stage &s : *stages)
            if (s.id == id)
                return &s;
    return nullptr;
}

const Stage *Workspace::stage(QStringView name) const
{
    for (const Stage &s : m_stages)
        if (name.compare(s.name, Qt::CaseInsensitive) == 0)
            return &s;
    for (const Stage &s : m_stages)
        if (name == s.id.toString())
            return &s;
    return nullptr;
}

const Stage *Workspace::firstStage() const
{
    return m_stages.empty() ? nullptr : &m_stages.front();
}

const Stage *Workspace::firstStage(StageKind kind) const
{
    for (const Stage &s : m_stages)
        if (s.kind == kind)
            return &s;
    return nullptr;
}

const User *Workspace::user(UserId id) const
{
    for (const User &u : m_users)
        if (u.id == id)
            return &u;
    return nullptr;
}

const User *Workspace::user(QStringView name) const
{
    for (const User &u : m_users)
        if (name.compare(u.name, Qt::CaseInsensitive) == 0 || (!u.email.isEmpty() && name.compare(u.email, Qt::CaseInsensitive) == 0))
            return &u;
    return nullptr;
}

Result<void> Workspace::actAs(QStringView userName)
{
    const User *person = user(userName);
    if (!person)
        return Error{Error::NotFound, WorkspaceText::tr("There is no user named %1 in this workspace.").arg(userName.toString())};
    m_actingUser = person->id;
    m_isActingUserKnown = true;
    return {};
}

Permissions Workspace::permissions() const
{
    const bool isGoverned = std::any_of(m_users.begin(), m_users.end(), [](const User &user) { return user.active && user.role == u"admin"; });
    if (!isGoverned)
        return {};
    if (const User *person = m_isActingUserKnown ? user(m_actingUser) : nullptr)
        return Permissions::of(*person);
    // Of one person alone, whoever opens the file is that one under another login.
    const auto people = std::count_if(m_users.begin(), m_users.end(), [](const User &user) { return user.active; });
    return people > 1 ? Permissions::ofStranger(KnownPerson::login()) : Permissions();
}

Result<IdGenerator *> Workspace::ids()
{
    if (!m_ids) {
        Result<NodeClaim> claim = NodeClaim::take(*m_connection, m_clock);
        if (!claim)
            return claim.error();
        m_ids.emplace(m_clock, claim->node, claim->lastId);
    }
    return &*m_ids;
}

Result<void> Workspace::refreshIfStale()
{
    if (!m_stale && setupVersion() == m_setupVersion)
        return {};
    m_stale = false;
    if (std::exchange(m_claimIsDoubtful, false))
        m_ids.reset();
    return reload();
}

qint64 Workspace::setupVersion()
{
    Query query(*m_connection, QStringLiteral("SELECT value FROM setting WHERE workspace_id = 1 AND name = 'setup_version'"));
    return query.exec() && query.next() ? query.text(0).toLongLong() : 0;
}

Result<void> Workspace::noteSetup()
{
    Query upsert(*m_connection, QStringLiteral("INSERT INTO setting (workspace_id, name, value) VALUES (1, 'setup_version', '1')"
                                               " ON CONFLICT (workspace_id, name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)"));
    return upsert.exec();
}

Result<UserId> Workspace::addUser(const QString &name, const QString &email, const QString &role)
{
    if (Result<void> done = rememberSolePerson(*this); !done)
        return done.error();
    const UserId id{m_connection->number(QStringLiteral("SELECT max(id) FROM user_account")).value_or(0) + 1};
    Query insert(*m_connection, QStringLiteral("INSERT INTO user_account (id, workspace_id, row_version, name, email, role, active, created_at)"
                                               " VALUES (:id, 1, 1, :name, :email, :role, 1, :at)"));
    insert.bind(QLatin1StringView(":id"), id)
        .bind(QLatin1StringView(":name"), name)
        .bind(QLatin1StringView(":email"), email)
        .bind(QLatin1StringView(":role"), role)
        .bind(QLatin1StringView(":at"), m_clock.now());
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    if (Result<void> done = noteSetup(); !done)
        return done.error();
    m_users.push_back({id, name, email, role, true});
    return id;
}

} // namespace lead
