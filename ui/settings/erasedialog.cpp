#include "ui/settings/erasedialog.h"

#include "ui/settings/dialogframe.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lead {

EraseDialog::EraseDialog(const QString &workspace, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_backups(new QCheckBox(tr("Delete its backups and the copies kept aside, too")))
{
    QVBoxLayout *layout = frameDialog(*this, tr("Erase “%1” for ever?").arg(workspace),
                                      tr("%n file(s) of this workspace and its backups are on this disk. What is deleted cannot be brought back. Copies in other"
                                         " places stay.", nullptr, static_cast<int>(files.size())));
    layout->addWidget(m_backups);
    auto *label = new TextLabel(tr("Type the name of the workspace to go on: %1").arg(workspace), TextStyle::BodyMedium);
    label->setWordWrap(true);
    layout->addWidget(label);
    m_name->setAccessibleName(tr("Name of the workspace"));
    m_name->setMinimumWidth(scaled(400));
    layout->addWidget(m_name);
    m_go = addDialogButtons(*this, *layout, tr("Erase for ever"), DialogVerb::Destroys);
    m_go->setEnabled(false);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_go->setEnabled(text == m_workspace); });
    m_name->setFocus();
}

bool EraseDialog::withBackups() const
{
    return m_backups->isChecked();
}

} // namespace lead
