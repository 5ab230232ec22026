#pragma once

#include "core/domain/activity.h"
#include "core/domain/taskspread.h"

#include <QTimeZone>
#include <QWidget>
#include <optional>

class QComboBox;
class QDateTimeEdit;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace lead {

class Button;
class Segmented;
class TextLabel;
struct WorkspaceInfo;

/// Everything that a task can have, for a popover: a new one, one that is there, or one each for several leads, which then
/// can be dealt out over working days.
class TaskEditor : public QWidget
{
    Q_OBJECT

public:
    TaskEditor(const WorkspaceInfo &info, Millis now, qint64 leads = 1, QWidget *parent = nullptr);

    /// Begins with what this one has; without an id it is a proposal for a new one.
    void setTask(const Task &task);
    Task task() const;
    QLineEdit *title() const { return m_title; }

Q_SIGNALS:
    /// The person is ready. The spread is there when it was wanted.
    void given(const lead::Task &task, const std::optional<lead::TaskSpread> &spread);
    void removalWanted();

private:
    QWidget *buildWhen();
    void buildChoices(QGridLayout *grid, const WorkspaceInfo &info);
    QWidget *buildSpread();
    QWidget *buildButtons();
    void putDue(Millis at);
    std::optional<LocalMoment> due() const;
    void followDue();
    void chooseData(QComboBox *box, const QVariant &value, const QString &otherwise);
    void followTitle();
    void showKind(const QString &kind);
    void submit();

    QTimeZone m_zone;
    WorkingDays m_workingDays;
    Millis m_now;
    qint64 m_leads;
    Task m_task;
    QLineEdit *m_title;
    TextLabel *m_problem; // what is wrong with the title
    Segmented *m_kind;
    bool m_isKindChosen = false; // by the person; until then the title says it
    bool m_isFollowing = false;
    QDateTimeEdit *m_due;
    TextLabel *m_note;
    QComboBox *m_minutes;
    QComboBox *m_priority;
    QComboBox *m_repeat;
    QComboBox *m_reminder;
    QComboBox *m_owner;
    QLineEdit *m_place;
    QSpinBox *m_days = nullptr;
    QComboBox *m_part = nullptr;
    Button *m_save = nullptr;
    Button *m_remove = nullptr;
};

/// "15 min", "1 h 30 min".
QString minutesText(qint64 minutes);
/// A time of day with its date when that is another than today: "14:30", "Mon 9:00", "12 May 9:00".
QString dueTimeText(Millis at, Millis now, const QTimeZone &zone);

} // namespace lead
