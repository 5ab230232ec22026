#pragma once

#include "core/intake/folderservice.h"

#include <QWidget>

class QTreeWidgetItem;

namespace lead {

class Button;
class RecordTree;
class TextLabel;

/// The watched folders of a workspace: which, how, whether, and what came of their files.
class FolderList : public QWidget
{
    Q_OBJECT

public:
    explicit FolderList(FolderService &folders, QWidget *parent = nullptr);

    void refresh();
    QWidget *tree() const;
    QWidget *addButton() const;

Q_SIGNALS:
    void failed(const QString &sentence);
    void done(const QString &sentence, const lead::OperationId &act);

private:
    void build();
    void fill(const Result<std::vector<FolderStatus>> &folders);
    void addItem(const FolderStatus &status);
    void updateButtons();
    static QString resultOf(const FolderStatus &status);
    const FolderStatus *current() const;
    void choose();
    void ask(const QString &path);
    void toggle(QTreeWidgetItem *item, int column);
    void changeMapping();
    void lookNow();
    void remove();
    void follow(const QFuture<Result<OperationId>> &act, const QString &sentence);

    FolderService &m_folders;
    TextLabel *m_note;
    RecordTree *m_tree;
    TextLabel *m_result;
    Button *m_add;
    Button *m_mapping;
    Button *m_look;
    Button *m_remove;
    std::vector<FolderStatus> m_status;
    int m_request = 0;
};

} // namespace lead
