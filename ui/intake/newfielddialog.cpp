#include "ui/intake/newfielddialog.h"

#include "core/intake/valuepattern.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <vector>

namespace lead {

namespace {

std::vector<std::pair<FieldType, QString>> offeredTypes()
{
    return {{FieldType::Text, NewFieldDialog::tr("Text")},         {FieldType::LongText, NewFieldDialog::tr("Long text")}, {FieldType::Choice, NewFieldDialog::tr("Choice")},
            {FieldType::Integer, NewFieldDialog::tr("Number")},    {FieldType::Decimal, NewFieldDialog::tr("Decimal")},    {FieldType::Money, NewFieldDialog::tr("Money")},
            {FieldType::Boolean, NewFieldDialog::tr("Yes or no")}, {FieldType::Date, NewFieldDialog::tr("Date")},          {FieldType::DateTime, NewFieldDialog::tr("Date and time")},
            {FieldType::Url, NewFieldDialog::tr("Web address")}};
}

// Long and of one length: such numbers name something, and nobody reckons with them.
bool isNumbering(const std::vector<std::string> &samples)
{
    constexpr std::size_t Least = 5;
    return samples.size() > 1 && std::all_of(samples.begin(), samples.end(), [&](const std::string &sample) { return sample.size() >= Least && sample.size() == samples.front().size(); });
}

} // namespace

NewFieldDialog::NewFieldDialog(const QString &heading, FieldType type, QWidget *parent)
    : QDialog(parent)
    , m_label(new QLineEdit(heading))
    , m_type(new QComboBox)
{
    setWindowTitle(tr("Create a custom field"));
    for (const auto &[fieldType, name] : offeredTypes())
        m_type->addItem(name, static_cast<int>(fieldType));
    m_type->setCurrentIndex(std::max(0, m_type->findData(static_cast<int>(type))));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Section);
    form->setVerticalSpacing(metrics::Snug);
    form->addRow(tr("&Name"), m_label);
    form->addRow(tr("&Type"), m_type);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *create = buttons->addButton(tr("C&reate field"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    const auto check = [this, create] { create->setEnabled(!m_label->text().trimmed().isEmpty()); };
    connect(m_label, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    m_label->setMinimumWidth(metrics::textWidth(m_label, 32));
    m_label->selectAll();
    m_label->setFocus();
}

NewField NewFieldDialog::proposed(const QString &heading, const MappedColumn &column)
{
    const FieldType guessed = fieldTypeFor(column.type);
    const FieldType type = guessed == FieldType::Integer && isNumbering(column.samples) ? FieldType::Text : guessed;
    const auto types = offeredTypes();
    const bool isOffered = std::any_of(types.begin(), types.end(), [type](const auto &offered) { return offered.first == type; });
    return {heading, isOffered ? type : FieldType::Text};
}

NewField NewFieldDialog::field() const
{
    return {m_label->text().trimmed(), static_cast<FieldType>(m_type->currentData().toInt())};
}

} // namespace lead
