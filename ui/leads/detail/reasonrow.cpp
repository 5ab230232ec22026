#include "ui/leads/detail/reasonrow.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace lead {

ReasonRow::ReasonRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(QString(), TextStyle::SmallStrong))
    , m_reason(new QComboBox)
    , m_wake(new QWidget)
    , m_day(new QComboBox)
    , m_verb(new Button(QString(), Button::Kind::Primary))
{
    m_title->setWordWrap(true);
    m_reason->setEditable(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMinimumContentsLength(1);
    m_reason->lineEdit()->setPlaceholderText(tr("Reason, such as: no budget this year"));
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, &ReasonRow::give);
    m_day->setAccessibleName(tr("Wakes up on"));
    connect(m_day, &QComboBox::activated, this, [this](int index) {
        if (index == m_day->count() - 1)
            pickDay();
        else
            m_lastDay = index;
    });
    auto *wake = new QHBoxLayout(m_wake);
    wake->setContentsMargins(0, 0, 0, 0);
    wake->setSpacing(metrics::Gap);
    wake->addWidget(new TextLabel(tr("Wakes up"), TextStyle::Small, Ink::Text2));
    wake->addWidget(m_day, 1);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    for (Button *button : {m_verb, cancel})
        button->setSmall(true);
    m_verb->setObjectName(QStringLiteral("giveReason"));
    connect(m_verb, &QAbstractButton::clicked, this, &ReasonRow::give);
    connect(cancel, &QAbstractButton::clicked, this, &ReasonRow::close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_verb);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_wake);
    layout->addLayout(buttons);
    hide();
}

void ReasonRow::ask(const Question &question)
{
    m_today = question.today;
    m_title->setText(question.title);
    m_verb->setText(question.verb);
    m_reason->clear();
    m_reason->addItems(question.known);
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    setEnabled(true);
    m_wake->setVisible(question.wakeOn.has_value());
    if (question.wakeOn)
        fillDays(*question.wakeOn);
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ReasonRow::fillDays(const QDate &first)
{
    m_day->clear();
    const auto add = [this](const QString &span, const QDate &day) {
        m_day->addItem(tr("%1 · %2", "span of time, date").arg(span, QLocale().toString(day, QLocale::ShortFormat)), day);
    };
    add(tr("In %n days", nullptr, static_cast<int>(m_today.daysTo(first))), first);
    add(tr("In a week"), m_today.addDays(7));
    add(tr("In three months"), m_today.addMonths(3));
    add(tr("In six months"), m_today.addMonths(6));
    add(tr("In a year"), m_today.addYears(1));
    m_day->addItem(tr("Another day…"));
    m_lastDay = 0;
}

void ReasonRow::pickDay()
{
    m_day->setCurrentIndex(m_lastDay);
    auto *popover = new Popover(tr("Wakes up on"), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *calendar = new Calendar(m_today);
    calendar->setDate(m_day->currentData().toDate());
    connect(calendar, &Calendar::picked, this, [this, popover](const QDate &day) {
        popover->close();
        if (day <= m_today)
            return; // a lead wakes up tomorrow at the earliest
        m_day->insertItem(0, QLocale().toString(day, QLocale::ShortFormat), day);
        m_day->setCurrentIndex(0);
        m_lastDay = 0;
    });
    popover->setContent(calendar);
    popover->openUnder(m_day);
}

void ReasonRow::give()
{
    const QString reason = m_reason->currentText().trimmed();
    if (reason.isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const std::optional<QDate> day = m_wake->isVisibleTo(this) ? std::optional(m_day->currentData().toDate()) : std::nullopt;
    setEnabled(false);
    Q_EMIT given(reason, day);
}

void ReasonRow::settle(bool isDone)
{
    if (isDone) {
        close();
        return;
    }
    setEnabled(true);
    if (!isHidden())
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ReasonRow::close()
{
    if (isHidden())
        return;
    // One that waits gave the keyboard away when it began to.
    const bool hadFocus = !isEnabled() || isAncestorOf(focusWidget()) || isAncestorOf(window()->focusWidget());
    setEnabled(true);
    hide();
    Q_EMIT closed(hadFocus);
}

} // namespace lead
