#include "ui/leads/detail/leaddetailview.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/detail/detailheader.h"
#include "ui/leads/detail/fieldhistorypopover.h"
#include "ui/leads/detail/gonebanner.h"
#include "ui/leads/detail/keyfields.h"
#include "ui/leads/detail/leadfiles.h"
#include "ui/leads/detail/leadtabs.h"
#include "ui/leads/detail/mergedialog.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/qualificationview.h"
#include "ui/leads/detail/quickaction.h"
#include "ui/leads/detail/standingcard.h"
#include "ui/leads/detail/statusrow.h"
#include "ui/leads/leadcaller.h"
#include "ui/leads/taskediting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statestack.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>

namespace lead {

namespace {

constexpr double SurelySimilar = 0.75; // below it a hint would be noise beside every lead

} // namespace

LeadDetailView::LeadDetailView(LeadService &service, CommandRegistry &commands, Settings &settings,
                               QWidget *parent, Form form)
    : Surface(Ground::Surface, form == Form::Panel ? Qt::LeftEdge : Qt::Edges(), parent)
    , m_service(service)
    , m_commands(commands)
    , m_lead(new OpenLead(service, this))
    , m_links(new LinkOpener(this))
    , m_caller(new LeadCaller(service, m_hours, *this))
{
    buildUi(settings, form);
    connectParts();
    addCommands(commands);
    refresh();
}

LeadDetailView::~LeadDetailView()
{
    // They keep what was begun and ask the lead for it, which as the oldest child would go first.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void LeadDetailView::connectParts()
{
    connect(m_header, &DetailHeader::previousWanted, this, &LeadDetailView::previousWanted);
    connect(m_header, &DetailHeader::nextWanted, this, &LeadDetailView::nextWanted);
    connect(m_header, &DetailHeader::windowWanted, this, [this] { Q_EMIT windowWanted(m_lead->id()); });
    connect(m_header, &DetailHeader::moreWanted, this, &LeadDetailView::showMore);
    connect(m_fields, &KeyFields::historyWanted, this, &LeadDetailView::showHistory);
    connect(m_fields, &KeyFields::nextStepWanted, this, [this] {
        if (m_lead->record().nextStep)
            m_tabs->showTab(LeadTabs::Tab::Tasks);
        else
            compose(Composer::Kind::Task);
    });
    connect(m_tabs, &LeadTabs::historyWanted, this, &LeadDetailView::showHistory);
    connect(m_gone, &GoneBanner::leadWanted, this, &LeadDetailView::leadWanted);
    connect(m_states, &StateStack::retryWanted, m_lead, &OpenLead::reload);
    connect(m_links, &LinkOpener::failed, this, &LeadDetailView::complained);
    connect(m_caller, &LeadCaller::said, this, &LeadDetailView::complained);
    connect(m_caller, &LeadCaller::failed, this, &LeadDetailView::complained);
    connect(m_caller, &LeadCaller::written, this, [this](LeadId, const QString &sentence, OperationId operation) {
        Q_EMIT acted(sentence, operation);
        m_lead->reload();
    });
    connect(m_caller, &LeadCaller::dialled, this, [this](LeadId lead) {
        if (lead == m_lead->id())
            compose(Composer::Kind::Call);
    });
    connect(m_lead, &OpenLead::changed, this, &LeadDetailView::refresh);
    connect(m_lead, &OpenLead::acted, this, &LeadDetailView::acted);
    connect(m_lead, &OpenLead::refused, this,
            [this](const Error &error) { Q_EMIT complained(error.message); });
}

void LeadDetailView::addCommands(CommandRegistry &commands)
{
    const auto add = [&](const char *id, const QString &title, const char *icon, const QKeySequence &key,
                         std::function<void()> run) {
        const QString name = QString::fromLatin1(id);
        if (commands.action(name))
            return;
        Command command{name, title, CommandScope::Detail, CommandMenu::None};
        command.icon = icon;
        if (commands.holderOf(key).isEmpty())
            command.keys = {key};
        // The registry may outlive the view.
        commands.add(command, [self = QPointer(this), run = std::move(run)] {
            if (self && self->isVisible() && self->m_lead->detail())
                run();
        });
    };
    add("detail.call", tr("Call the lead"), "phone", QKeySequence(Qt::Key_C), [this] { call(); });
    add("detail.email", tr("Write to the lead"), "mail", QKeySequence(Qt::Key_E), [this] { mail(); });
    add("detail.note", tr("Write a note"), "sticky-note", QKeySequence(Qt::Key_N),
        [this] { compose(Composer::Kind::Note); });
    add("detail.task", tr("Plan a task"), "calendar-clock", QKeySequence(Qt::Key_T),
        [this] { compose(Composer::Kind::Task); });
    add("detail.addEmail", tr("Add an e-mail file…"), "mail", QKeySequence(), [this] { m_files->chooseEmails(*window()); });
    add("detail.snooze", tr("Put the next step off…"), "clock", QKeySequence(Qt::Key_Z), [this] { snooze(); });
    add("detail.done", tr("Tick the next step off"), "check", QKeySequence(Qt::Key_D), [this] { finishStep(); });
    add("detail.logCall", tr("Log a call"), "phone-call", QKeySequence(),
        [this] { compose(Composer::Kind::Call); });
    add("detail.stage", tr("Move the lead to a stage"), "square-kanban", QKeySequence(Qt::Key_M),
        [this] { chooseStage(); });
    add("detail.accept", tr("Accept the lead"), "badge-check", QKeySequence(Qt::Key_Y), [this] { accept(); });
    add("detail.reject", tr("Reject the lead…"), "circle-x", QKeySequence(Qt::SHIFT | Qt::Key_Y), [this] { reject(); });
    add("detail.lifecycle", tr("Move the lead along its lifecycle…"), "trending-up", QKeySequence(Qt::SHIFT | Qt::Key_M),
        [this] { chooseLifecycle(); });
    add("detail.checklist", tr("Answer the checklist…"), "list-checks", QKeySequence(Qt::Key_Q), [this] { answerChecklist(); });
    add("detail.owner", tr("Give the lead to somebody"), "user", QKeySequence(Qt::Key_A),
        [this] { edit(F::Owner); });
    add("detail.tags", tr("Tag the lead"), "tag", QKeySequence(Qt::Key_L), [this] { edit(F::Tags); });
    add("detail.previous", tr("Previous lead"), "chevron-up", QKeySequence(Qt::Key_BracketLeft),
        [this] { Q_EMIT previousWanted(); });
    add("detail.next", tr("Next lead"), "chevron-down", QKeySequence(Qt::Key_BracketRight),
        [this] { Q_EMIT nextWanted(); });
    add("detail.timeline", tr("Show the timeline"), "history", QKeySequence(Qt::Key_1),
        [this] { m_tabs->showTab(LeadTabs::Tab::Timeline); });
    add("detail.details", tr("Show all fields"), "list", QKeySequence(Qt::Key_2),
        [this] { m_tabs->showTab(LeadTabs::Tab::Details); });
    add("detail.tasks", tr("Show the tasks"), "calendar-clock", QKeySequence(Qt::Key_3),
        [this] { m_tabs->showTab(LeadTabs::Tab::Tasks); });
    add("detail.emails", tr("Show the e-mails"), "mail", QKeySequence(Qt::Key_4),
        [this] { m_tabs->showTab(LeadTabs::Tab::Emails); });
    add("detail.files", tr("Show the files"), "paperclip", QKeySequence(Qt::Key_5),
        [this] { m_tabs->showTab(LeadTabs::Tab::Files); });
}

void LeadDetailView::showLead(LeadId lead)
{
    m_lead->show(lead);
}

void LeadDetailView::clear()
{
    m_lead->clear();
}

LeadId LeadDetailView::leadId() const
{
    return m_lead->id();
}

const LeadRecord *LeadDetailView::record() const
{
    return m_lead->detail() ? &m_lead->record() : nullptr;
}

QString LeadDetailView::leadName() const
{
    return m_lead->detail() ? m_lead->record().name : QString();
}

void LeadDetailView::setNeighbours(bool hasPrevious, bool hasNext)
{
    m_header->setNeighbours(hasPrevious, hasNext);
}

void LeadDetailView::refresh()
{
    m_states->setAsking(m_lead->isRefreshing() && m_lead->detail());
    switch (m_lead->state()) {
    case OpenLead::State::None:
        if (m_states->currentWidget() != m_blank)
            m_states->setCurrentWidget(m_nothing);
        m_similar->showText(QString());
        m_similarOf = {};
        return;
    case OpenLead::State::Loading:
        if (!m_lead->detail())
            m_states->startOver();
        return;
    case OpenLead::State::Failed:
        m_states->showError(tr("This lead could not be read"), m_lead->error());
        return;
    case OpenLead::State::Gone:
        if (m_lead->detail())
            break; // what was known of it stays readable
        m_states->showError(tr("This lead is not there any more"), {m_lead->error().code, m_lead->error().message});
        return;
    case OpenLead::State::Shown:
        break;
    }
    m_states->setCurrentWidget(m_content);
    refreshActions();
    refreshSimilar();
    Q_EMIT nameChanged(leadName());
}

void LeadDetailView::refreshActions()
{
    m_actions->setEnabled(!m_lead->isReadOnly());
    m_actions->setToolTip(plainToolTip(m_lead->whyReadOnly()));
    const LeadRecord &record = m_lead->record();
    m_hours.forget(); // it may live elsewhere by now
    m_call->setReason(LeadCaller::obstacle(record).isEmpty() ? QString() : tr("There is no telephone number that can be called."));
    m_call->setObjection(m_caller->objection(record));
    m_mail->setReason(LeadCaller::mailObstacle(record).isEmpty() ? QString() : tr("There is no e-mail address that can be written to."));
    m_mail->setObjection(m_caller->mailObjection(record));
}

void LeadDetailView::refreshSimilar()
{
    if (m_similarOf == m_lead->id() || m_lead->isGone())
        return;
    m_similarOf = m_lead->id();
    m_similar->showText(QString());
    whenDone(m_service.similar(m_lead->id()), this,
             [this, request = ++m_request](const Result<std::vector<SimilarLead>> &similar) {
                 if (request == m_request && similar)
                     showSimilar(*similar);
             });
}

void LeadDetailView::showSimilar(const std::vector<SimilarLead> &all)
{
    std::vector<SimilarLead> similar;
    for (const SimilarLead &one : all)
        if (one.confidence >= SurelySimilar)
            similar.push_back(one);
    if (similar.empty())
        return;
    m_similar->showText(tr("%n similar lead(s): %1", nullptr, static_cast<int>(similar.size()))
                            .arg(similar.front().record.name));
    Button *compare = m_similar->addButton(tr("Compare"));
    compare->setObjectName(QStringLiteral("compareSimilar"));
    connect(compare, &QAbstractButton::clicked, this, [this, compare, similar] {
        if (similar.size() == 1) {
            mergeWith(similar.front().record.id);
            return;
        }
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const SimilarLead &one : similar) {
            const QString because =
                one.because.isEmpty() ? QString() : QStringLiteral(" – ") + one.because.front();
            menu->addAction(QString(one.record.name + because).replace(u'&', QStringLiteral("&&")), this,
                            [this, other = one.record.id] { mergeWith(other); });
        }
        menu->popup(compare->mapToGlobal(compare->rect().bottomLeft()));
    });
}

void LeadDetailView::mergeWith(LeadId other)
{
    auto *dialog = new MergeDialog(m_service, m_lead->id(), other, window());
    connect(dialog, &MergeDialog::merged, this,
            [this](LeadId keep, OperationId operation, const QString &sentence) {
                m_similarOf = {};
                Q_EMIT acted(sentence, operation);
                if (keep == m_lead->id()) {
                    m_lead->reload();
                } else {
                    m_lead->show(keep);
                    Q_EMIT leadWanted(keep);
                }
            });
    dialog->open();
}

void LeadDetailView::call()
{
    if (m_call->isEnabled())
        m_caller->call(m_lead->record(), globalRect(*m_call));
    else
        Q_EMIT complained(m_call->toolTip());
}

void LeadDetailView::mail()
{
    if (m_mail->isEnabled())
        m_caller->mail(m_lead->record(), globalRect(*m_mail));
    else
        Q_EMIT complained(m_mail->toolTip());
}

void LeadDetailView::hideScript()
{
    m_tabs->hideScript();
}

void LeadDetailView::compose(Composer::Kind kind)
{
    m_tabs->compose(kind);
}

void LeadDetailView::chooseStage()
{
    m_status->chooseStage();
}

void LeadDetailView::snooze()
{
    const std::optional<NextStep> step = m_lead->record().nextStep;
    if (!step) {
        Q_EMIT complained(tr("There is no next step that could wait."));
        return;
    }
    auto *menu = new QMenu(tr("Put off until"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSnoozes(*menu, m_service, step->task, *this, globalRect(*m_fields), [this](const OpenLead::Acting &acting, const QString &sentence) { m_lead->follow(acting, sentence); });
    menu->popup(m_fields->mapToGlobal(QPoint(0, 0)));
}

void LeadDetailView::finishStep()
{
    if (const std::optional<NextStep> step = m_lead->record().nextStep)
        m_lead->follow(m_service.completeTask(step->task), tr("Task done"));
    else
        Q_EMIT complained(tr("There is no next step that could be done."));
}

void LeadDetailView::edit(FieldNumber field)
{
    m_fields->edit(field);
}

void LeadDetailView::accept()
{
    if (m_standing->qualification().canAccept())
        m_standing->qualification().accept();
    else
        Q_EMIT complained(tr("This lead does not wait for you to accept it."));
}

void LeadDetailView::reject()
{
    if (m_standing->qualification().canAccept())
        m_standing->qualification().reject();
    else
        Q_EMIT complained(tr("This lead does not wait for you to accept it."));
}

void LeadDetailView::chooseLifecycle()
{
    m_standing->qualification().chooseState();
}

void LeadDetailView::answerChecklist()
{
    m_standing->qualification().answerNext();
}

void LeadDetailView::showMore(const QPoint &at)
{
    if (!m_lead->detail())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const LeadRecord &record = m_lead->record();
    menu->addAction(tr("Log a call"), this, [this] { compose(Composer::Kind::Call); });
    menu->addAction(tr("Add an e-mail file…"), m_files, [this] { m_files->chooseEmails(*window()); });
    menu->addAction(tr("Open in a window of its own"), this, [this] { Q_EMIT windowWanted(m_lead->id()); });
    menu->addAction(tr("Copy the name"), this,
                    [name = record.name] { QGuiApplication::clipboard()->setText(name); });
    menu->addSeparator();
    const bool isOff = record.isDoNotContact;
    menu->addAction(isOff ? tr("Allow contact again") : tr("Do not contact"), this, [this, isOff] {
        const QString value = isOff ? QStringLiteral("no") : QStringLiteral("yes");
        std::vector<LeadActs::Assignment> changes;
        for (const char *field : {"do_not_call", "do_not_email", "do_not_text"})
            changes.push_back({QString::fromLatin1(field), value});
        m_lead->follow(m_service.edit(m_lead->id(), changes),
                       isOff ? tr("Contact is allowed again") : tr("Marked “do not contact”"));
    });
    menu->popup(at);
}

void LeadDetailView::showHistory(QWidget *anchor, const Field &field)
{
    auto *popover = new FieldHistoryPopover(*m_lead, field, this);
    popover->openFor(anchor);
}

} // namespace lead
