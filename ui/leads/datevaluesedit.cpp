#include "ui/leads/datevaluesedit.h"

#include "core/domain/conditionvalue.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace lead {

namespace {

// As conditions write them; people see them in their language.
constexpr QLatin1String usualDates[] = {
    QLatin1String("today"), QLatin1String("yesterday"), QLatin1String("tomorrow"),
    QLatin1String("this week"), QLatin1String("last week"), QLatin1String("next week"),
    QLatin1String("this month"), QLatin1String("last month"), QLatin1String("next month"),
    QLatin1String("this quarter"), QLatin1String("last quarter"), QLatin1String("this year"),
    QLatin1String("last year"), QLatin1String("7 days ago"), QLatin1String("30 days ago"),
    QLatin1String("90 days ago")};

} // namespace

DateValuesEdit::DateValuesEdit(const Field &field, Operator op, QWidget *parent)
    : ValuesEdit(field, op, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    const bool isRange = operandsOf(op) == Operands::Two;
    m_first = addCombo(isRange ? tr("%1, from").arg(field.label) : tr("Date of %1").arg(field.label));
    layout->addWidget(m_first, 1);
    setFocusProxy(m_first);
    if (!isRange)
        return;
    m_second = addCombo(tr("%1, to").arg(field.label));
    layout->addWidget(new TextLabel(tr("to", "Between two dates"), TextStyle::Body, Ink::Text2));
    layout->addWidget(m_second, 1);
}

QComboBox *DateValuesEdit::addCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setAccessibleName(name);
    combo->lineEdit()->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    for (const QLatin1String text : usualDates)
        if (const std::optional<RelativeDate> date = dateFromText(QString(text)))
            combo->addItem(toSentence(*date), QString(text));
    combo->setCurrentIndex(0);
    combo->lineEdit()->setPlaceholderText(tr("2026-01-31 or 3 days ago"));
    connect(combo, &QComboBox::editTextChanged, this, &ValuesEdit::changed);
    connect(combo->lineEdit(), &QLineEdit::returnPressed, this, &ValuesEdit::submitted);
    return combo;
}

Result<ConditionValue> DateValuesEdit::valueOf(const QComboBox *combo) const
{
    const QString typed = combo->currentText().trimmed();
    if (typed.isEmpty())
        return missing();
    const int usual = combo->findText(typed, Qt::MatchFixedString);
    return read(usual >= 0 ? combo->itemData(usual).toString() : typed);
}

void DateValuesEdit::setValues(const std::vector<ConditionValue> &values)
{
    const auto put = [](QComboBox *combo, const ConditionValue &value) {
        const QString text = valueText(value);
        const int usual = combo->findData(text);
        if (usual >= 0)
            combo->setCurrentIndex(usual);
        else
            combo->setEditText(text);
    };
    if (!values.empty())
        put(m_first, values[0]);
    if (m_second && values.size() > 1)
        put(m_second, values[1]);
}

Result<std::vector<ConditionValue>> DateValuesEdit::values() const
{
    std::vector<ConditionValue> values;
    for (const QComboBox *combo : {m_first, m_second}) {
        if (!combo)
            continue;
        const Result<ConditionValue> value = valueOf(combo);
        if (!value)
            return value.error();
        values.push_back(*value);
    }
    return values;
}

} // namespace lead
