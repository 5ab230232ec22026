#pragma once

#include "core/base/clock.h"
#include "core/domain/fieldcatalog.h"
#include "core/domain/permissions.h"
#include "core/domain/pipeline.h"
#include "core/domain/qualification.h"
#include "core/domain/scoresheet.h"
#include "core/domain/stage.h"
#include "core/domain/user.h"
#include "core/domain/workingdays.h"
#include "core/storage/connection.h"
#include "core/storage/leadcolumns.h"
#include "core/storage/termtable.h"

#include <QTimeZone>
#include <memory>
#include <optional>

namespace lead {

/// One opened workspace on one thread: the connection and the small tables that everything needs at hand (fields,
/// stages, users, terms). A second thread or process opens its own.
class Workspace
{
public:
    /// Opens and brings an older file up to the schema of this program.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock, Connection::Mode mode);
    /// Creates the file with its schema, a pipeline and the person at the keyboard as first user. Templates: "sales"
    /// (calls and appointments), "b2b" (proposals and negotiation). Leaves nothing behind when it fails.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Clock &clock, const QString &templateName);
    static QStringList templateNames();

    Connection &connection() { return *m_connection; }
    const Clock &clock() const { return m_clock; }
    bool isReadOnly() const { return m_connection->isReadOnly(); }
    /// Whether whoever wrote last did not close the file, so that a look at its structure is due. Of a writer.
    bool wasCutOff() const { return m_wasCutOff; }
    QString path() const { return m_connection->path(); }
    QString uuid() const { return m_uuid; }
    QString name() const { return m_name; }
    QString currency() const { return m_currency; }
    QString country() const { return m_country; }
    QTimeZone timeZone() const { return m_timeZone; }

    const FieldCatalog &catalog() const { return m_catalog; }
    /// Those of the catalogue.
    const std::vector<LeadColumn> &leadColumns() const { return m_leadColumns; }
    /// The same for SELECT: "lead.first_name, lead_detail.industry_id ...".
    const QString &leadColumnList() const { return m_leadColumnList; }
    TermTable &terms() { return m_terms; }
    const std::vector<Pipeline> &pipelines() const { return m_pipelines; }
    const std::vector<Stage> &stages() const { return m_stages; }
    /// Also one that was removed, because history names it.
    const Stage *stage(StageId id) const;
    /// By name, ignoring case, or by the digits of its id; null when there is none.
    const Stage *stage(QStringView name) const;
    /// Where a new lead begins.
    const Stage *firstStage() const;
    const Stage *firstStage(StageKind kind) const;
    const std::vector<User> &users() const { return m_users; }
    const User *user(UserId id) const;
    const User *user(QStringView name) const;
    /// By what leads are qualified here.
    const Qualification &qualification() const { return m_qualification; }
    const std::vector<Holiday> &holidays() const { return m_holidays; }
    WorkingDays workingDays() const { return {m_qualification.acceptance.hours.days, m_holidays}; }
    /// The setting that has the holidays.
    static QString holidaysKey() { return QStringLiteral("holidays"); }
    /// By what they are scored; null without a model. The second is its version in the table of definitions.
    const std::shared_ptr<const ScoreSheet> &scoreSheet() const { return m_scoreSheet; }
    qint64 scoreDefinition() const { return m_scoreDefinition; }
    /// Whose name stands on what is written through this object.
    UserId actingUser() const { return m_actingUser; }
    /// Whether that is the person at the keyboard (see KnownPerson), and not only the first of the list.
    bool isActingUserKnown() const { return m_isActingUserKnown; }
    Result<void> actAs(QStringView userName);
    /// What the acting user may do, by the role as it was last read; reading alone for a person who is not among several users; everything
    /// where only one person works, and for everybody while no administrator could change roles.
    Permissions permissions() const;

    /// Ids for new rows. Claims a node on first use; only inside a writing transaction.
    Result<IdGenerator *> ids();
    /// Ids come from this generator instead, whose node this process has claimed and whose clock outlives the workspace.
    void makeIdsWith(const IdGenerator &ids) { m_ids.emplace(ids); }
    /// Reads fields, stages, users and terms again, after this or another process changed them.
    Result<void> reload();

    /// After a rollback: drops what is remembered of terms and fields that the transaction had added.
    void forgetUncommitted() { m_stale = m_claimIsDoubtful = true; }
    /// The same after a rehearsal, which leaves the claim on ids alone.
    void forgetRehearsed() { m_stale = true; }
    /// Reads again what forgetUncommitted() dropped, or what anybody set up otherwise since. Called when an act begins,
    /// and by whoever reads for a person.
    Result<void> refreshIfStale();
    /// Says in the file that stages, users, fields or names of terms are others now; inside a writing transaction.
    Result<void> noteSetup();

    /// Adds a custom field and its column; inside a writing transaction, followed by reload(). One of the same label and type that was
    /// removed comes back instead, when no visible lead has a value of it.
    Result<Field> addCustomField(const QString &label, FieldType type, const QStringList &options = {});
    /// Adds a user; inside a writing transaction, followed by reload().
    Result<UserId> addUser(const QString &name, const QString &email, const QString &role);

private:
    Result<std::optional<Field>> revivedField(const QString &label, FieldType type, const QStringList &options);
    Result<void> takeCustomField(const Field &field);
    Workspace(std::unique_ptr<Connection> connection, const Clock &clock);
    Result<void> bringUpToDate(Connection::Mode mode);
    Result<void> fill(const QString &templateName);
    Result<void> loadSelf();
    Result<void> loadFields();
    void takeCatalog(FieldCatalog catalog);
    Result<void> loadPipelines();
    qint64 setupVersion();
    Result<void> loadStages();
    Result<void> loadUsers();
    Result<void> loadQualification();
    Result<void> loadHolidays();

    std::unique_ptr<Connection> m_connection;
    const Clock &m_clock;
    QString m_uuid;
    QString m_name;
    QString m_currency;
    QString m_country;
    QTimeZone m_timeZone;
    FieldCatalog m_catalog;
    std::vector<LeadColumn> m_leadColumns;
    QString m_leadColumnList;
    TermTable m_terms;
    std::vector<Pipeline> m_pipelines;
    std::vector<Stage> m_stages;
    std::vector<Stage> m_formerStages;
    std::vector<User> m_users;
    Qualification m_qualification;
    std::vector<Holiday> m_holidays;
    std::shared_ptr<const ScoreSheet> m_scoreSheet;
    qint64 m_scoreDefinition = 0;
    UserId m_actingUser;
    bool m_isActingUserKnown = false; // else it is only the first of the list
    std::optional<IdGenerator> m_ids;
    bool m_stale = false;
    bool m_claimIsDoubtful = false; // it may have been rolled back, too
    bool m_wasCutOff = false;
    qint64 m_setupVersion = 0; // of what is in memory
};

} // namespace lead
