#include "ui/settings/erasedialog.h"

#include "ui/settings/dialogframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr qsizetype MostLines = 6;
}

EraseDialog::EraseDialog(const QString &workspace, const QStringList &files, const QStringList &elsewhere, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_backups(new QCheckBox(tr("Delete its backups and the copies kept aside, too")))
{
    QVBoxLayout *layout = frameDialog(*this, tr("Erase “%1” for ever?").arg(workspace),
                                      tr("%n file(s) of this workspace and its backups are on this disk. What is deleted cannot be brought back. Copies in other"
                                         " places stay.", nullptr, static_cast<int>(files.size())));
    layout->addWidget(m_backups);
    if (!elsewhere.isEmpty()) {
        auto *stays = new TextLabel(tr("%n file(s) in other places have, or may have, what is in it. They stay; delete them yourself if nobody needs them:", nullptr, static_cast<int>(elsewhere.size())),
                                    TextStyle::Body);
        stays->setWordWrap(true);
        layout->addWidget(stays);
        layout->addWidget(listOf(elsewhere));
    }
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

// To be read, selected and copied.
QWidget *EraseDialog::listOf(const QStringList &elsewhere)
{
    auto *list = new QPlainTextEdit;
    list->setObjectName(QStringLiteral("elsewhere"));
    list->setAccessibleName(tr("Copies in other places"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    QStringList paths;
    for (const QString &path : elsewhere)
        paths << QDir::toNativeSeparators(path);
    list->setPlainText(paths.join(u'\n'));
    const int lines = static_cast<int>(std::clamp<qsizetype>(paths.size(), 1, MostLines)) + 1; // one for a scroll bar
    list->setFixedHeight(list->fontMetrics().lineSpacing() * lines + 2 * metrics::Snug);
    return list;
}

bool EraseDialog::withBackups() const
{
    return m_backups->isChecked();
}

} // namespace lead
