#include "ui/calendar/taskcard.h"

#include "core/domain/recurrence.h"
#include "ui/calendar/taskpaint.h"
#include "ui/leads/moments.h"
#include "ui/leads/taskeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace lead {

namespace {
constexpr int Width = 340;
} // namespace

TaskCard::TaskCard(const CalendarTask &task, Millis now, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(scaled(Width));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    auto *title = new TextLabel(task.task.title, TextStyle::CardTitle);
    title->setWordWrap(true);
    auto *more = new IconButton("trash-2", tr("Take the task away"));
    more->setSmall(true);
    connect(more, &QAbstractButton::clicked, this, &TaskCard::removalWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(more, 0, Qt::AlignTop);
    layout->addLayout(head);
    auto *lead = new Button(task.leadName, Button::Kind::Ghost, "user");
    lead->setSmall(true);
    lead->setAccessibleName(tr("Open the lead %1").arg(task.leadName));
    connect(lead, &QAbstractButton::clicked, this, &TaskCard::leadWanted);
    // Its icon stands below the title, and the room around it outside.
    auto *line = new QHBoxLayout;
    line->setContentsMargins(-metrics::Snug, 0, 0, 0);
    line->addWidget(lead);
    line->addStretch();
    layout->addLayout(line);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(*task.task.dueAt, zone);
    QString when = tr("%1, %2", "date, time").arg(QLocale().toString(local.date(), QLocale::LongFormat), QLocale().toString(local.time(), QLocale::ShortFormat));
    if (task.task.minutes)
        when = tr("%1 · %2", "date and time, length").arg(when, minutesText(*task.task.minutes));
    const auto add = [layout](const QString &text, Ink ink = Ink::Text2) {
        if (text.isEmpty())
            return;
        auto *label = new TextLabel(text, TextStyle::Body, ink);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    const bool isLate = !task.task.doneAt && !task.isForeseen && *task.task.dueAt < now;
    add(when, isLate ? Ink::Danger : Ink::Text2);
    add(isLate ? dueText(*task.task.dueAt, now) : QString(), Ink::Danger);
    add(task.task.place);
    add(recurrenceSentence(task.task.recurrence));
    if (task.task.remindBefore)
        add(*task.task.remindBefore == 0 ? tr("Reminder when it is due") : tr("Reminder %1 before", "length of time").arg(minutesText(*task.task.remindBefore)));
    add(task.owner.isEmpty() ? QString() : tr("For %1", "person").arg(task.owner));
    if (task.isForeseen)
        add(tr("This time comes when the one before is done."), Ink::Text3);
    layout->addSpacing(metrics::Gap);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    const bool isDone = task.task.doneAt.has_value();
    auto *done = new Button(isDone ? tr("&Reopen") : tr("&Done"), isDone ? Button::Kind::Secondary : Button::Kind::Primary, isDone ? "undo-2" : "check");
    done->setSmall(true);
    connect(done, &QAbstractButton::clicked, this, [this, isDone] { Q_EMIT doneWanted(!isDone); });
    auto *snooze = new Button(tr("&Snooze"), Button::Kind::Secondary, "clock");
    snooze->setSmall(true);
    connect(snooze, &QAbstractButton::clicked, this, [this, snooze] { Q_EMIT snoozeWanted(snooze); });
    auto *edit = new Button(tr("&Edit"), Button::Kind::Secondary, "pencil");
    edit->setSmall(true);
    connect(edit, &QAbstractButton::clicked, this, &TaskCard::editWanted);
    row->addWidget(done);
    row->addWidget(snooze);
    row->addWidget(edit);
    row->addStretch();
    snooze->setVisible(!isDone);
    layout->addLayout(row);
    setFocusProxy(done);
}

} // namespace lead
