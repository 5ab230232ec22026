#include "ui/leads/testedit.h"

#include "core/domain/conditionvalue.h"
#include "ui/leads/conditionparts.h"
#include "ui/leads/foldedvaluesedit.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>

namespace lead {

namespace {

// One of several values and one value are the same question to a person.
Operator withoutList(Operator op)
{
    return op == Operator::In ? Operator::Equal : op == Operator::NotIn ? Operator::NotEqual : op;
}

Operator withList(Operator op, std::size_t values)
{
    if (values < 2)
        return withoutList(op);
    return op == Operator::Equal ? Operator::In : op == Operator::NotEqual ? Operator::NotIn : op;
}

// Whether "is" takes several values at once.
bool takesSeveral(const Field &field)
{
    return isTextual(field.type) || isReference(field.type);
}

} // namespace

TestEdit::TestEdit(const WorkspaceInfoPtr &info, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_shape(shape)
    , m_operators(new QComboBox)
    , m_problem(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
{
    m_operators->setAccessibleName(tr("Comparison"));
    m_layout = new QBoxLayout(shape == Shape::Row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(metrics::Gap);
    m_layout->addWidget(m_operators);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(metrics::Tight);
    outer->addLayout(m_layout);
    outer->addWidget(m_problem);
    connect(m_operators, &QComboBox::currentIndexChanged, this, &TestEdit::showOperator);
}

const Field *TestEdit::catalogField() const
{
    return m_info ? m_info->catalog.find(m_field) : nullptr;
}

Operator TestEdit::shownOperator() const
{
    return static_cast<Operator>(m_operators->currentData().toInt());
}

void TestEdit::fillOperators(Operator also)
{
    const Field *field = catalogField();
    const QSignalBlocker quiet(m_operators);
    m_operators->clear();
    if (!field)
        return;
    for (const OperatorChoice &choice : operatorsFor(field->type)) {
        const bool isList = choice.op == Operator::In || choice.op == Operator::NotIn;
        if (!isList || (!takesSeveral(*field) && choice.op == also))
            m_operators->addItem(choice.label, int(choice.op));
    }
}

void TestEdit::setField(FieldNumber field)
{
    m_field = field;
    fillOperators(Operator::Equal);
    m_operators->setCurrentIndex(0);
    showOperator();
}

void TestEdit::setTest(const Condition &given)
{
    const Condition test = simplified(given);
    if (test.kind() != Condition::Kind::Test)
        return;
    m_field = test.field();
    fillOperators(test.op());
    const Field *field = catalogField();
    const Operator shown = field && takesSeveral(*field) ? withoutList(test.op()) : test.op();
    {
        const QSignalBlocker quiet(m_operators);
        m_operators->setCurrentIndex(std::max(0, m_operators->findData(int(shown))));
    }
    showOperator();
    if (m_values) {
        const QSignalBlocker quiet(m_values);
        m_values->setValues(test.values());
    }
    showProblem();
}

void TestEdit::showOperator()
{
    const Field *field = catalogField();
    if (!field)
        return;
    ValuesEdit *edit = ValuesEdit::make(*field, shownOperator(), *m_info);
    if (edit && edit->isTall() && m_shape == Shape::Row)
        edit = new FoldedValuesEdit(edit);
    // Values that still make sense stay: "contains" to "starts with".
    if (m_values && edit)
        if (const auto values = m_values->values()) {
            const QSignalBlocker quiet(edit);
            edit->setValues(*values);
        }
    setValuesEdit(edit);
    Q_EMIT changed();
}

void TestEdit::setValuesEdit(ValuesEdit *edit)
{
    if (m_values) {
        m_values->hide();
        m_values->deleteLater();
    }
    m_values = edit;
    m_problem->hide();
    if (!edit)
        return;
    m_layout->addWidget(edit, m_shape == Shape::Row ? 1 : 0);
    connect(edit, &ValuesEdit::changed, this, [this] {
        showProblem();
        Q_EMIT changed();
    });
    connect(edit, &ValuesEdit::submitted, this, &TestEdit::submitted);
}

Result<Condition> TestEdit::test() const
{
    const Field *field = catalogField();
    if (!field)
        return Error{Error::Invalid, tr("Choose a field.")};
    if (!m_values)
        return checkedTest(*field, shownOperator(), {});
    Result<std::vector<ConditionValue>> values = m_values->values();
    if (!values)
        return values.error();
    const Operator op = takesSeveral(*field) ? withList(shownOperator(), values->size()) : shownOperator();
    return checkedTest(*field, op, std::move(*values));
}

// What is only missing is not wrong yet.
void TestEdit::showProblem()
{
    const Result<Condition> made = test();
    const bool isWrong = !made && m_values && m_values->isTouched();
    m_problem->setText(isWrong ? made.error().message : QString());
    m_problem->setVisible(isWrong);
}

void TestEdit::focusValue()
{
    if (m_values)
        m_values->setFocus(Qt::TabFocusReason);
    else
        m_operators->setFocus(Qt::TabFocusReason);
}

} // namespace lead
