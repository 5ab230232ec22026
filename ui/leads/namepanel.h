#pragma once

#include <QWidget>

class QLineEdit;

namespace lead {

/// A name, for a popover.
class NamePanel : public QWidget
{
    Q_OBJECT

public:
    NamePanel(const QString &title, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &name);

private:
    void submit();

    QLineEdit *m_name;
};

} // namespace lead
