#include "core/domain/conditioncompletion.h"

#include "core/base/text.h"
#include "core/domain/conditionparser.h"
#include "core/domain/conditiontext.h"

#include <algorithm>

namespace lead {

namespace {

using Completion = ConditionCompletion::Kind;
using Expectation = ConditionExpectation;

constexpr qsizetype longestChoice = 200; // nothing offered is longer, so farther back nothing can fit

std::vector<ConditionCompletion> fields(const FieldCatalog &catalog)
{
    std::vector<ConditionCompletion> out;
    for (const Field &field : catalog.fields())
        if (field.use & InFilter)
            out.push_back({Completion::Field, fieldInText(field.number, catalog), field.label});
    for (QStringView keyword : {u"not", u"("})
        out.push_back({Completion::Keyword, keyword.toString(), keyword.toString()});
    return out;
}

std::vector<ConditionCompletion> operators(const Field &field)
{
    std::vector<ConditionCompletion> out;
    for (const OperatorChoice &choice : operatorsFor(field.type))
        out.push_back({Completion::Operator, operatorText(choice.op), choice.label});
    if (isDateType(field.type)) {
        for (QStringView word : {u"before", u"after", u"today", u"yesterday", u"this week", u"this month",
                                 u"last week", u"last month"})
            out.push_back({Completion::Operator, word.toString(), word.toString()});
    }
    return out;
}

QStringList valueTexts(const Field &field, Operator op, const KnownValues &known)
{
    if (operandsOf(op) == Operands::Span)
        return {QStringLiteral("7 days"), QStringLiteral("30 days"), QStringLiteral("90 days"),
                QStringLiteral("24 hours"), QStringLiteral("12 months")};
    if (isDateType(field.type))
        return {QStringLiteral("today"),          QStringLiteral("yesterday"),
                QStringLiteral("this week"),      QStringLiteral("last week"),
                QStringLiteral("this month"),     QStringLiteral("last month"),
                QStringLiteral("this quarter"),   QStringLiteral("last quarter"),
                QStringLiteral("this year"),      QStringLiteral("last year"),
                QStringLiteral("start of month"), QStringLiteral("7 days ago"),
                QStringLiteral("30 days ago"),    QStringLiteral("now")};
    if (field.type == FieldType::Boolean)
        return {QStringLiteral("yes"), QStringLiteral("no")};
    if (!field.options.isEmpty())
        return field.options;
    QStringList values = known ? known(field) : QStringList();
    if (field.type == FieldType::User)
        values.prepend(QStringLiteral("me"));
    return values;
}

std::vector<ConditionCompletion> values(const Expectation &at, const KnownValues &known)
{
    const bool bare = operandsOf(at.op) == Operands::Span || isDateType(at.field->type);
    std::vector<ConditionCompletion> out;
    for (const QString &text : valueTexts(*at.field, at.op, known))
        out.push_back({Completion::Value, bare ? text : valueInText(text), text});
    return out;
}

std::vector<ConditionCompletion> keywords(std::initializer_list<QStringView> words)
{
    std::vector<ConditionCompletion> out;
    for (QStringView word : words)
        out.push_back({Completion::Keyword, word.toString(), word.toString()});
    return out;
}

std::vector<ConditionCompletion> choicesFor(const Expectation &at, const FieldCatalog &catalog,
                                            const KnownValues &known)
{
    switch (at.kind) {
    case Expectation::Kind::Field:
        return fields(catalog);
    case Expectation::Kind::Operator:
        return operators(*at.field);
    case Expectation::Kind::Value:
        return values(at, known);
    case Expectation::Kind::Junction:
        return at.inParentheses ? keywords({u"and", u"or", u")"}) : keywords({u"and", u"or"});
    case Expectation::Kind::ListEnd:
        return keywords({u",", u")"});
    }
    return {};
}

// What is typed, without an opening quote or bracket.
std::string typedPart(QStringView typed)
{
    if (!typed.isEmpty() && QStringView(u"\"'[\u201C\u201E").contains(typed.front()))
        typed = typed.mid(1);
    return folded(toUtf8(typed));
}

bool beginsWith(const QString &text, const std::string &typed)
{
    return folded(toUtf8(text)).starts_with(typed);
}

// Whether a new word may begin at `position`: `source|` still completes the field, `source |` the operator.
bool mayBegin(QStringView text, qsizetype position, Expectation::Kind kind)
{
    if (position == 0)
        return true;
    const QChar before = text[position - 1];
    if (before.isSpace() || QStringView(u"(,").contains(before))
        return true;
    if (kind == Expectation::Kind::Value)
        return QStringView(u"=<>").contains(before);
    return kind != Expectation::Kind::Operator && kind != Expectation::Kind::Field &&
           QStringView(u")\"'").contains(before);
}

} // namespace

ConditionCompletions completionsAt(QStringView text, int cursor, const FieldCatalog &catalog,
                                   const KnownValues &known)
{
    const qsizetype end = std::clamp<qsizetype>(cursor, 0, text.size());
    const QStringView before = text.left(end);
    ConditionCompletions out{static_cast<int>(end), static_cast<int>(end), {}};
    if (before.size() > Condition::MaxTextSize)
        return out;
    Result<std::vector<ConditionToken>> tokens = conditionTokens(before, Unclosed::EndsWithText);
    if (!tokens)
        return out;
    ConditionParser parser(std::move(*tokens), catalog);
    (void)parser.parse();
    const std::vector<Expectation> &expectations = parser.expectations();
    // The places nearest to the cursor come last. Choices at one place go together; earlier ones only count
    // when nothing fits later.
    for (auto at = expectations.rbegin(); at != expectations.rend(); ++at) {
        if ((!out.choices.empty() && at->from != out.from) || end - at->from > longestChoice)
            break;
        if (!mayBegin(before, at->from, at->kind))
            continue;
        const std::string typed = typedPart(before.mid(at->from));
        for (ConditionCompletion &choice : choicesFor(*at, catalog, known)) {
            const bool fits = beginsWith(choice.text, typed) || beginsWith(choice.label, typed);
            if (fits && std::find(out.choices.begin(), out.choices.end(), choice) == out.choices.end())
                out.choices.push_back(std::move(choice));
        }
        if (!out.choices.empty())
            out.from = static_cast<int>(at->from);
    }
    while (out.from < out.to && out.to < text.size() &&
           (text[out.to].isLetterOrNumber() || text[out.to] == u'_'))
        ++out.to;
    return out;
}

} // namespace lead
