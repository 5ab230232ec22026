#include "core/domain/conditiontext.h"
#include "core/base/numbertext.h"
#include "core/domain/conditionvalue.h"
#include "core/domain/conditionwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace lead {

namespace {

using O = Operator;

QString valueSentence(const ConditionValue &value)
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

QString joined(const QStringList &parts, const char *lastTwo)
{
    if (parts.size() < 2)
        return parts.value(0);
    return ConditionText::tr(lastTwo).arg(parts.mid(0, parts.size() - 1).join(ConditionText::tr(", ")), parts.back());
}

// Languages that write nouns with capitals translate this to "no".
bool namesAreSmall()
{
    return QCoreApplication::translate(
               "Condition", "yes", "Whether field names are written small inside a sentence: yes or no") ==
           u"yes";
}

QString insideSentence(const QString &label)
{
    const qsizetype end = label.indexOf(u' ');
    const QString first = label.left(end < 0 ? label.size() : end);
    if (first.size() < 2 || first.mid(1) != first.mid(1).toLower() || !namesAreSmall())
        return label;
    return label.left(1).toLower() + label.mid(1);
}

bool isPeriod(const ConditionValue &value)
{
    const auto *date = std::get_if<RelativeDate>(&value);
    return date && date->kind == RelativeDate::Kind::Period;
}

const char *datePattern(const Condition &test)
{
    const bool period = !test.values().empty() && isPeriod(test.values().front());
    switch (test.op()) {
    case O::Equal:
    case O::In:
        return period ? QT_TRANSLATE_NOOP("Condition", "%1 %2") : QT_TRANSLATE_NOOP("Condition", "%1 on %2");
    case O::NotEqual:
    case O::NotIn:
        return period ? QT_TRANSLATE_NOOP("Condition", "%1 not %2")
                      : QT_TRANSLATE_NOOP("Condition", "%1 not on %2");
    case O::Less:
        return QT_TRANSLATE_NOOP("Condition", "%1 before %2");
    case O::LessOrEqual:
        return QT_TRANSLATE_NOOP("Condition", "%1 on or before %2");
    case O::Greater:
        return QT_TRANSLATE_NOOP("Condition", "%1 after %2");
    case O::GreaterOrEqual:
        return QT_TRANSLATE_NOOP("Condition", "%1 on or after %2");
    case O::Between:
        return QT_TRANSLATE_NOOP("Condition", "%1 between %2 and %3");
    case O::WithinLast:
        return QT_TRANSLATE_NOOP("Condition", "%1 in the last %2");
    case O::WithinNext:
        return QT_TRANSLATE_NOOP("Condition", "%1 in the next %2");
    default:
        return nullptr;
    }
}

const char *plainPattern(Operator op)
{
    switch (op) {
    case O::Equal:
    case O::In:
        return QT_TRANSLATE_NOOP("Condition", "%1 is %2");
    case O::NotEqual:
    case O::NotIn:
        return QT_TRANSLATE_NOOP("Condition", "%1 is not %2");
    case O::Less:
        return QT_TRANSLATE_NOOP("Condition", "%1 is less than %2");
    case O::LessOrEqual:
        return QT_TRANSLATE_NOOP("Condition", "%1 is at most %2");
    case O::Greater:
        return QT_TRANSLATE_NOOP("Condition", "%1 is more than %2");
    case O::GreaterOrEqual:
        return QT_TRANSLATE_NOOP("Condition", "%1 is at least %2");
    case O::Contains:
        return QT_TRANSLATE_NOOP("Condition", "%1 contains %2");
    case O::NotContains:
        return QT_TRANSLATE_NOOP("Condition", "%1 does not contain %2");
    case O::StartsWith:
        return QT_TRANSLATE_NOOP("Condition", "%1 starts with %2");
    case O::EndsWith:
        return QT_TRANSLATE_NOOP("Condition", "%1 ends with %2");
    case O::Between:
        return QT_TRANSLATE_NOOP("Condition", "%1 is between %2 and %3");
    case O::IsNotEmpty:
        return QT_TRANSLATE_NOOP("Condition", "%1 is not empty");
    case O::IsTrue:
        return QT_TRANSLATE_NOOP("Condition", "%1 is yes");
    case O::IsFalse:
        return QT_TRANSLATE_NOOP("Condition", "%1 is no");
    default:
        return QT_TRANSLATE_NOOP("Condition", "%1 is empty");
    }
}

const char *patternFor(const Condition &test, FieldType type)
{
    if (type == FieldType::TextList && test.op() == O::Contains)
        return QT_TRANSLATE_NOOP("Condition", "%1 include %2");
    if (type == FieldType::TextList && test.op() == O::NotContains)
        return QT_TRANSLATE_NOOP("Condition", "%1 do not include %2");
    const char *pattern = isDateType(type) ? datePattern(test) : nullptr;
    return pattern ? pattern : plainPattern(test.op());
}

QString testSentence(const Condition &test, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(test.field());
    const QString label = field ? insideSentence(field->label) : fieldInText(test.field(), catalog);
    const QString pattern = ConditionText::tr(patternFor(test, field ? field->type : FieldType::Text));
    QStringList values;
    for (const ConditionValue &value : test.values())
        values.push_back(valueSentence(value));
    if (test.op() == O::Between && values.size() == 2)
        return pattern.arg(label, values[0], values[1]);
    if (values.isEmpty())
        return pattern.arg(label);
    return pattern.arg(label, joined(values, QT_TRANSLATE_NOOP("Condition", "%1 or %2")));
}

// The operator that holds exactly when `op` does not, empty fields included.
std::optional<Operator> opposite(Operator op)
{
    static constexpr std::pair<Operator, Operator> pairs[] = {{O::Equal, O::NotEqual},
                                                              {O::In, O::NotIn},
                                                              {O::Contains, O::NotContains},
                                                              {O::IsEmpty, O::IsNotEmpty}};
    for (const auto &[positive, negative] : pairs) {
        if (op == positive)
            return negative;
        if (op == negative)
            return positive;
    }
    return std::nullopt;
}

QString sentenceOf(const Condition &condition, const FieldCatalog &catalog)
{
    if (condition.isEverything())
        return ConditionText::tr("every lead");
    if (condition.kind() == Condition::Kind::Test)
        return testSentence(condition, catalog);
    if (condition.kind() == Condition::Kind::Not) {
        const Condition &part = condition.parts().front();
        const std::optional<Operator> op =
            part.kind() == Condition::Kind::Test ? opposite(part.op()) : std::nullopt;
        if (op)
            return testSentence(Condition::test(part.field(), *op, part.values()), catalog);
        return part.isEverything() ? ConditionText::tr("no lead") : ConditionText::tr("not (%1)").arg(sentenceOf(part, catalog));
    }
    QStringList parts;
    for (const Condition &part : condition.parts()) {
        const bool group = part.kind() == Condition::Kind::Any || part.kind() == Condition::Kind::All;
        parts.push_back(group && !part.isEverything() ? QString(u'(' + sentenceOf(part, catalog) + u')')
                                                      : sentenceOf(part, catalog));
    }
    return joined(parts, condition.kind() == Condition::Kind::Any
                             ? QT_TRANSLATE_NOOP("Condition", "%1 or %2")
                             : QT_TRANSLATE_NOOP("Condition", "%1 and %2"));
}

} // namespace

QString toSentence(const Condition &condition, const FieldCatalog &catalog)
{
    if (condition.isEverything())
        return {};
    QString sentence = sentenceOf(condition, catalog);
    qsizetype first = 0;
    while (first < sentence.size() && sentence[first] == u'(')
        ++first;
    if (first < sentence.size())
        sentence[first] = sentence[first].toUpper();
    return sentence;
}

} // namespace lead
