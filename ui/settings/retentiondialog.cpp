#include "ui/settings/retentiondialog.h"

#include "core/domain/conditiontext.h"
#include "ui/settings/dialogframe.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lead {

namespace {
constexpr int UsualMonths = 24;
}

RetentionDialog::RetentionDialog(FieldCatalog catalog, QWidget *parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_name(new QLineEdit(tr("Lost leads")))
    , m_condition(new QLineEdit(QStringLiteral("outcome = lost")))
    , m_months(new QSpinBox)
    , m_note(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
{
    QVBoxLayout *layout = frameDialog(*this, tr("A rule for how long leads are kept"),
                                      tr("A lead is due when nobody changed it, noted anything or planned a task for so many months."));
    auto *form = new QFormLayout;
    m_name->setMinimumWidth(scaled(360));
    m_months->setRange(1, Retention::MostMonths);
    m_months->setValue(UsualMonths);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Months"), m_months);
    form->addRow(tr("&Only where"), m_condition);
    m_condition->setPlaceholderText(tr("every lead"));
    layout->addLayout(form);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_go = addDialogButtons(*this, *layout, tr("Keep the rule"));
    for (QLineEdit *edit : {m_name, m_condition})
        connect(edit, &QLineEdit::textChanged, this, &RetentionDialog::check);
    check();
    m_name->selectAll();
    m_name->setFocus();
}

RetentionRule RetentionDialog::rule() const
{
    return {m_name->text().trimmed(), m_condition->text().trimmed(), m_months->value()};
}

void RetentionDialog::check()
{
    const Result<Condition> condition = parseCondition(m_condition->text(), m_catalog);
    m_go->setEnabled(condition && !m_name->text().trimmed().isEmpty());
    m_note->setInk(condition ? Ink::Text2 : Ink::Danger);
    if (!condition)
        m_note->setText(condition.error().message);
    else if (const QString sentence = toSentence(*condition, m_catalog); sentence.isEmpty())
        m_note->setText(tr("Every lead."));
    else
        m_note->setText(sentence + u'.');
}

} // namespace lead
