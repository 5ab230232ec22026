#pragma once

#include "core/leads/leadservice.h"
#include "ui/leads/calloutcomes.h"
#include "ui/widgets/surface.h"

#include <QHash>
#include <QTimer>

class QListView;

namespace lead {

class CallScript;
class CommandRegistry;
class EmptyState;
class FillingStack;
class LeadCaller;
class LeadDetailView;
class OutcomeBar;
class SessionList;
class Settings;
class TextLabel;

/// What came of a session.
struct SessionTally
{
    int calls = 0;
    int contacts = 0; ///< calls that reached somebody
    int appointments = 0;
    int streak = 0; ///< the most conversations one after the other
    int run = 0;    ///< those up to now
    std::vector<LeadId> later = {};

    void count(const CallOutcome &outcome);
};

/// One lead at a time: what is known of it, what to say, how the call went; then the next one.
class SessionView : public Surface
{
    Q_OBJECT

public:
    struct Tools
    {
        LeadService &leads;
        Settings &settings;
        CommandRegistry &quiet; ///< for a lead's own commands, which have no keys here
        LeadCaller &caller;
    };
    explicit SessionView(const Tools &tools, QWidget *parent = nullptr);

    static constexpr std::size_t MostLeads = 500;

    /// Works these leads, in this order. Those whose calls have to wait are left for later.
    void start(const std::vector<LeadId> &leads, bool goesOnByItself);
    bool isRunning() const { return m_isRunning; }
    /// The one at work; invalid when there is none.
    LeadId current() const;
    int left() const;
    void call();
    void pause();
    /// Shows what came of it; the leads that are left are left for later.
    void end();
    LeadDetailView &detail() { return *m_detail; }
    OutcomeBar &bar() { return *m_bar; }
    const SessionTally &tally() const { return m_tally; }

Q_SIGNALS:
    void closed();
    /// Another lead, or none any more.
    void currentChanged();
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildLeads();
    QWidget *buildLead();
    QWidget *buildSummary();
    void wire();
    void take(std::vector<LeadRecord> leads);
    void settleFront();
    /// Tells the others which lead this is, and looks on which they are.
    void lookAround();
    void stand();
    void showFront();
    /// As the panel has it, which follows what changes; the list keeps what there was at the beginning.
    const LeadRecord &front() const;
    void next();
    void write(const CallOutcome &outcome, std::optional<Millis> nextAt);
    void skip();
    void showPace();
    bool isTyping() const;

    Tools m_tools;
    SessionList *m_leads;
    QListView *m_list;
    TextLabel *m_left;
    TextLabel *m_pace;
    LeadDetailView *m_detail;
    CallScript *m_script;
    OutcomeBar *m_bar;
    FillingStack *m_states;
    EmptyState *m_summary;
    SessionTally m_tally;
    Millis m_beganAt = 0;
    Millis m_dialledAt = 0; ///< 0: not yet
    QHash<qint64, QString> m_taken; // names of the others by the number of their lead
    QTimer m_around;
    int m_request = 0;
    bool m_isRunning = false;
    bool m_goesOn = true;
};

} // namespace lead
