#include "ui/settings/passphrasedialog.h"

#include "ui/settings/dialogframe.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lead {

PassphraseDialog::PassphraseDialog(Purpose purpose, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_first(new QLineEdit)
    , m_again(new QLineEdit)
    , m_firstField(new InputField(tr("&Passphrase"), m_first))
    , m_againField(new InputField(tr("The same &again"), m_again))
    , m_show(new QCheckBox(tr("&Show what is typed")))
{
    const bool isNew = purpose == Purpose::New;
    QVBoxLayout *layout = isNew ? frameDialog(*this, tr("Choose a passphrase for the backup"),
                                              tr("Only this passphrase opens the backup. Without it nobody can, not even you, so keep it where you find it in years."))
                                : frameDialog(*this, tr("Open “%1”").arg(file), tr("This backup is encrypted. Type the passphrase that it was made with."));
    for (QLineEdit *edit : {m_first, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMinimumWidth(scaled(400));
    }
    m_first->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The same passphrase again"));
    layout->addWidget(m_firstField);
    layout->addWidget(m_againField);
    layout->addWidget(m_show);
    m_againField->setVisible(isNew);
    m_go = addDialogButtons(*this, *layout, isNew ? tr("Continue") : tr("Open"));
    if (isNew)
        m_firstField->setHint(tr("At least %n character(s). A few words that belong together only for you are best.", nullptr, static_cast<int>(Shortest)));
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    connect(m_again, &QLineEdit::textChanged, this, &PassphraseDialog::look);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *edit : {m_first, m_again})
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    look();
    m_first->setFocus();
}

QByteArray PassphraseDialog::passphrase() const
{
    return m_first->text().toUtf8();
}

void PassphraseDialog::look()
{
    const bool isNew = m_purpose == Purpose::New;
    const bool differs = isNew && !m_again->text().isEmpty() && !m_first->text().startsWith(m_again->text());
    m_againField->setProblem(differs ? tr("The two passphrases differ.") : QString());
    m_go->setEnabled(isNew ? m_first->text().size() >= Shortest && m_first->text() == m_again->text() : !m_first->text().isEmpty());
}

} // namespace lead
