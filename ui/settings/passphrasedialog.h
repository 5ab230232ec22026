#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace lead {

class Button;
class InputField;

/// Asks for the passphrase of an encrypted backup: for a new one twice, so that a slip does not lock everybody out. open() it.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t { New, Known };
    /// A shorter one is found out by trying.
    static constexpr qsizetype Shortest = 8;

    /// `file` is how people know the backup; not shown for a new one.
    PassphraseDialog(Purpose purpose, const QString &file, QWidget *parent);

    QByteArray passphrase() const;
    Button *verbButton() const { return m_go; }

private:
    void look();

    Purpose m_purpose;
    QLineEdit *m_first;
    QLineEdit *m_again;
    InputField *m_firstField;
    InputField *m_againField;
    QCheckBox *m_show;
    Button *m_go;
};

} // namespace lead
