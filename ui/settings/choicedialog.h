#pragma once

#include <QDialog>
#include <QVariant>
#include <vector>

class QComboBox;

namespace lead {

/// A question whose answer is one of a list: where leads go, who gets them.
class ChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QVariant data;
    };

    /// `verb` stands on the button that goes on.
    ChoiceDialog(const QString &question, const QString &consequence, const QString &label, const std::vector<Choice> &choices,
                 const QString &verb, QWidget *parent);

    QVariant chosen() const;

private:
    QComboBox *m_box;
};

} // namespace lead
