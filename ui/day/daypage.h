#pragma once

#include "core/leads/leadservice.h"
#include "ui/widgets/surface.h"

#include <QTimer>
#include <functional>

class QSplitter;

namespace lead {

class Button;
class CommandRegistry;
class DayGoals;
class DayQueueModel;
class DayQueueView;
class EmptyState;
class FillingStack;
class IconButton;
class LeadContact;
class LeadDetailView;
class SessionView;
class Settings;
class StateStack;
class TextLabel;

/// What one person has to do today: leads in the order in which they are to be worked, each with the reason why, and a session
/// that goes through them one by one.
class DayPage : public Surface
{
    Q_OBJECT

public:
    struct Tools
    {
        LeadService &leads;
        Settings &settings;
        CommandRegistry &commands;
    };

    explicit DayPage(const Tools &tools, QWidget *parent = nullptr);

    DayQueueView &view() { return *m_view; }
    DayQueueModel &model() { return *m_model; }
    LeadContact &contact() { return *m_contact; }
    SessionView &session() { return *m_session; }
    /// The lead beside the list, or that of the session.
    LeadDetailView &detail();

    void focusList();
    void step(int by);
    bool isDetailShown() const;
    void setDetailShown(bool shown);
    /// Asks for the day anew, soon.
    void reload();
    /// Works what is due, or what comes later today where nothing is.
    void startSession();
    void startView(const SavedView &view);
    bool isInSession() const;

    // With the current lead.
    void call();
    void finishStep();
    void snooze();
    void doNotContact();
    /// Does something in the panel of the lead, which is shown for it.
    void inDetail(const std::function<void(LeadDetailView &)> &act);

    void openRules();
    /// Puts the highest score first in each section, or what is most urgent.
    void sortByScore(bool isByScore);
    bool isSortedByScore() const { return rules().isByScore; }
    /// Gives me the next leads that nobody has, from the pool that was used last.
    void pullNext();
    static constexpr int PulledAtOnce = 10;

Q_SIGNALS:
    void shown();
    void opened(lead::LeadId lead);
    void listWanted();
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildQueue();
    void buildStates();
    void wire();
    void wireQueue();
    void ask();
    void take(const LeadDay &day);
    void tick();
    void greet();
    void showEmpty(const LeadDay &day);
    void showLead(LeadId lead);
    void placeDetail();
    bool isNarrow() const;
    void showSession(bool shown);
    void openSessionMenu();
    /// Where leads are pulled from: a saved view, or those that are hot and untouched.
    struct Pool
    {
        QString name;
        LeadQuery query;
    };
    Pool pool() const;
    void pullFrom(ViewId view);
    void lookAround();
    void follow(const QFuture<Result<LeadService::Done>> &acting, const QString &sentence);
    const LeadRecord *currentRecord() const;
    DayRules rules() const;
    void loadState();
    void saveState();

    Tools m_tools;
    CommandRegistry *m_quiet;
    DayQueueModel *m_model;
    DayQueueView *m_view;
    LeadContact *m_contact;
    DayGoals *m_goals;
    TextLabel *m_greeting;
    TextLabel *m_date;
    Button *m_rulesButton;
    Button *m_start;
    IconButton *m_more;
    QSplitter *m_splitter;
    LeadDetailView *m_detail;
    StateStack *m_states;
    EmptyState *m_empty;
    Button *m_pull;
    FillingStack *m_modes;
    QWidget *m_dayMode;
    SessionView *m_session;
    QTimer m_askTimer;
    QTimer m_tickTimer;
    QTimer m_detailTimer;
    LeadId m_wanted; // to be shown beside the list
    ViewId m_pool;   // invalid: the hot and untouched ones
    std::function<void(LeadDetailView &)> m_pending; // once the lead is there
    int m_request = 0;
    bool m_isDetailWanted = true;   // beside the list
    bool m_isOverlayWanted = false; // over it, in a narrow window
    bool m_isShown = false;
    bool m_wantsFocus = false;
};

} // namespace lead
