#include "ui/leads/taskeditor.h"

#include "core/domain/recurrence.h"
#include "core/domain/snooze.h"
#include "core/leads/leadvalues.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <array>

namespace lead {

namespace {
constexpr int Width = 396;
constexpr int MostDays = 60;
constexpr int WidestCombo = 14; // characters
constexpr std::array kinds{QLatin1StringView("call"), QLatin1StringView("email"), QLatin1StringView("text"), QLatin1StringView("meeting"), QLatin1StringView("todo")};
} // namespace

QString minutesText(qint64 minutes)
{
    if (minutes < 60)
        return TaskEditor::tr("%n min", nullptr, static_cast<int>(minutes));
    if (minutes % 60 == 0)
        return TaskEditor::tr("%n h", "hours", static_cast<int>(minutes / 60));
    return TaskEditor::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString dueTimeText(Millis at, Millis now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return time;
    const qint64 days = today.daysTo(local.date());
    const QString day = days > 0 && days < 7 ? QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) : QLocale().toString(local.date(), QLocale::ShortFormat);
    return TaskEditor::tr("%1 %2", "day or date, time").arg(day, time);
}

TaskEditor::TaskEditor(const WorkspaceInfo &info, Millis now, qint64 leads, QWidget *parent)
    : QWidget(parent)
    , m_zone(info.timeZone)
    , m_workingDays(info.workingDays)
    , m_now(now)
    , m_leads(leads)
    , m_title(new QLineEdit)
    , m_problem(new TextLabel(tr("Say what is to be done."), TextStyle::Small, Ink::Danger))
    , m_kind(new Segmented(tr("Kind of task")))
    , m_due(new QDateTimeEdit)
    , m_note(new TextLabel(QString(), TextStyle::Small, Ink::Warning))
    , m_minutes(new QComboBox)
    , m_priority(new QComboBox)
    , m_repeat(new QComboBox)
    , m_reminder(new QComboBox)
    , m_owner(new QComboBox)
    , m_place(new QLineEdit)
{
    setFixedWidth(scaled(Width));
    m_title->setAccessibleName(tr("What is to be done"));
    m_title->setPlaceholderText(tr("Call back"));
    m_kind->addSegment(tr("Call"), "phone", false);
    m_kind->addSegment(tr("E-mail"), "mail", false);
    m_kind->addSegment(tr("Text message"), "message-square-text", false);
    m_kind->addSegment(tr("Appointment"), "calendar", false);
    m_kind->addSegment(tr("To do"), "square-check-big", false);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Gap);
    buildChoices(grid, info);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    auto *top = new QHBoxLayout;
    top->addWidget(new TextLabel(leads > 1 ? tr("Next step for %n leads", nullptr, static_cast<int>(leads)) : tr("Next step"), TextStyle::BodyStrong), 1);
    top->addWidget(m_kind);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    m_problem->hide();
    layout->addWidget(buildWhen());
    layout->addLayout(grid);
    if (leads > 1)
        layout->addWidget(buildSpread());
    layout->addWidget(buildButtons());
    setFocusProxy(m_title);
    connect(m_kind, &Segmented::currentChanged, this, [this] { m_isKindChosen |= !m_isFollowing; });
    connect(m_title, &QLineEdit::textChanged, this, &TaskEditor::followTitle);
    connect(m_title, &QLineEdit::returnPressed, this, &TaskEditor::submit);
    connect(m_due, &QDateTimeEdit::dateTimeChanged, this, &TaskEditor::followDue);
    putDue(snoozedTo(Snooze::NextMorning, now, m_zone, m_workingDays)->at);
}

QWidget *TaskEditor::buildWhen()
{
    auto *part = new QWidget;
    m_due->setAccessibleName(tr("When"));
    m_due->setCalendarPopup(true);
    m_due->setTimeSpec(Qt::UTC); // it holds what the clock on the wall shows, whatever this computer's clock skips
    m_note->setWordWrap(true);
    m_note->hide();
    auto *quick = new QHBoxLayout;
    quick->setSpacing(metrics::Tight);
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date().addDays(1);
    const QString next = m_workingDays.isWorked(tomorrow) ? tr("Tomorrow") : QLocale().standaloneDayName(m_workingDays.from(tomorrow).dayOfWeek());
    const std::pair<QString, Snooze> presets[] = {{tr("Later today"), Snooze::LaterToday}, {next, Snooze::NextMorning}, {tr("Next week"), Snooze::NextWeek}};
    for (const auto &[text, preset] : presets) {
        const std::optional<LocalMoment> moment = snoozedTo(preset, m_now, m_zone, m_workingDays);
        if (!moment)
            continue;
        auto *button = new Button(text);
        button->setSmall(true);
        connect(button, &QAbstractButton::clicked, this, [this, at = moment->at] { putDue(at); });
        quick->addWidget(button);
    }
    quick->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_due);
    layout->addWidget(m_note);
    layout->addLayout(quick);
    return part;
}

void TaskEditor::buildChoices(QGridLayout *grid, const WorkspaceInfo &info)
{
    int place = 0;
    const auto add = [&](const QString &label, QWidget *editor) {
        auto *field = new InputField(label, editor);
        editor->setAccessibleName(QString(label).remove(u'&'));
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(WidestCombo);
        }
        grid->addWidget(field, place / 2, place % 2);
        ++place;
    };
    m_minutes->addItem(tr("No length"));
    for (const qint64 minutes : {15, 30, 45, 60, 90, 120, 240, 480})
        m_minutes->addItem(minutesText(minutes), minutes);
    m_priority->addItem(tr("High"), static_cast<int>(TaskPriority::High));
    m_priority->addItem(tr("Normal"), static_cast<int>(TaskPriority::Normal));
    m_priority->addItem(tr("Low"), static_cast<int>(TaskPriority::Low));
    m_priority->setCurrentIndex(1);
    m_repeat->addItem(tr("Once"), QString());
    for (const char *rule : {"FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=YEARLY"})
        m_repeat->addItem(recurrenceSentence(QLatin1StringView(rule)), QString(QLatin1StringView(rule)));
    m_reminder->addItem(tr("No reminder"));
    m_reminder->addItem(tr("When it is due"), qint64(0));
    for (const qint64 minutes : {5, 10, 15, 30, 60, 120, 1440})
        m_reminder->addItem(minutes == 1440 ? tr("A day before") : tr("%1 before", "length of time").arg(minutesText(minutes)), minutes);
    m_owner->addItem(tr("The lead's owner"), qint64(0));
    for (const User &user : info.users)
        if (user.active)
            m_owner->addItem(user.name, qint64(user.id.value));
    m_place->setMaxLength(500);
    add(tr("&Length"), m_minutes);
    add(tr("&Priority"), m_priority);
    add(tr("&Repeat"), m_repeat);
    add(tr("Re&minder"), m_reminder);
    add(tr("&Owner"), m_owner);
    add(tr("Pl&ace"), m_place);
}

QWidget *TaskEditor::buildSpread()
{
    auto *part = new QWidget;
    m_days = new QSpinBox;
    m_days->setRange(1, MostDays);
    m_days->setAccessibleName(tr("Working days that the tasks are dealt out over"));
    m_part = new QComboBox;
    m_part->setAccessibleName(tr("Hours"));
    m_part->addItem(tr("At this time"));
    m_part->addItem(tr("All day"), static_cast<int>(DayPart::Day));
    m_part->addItem(tr("Mornings"), static_cast<int>(DayPart::Morning));
    m_part->addItem(tr("Afternoons"), static_cast<int>(DayPart::Afternoon));
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        if (days > 1 && m_part->currentIndex() == 0)
            m_part->setCurrentIndex(1);
    });
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(tr("Over working days"), TextStyle::Body, Ink::Text2), 1);
    row->addWidget(m_days);
    row->addWidget(m_part);
    return part;
}

QWidget *TaskEditor::buildButtons()
{
    auto *part = new QWidget;
    m_remove = new Button(tr("Take away"), Button::Kind::Ghost, "trash-2");
    m_remove->setSmall(true);
    m_remove->hide();
    m_save = new Button(m_leads > 1 ? tr("Add tasks") : tr("Add task"), Button::Kind::Primary);
    m_save->setSmall(true);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_save);
    connect(m_remove, &QAbstractButton::clicked, this, &TaskEditor::removalWanted);
    connect(m_save, &QAbstractButton::clicked, this, &TaskEditor::submit);
    return part;
}

void TaskEditor::putDue(Millis at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, m_zone);
    m_due->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

std::optional<LocalMoment> TaskEditor::due() const
{
    return momentAt(m_due->date(), m_due->time(), m_zone);
}

void TaskEditor::followDue()
{
    const std::optional<LocalMoment> moment = due();
    m_note->setVisible(moment->wasMoved);
    if (moment->wasMoved)
        m_note->setText(tr("The clock skips that time on this day; it will be %1.").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment->at, m_zone).time(), QLocale::ShortFormat)));
}

void TaskEditor::chooseData(QComboBox *box, const QVariant &value, const QString &otherwise)
{
    int index = value.isValid() ? box->findData(value) : 0;
    if (index < 0) {
        box->addItem(otherwise, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

void TaskEditor::setTask(const Task &task)
{
    m_task = task;
    m_title->setText(task.title);
    m_isKindChosen = !task.kind.isEmpty();
    if (m_isKindChosen)
        showKind(task.kind);
    else
        followTitle();
    if (task.dueAt)
        putDue(*task.dueAt);
    chooseData(m_minutes, task.minutes ? QVariant(*task.minutes) : QVariant(), minutesText(task.minutes.value_or(0)));
    chooseData(m_priority, static_cast<int>(task.priority), {});
    chooseData(m_repeat, task.recurrence, recurrenceSentence(task.recurrence));
    chooseData(m_reminder, task.remindBefore ? QVariant(*task.remindBefore) : QVariant(), tr("%1 before", "length of time").arg(minutesText(task.remindBefore.value_or(0))));
    chooseData(m_owner, qint64(task.owner.value), tr("Somebody who is not there any more"));
    m_place->setText(task.place);
    if (task.id.isValid()) {
        m_save->setText(tr("Save"));
        m_remove->show();
    }
}

Task TaskEditor::task() const
{
    Task task = m_task;
    task.title = m_title->text().trimmed();
    task.kind = kinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    task.dueAt = due()->at;
    const auto number = [](const QComboBox *box) { return box->currentData().isValid() ? std::optional(box->currentData().toLongLong()) : std::nullopt; };
    task.minutes = number(m_minutes);
    task.priority = static_cast<TaskPriority>(m_priority->currentData().toInt());
    task.recurrence = m_repeat->currentData().toString();
    task.remindBefore = number(m_reminder);
    task.owner = {m_owner->currentData().toLongLong()};
    task.place = m_place->text().trimmed();
    return task;
}

void TaskEditor::showKind(const QString &kind)
{
    m_isFollowing = true;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kind == kinds[i])
            m_kind->setCurrentIndex(static_cast<int>(i));
    m_isFollowing = false;
}

void TaskEditor::followTitle()
{
    if (m_isKindChosen)
        return;
    Task named;
    named.title = m_title->text();
    showKind(named.title.trimmed().isEmpty() ? QStringLiteral("call") : taskKind(named));
}

void TaskEditor::submit()
{
    const Task wanted = task();
    if (wanted.title.isEmpty()) {
        setProblem(m_title, m_problem->text());
        m_problem->show();
        m_title->setFocus(Qt::OtherFocusReason);
        return;
    }
    setProblem(m_title, {});
    m_problem->hide();
    std::optional<TaskSpread> spread;
    if (m_part && m_part->currentData().isValid())
        spread = TaskSpread{m_due->date(), m_days->value(), static_cast<DayPart>(m_part->currentData().toInt())};
    Q_EMIT given(wanted, spread);
}

} // namespace lead
