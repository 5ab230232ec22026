#pragma once

#include <QDialog>
#include <QKeySequence>

class QKeySequenceEdit;

namespace lead {

class Button;
class CommandRegistry;
class TextLabel;

/// Asks for the keys of one command by having them pressed, and says whose they are already.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(CommandRegistry &commands, const QString &command, QWidget *parent);

    /// Empty: none.
    QKeySequence key() const;
    /// The command that has them now and loses them; empty when there is none.
    QString holder() const;

private:
    void look();

    CommandRegistry &m_commands;
    QString m_command;
    QKeySequenceEdit *m_edit;
    TextLabel *m_conflict;
    Button *m_save;
};

} // namespace lead
