#pragma once

#include "core/domain/localtime.h"
#include "core/leads/leadservice.h"
#include "ui/leads/taskediting.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>
#include <optional>


namespace lead {

class AgendaModel;
class AgendaView;
class Banner;
class Button;
class CommandRegistry;
class EmptyState;
class IconButton;
class MonthGrid;
class Segmented;
class Settings;
class SkeletonColumns;
class StateStack;
class TextLabel;
class TimeGrid;
class UnplannedList;

/// Tasks and appointments by time: a day, a week, a month or a list, one's own or everybody's. They are dragged to other
/// times, and leads without a next step from beside it to a time of their own.
class CalendarPage : public QWidget
{
    Q_OBJECT

public:
    enum class Span : std::uint8_t { Day, Week, Month, Agenda };

    struct Tools
    {
        LeadService &leads;
        const Clock &clock;
        Settings &settings;
        CommandRegistry &commands;
    };

    explicit CalendarPage(const Tools &tools, QWidget *parent = nullptr);

    void setSpan(Span span);
    Span span() const { return m_span; }
    void setDate(const QDate &date);
    QDate date() const { return m_date; }
    void setMine(bool isMine);
    void goToday();
    /// To the next or previous day, week, month or agenda.
    void step(int direction);
    void addTask();
    void snoozeCurrent();
    void finishCurrent();
    void focusCalendar();
    void setSideShown(bool shown);
    bool isSideShown() const;
    void reload();
    /// Asks for a place and writes what is shown as a calendar file.
    void exportFile();
    void importFile();
    void importFrom(const QString &path);

    /// What is shown, for going back to it.
    QJsonObject place() const;
    void restore(const QJsonObject &place);

    TimeGrid &grid() const { return *m_grid; }
    MonthGrid &month() const { return *m_month; }
    AgendaView &agenda() const { return *m_agenda; }
    UnplannedList &side() const { return *m_side; }

Q_SIGNALS:
    /// The service has answered and the calendar shows it.
    void shown();
    void opened(lead::LeadId lead);
    void leadsWanted();
    /// For toasts: something that can be undone, something worth saying, something that went wrong.
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void exported(const QString &sentence, const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildBody();
    void wire();
    void wireGrid();
    void wireMonth();
    void ask();
    void showTasks(std::vector<CalendarTask> tasks, bool isCut);
    void showTitle();
    void shapeLoading();
    void tick();
    QDate today() const;
    std::pair<QDate, QDate> range() const;
    const CalendarTask *current() const;
    QRect currentRect() const;
    void openCard(const CalendarTask &task, const QRect &at);
    void openNew(std::optional<LeadId> lead, const LocalMoment &at, const QRect &anchor);
    void chooseLead(const LocalMoment &at, const QRect &anchor);
    void moveTask(const CalendarTask &task, const LocalMoment &to);
    void planLeads(const std::vector<LeadId> &leads, const LocalMoment &at);
    void follow(const QFuture<Result<LeadActs::Done>> &acting, const QString &sentence);
    TaskActing following();
    QString whenText(const LocalMoment &moment) const;
    void speak(const QString &sentence);
    void loadState();
    void saveState() const;
    void fitSide();
    void fitHeader();
    void openFileMenu(QWidget *anchor);
    void exportTo(const CalendarQuery &query, const QString &path);
    void showProblems(const QString &file, const QStringList &problems);

    Tools m_tools;
    Span m_span = Span::Week;
    QDate m_date;
    bool m_isMine = true;
    bool m_isWhoseChosen = false; // by the person; until then whoever has no tasks sees everybody's
    bool m_wantsSide = true;
    QWidget *m_header;
    TextLabel *m_title;
    Button *m_today;
    Segmented *m_spans;
    Segmented *m_whose;
    IconButton *m_sideButton;
    Banner *m_cut;
    Banner *m_fileNote;
    StateStack *m_states;
    SkeletonColumns *m_loading;
    TimeGrid *m_grid;
    MonthGrid *m_month;
    AgendaModel *m_agendaModel;
    AgendaView *m_agenda;
    EmptyState *m_empty;
    UnplannedList *m_side;
    QWidget *m_sideFrame;
    TextLabel *m_spoken;
    QTimer m_askTimer;
    QTimer m_tickTimer;
    int m_request = 0;
    std::optional<QDate> m_wantedDay; // for the keyboard, when the answer comes
};

} // namespace lead
