#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <functional>

class QLineEdit;

namespace lead {

class Button;
class TextLabel;

/// Another name for something. The button works once `check` finds the name good and it is another one.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    using Check = std::function<Result<void>(const QString &)>;

    NameDialog(const QString &question, const QString &name, const QString &verb, Check check, QWidget *parent);

    QString name() const;

private:
    void look();

    QString m_before;
    Check m_check;
    QLineEdit *m_name;
    TextLabel *m_note;
    Button *m_go;
};

} // namespace lead
