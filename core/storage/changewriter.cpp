#include "core/storage/changewriter.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/domain/fieldcatalog.h"
#include "core/storage/workspace.h"

#include <QRandomGenerator>
#include <charconv>

namespace lead {

namespace {
enum : int { OperationParameter = 1, NumberParameter, EntityParameter, IdParameter, BodyParameter, SaltParameter, HashParameter };
constexpr int ChangeParameters = HashParameter;
// Rows of one statement: each begins and ends only once.
constexpr std::size_t ChangesAtOnce = 32;

QString insertChanges(std::size_t rows)
{
    const QString row = QStringLiteral("(?, ?, ?, ?, ?, ?, ?)");
    return QStringLiteral("INSERT INTO change (operation_id, n, entity, entity_id, body, salt, body_hash) VALUES ") + QStringList(static_cast<qsizetype>(rows), row).join(QStringLiteral(", "));
}

void appendJson(std::string &out, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (byte < 0x20)
            ((out += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else
            out += c;
    }
    out += '"';
}

void appendJson(std::string &out, const FieldValue &value)
{
    std::array<char, 32> digits;
    if (const QString *text = std::get_if<QString>(&value))
        appendJson(out, std::string_view(toUtf8(*text)));
    else if (const qint64 *number = std::get_if<qint64>(&value))
        out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *number).ptr);
    else if (const double *real = std::get_if<double>(&value))
        out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), *real).ptr);
    else
        out += "null";
}

} // namespace

ChangeWriter::ChangeWriter(Workspace &workspace, OperationId operation)
    : m_insert(workspace.connection(), insertChanges(1))
    , m_insertMany(workspace.connection(), insertChanges(ChangesAtOnce))
{
    m_insert.bind(OperationParameter, static_cast<std::int64_t>(operation.value));
    for (std::size_t row = 0; m_insertMany.prepared() && row < ChangesAtOnce; ++row)
        m_insertMany.bind(static_cast<int>(row) * ChangeParameters + OperationParameter, static_cast<std::int64_t>(operation.value));
}

// Random bytes of the system are drawn many at a time, since asking costs more than hashing.
std::string_view ChangeWriter::nextSalt()
{
    if (m_randomUsed + 2 > m_random.size()) {
        QRandomGenerator::system()->fillRange(m_random.data(), static_cast<qsizetype>(m_random.size()));
        m_randomUsed = 0;
    }
    const auto *salt = reinterpret_cast<const char *>(m_random.data() + m_randomUsed);
    m_randomUsed += 2;
    return {salt, 2 * sizeof(quint32)};
}

void ChangeWriter::hash(std::string_view salt, std::string_view entity, qint64 entityId, std::string_view body)
{
    m_hashed.assign(salt);
    m_hashed += entity;
    m_hashed += std::to_string(entityId);
    m_hashed += body;
    m_hash = sha256Of(m_hashed);
}

void ChangeWriter::bind(BulkStatement &statement, int place, const Collected &change)
{
    statement.bind(place + NumberParameter, static_cast<std::int64_t>(m_next++));
    statement.bind(place + EntityParameter, std::string_view(change.entity));
    statement.bind(place + IdParameter, static_cast<std::int64_t>(change.entityId));
    statement.bind(place + BodyParameter, std::string_view(change.body));
    statement.bindBytes(place + SaltParameter, change.salt);
    statement.bindBytes(place + HashParameter, {change.hash.data(), change.hash.size()});
}

Result<void> ChangeWriter::collect(std::string_view entity, qint64 entityId, std::string_view body)
{
    const std::string_view salt = nextSalt();
    hash(salt, entity, entityId, body);
    m_collected.push_back({std::string(entity), entityId, std::string(body), std::string(salt), m_hash});
    if (m_collected.size() < ChangesAtOnce)
        return {};
    for (std::size_t row = 0; row < ChangesAtOnce; ++row)
        bind(m_insertMany, static_cast<int>(row) * ChangeParameters, m_collected[row]);
    const Result<void> done = m_insertMany.run();
    m_collected.clear();
    return done;
}

Result<void> ChangeWriter::flush()
{
    Result<void> done;
    for (std::size_t i = 0; done && i < m_collected.size(); ++i) {
        bind(m_insert, 0, m_collected[i]);
        done = m_insert.run();
    }
    m_collected.clear();
    return done;
}

Result<void> ChangeWriter::record(std::string_view entity, qint64 entityId, std::string_view body)
{
    const std::string_view salt = nextSalt();
    hash(salt, entity, entityId, body);
    m_insert.bind(NumberParameter, static_cast<std::int64_t>(m_next++));
    m_insert.bind(EntityParameter, entity);
    m_insert.bind(IdParameter, static_cast<std::int64_t>(entityId));
    m_insert.bind(BodyParameter, body);
    m_insert.bindBytes(SaltParameter, salt);
    m_insert.bindBytes(HashParameter, lastHash());
    return m_insert.run();
}

std::string changeText(const FieldCatalog &catalog, const Lead &before, const FieldValues &changes)
{
    std::string body = "{";
    for (const auto &[field, value] : changes) {
        if (body.size() > 1)
            body += ',';
        appendJson(body, std::string_view(toUtf8(catalog.at(field).key)));
        body += ":[";
        appendJson(body, before.value(field));
        body += ',';
        appendJson(body, value);
        body += ']';
    }
    return body + '}';
}

} // namespace lead
