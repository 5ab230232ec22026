#pragma once

#include <QWidget>

namespace lead {

/// A key or a chord as it stands on the keyboard: "Ctrl+K", "G L".
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace lead
