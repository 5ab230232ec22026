#include "ui/intake/constantdialog.h"

#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lead {

ConstantDialog::ConstantDialog(const FieldCatalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_field(new QComboBox)
    , m_text(new QLineEdit)
{
    setWindowTitle(tr("Set a value for every row"));
    for (const Field &field : catalog.fields())
        if ((field.use & InImport) && (field.use & Editable))
            m_field->addItem(field.label, field.number);
    m_field->setCurrentIndex(std::max(0, m_field->findData(int(F::Campaign))));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(metrics::Page, metrics::Page, metrics::Page, metrics::Section);
    form->setVerticalSpacing(metrics::Snug);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Value"), m_text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *set = buttons->addButton(tr("&Set value"), QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    set->setEnabled(false);
    connect(m_text, &QLineEdit::textChanged, this, [set](const QString &text) { set->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    m_text->setMinimumWidth(metrics::textWidth(m_text, 32));
}

FieldNumber ConstantDialog::field() const
{
    return m_field->currentData().toInt();
}

QString ConstantDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace lead
