#include "ui/shell/newworkspacedialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lead {

NewWorkspaceDialog::NewWorkspaceDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_path(new QLineEdit(
          QDir::toNativeSeparators(folder + u'/' + tr("My leads") + QStringLiteral(".leadwright"))))
    , m_template(new QComboBox)
    , m_problem(new TextLabel({}, TextStyle::Body, Ink::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New workspace"));
    m_problem->setWordWrap(true);
    m_path->setObjectName(QStringLiteral("workspacePath"));
    m_path->setMinimumWidth(metrics::textWidth(this, 48));
    m_path->setAccessibleName(tr("File"));
    m_template->addItem(tr("Calls and appointments"), QStringLiteral("sales"));
    m_template->addItem(tr("Proposals and negotiation"), QStringLiteral("b2b"));
    m_template->setAccessibleName(tr("Stages"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("&Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this, &NewWorkspaceDialog::check);

    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(metrics::Gap);
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(browse);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::Section);
    form->setVerticalSpacing(metrics::Gap);
    form->addRow(tr("&File"), fileRow);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Stages"), m_template);
    static_cast<QLabel *>(form->labelForField(fileRow))->setBuddy(m_path);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Section);
    layout->addLayout(form);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_path->setFocus();
    m_path->selectAll();
    check();
}

QString NewWorkspaceDialog::path() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".leadwright");
    return path;
}

QString NewWorkspaceDialog::templateName() const
{
    return m_template->currentData().toString();
}

void NewWorkspaceDialog::check()
{
    const bool isThere = QFileInfo::exists(path());
    m_problem->setText(isThere ? tr("There is a file of this name already. Choose another name.")
                               : QString());
    m_problem->setVisible(isThere);
    m_create->setEnabled(!path().isEmpty() && !isThere);
}

void NewWorkspaceDialog::browse()
{
    auto *dialog = new FileDialog(this, tr("New workspace"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("leadwright"));
    dialog->setNameFilters({tr("Leadwright workspaces (*.leadwright)")});
    connect(dialog, &QFileDialog::fileSelected, m_path,
            [this](const QString &chosen) { m_path->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

} // namespace lead
