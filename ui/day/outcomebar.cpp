#include "ui/day/outcomebar.h"

#include "core/domain/localtime.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toasthost.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace lead {

namespace {

constexpr int RowHeight = 32;
constexpr std::size_t OutcomesOfRow = 5;

} // namespace

OutcomeBar::OutcomeBar(QWidget *parent)
    : Surface(Ground::Surface, Qt::TopEdge, parent)
    , m_rows(new QStackedWidget)
{
    setProperty(ToastHost::StayAbove, true);
    m_rows->addWidget(buildOutcomes());
    m_rows->addWidget(buildNext());
    m_rows->addWidget(buildMessage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->addWidget(m_rows);
    m_countdown.setSingleShot(true);
    m_countdown.setInterval(CountdownMillis);
    connect(&m_countdown, &QTimer::timeout, this, &OutcomeBar::nextWanted);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget *OutcomeBar::buildOutcomes()
{
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    const std::vector<CallOutcome> &outcomes = callOutcomes();
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        auto *button = new Button(tr("%1  %2", "key, outcome of a call").arg(keyOfOutcome(i), outcomes[i].title));
        button->setAccessibleName(tr("%1, key %2", "outcome of a call").arg(outcomes[i].title, keyOfOutcome(i)));
        button->setMinimumWidth(1); // five stand side by side at any width
        if (outcomes[i].after == CallOutcome::After::Close)
            button->setToolTip(tr("Closes the lead as lost."));
        layout->addWidget(button, static_cast<int>(i / OutcomesOfRow), static_cast<int>(i % OutcomesOfRow));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_buttons.push_back(button);
    }
    for (int column = 0; column < static_cast<int>(OutcomesOfRow); ++column)
        layout->setColumnStretch(column, 1);
    return grid;
}

QWidget *OutcomeBar::buildNext()
{
    m_next = new QWidget;
    m_nextTitle = new TextLabel(QString(), TextStyle::BodyStrong);
    m_nextTitle->setElided(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(metrics::Gap);
    for (std::size_t i = 0; i < 4; ++i) {
        auto *chip = new Button(QString());
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { chooseTime(i); });
        m_times.push_back(chip);
    }
    m_pick = new QDateTimeEdit;
    m_pick->setAccessibleName(tr("When"));
    m_pick->setCalendarPopup(true);
    m_pick->setFixedHeight(scaled(RowHeight));
    m_setPicked = new Button(tr("Set"), Button::Kind::Secondary);
    connect(m_setPicked, &QAbstractButton::clicked, this, [this] {
        give(momentAt(m_pick->date(), m_pick->time(), m_zone).at);
    });
    auto *none = new Button(tr("No next step"), Button::Kind::Ghost);
    connect(none, &QAbstractButton::clicked, this, [this] { give({}); });
    chips->addStretch();
    auto *other = new QHBoxLayout;
    other->setSpacing(metrics::Gap);
    other->addWidget(m_nextTitle, 1);
    other->addWidget(m_pick);
    other->addWidget(m_setPicked);
    other->addWidget(none);
    auto *layout = new QVBoxLayout(m_next);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(other);
    layout->addLayout(chips);
    return m_next;
}

QWidget *OutcomeBar::buildMessage()
{
    auto *row = new QWidget;
    m_message = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    m_message->setElided(true);
    m_go = new Button(tr("Next lead"), Button::Kind::Primary);
    m_end = new Button(tr("End session"), Button::Kind::Ghost);
    connect(m_go, &QAbstractButton::clicked, this, [this] {
        if (m_state == State::Paused)
            resume();
        else
            Q_EMIT nextWanted();
    });
    connect(m_end, &QAbstractButton::clicked, this, &OutcomeBar::endWanted);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_end);
    layout->addWidget(m_go);
    return row;
}

void OutcomeBar::begin(Millis now, const QTimeZone &zone, const WorkingDays &days)
{
    m_now = now;
    m_zone = zone;
    m_workingDays = days;
    m_countdown.stop();
    enter(State::Choosing);
}

void OutcomeBar::enter(State state)
{
    m_state = state;
    // What is hidden next must not hand the keyboard to whatever stands beside it.
    if (isAncestorOf(QApplication::focusWidget()))
        Q_EMIT focusReleased();
    switch (state) {
    case State::Choosing:
        m_rows->setCurrentIndex(0);
        break;
    case State::AskingNext:
        m_rows->setCurrentIndex(1);
        m_times.front()->setFocus(Qt::ShortcutFocusReason);
        break;
    case State::Saving:
        m_message->setText(tr("Saving…"));
        m_rows->setCurrentIndex(2);
        break;
    case State::Waiting:
        m_message->setText(tr("Saved. The next lead comes in a moment; Esc pauses."));
        m_rows->setCurrentIndex(2);
        break;
    case State::Holding:
        m_message->setText(tr("Saved. The next lead waits until you are ready."));
        m_rows->setCurrentIndex(2);
        break;
    case State::Paused:
        m_message->setText(tr("The session is paused."));
        m_rows->setCurrentIndex(2);
        m_go->setFocus(Qt::ShortcutFocusReason);
        break;
    }
    for (Button *button : m_buttons)
        button->setEnabled(state == State::Choosing);
    m_go->setText(state == State::Paused ? tr("Go on") : tr("Next lead"));
    m_go->setVisible(state != State::Saving);
    m_end->setVisible(state == State::Paused);
    Q_EMIT stateChanged();
}

void OutcomeBar::choose(std::size_t place)
{
    if (m_state == State::AskingNext) {
        chooseTime(place);
        return;
    }
    if (m_state != State::Choosing || place >= callOutcomes().size())
        return;
    m_outcome = place;
    const CallOutcome &outcome = callOutcomes()[place];
    if (outcome.after == CallOutcome::After::AskNext) {
        fillNext(outcome);
        enter(State::AskingNext);
    } else {
        give({});
    }
}

void OutcomeBar::fillNext(const CallOutcome &outcome)
{
    m_nextTitle->setText(tr("%1. When is “%2”?", "outcome of a call, next step").arg(outcome.title, outcome.nextTitle));
    m_nextTimes = nextTimes(m_now, m_zone, m_workingDays);
    for (std::size_t i = 0; i < m_times.size(); ++i)
        m_times[i]->setText(tr("%1  %2", "key, time").arg(keyOfOutcome(i), m_nextTimes[i].title));
    m_pick->setDateTime(QDateTime(QDateTime::fromMSecsSinceEpoch(m_nextTimes[2].at, m_zone).date(), QDateTime::fromMSecsSinceEpoch(m_nextTimes[2].at, m_zone).time()));
    m_pick->setMinimumDate(QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date());
}

void OutcomeBar::chooseTime(std::size_t place)
{
    if (m_state == State::AskingNext && place < m_nextTimes.size())
        give(m_nextTimes[place].at);
}

void OutcomeBar::give(std::optional<Millis> nextAt)
{
    const CallOutcome &outcome = callOutcomes()[m_outcome];
    if (outcome.after != CallOutcome::After::Skip)
        enter(State::Saving);
    Q_EMIT chosen(outcome, nextAt);
}

void OutcomeBar::saved(bool isTyping)
{
    if (m_state != State::Saving)
        return;
    enter(isTyping ? State::Holding : State::Waiting);
    if (!isTyping)
        m_countdown.start();
}

void OutcomeBar::notSaved()
{
    enter(State::Choosing);
}

void OutcomeBar::holdOn()
{
    if (m_state != State::Waiting)
        return;
    m_countdown.stop();
    enter(State::Holding);
}

void OutcomeBar::pause()
{
    m_countdown.stop();
    enter(State::Paused);
}

// A lead whose call is written down already gives way to the next one.
void OutcomeBar::resume()
{
    enter(State::Choosing);
}

bool OutcomeBar::stepBack()
{
    switch (m_state) {
    case State::AskingNext:
        enter(State::Choosing);
        return true;
    case State::Waiting:
        holdOn();
        return true;
    case State::Choosing:
        pause();
        return true;
    case State::Paused:
        resume();
        return true;
    case State::Saving:
    case State::Holding:
        break;
    }
    return false;
}

bool OutcomeBar::accept()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *button = qobject_cast<QAbstractButton *>(focus); button && isAncestorOf(button))
        button->click();
    else if (focus == m_pick)
        m_setPicked->click();
    else if (m_state == State::AskingNext)
        chooseTime(0);
    else if (m_state == State::Waiting || m_state == State::Holding)
        Q_EMIT nextWanted();
    else if (m_state == State::Paused)
        resume();
    else
        return false;
    return true;
}

} // namespace lead
