#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

class QWidget;

namespace lead {

class ToastView;

/// What was done, in a sentence, with what can be done about it.
struct Toast
{
    QString text;
    QString actionText = {};             ///< "Undo"; empty: no button
    std::function<void()> onAction = {}; ///< the toast goes when it is used
    ToneName tone = ToneName::Neutral;   ///< Success, Warning and Danger have an icon
};

/// Shows toasts over the lower left corner of a page, three at most, each for a while that stands still as
/// long as the pointer or the focus is on one. Screen readers hear them at once.
class ToastHost : public QObject
{
    Q_OBJECT

public:
    static constexpr int ShownMillis = 6000;
    static constexpr int AtMost = 3;
    /// Of a bar at the foot of a page that toasts must not cover: true.
    static constexpr const char *StayAbove = "toastsStayAbove";

    /// `page` is what the toasts lie over; the host belongs to it.
    explicit ToastHost(QWidget *page);
    ~ToastHost() override;

    void show(const Toast &toast);
    /// Brings those that are up to the front again, after something of the page went there.
    void raise();
    /// Those that are up, oldest first.
    QStringList texts() const;
    /// The toast that came last, for the keyboard: F6 and the like may lead there.
    QWidget *latest() const;
    /// Shorter for tests.
    void setShownMillis(int millis) { m_shownMillis = millis; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(ToastView *view);
    void watchBars();
    void place();
    void pauseAll(bool pause);

    QWidget *m_page;
    std::vector<ToastView *> m_views; ///< oldest first
    int m_shownMillis = ShownMillis;
};

} // namespace lead
