#include "ui/settings/choicedialog.h"

#include "ui/settings/dialogframe.h"
#include "ui/theme/typography.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace lead {

ChoiceDialog::ChoiceDialog(const QString &question, const QString &consequence, const QString &label, const std::vector<Choice> &choices,
                           const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_box(new QComboBox)
{
    QVBoxLayout *layout = frameDialog(*this, question, consequence);
    auto *name = new TextLabel(label, TextStyle::BodyMedium);
    layout->addWidget(name);
    m_box->setAccessibleName(label);
    m_box->setMinimumWidth(scaled(320));
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.data);
    layout->addWidget(m_box);
    addDialogButtons(*this, *layout, verb);
    m_box->setFocus();
}

QVariant ChoiceDialog::chosen() const
{
    return m_box->currentData();
}

} // namespace lead
