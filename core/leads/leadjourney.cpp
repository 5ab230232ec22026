#include "core/leads/leadjourney.h"

#include "core/leads/fieldtext.h"
#include "core/storage/importrepository.h"
#include "core/storage/journal.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr int MostChanges = 500;
constexpr std::array<FieldNumber, 4> Fields{F::Source, F::Medium, F::Campaign, F::Publisher};

/// The values of Fields at one time, as people read them.
using Origin = std::array<QString, Fields.size()>;

/// Walks from what a lead is now back to how it was added.
class JourneyReader
{
public:
    JourneyReader(Workspace &workspace, const Lead &lead)
        : m_workspace(workspace)
        , m_lead(lead)
        , m_text(workspace)
    {
    }

    Result<std::vector<Touchpoint>> read();

private:
    void add(const Operation &operation, const QString &file);
    bool stepBack(const QJsonObject &body);
    Result<void> addBeginning(const std::vector<ActChange> &changes);
    Result<QString> fileOf(ImportId import);
    QString userName(UserId id) const
    {
        const User *user = m_workspace.user(id);
        return user ? user->name : QString();
    }

    Workspace &m_workspace;
    const Lead &m_lead;
    FieldText m_text;
    Origin m_origin;
    std::vector<Touchpoint> m_touches;
};

Result<QString> JourneyReader::fileOf(ImportId import)
{
    if (!import.isValid())
        return QString();
    const Result<std::optional<ImportRecord>> record = ImportRepository(m_workspace).find(import);
    if (!record)
        return record.error();
    return *record ? (*record)->fileName : QString();
}

void JourneyReader::add(const Operation &operation, const QString &file)
{
    if (std::all_of(m_origin.begin(), m_origin.end(), [](const QString &value) { return value.isEmpty(); }))
        return;
    m_touches.push_back({operation.at, m_origin[0], m_origin[1], m_origin[2], m_origin[3], file.isEmpty() ? userName(operation.user) : file, !file.isEmpty(), operation.id});
}

// The values before one change; tells whether it changed any of them.
bool JourneyReader::stepBack(const QJsonObject &body)
{
    bool isOther = false;
    for (std::size_t i = 0; i < Fields.size(); ++i) {
        const Field &field = m_workspace.catalog().at(Fields[i]);
        const QJsonArray pair = body.value(field.key).toArray();
        if (pair.size() != 2)
            continue;
        isOther = true;
        m_origin[i] = m_text.shown(field, fieldValueFromJson(pair.at(0)), {});
    }
    return isOther;
}

Result<void> JourneyReader::addBeginning(const std::vector<ActChange> &changes)
{
    Operation operation;
    operation.at = m_lead.number(F::CreatedAt);
    const auto made = std::find_if(changes.begin(), changes.end(), [](const ActChange &act) { return act.change.body.contains(QStringLiteral("+")); });
    if (made != changes.end())
        operation = made->operation;
    const ImportId import{m_lead.number(F::Import)};
    const Result<QString> file = fileOf(import);
    if (!file)
        return file.error();
    if (import.isValid() && made == changes.end()) {
        const Result<std::optional<ImportRecord>> record = ImportRepository(m_workspace).find(import);
        if (record && *record) {
            operation.id = (*record)->operation;
            operation.at = (*record)->startedAt;
        }
    }
    add(operation, *file);
    return {};
}

Result<std::vector<Touchpoint>> JourneyReader::read()
{
    for (std::size_t i = 0; i < Fields.size(); ++i)
        m_origin[i] = m_text.shown(m_lead, m_workspace.catalog().at(Fields[i]));
    const Result<std::vector<ActChange>> changes = Journal(m_workspace).changesOf(QStringLiteral("lead"), m_lead.id.value, MostChanges);
    if (!changes)
        return changes.error();
    for (std::size_t i = 0; i < changes->size();) {
        const Operation &operation = (*changes)[i].operation;
        const Origin after = m_origin;
        bool isOther = false;
        for (; i < changes->size() && (*changes)[i].operation.id == operation.id; ++i)
            isOther = stepBack((*changes)[i].change.body) || isOther;
        if (!isOther || m_origin == after || operation.undone || operation.undoOf.isValid() || operation.kind == u"merge")
            continue;
        const Result<QString> file = fileOf(operation.import);
        if (!file)
            return file.error();
        const Origin before = std::exchange(m_origin, after);
        add(operation, *file);
        m_origin = before;
    }
    if (Result<void> done = addBeginning(*changes); !done)
        return done.error();
    std::reverse(m_touches.begin(), m_touches.end());
    return std::move(m_touches);
}

} // namespace

QString Touchpoint::text() const
{
    QStringList parts{source, medium, campaign, publisher};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

Result<std::vector<Touchpoint>> journeyOf(Workspace &workspace, const Lead &lead)
{
    return JourneyReader(workspace, lead).read();
}

} // namespace lead
