#pragma once

#include "ui/widgets/toasthost.h"

#include <QTimer>
#include <QWidget>

namespace lead {

class Button;
class TextLabel;

/// One toast of a ToastHost.
class ToastView : public QWidget
{
    Q_OBJECT

public:
    ToastView(const Toast &toast, int millis, QWidget *page);

    QString text() const;
    /// Stops its time, or lets what is left of it run.
    void setPaused(bool paused);
    /// With a fade of 120 ms unless motion is reduced.
    void appear();

Q_SIGNALS:
    void over();
    void attended(bool hasAttention); ///< the pointer or the focus came or went

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void listen();

    TextLabel *m_text;
    Button *m_action = nullptr;
    QTimer m_timer;
    int m_left;
    ToneName m_tone;
    bool m_hasAttention = false;
};

} // namespace lead
