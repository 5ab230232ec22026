#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLineEdit;

namespace lead {

class Button;

/// The only question of the program that has to be answered by typing: the name of the workspace.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// `files` are all that may be deleted, backups included; `elsewhere` are copies that are known of and stay.
    EraseDialog(const QString &workspace, const QStringList &files, const QStringList &elsewhere, QWidget *parent);

    bool withBackups() const;

private:
    QWidget *listOf(const QStringList &elsewhere);

    QString m_workspace;
    QLineEdit *m_name;
    QCheckBox *m_backups;
    Button *m_go;
};

} // namespace lead
