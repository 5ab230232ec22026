#include "core/domain/conditiontext.h"

#include "core/base/text.h"
#include "core/domain/conditionlexer.h"
#include "core/domain/conditionparser.h"
#include "core/domain/conditionvalue.h"
#include "core/domain/conditionwords.h"

#include <algorithm>

namespace lead {

namespace {

bool isPlainWord(const QString &text)
{
    for (QStringView reserved : {u"and", u"or", u"not", u"everything"})
        if (text.compare(reserved, Qt::CaseInsensitive) == 0)
            return false;
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (isAsciiLetter(c.toLatin1()) || isDigit(c.toLatin1()) || c == u'_');
    });
}

QString inQuotes(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (QChar c : text) {
        if (c == u'"' || c == u'\\')
            out = out + u'\\' + c;
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else
            out += c;
    }
    return out + u'"';
}

QString testText(const Condition &test, const FieldCatalog &catalog)
{
    const QString start = fieldInText(test.field(), catalog) + u' ' + operatorText(test.op());
    QStringList values;
    for (const ConditionValue &value : test.values())
        values.push_back(valueInText(value));
    switch (operandsOf(test.op())) {
    case Operands::None:
        return start;
    case Operands::Two:
        return start + u' ' + values.join(QStringLiteral(" and "));
    case Operands::Many:
        if (values.size() != 1 || test.op() == Operator::In || test.op() == Operator::NotIn)
            return start + QStringLiteral(" (") + values.join(QStringLiteral(", ")) + u')';
        break;
    default:
        break;
    }
    return start + u' ' + values.join(u' ');
}

void append(QString &out, const Condition &condition, const FieldCatalog &catalog)
{
    switch (condition.kind()) {
    case Condition::Kind::Test:
        out += testText(condition, catalog);
        return;
    case Condition::Kind::Not:
        out += QStringLiteral("not ");
        break;
    default:
        if (condition.isEverything()) {
            out += QStringLiteral("everything");
            return;
        }
    }
    const QString between =
        condition.kind() == Condition::Kind::Any ? QStringLiteral(" or ") : QStringLiteral(" and ");
    bool first = true;
    for (const Condition &part : condition.parts()) {
        if (!first)
            out += between;
        first = false;
        const bool group = part.kind() == Condition::Kind::Any ||
                           (part.kind() == Condition::Kind::All && !part.isEverything());
        out += group ? QStringLiteral("(") : QString();
        append(out, part, catalog);
        out += group ? QStringLiteral(")") : QString();
    }
}

} // namespace

Result<Condition> parseCondition(QStringView text, const FieldCatalog &catalog)
{
    if (text.size() > Condition::MaxTextSize)
        return conditionErrorAt(
            Condition::MaxTextSize,
            ConditionText::tr("The condition is too long: at most %1 characters.").arg(Condition::MaxTextSize));
    Result<std::vector<ConditionToken>> tokens = conditionTokens(text);
    if (!tokens)
        return tokens.error();
    return ConditionParser(std::move(*tokens), catalog).parse();
}

std::optional<int> errorColumn(const Error &error)
{
    const QString prefix = QStringLiteral("column ");
    bool ok = false;
    const int column = error.detail.startsWith(prefix) ? error.detail.mid(prefix.size()).toInt(&ok) : 0;
    return ok ? std::optional(column) : std::nullopt;
}

QString toText(const Condition &condition, const FieldCatalog &catalog)
{
    QString out;
    if (!condition.isEverything())
        append(out, condition, catalog);
    return out;
}

QString valueInText(const ConditionValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text && !isPlainWord(*text) ? inQuotes(*text) : valueText(value);
}

QString fieldInText(FieldNumber number, const FieldCatalog &catalog)
{
    const Field *field = catalog.find(number);
    if (!field)
        return QStringLiteral("[#%1]").arg(number);
    if (isPlainWord(field->key))
        return field->key;
    return field->key.contains(u']') ? inQuotes(field->key) : QString(u'[' + field->key + u']');
}

} // namespace lead
