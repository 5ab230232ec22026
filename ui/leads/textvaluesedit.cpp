#include "ui/leads/textvaluesedit.h"

#include "core/domain/conditionvalue.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lead {

QStringList splitValues(const QString &line)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    const auto finish = [&] {
        if (const QString text = value.trimmed(); !text.isEmpty())
            values << text;
        value.clear();
    };
    for (const QChar letter : line) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        else if (letter == u',' && !isQuoted)
            finish();
        else
            value += letter;
    }
    finish();
    return values;
}

QString joinedValues(const QStringList &values)
{
    QStringList parts;
    for (const QString &value : values)
        parts << (value.contains(u',') ? QString(u'"' + value + u'"') : value);
    return parts.join(QStringLiteral(", "));
}

TextValuesEdit::TextValuesEdit(const Field &field, Operator op, QWidget *parent)
    : ValuesEdit(field, op, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    const bool isRange = operandsOf(op) == Operands::Two;
    m_first = addLine(isRange ? tr("%1, from").arg(field.label) : tr("Value of %1").arg(field.label));
    layout->addWidget(m_first, 1);
    setFocusProxy(m_first);
    if (isTextual(field.type) && operandsOf(op) != Operands::One)
        m_first->setPlaceholderText(tr("Several with commas between"));
    if (!isRange)
        return;
    m_second = addLine(tr("%1, to").arg(field.label));
    layout->addWidget(new TextLabel(tr("to", "Between two numbers"), TextStyle::Body, Ink::Text2));
    layout->addWidget(m_second, 1);
}

QLineEdit *TextValuesEdit::addLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setAcceptDrops(false); // files are dropped on the window
    connect(line, &QLineEdit::textChanged, this, &ValuesEdit::changed);
    connect(line, &QLineEdit::returnPressed, this, &ValuesEdit::submitted);
    return line;
}

void TextValuesEdit::setValues(const std::vector<ConditionValue> &values)
{
    QStringList texts;
    for (const ConditionValue &value : values)
        texts << valueText(value);
    if (m_second) {
        m_first->setText(texts.value(0));
        m_second->setText(texts.value(1));
    } else {
        m_first->setText(texts.size() == 1 && !texts[0].contains(u',') ? texts[0] : joinedValues(texts));
    }
}

bool TextValuesEdit::isTouched() const
{
    return !m_first->text().isEmpty() && (!m_second || !m_second->text().isEmpty());
}

Result<std::vector<ConditionValue>> TextValuesEdit::values() const
{
    QStringList texts;
    if (m_second)
        texts = {m_first->text().trimmed(), m_second->text().trimmed()};
    else if (isTextual(field().type) || isReference(field().type) || op() == Operator::In || op() == Operator::NotIn)
        texts = splitValues(m_first->text());
    else
        texts = {m_first->text().trimmed()};
    std::vector<ConditionValue> values;
    for (const QString &text : texts) {
        if (text.isEmpty())
            return missing();
        const Result<ConditionValue> value = read(text);
        if (!value)
            return value.error();
        values.push_back(*value);
    }
    if (values.empty())
        return missing();
    return values;
}

} // namespace lead
