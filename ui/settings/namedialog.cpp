#include "ui/settings/namedialog.h"

#include "ui/settings/dialogframe.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lead {

NameDialog::NameDialog(const QString &question, const QString &name, const QString &verb, Check check, QWidget *parent)
    : QDialog(parent)
    , m_before(name)
    , m_check(std::move(check))
    , m_name(new QLineEdit(name))
    , m_note(new TextLabel(QString(), TextStyle::Small, Ink::Danger))
{
    QVBoxLayout *layout = frameDialog(*this, question, {});
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(scaled(400));
    layout->addWidget(m_name);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_go = addDialogButtons(*this, *layout, verb);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::look);
    look();
    m_name->selectAll();
    m_name->setFocus();
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

void NameDialog::look()
{
    const Result<void> good = m_check(name());
    m_note->setText(good ? QString() : good.error().message);
    m_go->setEnabled(good.isOk() && name() != m_before);
}

} // namespace lead
