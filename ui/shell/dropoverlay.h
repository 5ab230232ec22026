#pragma once

#include <QWidget>

namespace lead {

/// Lets files be dropped anywhere on a window, and shows over the whole of it what the drop would do.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget &window);

Q_SIGNALS:
    /// A file on this computer.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showText(const QString &text);

    QString m_text;
};

} // namespace lead
