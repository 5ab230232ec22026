#pragma once

#include <QObject>

namespace lead {

/// Ends the program once the first list of leads stands on the screen with its values, and prints the moment when it did
/// (seconds of the monotonic clock): for measuring how long that takes. Set LEADWRIGHT_EXIT_AFTER_PAINT.
class ExitAfterPaint : public QObject
{
    Q_OBJECT

public:
    explicit ExitAfterPaint(QObject *parent = nullptr);

    static bool isWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lead
