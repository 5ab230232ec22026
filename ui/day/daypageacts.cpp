// What is done with the leads of a day.
#include "core/base/whendone.h"
#include "core/settings/settings.h"
#include "ui/day/daypage.h"
#include "ui/day/dayqueuemodel.h"
#include "ui/day/dayqueueview.h"
#include "ui/day/dayrulespanel.h"
#include "ui/day/sessionview.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/leadrow.h"
#include "ui/leads/leadviewstate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/popover.h"

#include <QMenu>

namespace lead {

namespace {
QString hotPoolName()
{
    return DayPage::tr("Hot & untouched");
}
} // namespace

void DayPage::startSession()
{
    const LeadDay &day = m_model->day();
    std::vector<LeadId> leads;
    const auto add = [&](DaySection section) {
        for (const DayRow &row : day.rows(section))
            if (leads.size() < SessionView::MostLeads)
                leads.push_back(row.lead);
    };
    add(DaySection::CallNow);
    add(DaySection::Overdue);
    if (leads.empty())
        add(DaySection::LaterToday);
    if (leads.empty() || isInSession()) {
        if (!isInSession())
            Q_EMIT said(tr("Nothing is due today. Start a session with a view to work other leads."));
        return;
    }
    m_session->start(leads, rules().goesOnByItself);
    showSession(true);
}

void DayPage::startView(const SavedView &view)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info || isInSession())
        return;
    LeadQuery query = LeadViewState::fromBody(view.body, info->catalog).query(info->catalog);
    query.groupBy = 0;
    query.limit = static_cast<qint64>(SessionView::MostLeads);
    whenDone(m_tools.leads.list(query), this, [this, name = view.name](const Result<LeadList> &list) {
        if (!list) {
            Q_EMIT failed(list.error().message);
        } else if (list->ids->empty()) {
            Q_EMIT said(tr("There is no lead in “%1”.", "name of a view").arg(name));
        } else {
            m_session->start(*list->ids, rules().goesOnByItself);
            showSession(true);
        }
    });
}

void DayPage::openSessionMenu()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("What is due today"), this, &DayPage::startSession)->setEnabled(m_start->isEnabled());
    if (!info->views.empty())
        menu->addSection(tr("Views"));
    for (const SavedView &view : info->views)
        menu->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")), this, [this, view] { startView(view); });
    menu->addSeparator();
    QMenu *pools = menu->addMenu(tr("&Pull the next %1 from").arg(PulledAtOnce));
    pools->setEnabled(!info->isReadOnly);
    pools->addAction(hotPoolName().replace(u'&', QStringLiteral("&&")), this, [this] { pullFrom({}); });
    for (const SavedView &view : info->views)
        pools->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")), this, [this, id = view.id] { pullFrom(id); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

DayPage::Pool DayPage::pool() const
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    for (const SavedView &view : info->views)
        if (m_pool.isValid() && view.id == m_pool)
            return {view.name, LeadViewState::fromBody(view.body, info->catalog).query(info->catalog)};
    LeadQuery query;
    const int threshold = rules().hotScore > 0 ? rules().hotScore : info->scoring ? 0 : DayRules::UsualHotScore;
    query.condition = threshold > 0 ? QStringLiteral("last_contacted_at is empty and score >= %1").arg(threshold) : QStringLiteral("last_contacted_at is empty and temperature = hot");
    query.sorts = {{F::Score, Qt::DescendingOrder}, ListSort()};
    return {hotPoolName(), query};
}

void DayPage::pullFrom(ViewId view)
{
    m_pool = view;
    saveState();
    pullNext();
}

void DayPage::pullNext()
{
    if (!m_tools.leads.info() || isInSession())
        return;
    const Pool from = pool();
    connect(m_tools.leads.claim(from.query, PulledAtOnce), &LeadJob::finished, this, [this, name = from.name](const Result<LeadJobDone> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        else if (result->operation.isValid())
            Q_EMIT done(result->summary, result->operation);
        else
            Q_EMIT said(tr("Every open lead of “%1” has somebody already.", "name of a view").arg(name));
    });
}

const LeadRecord *DayPage::currentRecord() const
{
    const LeadRow *row = m_model->leadRow(m_view->currentIndex().row());
    return row ? &row->record : nullptr;
}

void DayPage::call()
{
    if (isInSession())
        m_session->call();
    else
        m_contact->call();
}

void DayPage::follow(const QFuture<Result<LeadService::Done>> &acting, const QString &sentence)
{
    whenDone(acting, this, [this, sentence](const Result<LeadService::Done> &result) {
        if (result)
            Q_EMIT done(sentence, result->operation);
        else
            Q_EMIT failed(result.error().message);
    });
}

void DayPage::finishStep()
{
    if (isInSession())
        inDetail([](LeadDetailView &detail) { detail.finishStep(); });
    else
        m_contact->finishStep();
}

void DayPage::snooze()
{
    if (isInSession())
        inDetail([](LeadDetailView &detail) { detail.snooze(); });
    else
        m_contact->snooze();
}

void DayPage::doNotContact()
{
    const LeadId lead = isInSession() ? m_session->current() : m_view->current();
    const LeadRecord *record = isInSession() ? detail().record() : currentRecord();
    if (!lead.isValid())
        return;
    const bool isOff = record && record->id == lead && record->isDoNotContact;
    std::vector<LeadActs::Assignment> changes;
    for (const char *field : {"do_not_call", "do_not_email", "do_not_text"})
        changes.push_back({QString::fromLatin1(field), isOff ? QStringLiteral("no") : QStringLiteral("yes")});
    follow(m_tools.leads.edit(lead, changes), isOff ? tr("Contact is allowed again") : tr("Marked “do not contact”"));
}

void DayPage::inDetail(const std::function<void(LeadDetailView &)> &act)
{
    LeadDetailView &panel = detail();
    if (isInSession()) {
        if (!panel.leadName().isEmpty())
            act(panel);
        return;
    }
    if (!m_view->current().isValid())
        return;
    m_wanted = m_view->current();
    m_pending = {};
    if (!isDetailShown())
        setDetailShown(true);
    if (panel.leadId() == m_wanted && !panel.leadName().isEmpty()) {
        act(panel);
        return;
    }
    m_pending = act;
    showLead(m_wanted);
}

void DayPage::openRules()
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    auto *popover = new Popover(tr("Goals and rules"), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *panel = new DayRulesPanel(rules(), info->scoring);
    connect(panel, &DayRulesPanel::given, this, [this, popover, uuid = info->uuid](const DayRules &given) {
        popover->close();
        m_tools.settings.setPageState(uuid, DayRules::settingsKey(), given.toJson());
        reload();
    });
    popover->setContent(panel);
    popover->openUnder(m_rulesButton);
}

void DayPage::sortByScore(bool isByScore)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    DayRules changed = rules();
    changed.isByScore = isByScore;
    m_tools.settings.setPageState(info->uuid, DayRules::settingsKey(), changed.toJson());
    reload();
    Q_EMIT said(isByScore ? tr("In each section the highest score comes first.") : tr("In each section what is most urgent comes first."));
}

} // namespace lead
