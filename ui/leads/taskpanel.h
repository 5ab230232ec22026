#pragma once

#include "core/base/clock.h"

#include <QTimeZone>
#include <QWidget>

class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace lead {

/// What is to be done and when, for a popover. For several leads also over how many days the tasks are spread.
class TaskPanel : public QWidget
{
    Q_OBJECT

public:
    TaskPanel(Millis now, const QTimeZone &zone, qint64 leads, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &title, lead::Millis dueAt, int days);

private:
    void submit();

    QTimeZone m_zone;
    QLineEdit *m_title;
    QDateTimeEdit *m_due;
    QSpinBox *m_days = nullptr;
};

} // namespace lead
