#pragma once

#include "core/base/result.h"
#include "core/domain/condition.h"
#include "core/domain/conditionlexer.h"
#include "core/domain/fieldcatalog.h"

#include <QHash>
#include <optional>
#include <vector>

namespace lead {

/// What could have stood at one place of a condition's text.
struct ConditionExpectation
{
    enum class Kind : std::uint8_t { Field, Operator, Value, Junction, ListEnd };

    Kind kind = Kind::Field;
    qsizetype from = 0;
    const Field *field = nullptr; ///< of Operator and Value
    Operator op = Operator::Equal; ///< of Value
    bool inParentheses = false;    ///< of Junction: a ")" fits too
};

/// Recursive descent over the tokens, as deep as Condition::MaxDepth allows. Used through conditiontext.h and
/// conditioncompletion.h.
class ConditionParser
{
public:
    ConditionParser(std::vector<ConditionToken> tokens, const FieldCatalog &catalog);

    Result<Condition> parse();
    /// Every place that parse() came to, with what it could have read there.
    const std::vector<ConditionExpectation> &expectations() const { return m_expectations; }

private:
    using Token = ConditionToken;
    struct FieldMatch
    {
        const Field *field = nullptr;
        std::size_t tokens = 1;
    };
    struct OperatorMatch
    {
        Operator op = Operator::Equal;
        std::size_t tokens = 0;
        bool negated = false;
    };

    const Token &token(std::size_t ahead = 0) const;
    bool atJunction(std::size_t ahead = 0) const;
    std::nullopt_t fail(qsizetype position, const QString &message);
    std::nullopt_t failAt(const Token &at, const Error &error);
    std::nullopt_t expected(const QString &what);
    bool enter();
    bool countNode();
    void expect(ConditionExpectation::Kind kind, const Field *field = nullptr, Operator op = Operator::Equal);

    std::optional<Condition> parseAny();
    std::optional<Condition> parseAll();
    std::optional<Condition> parsePart();
    std::optional<Condition> parseGroup();
    std::optional<Condition> parseTest();
    std::optional<FieldMatch> matchField();
    const Field *fieldNamed(const QString &name);
    const Field *fieldLabelled(const QString &label);
    bool operatorFollows(const FieldMatch &match) const;
    std::optional<OperatorMatch> matchOperator(const Field &field, std::size_t ahead) const;
    std::optional<std::vector<ConditionValue>> parseOperands(const Field &field, Operator op);
    std::optional<std::vector<ConditionValue>> parseList(const Field &field, Operator op);
    std::optional<ConditionValue> parseValue(const Field &field, Operator op);
    std::nullopt_t unknownField(const Token &at);

    std::vector<Token> m_tokens;
    const FieldCatalog &m_catalog;
    QHash<QString, const Field *> m_labels; // folded label -> field, filled when first asked
    std::vector<ConditionExpectation> m_expectations;
    std::size_t m_at = 0;
    int m_depth = 0;
    int m_parentheses = 0;
    int m_nodes = 0;
    Error m_error;
};

} // namespace lead
