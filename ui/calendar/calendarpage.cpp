#include "ui/calendar/calendarpage.h"

#include "core/base/whendone.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarcommands.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/timegrid.h"
#include "ui/calendar/unplannedlist.h"
#include "ui/leads/taskeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {
constexpr int DaysOfWeek = 7;
constexpr int WeeksOfMonth = 6;
constexpr int DaysOfAgenda = 30;
constexpr int TickMillis = 30000; // how often the line of now moves
constexpr int HoldMillis = 400;

QDate firstOfWeek(const QDate &date)
{
    const int first = QLocale().firstDayOfWeek();
    return date.addDays(-((date.dayOfWeek() - first + DaysOfWeek) % DaysOfWeek));
}
} // namespace

CalendarPage::CalendarPage(const Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_cut(new Banner)
    , m_fileNote(new Banner)
    , m_spoken(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(0);
    m_tickTimer.setInterval(TickMillis);
    auto *foot = new Surface(Surface::Ground::Surface, Qt::TopEdge);
    foot->setFixedHeight(metrics::footerHeight());
    m_spoken->setElided(true);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics::Page, 0, metrics::Page, 0);
    line->addWidget(m_spoken, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QWidget *body = buildBody();
    layout->addWidget(buildHeader());
    layout->addWidget(m_states->line());
    layout->addWidget(m_cut);
    layout->addWidget(m_fileNote);
    layout->addWidget(body, 1);
    layout->addWidget(foot);
    m_cut->setClosable(false);
    wire();
    wireGrid();
    wireMonth();
    addCalendarCommands(*this, tools.commands);
    speak({});
    m_date = today();
    m_wantedDay = m_date;
    if (tools.leads.isOpen()) {
        loadState();
        reload();
    }
}

void CalendarPage::wire()
{
    connect(m_spans, &Segmented::currentChanged, this, [this](int index) { setSpan(static_cast<Span>(index)); });
    connect(m_whose, &Segmented::currentChanged, this, [this](int index) { setMine(index == 0); });
    connect(m_sideButton, &QAbstractButton::clicked, this, [this](bool on) { setSideShown(on); });
    connect(m_agenda, &AgendaView::opened, this, &CalendarPage::openCard);
    connect(m_side, &UnplannedList::planWanted, this, [this](LeadId lead, const QRect &at) { openNew(lead, m_grid->moment(), at); });
    connect(&m_askTimer, &QTimer::timeout, this, &CalendarPage::ask);
    connect(&m_tickTimer, &QTimer::timeout, this, &CalendarPage::tick);
    connect(&m_tools.leads, &LeadService::leadsChanged, this, [this] {
        reload();
        if (isSideShown())
            m_side->reload();
    });
    connect(&m_tools.leads, &LeadService::infoChanged, this, &CalendarPage::reload);
    connect(&m_tools.leads, &LeadService::opened, this, [this] {
        m_date = today();
        m_wantedDay = m_date;
        m_states->startOver();
        loadState();
        reload();
        m_side->setMine(m_isMine);
    });
}

void CalendarPage::wireGrid()
{
    connect(m_grid, &TimeGrid::opened, this, &CalendarPage::openCard);
    connect(m_grid, &TimeGrid::newWanted, this, [this](const LocalMoment &at, const QRect &rect) { openNew({}, at, rect); });
    connect(m_grid, &TimeGrid::moved, this, &CalendarPage::moveTask);
    connect(m_grid, &TimeGrid::resized, this, [this](const CalendarTask &task, qint64 minutes) {
        Task after = task.task;
        after.minutes = minutes;
        follow(m_tools.leads.changeTask(task.task, after), tr("“%1” takes %2", "task, length").arg(task.task.title, minutesText(minutes)));
    });
    connect(m_grid, &TimeGrid::leadsDropped, this, &CalendarPage::planLeads);
    connect(m_grid, &TimeGrid::dayWanted, this, [this](const QDate &day) {
        m_date = day;
        setSpan(Span::Agenda);
    });
    connect(m_grid, &TimeGrid::stepWanted, this, [this](int days) { setDate(m_grid->day().addDays(days)); });
    connect(m_grid, &TimeGrid::spoken, this, &CalendarPage::speak);
}

void CalendarPage::wireMonth()
{
    const auto morning = [this](const QDate &day) { return momentAt(day, QTime(9, 0), m_tools.leads.info()->timeZone); };
    connect(m_month, &MonthGrid::opened, this, &CalendarPage::openCard);
    connect(m_month, &MonthGrid::newWanted, this, [this, morning](const QDate &day, const QRect &rect) { openNew({}, morning(day), rect); });
    connect(m_month, &MonthGrid::moved, this, [this](const CalendarTask &task, const QDate &to) {
        const QTimeZone zone = m_tools.leads.info()->timeZone;
        moveTask(task, momentAt(to, QDateTime::fromMSecsSinceEpoch(*task.task.dueAt, zone).time(), zone));
    });
    connect(m_month, &MonthGrid::leadsDropped, this, [this, morning](const std::vector<LeadId> &leads, const QDate &day) { planLeads(leads, morning(day)); });
    connect(m_month, &MonthGrid::dayWanted, this, [this](const QDate &day) {
        m_date = day;
        setSpan(Span::Day);
        focusCalendar();
    });
    connect(m_month, &MonthGrid::stepWanted, this, [this](int days) {
        setDate(m_month->day().addDays(days));
    });
    connect(m_month, &MonthGrid::spoken, this, &CalendarPage::speak);
}

QDate CalendarPage::today() const
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    return QDateTime::fromMSecsSinceEpoch(m_tools.clock.now(), info ? info->timeZone : QTimeZone::systemTimeZone()).date();
}

// From the first day that is shown until the first that is not.
std::pair<QDate, QDate> CalendarPage::range() const
{
    switch (m_span) {
    case Span::Day:
        return {m_date, m_date.addDays(1)};
    case Span::Week:
        return {firstOfWeek(m_date), firstOfWeek(m_date).addDays(DaysOfWeek)};
    case Span::Month: {
        const QDate first = firstOfWeek(QDate(m_date.year(), m_date.month(), 1));
        return {first, first.addDays(WeeksOfMonth * DaysOfWeek)};
    }
    case Span::Agenda:
        return {m_date, m_date.addDays(DaysOfAgenda)};
    }
    return {m_date, m_date.addDays(1)};
}

void CalendarPage::setSpan(Span span)
{
    const bool hadFocus = m_states->isAncestorOf(focusWidget());
    m_span = span;
    m_spans->setCurrentIndex(static_cast<int>(span));
    m_wantedDay = m_date;
    speak({}); // what was said before is of what was shown before
    saveState();
    reload();
    if (hadFocus)
        focusCalendar();
}

void CalendarPage::setDate(const QDate &date)
{
    m_date = date;
    m_wantedDay = date;
    reload();
}

void CalendarPage::setMine(bool isMine)
{
    m_isMine = isMine;
    m_isWhoseChosen = true;
    m_whose->setCurrentIndex(isMine ? 0 : 1);
    saveState();
    reload();
    m_side->setMine(isMine);
}

void CalendarPage::goToday()
{
    setDate(today());
}

void CalendarPage::step(int direction)
{
    switch (m_span) {
    case Span::Day:
        return setDate(m_date.addDays(direction));
    case Span::Week:
        return setDate(m_date.addDays(direction * DaysOfWeek));
    case Span::Month:
        return setDate(QDate(m_date.year(), m_date.month(), 1).addMonths(direction));
    case Span::Agenda:
        return setDate(m_date.addDays(direction * DaysOfAgenda));
    }
}

void CalendarPage::reload()
{
    m_askTimer.start();
}

// A newer question makes the answer to an older one void.
void CalendarPage::ask()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    if (m_grid->isCarrying() || m_month->isCarrying()) { // what is in the hand stays there, so that the answer would have to wait
        QTimer::singleShot(HoldMillis, this, &CalendarPage::reload);
        return;
    }
    if (m_states->isLoading()) {
        showTitle();
        shapeLoading();
    }
    const auto [first, end] = range();
    CalendarQuery query;
    query.from = startOfDay(first, info->timeZone);
    query.until = startOfDay(end, info->timeZone);
    query.owner = m_isMine ? info->me : UserId();
    query.withDone = m_span != Span::Agenda || m_date <= today();
    m_states->setAsking(true);
    const int request = ++m_request;
    whenDone(m_tools.leads.calendar(query), this, [this, request](const Result<CalendarTasks> &page) {
        if (request != m_request)
            return;
        m_states->setAsking(false);
        showTitle(); // with what it is of: until the answer came, another time was shown
        if (!page) {
            m_cut->showText({});
            m_states->showError(tr("The calendar could not be read"), page.error());
            return;
        }
        showTasks(page->tasks, page->isCut);
    });
}

void CalendarPage::showTasks(std::vector<CalendarTask> tasks, bool isCut)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    if (m_grid->isCarrying() || m_month->isCarrying()) { // what somebody holds in the hand stays there
        QTimer::singleShot(HoldMillis, this, &CalendarPage::reload);
        return;
    }
    if (m_isMine && !m_isWhoseChosen && tasks.empty()) {
        m_isMine = false;
        const QSignalBlocker blocker(m_whose);
        m_whose->setCurrentIndex(1);
        m_side->setMine(false);
        ask();
        return;
    }
    const QTimeZone zone = info->timeZone;
    const Millis now = m_tools.clock.now();
    const auto [first, end] = range();
    m_cut->showText(isCut ? tr("There are more tasks than fit here. The first %Ln are shown; look at a shorter time or at your own.", nullptr, static_cast<int>(tasks.size())) : QString(), Banner::Kind::Info);
    if (m_span == Span::Day || m_span == Span::Week) {
        const QDate day = m_wantedDay.value_or(m_grid->day());
        m_grid->setNow(now);
        m_grid->setWorkingDays(info->workingDays);
        m_grid->setRange(first, m_span == Span::Day ? 1 : DaysOfWeek, zone);
        m_grid->setDay(day);
        m_grid->setTasks(std::move(tasks));
        m_states->setCurrentWidget(m_grid);
    } else if (m_span == Span::Month) {
        m_month->setNow(now);
        m_month->setWorkingDays(info->workingDays);
        m_month->setRange(first, WeeksOfMonth, m_date, zone);
        if (m_wantedDay)
            m_month->setDay(*m_wantedDay);
        m_month->setTasks(std::move(tasks));
        m_states->setCurrentWidget(m_month);
    } else {
        const bool isEmpty = tasks.empty();
        const CalendarTask *before = m_agenda->current();
        const TaskId current = before ? before->task.id : TaskId();
        m_agendaModel->setTasks(std::move(tasks), now, zone);
        const QModelIndex same = m_agendaModel->indexOf(current);
        m_agenda->setCurrentIndex(same.isValid() ? same : m_agendaModel->index(std::max(0, m_agendaModel->rowOf(m_date))));
        m_empty->setTexts(tr("Nothing is planned"), m_isMine ? tr("You have no tasks in these 30 days. Plan the next step of a lead, and it appears here.") : tr("Nobody has a task in these 30 days."));
        m_states->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_agenda);
    }
    m_wantedDay.reset();
    Q_EMIT shown();
}

void CalendarPage::showTitle()
{
    const QLocale locale;
    const auto [first, end] = range();
    const QDate last = end.addDays(-1);
    QString text;
    if (m_span == Span::Day)
        text = locale.toString(m_date, QLocale::LongFormat);
    else if (m_span == Span::Month)
        text = tr("%1 %2", "month, year").arg(locale.standaloneMonthName(m_date.month()), QString::number(m_date.year()));
    else if (first.month() == last.month())
        text = tr("%1 %2", "month, year").arg(locale.standaloneMonthName(first.month()), QString::number(first.year()));
    else
        text = tr("%1 – %2 %3", "month, month, year").arg(locale.standaloneMonthName(first.month(), QLocale::ShortFormat), locale.standaloneMonthName(last.month(), QLocale::ShortFormat), QString::number(last.year()));
    m_title->setText(text);
    setAccessibleName(tr("Calendar, %1").arg(text));
}

void CalendarPage::tick()
{
    m_grid->setNow(m_tools.clock.now());
    m_month->setNow(m_tools.clock.now());
}

void CalendarPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tickTimer.start();
    tick();
    fitSide();
}

void CalendarPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tickTimer.stop();
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSide();
    fitHeader();
}

void CalendarPage::focusCalendar()
{
    QWidget *view = m_span == Span::Month ? static_cast<QWidget *>(m_month) : m_span == Span::Agenda ? static_cast<QWidget *>(m_agenda) : m_grid;
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace lead
