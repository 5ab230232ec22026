#include "ui/settings/folderlist.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/folderdialog.h"
#include "ui/settings/recordtree.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QDir>
#include <QHeaderView>
#include <QLocale>

namespace lead {

namespace {
enum Column { FolderColumn, MappingColumn, ResultColumn };
constexpr int ShownRows = 5;
} // namespace

FolderList::FolderList(FolderService &folders, QWidget *parent)
    : RecordList(tr("Watched folders"), {tr("Folder"), tr("Template"), tr("Last result")}, FolderColumn, parent)
    , m_folders(folders)
    , m_result(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_add(addButton(tr("&Add a folder…"), "plus", For::Always))
    , m_mapping(addButton(tr("&Template…"), "columns-3"))
    , m_look(addButton(tr("Run &now"), "refresh-cw"))
    , m_remove(addButton(tr("Re&move…"), "trash-2"))
{
    m_result->setWordWrap(true);
    addBelow(m_result);
    RecordTree &list = tree();
    list.setObjectName(QStringLiteral("folders"));
    list.setTextElideMode(Qt::ElideMiddle);
    for (const int column : {MappingColumn, ResultColumn})
        list.header()->setSectionResizeMode(column, QHeaderView::Interactive);
    list.setColumnWidth(MappingColumn, scaled(150));
    list.setColumnWidth(ResultColumn, scaled(220));
    list.setShownRows(ShownRows);
    connect(this, &RecordList::currentChanged, this, &FolderList::updateButtons);
    connect(this, &RecordList::settled, this, &FolderList::refresh);
    connect(&list, &QTreeWidget::itemChanged, this, &FolderList::toggle);
    connect(m_add, &QPushButton::clicked, this, &FolderList::choose);
    connect(m_mapping, &QPushButton::clicked, this, &FolderList::changeMapping);
    connect(m_look, &QPushButton::clicked, this, &FolderList::lookNow);
    connect(m_remove, &QPushButton::clicked, this, &FolderList::remove);
    connect(&folders, &FolderService::foldersChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *FolderList::newFolderButton() const
{
    return m_add;
}

void FolderList::refresh()
{
    whenDone(m_folders.folders(), this, [this, request = ++m_request](const Result<std::vector<FolderStatus>> &folders) {
        if (request == m_request)
            showFolders(folders);
    });
}

void FolderList::showFolders(const Result<std::vector<FolderStatus>> &folders)
{
    const qint64 before = current() ? current()->folder.id : 0;
    m_status = folders ? *folders : std::vector<FolderStatus>();
    if (!folders) {
        showProblem(folders.error());
        return;
    }
    const auto addRows = [this, before] {
        for (const FolderStatus &status : m_status) {
            QTreeWidgetItem *item = addItem(status);
            if (status.folder.id == before)
                tree().setCurrentItem(item);
        }
    };
    fill(addRows, tr("No folder is watched. New lists in a watched folder, such as that of a form or a partner, come in by themselves."));
}

QTreeWidgetItem *FolderList::addItem(const FolderStatus &status)
{
    const WatchedFolder &folder = status.folder;
    const bool isOn = folder.state == WatchedFolder::Watched;
    const QString path = QDir::toNativeSeparators(folder.path);
    const QString result = resultOf(status);
    auto *item = tree().addRow({path, folder.mapping.isEmpty() ? tr("By the headings") : folder.mapping, result},
                                tr("%1, %2, %3", "folder, on or off, last result").arg(path, isOn ? tr("watched") : tr("off"), result));
    item->setCheckState(FolderColumn, isOn ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(FolderColumn, plainToolTip(path));
    item->setToolTip(ResultColumn, plainToolTip(result));
    const bool isBad = isOn && (!status.exists || (!status.files.empty() && !status.files.front().import.isValid()));
    if (isBad)
        item->setForeground(ResultColumn, tokens().danger.text);
    return item;
}

QString FolderList::resultOf(const FolderStatus &status)
{
    if (!status.exists)
        return tr("The folder is not there. Its drive may be away, or it was renamed.");
    if (status.files.empty())
        return tr("No file yet");
    const WatchedFile &file = status.files.front();
    const QLocale locale;
    if (!file.import.isValid())
        return tr("%1 was left alone: %2", "file, why").arg(file.name, file.message);
    const QString when = locale.toString(QDateTime::fromMSecsSinceEpoch(file.seenAt), QLocale::ShortFormat);
    const ImportCounts counts = status.lastCounts.value_or(ImportCounts());
    return tr("%1: %2 new, %3 updated · %4", "file, leads, leads, when").arg(file.name, numberText(counts.created, locale), numberText(counts.updated, locale), when);
}

const FolderStatus *FolderList::current() const
{
    const int row = tree().currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_status.size() ? &m_status[static_cast<std::size_t>(row)] : nullptr;
}

void FolderList::updateButtons()
{
    const FolderStatus *status = current();
    m_mapping->setEnabled(status);
    m_remove->setEnabled(status);
    m_look->setEnabled(status && status->exists && status->folder.state == WatchedFolder::Watched);
    m_result->setText(status ? resultOf(*status) : QString());
}

void FolderList::choose()
{
    auto *dialog = new FileDialog(this, tr("Watch a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderList::ask);
    dialog->open();
}

void FolderList::ask(const QString &path)
{
    whenDone(m_folders.mappingNames(), this, [this, path](const Result<QStringList> &names) {
        if (!names) {
            Q_EMIT failed(names.error().message);
            return;
        }
        auto *dialog = new FolderDialog(path, *names, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            whenDone(m_folders.add(dialog->path(), dialog->mapping(), dialog->plan()), this, [this](const Result<FolderActs::Added> &added) {
                if (added)
                    Q_EMIT done(tr("%1 is watched.").arg(QDir::toNativeSeparators(added->folder.path)), added->operation);
                else
                    Q_EMIT failed(added.error().message);
                refresh();
            });
        });
        dialog->open();
    });
}

void FolderList::toggle(QTreeWidgetItem *item, int column)
{
    const int row = tree().indexOfTopLevelItem(item);
    if (column != FolderColumn || row < 0 || static_cast<std::size_t>(row) >= m_status.size())
        return;
    const WatchedFolder &folder = m_status[static_cast<std::size_t>(row)].folder;
    const QString path = QDir::toNativeSeparators(folder.path);
    if (item->checkState(FolderColumn) == Qt::Checked)
        follow(m_folders.resume(folder.id), tr("%1 is watched again.").arg(path));
    else
        follow(m_folders.pause(folder.id), tr("%1 is not watched until it is switched on again.").arg(path));
}

void FolderList::changeMapping()
{
    const FolderStatus *status = current();
    if (!status)
        return;
    whenDone(m_folders.mappingNames(), this, [this, folder = status->folder](const Result<QStringList> &names) {
        if (!names) {
            Q_EMIT failed(names.error().message);
            return;
        }
        std::vector<ChoiceDialog::Choice> choices{{tr("The one saved for the headings of each file"), QString()}};
        for (const QString &name : *names)
            choices.push_back({name, name});
        auto *dialog = new ChoiceDialog(tr("Which template do files of this folder use?"), QDir::toNativeSeparators(folder.path), tr("Template"), choices, tr("Use template"), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, id = folder.id] { follow(m_folders.setMapping(id, dialog->chosen().toString()), tr("The folder uses another template.")); });
        dialog->open();
    });
}

// Files that were left alone are looked at again, too: the template that they lacked may be there by now.
void FolderList::lookNow()
{
    if (const FolderStatus *status = current())
        whenDone(m_folders.retry(status->folder.id), this, [this](const Result<void> &looked) {
            if (!looked)
                Q_EMIT failed(looked.error().message);
        });
}

void FolderList::remove()
{
    const FolderStatus *status = current();
    if (!status)
        return;
    const QString path = QDir::toNativeSeparators(status->folder.path);
    auto *dialog = new ConfirmDialog(tr("Stop watching %1?").arg(path), tr("What was imported from it stays, and so do the files. Undo watches it again."), tr("Stop watching"),
                                     ConfirmDialog::Kind::Destructive, this);
    connect(dialog, &QDialog::accepted, this, [this, id = status->folder.id, path] { follow(m_folders.remove(id), tr("%1 is not watched any more.").arg(path)); });
    dialog->open();
}

} // namespace lead
