#include "core/leads/savedview.h"

#include "core/domain/fieldcatalog.h"

#include <QJsonArray>

namespace lead {

namespace {

QString keyOf(const FieldCatalog &catalog, FieldNumber number)
{
    const Field *field = catalog.find(number);
    return field ? field->key : QString();
}

FieldNumber fieldOf(const FieldCatalog &catalog, const QJsonValue &key)
{
    const Field *field = catalog.find(key.toString());
    return field ? field->number : 0;
}

} // namespace

QJsonObject ViewBody::toJson(const FieldCatalog &catalog) const
{
    QJsonArray order;
    for (const ListSort &sort : sorts)
        if (const QString key = keyOf(catalog, sort.field); !key.isEmpty())
            order.append(QJsonObject{{QStringLiteral("field"), key}, {QStringLiteral("descending"), sort.order == Qt::DescendingOrder}});
    QJsonArray shown;
    for (const FieldNumber column : columns)
        if (const QString key = keyOf(catalog, column); !key.isEmpty())
            shown.append(key);
    QJsonObject wide;
    for (const auto &[column, width] : widths)
        if (const QString key = keyOf(catalog, column); !key.isEmpty())
            wide.insert(key, width);
    return {{QStringLiteral("condition"), condition}, {QStringLiteral("search"), search},   {QStringLiteral("sorts"), order},
            {QStringLiteral("columns"), shown},       {QStringLiteral("widths"), wide},     {QStringLiteral("groupBy"), keyOf(catalog, groupBy)},
            {QStringLiteral("density"), density}};
}

ViewBody ViewBody::fromJson(const QJsonObject &object, const FieldCatalog &catalog)
{
    ViewBody body;
    body.condition = object.value(QStringLiteral("condition")).toString();
    body.search = object.value(QStringLiteral("search")).toString();
    for (const QJsonValue &value : object.value(QStringLiteral("sorts")).toArray()) {
        const QJsonObject sort = value.toObject();
        if (const FieldNumber field = fieldOf(catalog, sort.value(QStringLiteral("field"))))
            body.sorts.push_back({field, sort.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    for (const QJsonValue &value : object.value(QStringLiteral("columns")).toArray())
        if (const FieldNumber field = fieldOf(catalog, value))
            body.columns.push_back(field);
    const QJsonObject wide = object.value(QStringLiteral("widths")).toObject();
    for (auto it = wide.begin(); it != wide.end(); ++it)
        if (const FieldNumber field = fieldOf(catalog, it.key()))
            body.widths.emplace(field, it.value().toInt());
    body.groupBy = fieldOf(catalog, object.value(QStringLiteral("groupBy")));
    body.density = object.value(QStringLiteral("density")).toString();
    return body;
}

} // namespace lead
