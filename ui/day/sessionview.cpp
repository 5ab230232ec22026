#include "ui/day/sessionview.h"

#include "core/base/clock.h"
#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/domain/activity.h"
#include "ui/day/outcomebar.h"
#include "ui/day/sessionlist.h"
#include "ui/leads/callscript.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/leadcaller.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <algorithm>

namespace lead {

namespace {
constexpr int AroundMillis = 30'000;
constexpr int PaceFrom = 3; // calls, before which a pace says nothing

QString nameOf(UserId id, const WorkspaceInfo &info)
{
    const auto user = std::find_if(info.users.begin(), info.users.end(), [id](const User &u) { return u.id == id; });
    return user == info.users.end() ? SessionView::tr("Somebody") : user->name;
}
} // namespace

void SessionTally::count(const CallOutcome &outcome)
{
    ++calls;
    const bool reached = isReached(outcome.stored);
    contacts += reached ? 1 : 0;
    appointments += outcome.stored == u"appointment" ? 1 : 0;
    run = reached ? run + 1 : 0;
    streak = std::max(streak, run);
}

void SessionView::wire()
{
    m_around.setInterval(AroundMillis);
    connect(&m_around, &QTimer::timeout, this, &SessionView::lookAround);
    connect(m_bar, &OutcomeBar::chosen, this, [this](const CallOutcome &outcome, std::optional<Millis> nextAt) {
        if (outcome.after == CallOutcome::After::Skip)
            skip();
        else
            write(outcome, nextAt);
    });
    connect(m_bar, &OutcomeBar::focusReleased, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_bar, &OutcomeBar::nextWanted, this, &SessionView::next);
    connect(m_bar, &OutcomeBar::endWanted, this, &SessionView::end);
    connect(m_bar, &OutcomeBar::stateChanged, this, [this] {
        // Whatever is typed while the next lead is on its way holds it.
        if (m_bar->state() == OutcomeBar::State::Waiting)
            qApp->installEventFilter(this);
        else
            qApp->removeEventFilter(this);
    });
    connect(&m_tools.caller, &LeadCaller::dialled, this, [this](LeadId lead) {
        if (m_isRunning && lead == current())
            m_dialledAt = m_tools.leads.clock().now();
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_bar->state() != OutcomeBar::State::Choosing)
            return;
        m_leads->toFront(index.row());
        showFront();
    });
    connect(m_detail, &LeadDetailView::acted, this, &SessionView::done);
    connect(m_detail, &LeadDetailView::complained, this, &SessionView::failed);
    connect(&m_tools.leads, &LeadService::closed, this, [this] {
        if (m_isRunning) {
            m_isRunning = false;
            m_around.stop();
            m_leads->setLeads({});
            Q_EMIT closed();
        }
    });
}

void SessionView::start(const std::vector<LeadId> &leads, bool goesOnByItself)
{
    m_goesOn = goesOnByItself;
    std::vector<LeadId> first = leads;
    if (first.size() > MostLeads)
        first.resize(MostLeads);
    lookAround(); // answered before the leads are, by the same thread
    whenDone(m_tools.leads.records(first), this, [this, request = ++m_request](const Result<std::vector<LeadRecord>> &records) {
        if (request != m_request)
            return;
        if (records)
            take(*records);
        else
            Q_EMIT failed(records.error().message);
    });
}

void SessionView::stand()
{
    whenDone(m_tools.leads.standOn(current()), this, [](const Result<void> &) {}); // others will not know; nothing is lost
}

void SessionView::lookAround()
{
    if (m_isRunning)
        stand();
    whenDone(m_tools.leads.presences(), this, [this](const Result<std::vector<Presence>> &presences) {
        const WorkspaceInfoPtr info = m_tools.leads.info();
        m_taken.clear();
        if (presences && info)
            for (const Presence &presence : *presences)
                m_taken.insert(presence.lead.value, nameOf(presence.user, *info));
    });
}

void SessionView::take(std::vector<LeadRecord> leads)
{
    m_tally = {};
    m_beganAt = m_tools.leads.clock().now();
    m_isRunning = true;
    m_around.start();
    const auto waits = std::stable_partition(leads.begin(), leads.end(), [this](const LeadRecord &lead) { return m_tools.caller.objection(lead).isEmpty(); });
    for (auto lead = waits; lead != leads.end(); ++lead)
        m_tally.later.push_back(lead->id);
    leads.erase(waits, leads.end());
    m_leads->setLeads(std::move(leads));
    m_states->setCurrentIndex(0);
    settleFront();
}

// Leads whose hours ended meanwhile, or whom somebody else works, are left for later; the first that may be called comes on the
// screen.
void SessionView::settleFront()
{
    while (!m_leads->isEmpty()) {
        const LeadRecord &front = m_leads->front();
        const QString other = m_taken.value(front.id.value);
        if (other.isEmpty() && m_tools.caller.objection(front).isEmpty())
            break;
        if (!other.isEmpty())
            Q_EMIT said(tr("%1 is on %2, who is left for later.", "a colleague, a lead").arg(other, front.name));
        m_tally.later.push_back(m_leads->takeFront().id);
    }
    if (m_leads->isEmpty())
        end();
    else
        showFront();
}

void SessionView::showFront()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info || m_leads->isEmpty())
        return;
    const LeadRecord &lead = m_leads->front();
    m_dialledAt = 0;
    m_detail->showLead(lead.id);
    m_detail->setNeighbours(false, false); // the outcome leads on
    m_script->showLead(lead);
    m_bar->begin(m_tools.leads.clock().now(), info->timeZone, info->workingDays);
    m_list->setCurrentIndex(m_leads->index(0));
    showPace();
    stand();
    if (!isAncestorOf(QApplication::focusWidget()) || m_list->hasFocus())
        setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
}

const LeadRecord &SessionView::front() const
{
    const LeadRecord *fresh = m_detail->record();
    return fresh && fresh->id == m_leads->front().id ? *fresh : m_leads->front();
}

void SessionView::showPace()
{
    m_left->setText(tr("%n left", nullptr, left()));
    const double hours = static_cast<double>(m_tools.leads.clock().now() - m_beganAt) / static_cast<double>(HourMillis);
    QString pace = tr("%n calls", nullptr, m_tally.calls);
    if (m_tally.calls >= PaceFrom && hours > 0)
        pace = tr("%1 · %2 an hour", "such as: 12 calls, number").arg(pace, numberText(qRound(m_tally.calls / hours)));
    m_pace->setText(pace);
}

LeadId SessionView::current() const
{
    return m_isRunning && !m_leads->isEmpty() ? m_leads->front().id : LeadId();
}

int SessionView::left() const
{
    return m_leads->rowCount();
}

void SessionView::call()
{
    if (!m_isRunning || m_leads->isEmpty())
        return;
    m_tools.caller.call(front(), QRect(m_bar->mapToGlobal(QPoint(0, 0)), QSize(m_bar->width(), 1)));
}

void SessionView::write(const CallOutcome &outcome, std::optional<Millis> nextAt)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info || m_leads->isEmpty())
        return;
    const LeadRecord &lead = front();
    CallResult result = resultOf(outcome, nextAt, *info, lead.stage);
    if (m_dialledAt != 0)
        result.seconds = std::max<qint64>((m_tools.leads.clock().now() - m_dialledAt) / SecondMillis, 0);
    const QString summary = tr("Call with %1: %2", "lead, outcome").arg(lead.name, outcome.title);
    whenDone(m_tools.leads.finishCall(lead.id, result), this, [this, summary, outcome](const Result<LeadService::Done> &written) {
        if (!written) {
            m_bar->notSaved();
            Q_EMIT failed(written.error().message);
            return;
        }
        m_tally.count(outcome);
        showPace();
        Q_EMIT done(summary, written->operation);
        m_bar->saved(!m_goesOn || isTyping());
    });
}

void SessionView::skip()
{
    if (m_leads->isEmpty())
        return;
    m_tally.later.push_back(m_leads->takeFront().id);
    settleFront();
}

void SessionView::next()
{
    if (!m_isRunning || m_leads->isEmpty())
        return;
    m_leads->takeFront();
    settleFront();
}

void SessionView::pause()
{
    if (m_isRunning && m_bar->state() == OutcomeBar::State::Choosing)
        m_bar->pause();
}

void SessionView::end()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_around.stop();
    stand();
    qApp->removeEventFilter(this);
    for (int row = 0; row < m_leads->rowCount(); ++row)
        m_tally.later.push_back(m_leads->at(row).id);
    m_leads->setLeads({});
    m_detail->clear();
    QStringList lines{tr("%n calls", nullptr, m_tally.calls), tr("%n contacts", nullptr, m_tally.contacts), tr("%n appointments", nullptr, m_tally.appointments)};
    QString text = lines.join(QStringLiteral(" · "));
    if (m_tally.streak > 1)
        text += u'\n' + tr("%n conversations one after the other", nullptr, m_tally.streak);
    if (!m_tally.later.empty())
        text += u'\n' + tr("%n leads left for later", nullptr, static_cast<int>(m_tally.later.size()));
    m_summary->setTexts(tr("That was the session"), text);
    m_states->setCurrentIndex(1);
    if (Button *first = m_summary->findChild<Button *>())
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentChanged();
}

// Something is being written that the next lead would take from under the hands.
bool SessionView::isTyping() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus))
        return false;
    if (m_script->isEditing())
        return true;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus))
        return !text->toPlainText().isEmpty();
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    return line && !line->text().isEmpty();
}

bool SessionView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (qobject_cast<QPlainTextEdit *>(watched) || qobject_cast<QLineEdit *>(watched))) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (isAncestorOf(widget) && !static_cast<QKeyEvent *>(event)->text().isEmpty())
            m_bar->holdOn();
    }
    return Surface::eventFilter(watched, event);
}

void SessionView::keyPressEvent(QKeyEvent *event)
{
    if (m_isRunning && event->key() == Qt::Key_Escape && m_bar->stepBack())
        return;
    if (m_isRunning && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_bar->accept())
        return;
    Surface::keyPressEvent(event);
}

} // namespace lead
