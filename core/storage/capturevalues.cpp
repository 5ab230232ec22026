#include "core/storage/capturevalues.h"

#include "core/storage/bulkstatement.h"
#include "core/storage/journal.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

Result<std::map<qint64, FieldValues>> valuesAtCapture(Workspace &workspace, const std::vector<FieldNumber> &fields, const std::function<bool()> &isStopped)
{
    std::map<QString, FieldNumber> keys;
    for (const FieldNumber number : fields)
        if (const Field *field = workspace.catalog().find(number))
            keys.emplace(field->key, number);
    BulkStatement query(workspace.connection(), QStringLiteral("SELECT entity_id, operation_id, body FROM change WHERE entity = 'lead' AND body IS NOT NULL ORDER BY entity_id, operation_id, n"));
    if (!query.prepared())
        return query.prepared().error();
    std::map<qint64, FieldValues> values;
    qint64 lead = 0, born = 0; // by which act
    Result<bool> more = query.next();
    for (; more && *more; more = query.next()) {
        if (isStopped && isStopped())
            break;
        if (query.int64(0) != lead) {
            lead = query.int64(0);
            born = 0;
        }
        const std::string_view bytes = query.bytes(2);
        const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))).object();
        if (body.contains(QLatin1StringView("+")))
            born = query.int64(1);
        if (query.int64(1) == born)
            continue;
        for (auto it = body.begin(); it != body.end(); ++it)
            if (const auto key = keys.find(it.key()); key != keys.end() && it.value().isArray())
                values[lead].try_emplace(key->second, fieldValueFromJson(it.value().toArray().at(0)));
    }
    return more ? Result<std::map<qint64, FieldValues>>(std::move(values)) : more.error();
}

} // namespace lead
