#include "core/domain/conditionparser.h"

#include "core/base/text.h"
#include "core/domain/conditionphrase.h"
#include "core/domain/conditionvalue.h"
#include "core/domain/conditionwords.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

using O = Operator;
using Kind = ConditionToken::Kind;
using Expectation = ConditionExpectation::Kind;

// Whether checkedTest() can make something of the operator, under another name perhaps.
bool maySuit(Operator op, FieldType type)
{
    const bool equality = op == O::Equal || op == O::NotEqual;
    const bool membership = op == O::In || op == O::NotIn;
    return isApplicable(op, type) ||
           (equality && (type == FieldType::Boolean || type == FieldType::TextList)) ||
           (membership && type == FieldType::TextList);
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
        expected(ConditionText::tr("\"and\" or \"or\""));
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
    return fail(at.from, ConditionText::tr("At column %1: %2").arg(column(at), error.message));
}

std::nullopt_t ConditionParser::expected(const QString &what)
{
    const Token &at = token();
    if (at.kind == Kind::End)
        return fail(at.from,
                    ConditionText::tr("The condition ends at column %1 where %2 is expected.").arg(column(at), what));
    return fail(at.from, ConditionText::tr("Expected %1 at column %2, not \"%3\".").arg(what, column(at), quoted(at)));
}

bool ConditionParser::enter()
{
    if (++m_depth <= Condition::MaxDepth)
        return true;
    fail(token().from, ConditionText::tr("The condition is nested too deeply at column %1: at most %2 levels.")
                           .arg(token().from + 1)
                           .arg(Condition::MaxDepth));
    return false;
}

bool ConditionParser::countNode()
{
    if (++m_nodes <= Condition::MaxNodes)
        return true;
    fail(token().from, ConditionText::tr("The condition is too long at column %1: at most %2 tests.")
                           .arg(token().from + 1)
                           .arg(Condition::MaxNodes));
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
        return expected(ConditionText::tr("\"and\", \"or\" or the \")\" for the \"(\" at column %1").arg(open.from + 1));
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
    if (!op && isDateType(field.type) && (token().kind == Kind::Word || token().kind == Kind::String) &&
        !atJunction())
        op = OperatorMatch{}; // "captured yesterday"
    if (!op)
        return expected(ConditionText::tr("an operator for %1, such as %2,")
                            .arg(field.key, operatorText(operatorsFor(field.type).front().op)));
    m_at += op->tokens;
    const bool inList = op->op == O::In || op->op == O::NotIn;
    if (inList && isDateType(field.type) && token().kind != Kind::Open)
        op->op = op->op == O::In ? O::Equal : O::NotEqual; // "captured in last month"
    if (!maySuit(op->op, field.type))                      // before what may be wrong with its values
        return failAt(operatorToken, checkedTest(field, op->op, {}).error());
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

// A key or alias, else a label, in brackets or quotes or as bare words. The first one that an operator
// follows wins.
std::optional<ConditionParser::FieldMatch> ConditionParser::matchField()
{
    const Token &first = token();
    if (first.kind == Kind::Bracketed || first.kind == Kind::String) {
        const Field *field = fieldNamed(first.text);
        return field ? std::optional(FieldMatch{field, 1}) : unknownField(first);
    }
    if (first.kind != Kind::Word || atJunction())
        return expected(ConditionText::tr("a field name"));
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
    const QString message = ConditionText::tr("Unknown field \"%1\" at column %2.").arg(quoted(at), column(at));
    const QString close = closestWord(at.text, names);
    if (close.isEmpty())
        return fail(at.from, message + u' ' +
                                 ConditionText::tr("Put texts in quotes; the fields are listed under Fields in the help."));
    return fail(at.from, message + u' ' + ConditionText::tr("Did you mean \"%1\"?").arg(close));
}

std::optional<ConditionParser::OperatorMatch> ConditionParser::matchOperator(const Field &field,
                                                                             std::size_t ahead) const
{
    const Token &first = token(ahead);
    if (first.kind == Kind::Symbol)
        if (const std::optional<Operator> op = operatorFromText(first.text))
            return OperatorMatch{*op, 1, false};
    if (first.kind != Kind::Word)
        return std::nullopt;
    std::optional<OperatorMatch> best;
    for (const OperatorPhrase &phrase : operatorPhrases()) {
        if (!phrase.fits(field.type))
            continue;
        std::size_t n = 0;
        bool fits = true;
        for (QStringView word : phrase.words.tokenize(u' '))
            fits = fits && token(ahead + n++).isWord(word);
        if (!fits || (best && best->tokens >= n))
            continue;
        const Token &next = token(ahead + n);
        if ((phrase.only == OperatorPhrase::Only::Lists && next.kind != Kind::Open &&
             !isDateType(field.type)) ||
            (phrase.only == OperatorPhrase::Only::DateCounts &&
             !(next.kind == Kind::Word && isDigit(next.text.front().toLatin1()))) ||
            (operandsOf(phrase.op) == Operands::None && !atJunction(ahead + n)))
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
        return expected(ConditionText::tr("\"and\" and the second value of \"between\""));
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
        return expected(ConditionText::tr("\",\" or the \")\" for the \"(\" at column %1").arg(open.from + 1));
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
        for (++m_at; token().kind == Kind::Word && !atJunction(); ++m_at) {
            expect(Expectation::Junction);
            text += u' ' + token().text;
        }
        const Token &last = m_tokens[m_at - 1];
        if (token().kind == Kind::Symbol && last.from != first.from)
            return fail(
                last.from,
                ConditionText::tr("Expected \"and\" or \"or\" before \"%1\" at column %2.").arg(quoted(last), column(last)));
    } else {
        return expected(ConditionText::tr("a value for %1").arg(field.key));
    }
    Result<ConditionValue> value = valueFromText(field, op, text);
    if (!value)
        return failAt(first, value.error());
    return std::move(*value);
}

} // namespace lead
