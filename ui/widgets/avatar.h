#pragma once

#include <QWidget>

namespace lead {

/// A person as initials on a colour of their own.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// `px` is its side at 100 % text.
    Avatar(const QString &name, int px, QWidget *parent = nullptr);

    void setName(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_name;
    int m_px;
};

} // namespace lead
