#pragma once

#include "core/domain/workinghours.h"

#include <QWidget>
#include <array>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace lead {

/// The working days of a week, each to be switched on and off.
class WeekdayEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WeekdayEdit(QWidget *parent = nullptr);

    void setDays(const std::array<bool, 7> &days);
    std::array<bool, 7> days() const;

Q_SIGNALS:
    void changed();

private:
    std::array<QToolButton *, 7> m_buttons = {};
};

/// The hours of a working day, from and until.
class DayHoursEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DayHoursEdit(QWidget *parent = nullptr);

    /// Minutes since midnight.
    void setHours(int from, int until);
    int from() const;
    int until() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_from;
    QComboBox *m_until;
};

} // namespace lead
