#include "core/domain/conditionparser.h"

#include "core/base/text.h"
#include "core/domain/conditionvalue.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lead {

namespace {

using O = Operator;
using Kind = ConditionToken::Kind;
using Expectation = ConditionExpectation::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("Condition", text);
}

enum class Only : std::uint8_t {
    Always,
    Dates,      // fields that are dates
    DateCounts, // dates, and a number follows: "in last 3 days", whereas "in last month" is the calendar month
    Booleans,
    Lists, // a "(" follows, so that "is in progress" is not taken for a list
};

struct Phrase
{
    QStringView words;
    Operator op;
    bool negated = false;
    Only only = Only::Always;
};

constexpr std::array phrases{
    Phrase{u"is", O::Equal}, Phrase{u"equals", O::Equal}, Phrase{u"is equal to", O::Equal}, Phrase{u"is not", O::NotEqual},
    Phrase{u"isn't", O::NotEqual}, Phrase{u"is not equal to", O::NotEqual}, Phrase{u"does not equal", O::NotEqual},
    Phrase{u"in", O::In}, Phrase{u"is in", O::In, false, Only::Lists}, Phrase{u"is one of", O::In}, Phrase{u"one of", O::In},
    Phrase{u"not in", O::NotIn}, Phrase{u"is not in", O::NotIn, false, Only::Lists}, Phrase{u"is not one of", O::NotIn},
    Phrase{u"is none of", O::NotIn}, Phrase{u"none of", O::NotIn},
    Phrase{u"contains", O::Contains}, Phrase{u"contain", O::Contains}, Phrase{u"includes", O::Contains},
    Phrase{u"include", O::Contains}, Phrase{u"has", O::Contains}, Phrase{u"have", O::Contains},
    Phrase{u"does not contain", O::NotContains}, Phrase{u"doesn't contain", O::NotContains},
    Phrase{u"do not contain", O::NotContains}, Phrase{u"not contains", O::NotContains},
    Phrase{u"does not include", O::NotContains}, Phrase{u"do not include", O::NotContains},
    Phrase{u"does not have", O::NotContains}, Phrase{u"doesn't have", O::NotContains}, Phrase{u"do not have", O::NotContains},
    Phrase{u"starts with", O::StartsWith}, Phrase{u"begins with", O::StartsWith},
    Phrase{u"does not start with", O::StartsWith, true}, Phrase{u"doesn't start with", O::StartsWith, true},
    Phrase{u"does not begin with", O::StartsWith, true},
    Phrase{u"ends with", O::EndsWith}, Phrase{u"does not end with", O::EndsWith, true}, Phrase{u"doesn't end with", O::EndsWith, true},
    Phrase{u"is empty", O::IsEmpty}, Phrase{u"is blank", O::IsEmpty}, Phrase{u"is not empty", O::IsNotEmpty},
    Phrase{u"is not blank", O::IsNotEmpty},
    Phrase{u"between", O::Between}, Phrase{u"is between", O::Between}, Phrase{u"not between", O::Between, true},
    Phrase{u"is not between", O::Between, true},
    Phrase{u"at least", O::GreaterOrEqual}, Phrase{u"is at least", O::GreaterOrEqual}, Phrase{u"at most", O::LessOrEqual},
    Phrase{u"is at most", O::LessOrEqual}, Phrase{u"more than", O::Greater}, Phrase{u"is more than", O::Greater},
    Phrase{u"greater than", O::Greater}, Phrase{u"is greater than", O::Greater}, Phrase{u"less than", O::Less},
    Phrase{u"is less than", O::Less},
    Phrase{u"before", O::Less}, Phrase{u"is before", O::Less}, Phrase{u"after", O::Greater}, Phrase{u"is after", O::Greater},
    Phrase{u"on", O::Equal, false, Only::Dates}, Phrase{u"is on", O::Equal, false, Only::Dates},
    Phrase{u"not on", O::NotEqual, false, Only::Dates}, Phrase{u"is not on", O::NotEqual, false, Only::Dates},
    Phrase{u"on or before", O::LessOrEqual, false, Only::Dates}, Phrase{u"is on or before", O::LessOrEqual, false, Only::Dates},
    Phrase{u"on or after", O::GreaterOrEqual, false, Only::Dates}, Phrase{u"is on or after", O::GreaterOrEqual, false, Only::Dates},
    Phrase{u"within last", O::WithinLast}, Phrase{u"within the last", O::WithinLast}, Phrase{u"within past", O::WithinLast},
    Phrase{u"within the past", O::WithinLast}, Phrase{u"is within the last", O::WithinLast}, Phrase{u"is within last", O::WithinLast},
    Phrase{u"in the last", O::WithinLast, false, Only::Dates}, Phrase{u"is in the last", O::WithinLast, false, Only::Dates},
    Phrase{u"in the past", O::WithinLast, false, Only::Dates}, Phrase{u"in last", O::WithinLast, false, Only::DateCounts},
    Phrase{u"not within last", O::WithinLast, true}, Phrase{u"not within the last", O::WithinLast, true},
    Phrase{u"not in the last", O::WithinLast, true, Only::Dates}, Phrase{u"is not within the last", O::WithinLast, true},
    Phrase{u"within next", O::WithinNext}, Phrase{u"within the next", O::WithinNext}, Phrase{u"is within the next", O::WithinNext},
    Phrase{u"is within next", O::WithinNext}, Phrase{u"in the next", O::WithinNext, false, Only::Dates},
    Phrase{u"is in the next", O::WithinNext, false, Only::Dates}, Phrase{u"in next", O::WithinNext, false, Only::DateCounts},
    Phrase{u"not within next", O::WithinNext, true}, Phrase{u"not within the next", O::WithinNext, true},
    Phrase{u"is true", O::IsTrue, false, Only::Booleans}, Phrase{u"is false", O::IsFalse, false, Only::Booleans},
};

bool fitsType(Only only, FieldType type)
{
    switch (only) {
    case Only::Dates:
    case Only::DateCounts:
        return isDateType(type);
    case Only::Booleans:
        return type == FieldType::Boolean;
    default:
        return true;
    }
}

QString quoted(const ConditionToken &token)
{
    constexpr qsizetype longest = 40;
    return token.text.size() > longest ? QString(token.text.left(longest) + QChar(0x2026)) : token.text;
}

QString column(const ConditionToken &token)
{
    return QString::number(token.from + 1);
}

} // namespace

ConditionParser::ConditionParser(std::vector<ConditionToken> tokens, const FieldCatalog &catalog)
    : m_tokens(std::move(tokens))
    , m_catalog(catalog)
{
}

Result<Condition> ConditionParser::parse()
{
    if (m_tokens.front().kind == Kind::End) {
        expect(Expectation::Field);
        return Condition();
    }
    std::optional<Condition> condition = parseAny();
    if (condition && token().kind != Kind::End) {
        expected(tr("\"and\" or \"or\""));
        condition.reset();
    }
    if (!condition)
        return m_error;
    return std::move(*condition);
}

const ConditionToken &ConditionParser::token(std::size_t ahead) const
{
    return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
}

// Where a test may end: at the text's end, "and", "or" or ")".
bool ConditionParser::atJunction(std::size_t ahead) const
{
    const Token &next = token(ahead);
    return next.kind == Kind::End || next.kind == Kind::Close || next.isWord(u"and") || next.isWord(u"or");
}

std::nullopt_t ConditionParser::fail(qsizetype position, const QString &message)
{
    m_error = conditionErrorAt(position, message);
    return std::nullopt;
}

std::nullopt_t ConditionParser::failAt(const Token &at, const Error &error)
{
    return fail(at.from, tr("At column %1: %2").arg(column(at), error.message));
}

std::nullopt_t ConditionParser::expected(const QString &what)
{
    const Token &at = token();
    if (at.kind == Kind::End)
        return fail(at.from, tr("The condition ends at column %1 where %2 is expected.").arg(column(at), what));
    return fail(at.from, tr("Expected %1 at column %2, not \"%3\".").arg(what, column(at), quoted(at)));
}

bool ConditionParser::enter()
{
    if (++m_depth <= Condition::MaxDepth)
        return true;
    fail(token().from, tr("The condition is nested too deeply at column %1: at most %2 levels.").arg(token().from + 1).arg(Condition::MaxDepth));
    return false;
}

bool ConditionParser::countNode()
{
    if (++m_nodes <= Condition::MaxNodes)
        return true;
    fail(token().from, tr("The condition is too long at column %1: at most %2 tests.").arg(token().from + 1).arg(Condition::MaxNodes));
    return false;
}

void ConditionParser::expect(Expectation kind, const Field *field, Operator op)
{
    m_expectations.push_back({kind, token().from, field, op, m_parentheses > 0});
}

std::optional<Condition> ConditionParser::parseAny()
{
    std::vector<Condition> parts;
    while (true) {
        std::optional<Condition> part = parseAll();
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        if (!token().isWord(u"or"))
            break;
        ++m_at;
    }
    if (parts.size() > 1 && !countNode())
        return std::nullopt;
    return Condition::any(std::move(parts));
}

std::optional<Condition> ConditionParser::parseAll()
{
    std::vector<Condition> parts;
    while (true) {
        std::optional<Condition> part = parsePart();
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        expect(Expectation::Junction);
        if (!token().isWord(u"and"))
            break;
        ++m_at;
    }
    if (parts.size() > 1 && !countNode())
        return std::nullopt;
    return Condition::all(std::move(parts));
}

std::optional<Condition> ConditionParser::parsePart()
{
    expect(Expectation::Field);
    if (token().kind == Kind::Open)
        return parseGroup();
    if (token().isWord(u"everything") && atJunction(1)) {
        ++m_at;
        return Condition();
    }
    if (!token().isWord(u"not"))
        return parseTest();
    if (!enter() || !countNode())
        return std::nullopt;
    ++m_at;
    std::optional<Condition> part = parsePart();
    --m_depth;
    if (!part)
        return std::nullopt;
    return Condition::negation(std::move(*part));
}

std::optional<Condition> ConditionParser::parseGroup()
{
    const Token open = token();
    if (!enter())
        return std::nullopt;
    ++m_at;
    ++m_parentheses;
    std::optional<Condition> condition = parseAny();
    if (!condition)
        return std::nullopt;
    if (token().kind != Kind::Close)
        return expected(tr("\"and\", \"or\" or the \")\" for the \"(\" at column %1").arg(open.from + 1));
    ++m_at;
    --m_parentheses;
    --m_depth;
    return condition;
}

std::optional<Condition> ConditionParser::parseTest()
{
    const Token start = token();
    const std::optional<FieldMatch> match = matchField();
    if (!match || !countNode())
        return std::nullopt;
    const Field &field = *match->field;
    m_at += match->tokens;
    expect(Expectation::Operator, &field);
    if (field.type == FieldType::Boolean && atJunction())
        return Condition::test(field.number, O::IsTrue);
    const Token operatorToken = token();
    std::optional<OperatorMatch> op = matchOperator(field, 0);
    if (!op && isDateType(field.type) && (token().kind == Kind::Word || token().kind == Kind::String) && !atJunction())
        op = OperatorMatch{}; // "captured yesterday"
    if (!op)
        return expected(tr("an operator for %1, such as %2,").arg(field.key, operatorText(operatorsFor(field.type).front().op)));
    m_at += op->tokens;
    const bool inList = op->op == O::In || op->op == O::NotIn;
    if (inList && isDateType(field.type) && token().kind != Kind::Open)
        op->op = op->op == O::In ? O::Equal : O::NotEqual; // "captured in last month"
    if (!isApplicable(op->op, field.type)) {
        // Says what is wrong with the operator before what is wrong with its values.
        if (Result<Condition> test = checkedTest(field, op->op, {}); !test && field.type != FieldType::TextList
            && !(field.type == FieldType::Boolean && (op->op == O::Equal || op->op == O::NotEqual)))
            return failAt(operatorToken, test.error());
    }
    const Token valueToken = token();
    std::optional<std::vector<ConditionValue>> values = parseOperands(field, op->op);
    if (!values)
        return std::nullopt;
    Result<Condition> test = checkedTest(field, op->op, std::move(*values));
    if (!test)
        return failAt(field.use & InFilter ? valueToken : start, test.error());
    if (op->negated)
        return Condition::negation(std::move(*test));
    return std::move(*test);
}

const Field *ConditionParser::fieldLabelled(const QString &label)
{
    if (m_labels.isEmpty())
        for (const Field &field : m_catalog.fields())
            if (const QString text = fromUtf8(folded(toUtf8(field.label))); !m_labels.contains(text))
                m_labels.insert(text, &field);
    return m_labels.value(fromUtf8(folded(toUtf8(label))));
}

const Field *ConditionParser::fieldNamed(const QString &name)
{
    const Field *field = m_catalog.find(name);
    return field ? field : fieldLabelled(name);
}

bool ConditionParser::operatorFollows(const FieldMatch &match) const
{
    if (match.field->type == FieldType::Boolean && atJunction(match.tokens))
        return true;
    return matchOperator(*match.field, match.tokens).has_value();
}

// A key or alias, else a label, in brackets or quotes or as bare words. The first one that an operator follows wins.
std::optional<ConditionParser::FieldMatch> ConditionParser::matchField()
{
    const Token &first = token();
    if (first.kind == Kind::Bracketed || first.kind == Kind::String) {
        const Field *field = fieldNamed(first.text);
        return field ? std::optional(FieldMatch{field, 1}) : unknownField(first);
    }
    if (first.kind != Kind::Word || atJunction())
        return expected(tr("a field name"));
    std::optional<FieldMatch> found;
    if (const Field *field = m_catalog.find(first.text)) {
        found = FieldMatch{field, 1};
        if (operatorFollows(*found))
            return found;
    }
    constexpr std::size_t longestLabel = 6;
    QString label;
    std::vector<FieldMatch> labelled;
    for (std::size_t n = 1; n <= longestLabel; ++n) {
        const Token &word = token(n - 1);
        if (word.kind != Kind::Word && word.kind != Kind::Comma)
            break;
        label += (n == 1 || word.kind == Kind::Comma ? QString() : QStringLiteral(" ")) + word.text;
        if (const Field *field = fieldLabelled(label))
            labelled.push_back({field, n});
    }
    for (auto match = labelled.rbegin(); match != labelled.rend(); ++match)
        if (operatorFollows(*match))
            return *match;
    if (!found && !labelled.empty())
        found = labelled.back();
    return found ? found : unknownField(first);
}

std::nullopt_t ConditionParser::unknownField(const Token &at)
{
    QStringList names;
    for (const Field &field : m_catalog.fields())
        if (field.use & InFilter)
            names << field.key << field.aliases << field.label;
    const QString message = tr("Unknown field \"%1\" at column %2.").arg(quoted(at), column(at));
    const QString close = closestWord(at.text, names);
    if (close.isEmpty())
        return fail(at.from, message + u' ' + tr("Put texts in quotes; the fields are listed under Fields in the help."));
    return fail(at.from, message + u' ' + tr("Did you mean \"%1\"?").arg(close));
}

std::optional<ConditionParser::OperatorMatch> ConditionParser::matchOperator(const Field &field, std::size_t ahead) const
{
    const Token &first = token(ahead);
    if (first.kind == Kind::Symbol)
        if (const std::optional<Operator> op = operatorFromText(first.text))
            return OperatorMatch{*op, 1, false};
    if (first.kind != Kind::Word)
        return std::nullopt;
    std::optional<OperatorMatch> best;
    for (const Phrase &phrase : phrases) {
        if (!fitsType(phrase.only, field.type))
            continue;
        std::size_t n = 0;
        bool fits = true;
        for (QStringView word : phrase.words.tokenize(u' '))
            fits = fits && token(ahead + n++).isWord(word);
        if (!fits || (best && best->tokens >= n))
            continue;
        const Token &next = token(ahead + n);
        if ((phrase.only == Only::Lists && next.kind != Kind::Open && !isDateType(field.type))
            || (phrase.only == Only::DateCounts && !(next.kind == Kind::Word && isDigit(next.text.front().toLatin1())))
            || (operandsOf(phrase.op) == Operands::None && !atJunction(ahead + n)))
            continue;
        best = OperatorMatch{phrase.op, n, phrase.negated};
    }
    return best;
}

std::optional<std::vector<ConditionValue>> ConditionParser::parseOperands(const Field &field, Operator op)
{
    std::vector<ConditionValue> values;
    const Operands operands = operandsOf(op);
    if (operands == Operands::None)
        return values;
    if (operands == Operands::Many && token().kind == Kind::Open)
        return parseList(field, op);
    std::optional<ConditionValue> value = parseValue(field, op);
    if (!value)
        return std::nullopt;
    values.push_back(std::move(*value));
    if (operands != Operands::Two)
        return values;
    if (!token().isWord(u"and"))
        return expected(tr("\"and\" and the second value of \"between\""));
    ++m_at;
    value = parseValue(field, op);
    if (!value)
        return std::nullopt;
    values.push_back(std::move(*value));
    return values;
}

std::optional<std::vector<ConditionValue>> ConditionParser::parseList(const Field &field, Operator op)
{
    const Token open = token();
    std::vector<ConditionValue> values;
    do {
        ++m_at; // the "(" or the ","
        std::optional<ConditionValue> value = parseValue(field, op);
        if (!value)
            return std::nullopt;
        values.push_back(std::move(*value));
    } while (token().kind == Kind::Comma);
    expect(Expectation::ListEnd);
    if (token().kind != Kind::Close)
        return expected(tr("\",\" or the \")\" for the \"(\" at column %1").arg(open.from + 1));
    ++m_at;
    return values;
}

// One quoted text, or bare words up to a junction or mark: `source = Google Ads and ...`.
std::optional<ConditionValue> ConditionParser::parseValue(const Field &field, Operator op)
{
    expect(Expectation::Value, &field, op);
    const Token first = token();
    QString text = first.text;
    if (first.kind == Kind::String) {
        ++m_at;
    } else if (first.kind == Kind::Word && !atJunction()) {
        for (++m_at; token().kind == Kind::Word && !atJunction(); ++m_at)
            text += u' ' + token().text;
        const Token &last = m_tokens[m_at - 1];
        if (token().kind == Kind::Symbol && last.from != first.from)
            return fail(last.from, tr("Expected \"and\" or \"or\" before \"%1\" at column %2.").arg(quoted(last), column(last)));
    } else {
        return expected(tr("a value for %1").arg(field.key));
    }
    Result<ConditionValue> value = valueFromText(field, op, text);
    if (!value)
        return failAt(first, value.error());
    return std::move(*value);
}

} // namespace lead
