#include "core/domain/conditionjson.h"

#include "core/domain/conditionvalue.h"
#include "core/domain/conditionwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {

constexpr int currentVersion = 1;

QString keyOf(FieldNumber number, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(number);
    return field ? field->key : QStringLiteral("#%1").arg(number);
}

QJsonValue valueToJson(const ConditionValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QJsonValue(*number);
    if (const auto *number = std::get_if<double>(&value))
        return QJsonValue(*number);
    return QJsonValue(valueText(value));
}

QJsonObject nodeToJson(const Condition &condition, const FieldCatalog &catalog)
{
    if (condition.isEverything())
        return {};
    if (condition.kind() == Condition::Kind::Test) {
        QJsonObject node{{QStringLiteral("field"), keyOf(condition.field(), catalog)},
                         {QStringLiteral("op"), operatorText(condition.op())}};
        QJsonArray values;
        for (const ConditionValue &value : condition.values())
            values.append(valueToJson(value));
        if (!values.isEmpty())
            node.insert(QStringLiteral("values"), values);
        return node;
    }
    if (condition.kind() == Condition::Kind::Not)
        return {{QStringLiteral("not"), nodeToJson(condition.parts().front(), catalog)}};
    QJsonArray parts;
    for (const Condition &part : condition.parts())
        parts.append(nodeToJson(part, catalog));
    return {
        {condition.kind() == Condition::Kind::All ? QStringLiteral("all") : QStringLiteral("any"), parts}};
}

class Reader
{
public:
    explicit Reader(const FieldCatalog &catalog)
        : m_catalog(catalog)
    {
    }

    Result<Condition> node(const QJsonValue &json, const QString &path, int depth)
    {
        if (!json.isObject())
            return wrong(path, ConditionText::tr("an object is expected here"));
        if (++m_nodes > Condition::MaxNodes)
            return wrong(path, ConditionText::tr("the condition has more than %1 parts").arg(Condition::MaxNodes));
        const QJsonObject object = json.toObject();
        if (object.isEmpty())
            return Condition();
        if (object.contains(QStringLiteral("field")))
            return test(object, path);
        if (depth == Condition::MaxDepth)
            return wrong(path, ConditionText::tr("the condition is nested more than %1 levels").arg(Condition::MaxDepth));
        if (object.size() != 1)
            return wrong(path, ConditionText::tr("one of \"all\", \"any\", \"not\" or a \"field\" is expected here"));
        const QString key = object.begin().key();
        if (key == u"not") {
            Result<Condition> part = node(object.begin().value(), path + QStringLiteral(".not"), depth + 1);
            return part ? Result<Condition>(Condition::negation(std::move(*part))) : part;
        }
        if (key != u"all" && key != u"any")
            return wrong(
                path, ConditionText::tr("\"%1\" is unknown; \"all\", \"any\", \"not\" or \"field\" is expected").arg(key));
        return group(object.begin().value(), key == u"all", path + u'.' + key, depth + 1);
    }

private:
    static Error wrong(const QString &path, const QString &what)
    {
        return {Error::Invalid, ConditionText::tr("The stored condition cannot be read: at %1, %2.").arg(path, what)};
    }

    Result<Condition> group(const QJsonValue &json, bool isAll, const QString &path, int depth)
    {
        if (!json.isArray())
            return wrong(path, ConditionText::tr("a list is expected here"));
        const QJsonArray array = json.toArray();
        std::vector<Condition> parts;
        for (qsizetype i = 0; i < array.size(); ++i) {
            Result<Condition> part = node(array.at(i), path + QStringLiteral("[%1]").arg(i), depth);
            if (!part)
                return part;
            parts.push_back(std::move(*part));
        }
        return isAll ? Condition::all(std::move(parts)) : Condition::any(std::move(parts));
    }

    Result<Condition> test(const QJsonObject &object, const QString &path)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() != u"field" && it.key() != u"op" && it.key() != u"values")
                return wrong(path, ConditionText::tr("\"%1\" is unknown").arg(it.key()));
        const QString key = object.value(QStringLiteral("field")).toString();
        const Field *field = m_catalog.find(key);
        if (!field)
            return wrong(path, ConditionText::tr("there is no field \"%1\"").arg(key));
        const QString opText = object.value(QStringLiteral("op")).toString();
        const std::optional<Operator> op = operatorFromText(opText);
        if (!op)
            return wrong(path, ConditionText::tr("there is no operator \"%1\"").arg(opText));
        const QJsonValue list = object.value(QStringLiteral("values"));
        if (!list.isUndefined() && !list.isArray())
            return wrong(path + QStringLiteral(".values"), ConditionText::tr("a list is expected here"));
        std::vector<ConditionValue> values;
        const QJsonArray array = list.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            Result<ConditionValue> read =
                value(*field, *op, array.at(i), path + QStringLiteral(".values[%1]").arg(i));
            if (!read)
                return read.error();
            values.push_back(std::move(*read));
        }
        Result<Condition> made = checkedTest(*field, *op, std::move(values));
        return made ? made : Result<Condition>(wrong(path, made.error().message));
    }

    Result<ConditionValue> value(const Field &field, Operator op, const QJsonValue &json, const QString &path)
    {
        const bool isNumeric = field.type == FieldType::Integer || field.type == FieldType::Decimal ||
                               field.type == FieldType::Money;
        if (isNumeric ? !json.isDouble() : !json.isString())
            return wrong(path, isNumeric ? ConditionText::tr("a number is expected here") : ConditionText::tr("a text is expected here"));
        // By way of the text, so that limits and spellings are those of typed conditions.
        const QString text = !isNumeric
                                 ? json.toString()
                                 : QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest);
        Result<ConditionValue> read = valueFromText(field, op, text);
        return read ? read : Result<ConditionValue>(wrong(path, read.error().message));
    }

    const FieldCatalog &m_catalog;
    int m_nodes = 0;
};

} // namespace

QJsonObject toJson(const Condition &condition, const FieldCatalog &catalog)
{
    return {{QStringLiteral("version"), currentVersion},
            {QStringLiteral("where"), nodeToJson(condition, catalog)}};
}

Result<Condition> conditionFromJson(const QJsonObject &json, const FieldCatalog &catalog)
{
    const QJsonValue version = json.value(QStringLiteral("version"));
    if (!version.isDouble() || version.toInt() < 1)
        return Error{Error::Invalid, ConditionText::tr("The stored condition cannot be read: it has no version.")};
    if (version.toDouble() > currentVersion)
        return Error{
            Error::TooNew,
            ConditionText::tr("This condition was stored by a newer version of Leadwright. Update Leadwright to use it.")};
    for (auto it = json.begin(); it != json.end(); ++it)
        if (it.key() != u"version" && it.key() != u"where")
            return Error{Error::Invalid,
                         ConditionText::tr("The stored condition cannot be read: \"%1\" is unknown.").arg(it.key())};
    return Reader(catalog).node(json.value(QStringLiteral("where")), QStringLiteral("where"), 0);
}

Result<Condition> conditionFromJson(const QByteArray &json, const FieldCatalog &catalog)
{
    if (json.size() > MaxConditionJsonSize)
        return Error{
            Error::Invalid,
            ConditionText::tr("The stored condition cannot be read: it is larger than %1 bytes.").arg(MaxConditionJsonSize)};
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{Error::Invalid,
                     ConditionText::tr("The stored condition cannot be read: it is not JSON (byte %1).").arg(problem.offset),
                     problem.errorString()};
    return conditionFromJson(document.object(), catalog);
}

} // namespace lead
