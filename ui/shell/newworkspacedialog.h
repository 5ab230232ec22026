#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lead {

class TextLabel;

/// Asks where a new workspace shall be and with which stages it begins.
class NewWorkspaceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder` is where it is proposed to be.
    explicit NewWorkspaceDialog(const QString &folder, QWidget *parent = nullptr);

    QString path() const;
    QString templateName() const;

private:
    void browse();
    void check();

    QString m_folder;
    QLineEdit *m_path;
    QComboBox *m_template;
    TextLabel *m_problem;
    QPushButton *m_create;
};

} // namespace lead
