#include "ui/day/daypage.h"

#include "core/base/whendone.h"
#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/day/daycommands.h"
#include "ui/day/daygoals.h"
#include "ui/day/dayqueuemodel.h"
#include "ui/day/dayqueueview.h"
#include "ui/day/sessionview.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/leadcontact.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {

constexpr int TickMillis = 10'000;
constexpr int DetailDelay = 80; // so that a fast walk through the list reads no lead on the way
constexpr int Noon = 12;
constexpr int Evening = 18;

QString pageName()
{
    return QStringLiteral("day");
}

} // namespace

DayPage::DayPage(const Tools &tools, QWidget *parent)
    : Surface(Ground::App, {}, parent)
    , m_tools(tools)
    , m_model(new DayQueueModel(tools.leads, this))
{
    // The panel's own commands would answer to the keys of the page a second time.
    auto *holder = new QWidget(this);
    holder->hide();
    m_quiet = new CommandRegistry(*holder);
    m_quiet->setActiveScopes({CommandScope::Global});
    const auto spot = [this] { return isInSession() ? LeadContact::Spot() : LeadContact::Spot{m_model->leadRow(m_view->currentIndex().row()), m_view->anchor()}; };
    m_contact = new LeadContact(tools.leads, tools.leads.clock(), spot, *this);
    m_session = new SessionView({tools.leads, tools.settings, *m_quiet, m_contact->caller()});
    m_dayMode = buildQueue();
    m_modes = new FillingStack;
    m_modes->addWidget(m_dayMode);
    m_modes->addWidget(m_session);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_modes, 1);
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(0);
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(DetailDelay);
    m_tickTimer.setInterval(TickMillis);
    m_tickTimer.start();
    wire();
    wireQueue();
    addDayCommands(*this, tools.commands);
    if (tools.leads.isOpen()) {
        loadState();
        greet();
        reload();
    }
}

void DayPage::wire()
{
    connect(&m_askTimer, &QTimer::timeout, this, &DayPage::ask);
    connect(&m_tickTimer, &QTimer::timeout, this, &DayPage::tick);
    connect(&m_detailTimer, &QTimer::timeout, this, [this] { showLead(m_wanted); });
    connect(m_detail, &LeadDetailView::acted, this, &DayPage::done);
    connect(m_detail, &LeadDetailView::complained, this, &DayPage::failed);
    connect(m_detail, &LeadDetailView::previousWanted, this, [this] { step(-1); });
    connect(m_detail, &LeadDetailView::nextWanted, this, [this] { step(1); });
    connect(m_detail, &LeadDetailView::windowWanted, this, &DayPage::opened);
    connect(m_detail, &LeadDetailView::leadWanted, m_detail, &LeadDetailView::showLead);
    connect(m_detail, &LeadDetailView::nameChanged, this, [this] {
        if (m_pending && m_detail->leadId() == m_wanted)
            std::exchange(m_pending, {})(*m_detail);
    });
    connect(m_session, &SessionView::done, this, &DayPage::done);
    connect(m_session, &SessionView::said, this, &DayPage::said);
    connect(m_session, &SessionView::failed, this, &DayPage::failed);
    connect(m_session, &SessionView::closed, this, [this] { showSession(false); });
    connect(m_contact, &LeadContact::done, this, &DayPage::done);
    connect(m_contact, &LeadContact::said, this, &DayPage::said);
    connect(m_contact, &LeadContact::failed, this, &DayPage::failed);
    LeadService &leads = m_tools.leads;
    connect(&leads, &LeadService::leadsChanged, this, [this] {
        m_model->outdate();
        if (isVisible() || !m_isShown) // else when it is shown again
            reload();
    });
    connect(&leads, &LeadService::infoChanged, this, &DayPage::greet);
    connect(&leads, &LeadService::closed, m_model, &DayQueueModel::clear);
    connect(&leads, &LeadService::opened, this, [this] {
        m_isShown = false;
        m_model->clear();
        m_states->startOver();
        m_goals->setProgress({}, rules());
        m_start->setEnabled(false);
        placeDetail();
        loadState();
        reload();
    });
}

void DayPage::wireQueue()
{
    connect(m_view, &DayQueueView::currentLeadChanged, this, [this](LeadId lead) {
        m_wanted = lead;
        m_detailTimer.start();
    });
    connect(m_view, &DayQueueView::opened, this, &DayPage::opened);
    connect(m_view, &DayQueueView::peekWanted, this, [this] { setDetailShown(!isDetailShown()); });
    connect(m_view, &DayQueueView::callWanted, this, [this] { call(); });
    connect(m_view, &DayQueueView::doneWanted, this, &DayPage::finishStep);
    connect(m_model, &DayQueueModel::foldsChanged, this, &DayPage::saveState);
}

DayRules DayPage::rules() const
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    return info ? DayRules::fromJson(m_tools.settings.pageState(info->uuid, DayRules::settingsKey())) : DayRules();
}

void DayPage::reload()
{
    m_askTimer.start();
}

// A newer question makes the answer to an older one void.
void DayPage::ask()
{
    if (!m_tools.leads.info())
        return;
    m_states->setAsking(true);
    whenDone(m_tools.leads.day({rules(), {}}), this, [this, request = ++m_request](const Result<LeadDay> &day) {
        if (request != m_request)
            return;
        m_states->setAsking(false);
        if (day) {
            take(*day);
            return;
        }
        m_states->showError(tr("Your day could not be shown"), day.error());
        m_start->setEnabled(false);
        placeDetail();
    });
}

void DayPage::take(const LeadDay &day)
{
    m_model->setDay(day);
    m_goals->setProgress(day.progress, rules());
    if (day.isEmpty()) {
        showEmpty(day);
        m_states->setCurrentWidget(m_empty);
    } else {
        m_states->setCurrentWidget(m_view);
        if (!m_isShown)
            m_view->settle();
    }
    m_start->setEnabled(day.due() + day.count(DaySection::LaterToday) > 0);
    m_start->setToolTip(plainToolTip(m_start->isEnabled() ? tr("Work the leads that are due, one by one (%1)").arg(m_tools.commands.keyText(QStringLiteral("day.session"))) : tr("Nothing is due today.")));
    m_isShown = true;
    if (std::exchange(m_wantsFocus, false))
        focusList();
    greet();
    placeDetail();
    lookAround();
    Q_EMIT shown();
}

// Who else works which of these leads just now.
void DayPage::lookAround()
{
    whenDone(m_tools.leads.presences(), this, [this](const Result<std::vector<Presence>> &presences) {
        const WorkspaceInfoPtr info = m_tools.leads.info();
        if (!presences || !info)
            return;
        QHash<qint64, QString> names;
        for (const Presence &presence : *presences)
            for (const User &user : info->users)
                if (user.id == presence.user)
                    names.insert(presence.lead.value, user.name);
        m_model->setTaken(names);
    });
}

void DayPage::showEmpty(const LeadDay &day)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    m_pull->setText(tr("&Pull next %1 from “%2”", "number, name of a view").arg(QString::number(PulledAtOnce), pool().name.replace(u'&', QStringLiteral("&&"))));
    m_pull->setVisible(!info->isReadOnly);
    if (!day.nextAfterToday) {
        m_empty->setTexts(tr("Nothing waits for you"), tr("Leads that are yours appear here: new ones at once, the others when their next step is due."));
        return;
    }
    const QDateTime next = QDateTime::fromMSecsSinceEpoch(*day.nextAfterToday, info->timeZone);
    //: A day and a time, as QLocale::toString() takes them
    m_empty->setTexts(tr("All clear"), tr("The next step is due %1.").arg(QLocale().toString(next, tr("dddd, MMM d"))));
}

// What is on the list changes with the time alone.
void DayPage::tick()
{
    if (!isVisible())
        return;
    m_view->repaintRows();
    greet();
    lookAround();
    const LeadDay &day = m_model->day();
    if (m_isShown && day.changesAt && m_tools.leads.clock().now() >= *day.changesAt)
        reload();
}

void DayPage::greet()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_tools.leads.clock().now(), info->timeZone);
    const auto me = std::find_if(info->users.begin(), info->users.end(), [&](const User &user) { return user.id == info->me; });
    const QString name = me == info->users.end() ? QString() : me->name.section(u' ', 0, 0);
    const int hour = now.time().hour();
    m_greeting->setText(hour < Noon ? tr("Good morning, %1").arg(name) : hour < Evening ? tr("Good afternoon, %1").arg(name) : tr("Good evening, %1").arg(name));
    //: The day of today, as QLocale::toString() takes it
    m_date->setText(QLocale().toString(now.date(), tr("dddd, MMM d")));
}

LeadDetailView &DayPage::detail()
{
    return isInSession() ? m_session->detail() : *m_detail;
}

bool DayPage::isInSession() const
{
    return m_modes->currentWidget() == m_session;
}

void DayPage::showLead(LeadId lead)
{
    if (!isDetailShown())
        return; // a lead that nobody sees need not be read
    if (lead.isValid())
        m_detail->showLead(lead);
    else
        m_detail->clear();
}

void DayPage::loadState()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    const QJsonObject state = m_tools.settings.pageState(info->uuid, pageName());
    m_isDetailWanted = state.value(QStringLiteral("detail")).toBool(true);
    m_pool = {state.value(QStringLiteral("pool")).toString().toLongLong()};
    const QJsonObject folded = state.value(QStringLiteral("folded")).toObject();
    for (std::size_t i = 0; i < DaySections; ++i) {
        const auto section = static_cast<DaySection>(i);
        if (const QJsonValue value = folded.value(keyOf(section)); value.isBool())
            m_model->setFolded(section, value.toBool());
    }
    placeDetail();
}

void DayPage::saveState()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    QJsonObject folded;
    for (std::size_t i = 0; i < DaySections; ++i)
        folded.insert(keyOf(static_cast<DaySection>(i)), m_model->isFolded(static_cast<DaySection>(i)));
    m_tools.settings.setPageState(info->uuid, pageName(), {{QStringLiteral("detail"), m_isDetailWanted}, {QStringLiteral("folded"), folded}, {QStringLiteral("pool"), m_pool.toString()}});
}

} // namespace lead
