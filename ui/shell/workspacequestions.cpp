#include "ui/shell/workspacequestions.h"

#include "ui/shell/newworkspacedialog.h"
#include "ui/shell/workspacedoor.h"
#include "ui/widgets/filedialog.h"

#include <QCoreApplication>

namespace lead {

void askForNewWorkspace(QWidget &window, WorkspaceDoor &door)
{
    auto *dialog = new NewWorkspaceDialog(door.places().folder, &window);
    QObject::connect(dialog, &QDialog::accepted, &door,
                     [&door, dialog] { door.create(dialog->path(), dialog->templateName()); });
    dialog->open();
}

void askForWorkspace(QWidget &window, WorkspaceDoor &door)
{
    auto *dialog = new FileDialog(&window, QCoreApplication::translate("WorkspaceQuestions", "Open a workspace"),
                                   door.places().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({QCoreApplication::translate("WorkspaceQuestions", "Leadwright workspaces (*.leadwright)"),
                            QCoreApplication::translate("WorkspaceQuestions", "All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, &door, [&door](const QString &path) { door.open(path); });
    dialog->open();
}

} // namespace lead
