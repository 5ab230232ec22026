#include "ui/leads/conditionparts.h"

#include "core/base/numbertext.h"
#include "core/domain/conditiontext.h"
#include "core/domain/conditionvalue.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

using O = Operator;

// The operator that holds exactly when `op` does not, empty fields included.
std::optional<Operator> opposite(Operator op)
{
    static constexpr std::pair<Operator, Operator> pairs[] = {
        {O::Equal, O::NotEqual}, {O::In, O::NotIn}, {O::Contains, O::NotContains}, {O::IsEmpty, O::IsNotEmpty}};
    for (const auto &[positive, negative] : pairs) {
        if (op == positive)
            return negative;
        if (op == negative)
            return positive;
    }
    return std::nullopt;
}

// Shorter than the operator's label where a sign says the same.
QString wordOf(Operator op, FieldType type)
{
    const bool isDate = isDateType(type);
    switch (op) {
    case O::Equal:
    case O::In:
        return QCoreApplication::translate("ConditionParts", "is");
    case O::NotEqual:
    case O::NotIn:
        return QCoreApplication::translate("ConditionParts", "is not");
    case O::Less:
        return isDate ? operatorLabel(op, type) : QStringLiteral("<");
    case O::LessOrEqual:
        return isDate ? operatorLabel(op, type) : QStringLiteral("≤");
    case O::Greater:
        return isDate ? operatorLabel(op, type) : QStringLiteral(">");
    case O::GreaterOrEqual:
        return isDate ? operatorLabel(op, type) : QStringLiteral("≥");
    case O::Between:
        return QCoreApplication::translate("ConditionParts", "is");
    case O::WithinLast:
        return QCoreApplication::translate("ConditionParts", "in the last");
    case O::WithinNext:
        return QCoreApplication::translate("ConditionParts", "in the next");
    default:
        return operatorLabel(op, type);
    }
}

} // namespace

std::vector<Condition> partsOf(const Condition &condition)
{
    if (condition.isEverything())
        return {};
    if (condition.kind() == Condition::Kind::All)
        return condition.parts();
    return {condition};
}

Condition withPart(const Condition &condition, std::size_t index, const std::optional<Condition> &part)
{
    std::vector<Condition> parts = partsOf(condition);
    if (index >= parts.size())
        return condition;
    if (part)
        parts[index] = *part;
    else
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(index));
    return Condition::all(std::move(parts));
}

Condition withNewPart(const Condition &condition, const Condition &part)
{
    std::vector<Condition> parts = partsOf(condition);
    parts.push_back(part);
    return Condition::all(std::move(parts));
}

Condition simplified(const Condition &part)
{
    if (part.kind() != Condition::Kind::Not)
        return part;
    const Condition &denied = part.parts().front();
    const std::optional<Operator> op = denied.kind() == Condition::Kind::Test ? opposite(denied.op()) : std::nullopt;
    return op ? Condition::test(denied.field(), *op, denied.values()) : part;
}

QString shownValue(const ConditionValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return numberText(*number);
    if (const auto *number = std::get_if<double>(&value))
        return numberText(*number, 'f', QLocale::FloatingPointShortest);
    if (const auto *date = std::get_if<RelativeDate>(&value))
        return toSentence(*date);
    if (const auto *span = std::get_if<DateSpan>(&value))
        return toSentence(*span);
    return valueText(value);
}

PartText textOf(const Condition &given, const FieldCatalog &catalog, const QHash<qint64, QString> &imports)
{
    const Condition part = simplified(given);
    const Field *field = part.kind() == Condition::Kind::Test ? catalog.find(part.field()) : nullptr;
    if (!field)
        return {{}, {}, toSentence(part, catalog)};
    const QString is = QCoreApplication::translate("ConditionParts", "is");
    switch (part.op()) {
    case O::IsTrue:
        return {field->label, is, QCoreApplication::translate("ConditionParts", "yes")};
    case O::IsFalse:
        return {field->label, is, QCoreApplication::translate("ConditionParts", "no")};
    case O::IsEmpty:
        return {field->label, is, QCoreApplication::translate("ConditionParts", "empty")};
    case O::IsNotEmpty:
        return {field->label, is, QCoreApplication::translate("ConditionParts", "not empty")};
    default:
        break;
    }
    QStringList values;
    for (const ConditionValue &value : part.values()) {
        const QString file = field->type == FieldType::Import ? imports.value(valueText(value).toLongLong()) : QString(); // typed, its number is a text
        values << (file.isEmpty() ? shownValue(value) : file);
    }
    if (part.op() == O::Between && values.size() == 2)
        return {field->label, is, QCoreApplication::translate("ConditionParts", "%1 to %2").arg(values[0], values[1])};
    return {field->label, wordOf(part.op(), field->type), values.join(QStringLiteral(", "))};
}

QStringList choicesOf(const Field &field, const WorkspaceInfo &info)
{
    QStringList choices;
    if (field.type == FieldType::Stage)
        for (const Stage &stage : info.stages)
            choices << stage.name;
    if (field.type == FieldType::User)
        for (const User &user : info.users)
            choices << user.name;
    choices += field.options;
    for (const QString &value : info.knownValues.value(field.number))
        if (!choices.contains(value))
            choices << value;
    return choices;
}

} // namespace lead
