#pragma once

#include "ui/leads/calloutcomes.h"
#include "ui/widgets/surface.h"

#include <QTimer>
#include <optional>

class QBoxLayout;
class QDateTimeEdit;
class QStackedWidget;

namespace lead {

class Button;
class TextLabel;

/// How the call went, at the foot of a session: ten buttons, then perhaps when the next step is, then a moment until the next lead.
class OutcomeBar : public Surface
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Choosing,  ///< an outcome
        AskingNext,///< when something is to follow
        Saving,
        Waiting,   ///< for the next lead, by itself
        Holding,   ///< for the next lead, until the person wants it
        Paused,
    };
    static constexpr int CountdownMillis = 1500;

    explicit OutcomeBar(QWidget *parent = nullptr);

    State state() const { return m_state; }
    /// A lead is on the screen.
    void begin(Millis now, const QTimeZone &zone, const WorkingDays &days);
    /// As the button with that key would.
    void choose(std::size_t place);
    /// The call is written down: the next lead comes soon, or, while somebody types, when they want it.
    void saved(bool isTyping);
    void notSaved();
    void holdOn();
    void pause();
    void resume();
    /// Esc: one step back. False when there was none.
    bool stepBack();
    /// Enter where it means the obvious.
    bool accept();
    /// Shorter for tests.
    void setCountdown(int millis) { m_countdown.setInterval(millis); }

Q_SIGNALS:
    /// `nextAt` is empty where nothing is to follow.
    void chosen(const lead::CallOutcome &outcome, std::optional<lead::Millis> nextAt);
    void nextWanted();
    void endWanted();
    void stateChanged();
    /// The keyboard was on something that goes away.
    void focusReleased();

private:
    QWidget *buildOutcomes();
    QWidget *buildNext();
    QWidget *buildMessage();
    void fillNext(const CallOutcome &outcome);
    void give(std::optional<Millis> nextAt);
    void enter(State state);
    void chooseTime(std::size_t place);

    QStackedWidget *m_rows;
    std::vector<Button *> m_buttons;
    QWidget *m_next;
    TextLabel *m_nextTitle;
    std::vector<Button *> m_times;
    std::vector<NextTime> m_nextTimes;
    WorkingDays m_workingDays;
    QDateTimeEdit *m_pick;
    Button *m_setPicked;
    TextLabel *m_message;
    Button *m_go;
    Button *m_end;
    QTimer m_countdown;
    State m_state = State::Choosing;
    std::size_t m_outcome = 0;
    Millis m_now = 0;
    QTimeZone m_zone;
};

} // namespace lead
