#include "ui/leads/spanvaluesedit.h"

#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace lead {

namespace {
constexpr int UsualDays = 30;
}

SpanValuesEdit::SpanValuesEdit(const Field &field, Operator op, QWidget *parent)
    : ValuesEdit(field, op, parent)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_count->setRange(1, MaxDateCount);
    m_count->setValue(UsualDays);
    m_count->setAccessibleName(tr("How many"));
    m_unit->setAccessibleName(tr("Unit of time"));
    const std::pair<DateUnit, QString> units[] = {
        {DateUnit::Minute, tr("minutes")}, {DateUnit::Hour, tr("hours")},       {DateUnit::Day, tr("days")},
        {DateUnit::Week, tr("weeks")},     {DateUnit::Month, tr("months")},     {DateUnit::Quarter, tr("quarters")},
        {DateUnit::Year, tr("years")},
    };
    for (const auto &[unit, name] : units)
        if (field.type == FieldType::DateTime || unit >= DateUnit::Day)
            m_unit->addItem(name, int(unit));
    m_unit->setCurrentIndex(m_unit->findData(int(DateUnit::Day)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_unit, 1);
    setFocusProxy(m_count);
    connect(m_count, &QSpinBox::valueChanged, this, &ValuesEdit::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ValuesEdit::changed);
}

void SpanValuesEdit::setValues(const std::vector<ConditionValue> &values)
{
    const auto *span = values.empty() ? nullptr : std::get_if<DateSpan>(&values.front());
    if (!span)
        return;
    m_count->setValue(span->count);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(int(span->unit))));
}

Result<std::vector<ConditionValue>> SpanValuesEdit::values() const
{
    return std::vector<ConditionValue>{
        DateSpan{m_count->value(), static_cast<DateUnit>(m_unit->currentData().toInt())}};
}

} // namespace lead
