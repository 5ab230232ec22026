#include "ui/leads/valuesedit.h"

#include "core/domain/conditionvalue.h"
#include "ui/leads/choicevaluesedit.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/datevaluesedit.h"
#include "ui/leads/spanvaluesedit.h"
#include "ui/leads/textvaluesedit.h"

namespace lead {

namespace {

bool comparesWholeValues(Operator op)
{
    return op == Operator::Equal || op == Operator::NotEqual || op == Operator::In || op == Operator::NotIn;
}

} // namespace

ValuesEdit::ValuesEdit(const Field &field, Operator op, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_operator(op)
{
}

ValuesEdit *ValuesEdit::make(const Field &field, Operator op, const WorkspaceInfo &info, QWidget *parent)
{
    const bool isList = field.type == FieldType::TextList && (op == Operator::Contains || op == Operator::NotContains);
    switch (operandsOf(op)) {
    case Operands::None:
        return nullptr;
    case Operands::Span:
        return new SpanValuesEdit(field, op, parent);
    default:
        break;
    }
    if (isDateType(field.type) && op != Operator::In && op != Operator::NotIn)
        return new DateValuesEdit(field, op, parent);
    const QStringList choices = choicesOf(field, info);
    if (!choices.isEmpty() && (comparesWholeValues(op) || isList))
        return new ChoiceValuesEdit(field, op, choices, parent);
    return new TextValuesEdit(field, op, parent);
}

Result<ConditionValue> ValuesEdit::read(const QString &text) const
{
    return valueFromText(m_field, m_operator, text);
}

Error ValuesEdit::missing()
{
    return {Error::Invalid, tr("Say what to compare with.")};
}

} // namespace lead
