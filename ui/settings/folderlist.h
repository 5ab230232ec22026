#pragma once

#include "core/intake/folderservice.h"
#include "ui/settings/recordlist.h"

class QTreeWidgetItem;

namespace lead {

class Button;
class TextLabel;

/// The watched folders of a workspace: which, how, whether, and what came of their files.
class FolderList : public RecordList
{
    Q_OBJECT

public:
    explicit FolderList(FolderService &folders, QWidget *parent = nullptr);

    void refresh();
    QWidget *newFolderButton() const;

private:
    void showFolders(const Result<std::vector<FolderStatus>> &folders);
    QTreeWidgetItem *addItem(const FolderStatus &status);
    void updateButtons();
    static QString resultOf(const FolderStatus &status);
    const FolderStatus *current() const;
    void choose();
    void ask(const QString &path);
    void toggle(QTreeWidgetItem *item, int column);
    void changeMapping();
    void lookNow();
    void remove();

    FolderService &m_folders;
    TextLabel *m_result;
    Button *m_add;
    Button *m_mapping;
    Button *m_look;
    Button *m_remove;
    std::vector<FolderStatus> m_status;
    int m_request = 0;
};

} // namespace lead
