// What is done with cards besides moving them, and the menus of cards and columns.
#include "core/base/whendone.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardcommands.h"
#include "ui/board/boardpage.h"
#include "ui/board/stagelimitspanel.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/leadrow.h"
#include "ui/leads/newleadpanel.h"
#include "ui/leads/pickedleadacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"

#include <QMenu>

namespace lead {

// What is in the hand is only put down.
void BoardPage::addActs()
{
    const auto spot = [this] {
        const BoardColumnWidget *column = m_carried ? nullptr : standing();
        if (!column)
            return LeadContact::Spot();
        const QModelIndex current = column->view().currentIndex();
        const QRect card = column->view().cardRect(current);
        return LeadContact::Spot{column->cards().row(current.row()), {column->view().viewport()->mapToGlobal(card.topLeft()), card.size()}};
    };
    const auto pick = [this, spot] {
        PickedLeadActs::Pick pick;
        const BoardColumnWidget *column = m_carried ? nullptr : standing();
        if (!column)
            return pick;
        pick.leads.ids = column->view().picked();
        pick.count = static_cast<qint64>(pick.leads.ids.size());
        const auto [row, anchor] = spot();
        if (row) {
            pick.current = row->record.id;
            pick.name = row->record.name;
            pick.isMarked = row->record.isDoNotContact;
        }
        pick.anchor = anchor;
        return pick;
    };
    m_acts = new PickedLeadActs(m_tools.leads, m_tools.clock, m_tools.jobs, pick, *this);
    m_contact = new LeadContact(m_tools.leads, m_tools.clock, spot, *this);
    connect(m_acts, &PickedLeadActs::done, this, &BoardPage::done);
    connect(m_acts, &PickedLeadActs::said, this, &BoardPage::said);
    connect(m_acts, &PickedLeadActs::failed, this, &BoardPage::failed);
    connect(m_contact, &LeadContact::done, this, &BoardPage::done);
    connect(m_contact, &LeadContact::said, this, &BoardPage::said);
    connect(m_contact, &LeadContact::failed, this, &BoardPage::failed);
}

// By its stage: while the menu is open the columns may become others.
void BoardPage::openColumnMenu(BoardColumnWidget *column, QWidget *anchor)
{
    const StageId stage = column->stage().id;
    const auto with = [this, stage](auto run) {
        return [this, stage, run] {
            if (BoardColumnWidget *now = columnOf(stage))
                run(now);
            else
                Q_EMIT failed(tr("This stage was removed meanwhile."));
        };
    };
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Fold"), this, with([](BoardColumnWidget *c) { c->setCollapsed(true); }));
    menu->addAction(tr("Select &all"), this, with([](BoardColumnWidget *c) {
        c->view().setFocus(Qt::OtherFocusReason);
        c->view().selectAll();
    }));
    menu->addAction(tr("Show as a &list"), this, with([this](BoardColumnWidget *c) { Q_EMIT listWanted(listCondition(c), m_query.search); }));
    fillOrderMenu(*menu->addMenu(tr("&Sort the cards")));
    menu->addSeparator();
    menu->addAction(tr("Add a lea&d here…"), this, with([this](BoardColumnWidget *c) { addLead(c); }));
    menu->addAction(tr("L&imit and rotting days…"), this, with([this](BoardColumnWidget *c) { openLimits(c); }));
    menu->addAction(tr("What the stage as&ks for…"), this, with([this](BoardColumnWidget *) { Q_EMIT stagesWanted(); }));
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

void BoardPage::openCardMenu(const std::optional<QPoint> &globalPlace)
{
    const BoardColumnWidget *column = standing();
    if (!column || m_carried || !column->view().currentIndex().isValid())
        return;
    const BoardColumnView &view = column->view();
    const QPoint place = globalPlace.value_or(view.viewport()->mapToGlobal(view.cardRect(view.currentIndex()).center()));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, lead = view.current()] { Q_EMIT opened(lead); });
    menu->addSeparator();
    for (const QString &id : cardCommands())
        menu->addAction(m_tools.commands.action(id));
    menu->popup(place);
}

void BoardPage::openLimits(BoardColumnWidget *column)
{
    const Stage stage = column->stage();
    auto *popover = new Popover(tr("Limits of %1").arg(stage.name), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    connect(&m_tools.leads, &LeadService::opened, popover, &QWidget::close); // the stage is one of this workspace
    auto *panel = new StageLimitsPanel(stage);
    connect(panel, &StageLimitsPanel::given, popover, [this, popover, stage](const Stage &wanted) {
        popover->close();
        saveLimits(stage, wanted);
    });
    connect(panel, &StageLimitsPanel::settingsWanted, popover, [this, popover] {
        popover->close();
        Q_EMIT stagesWanted();
    });
    popover->setContent(panel);
    popover->openUnder(column->menuButton());
}

void BoardPage::toggle(Toggle filter)
{
    m_toggles[static_cast<std::size_t>(filter)]->toggle();
}

void BoardPage::selectColumn()
{
    if (const BoardColumnWidget *column = standing()) {
        column->view().setFocus(Qt::OtherFocusReason);
        column->view().selectAll();
    }
}

void BoardPage::addLead()
{
    if (BoardColumnWidget *column = standing())
        addLead(column);
}

void BoardPage::openLimits()
{
    if (BoardColumnWidget *column = standing())
        openLimits(column);
}

void BoardPage::saveLimits(const Stage &before, const Stage &after)
{
    whenDone(m_tools.leads.saveStageLimits(before, after), this, [this, name = before.name](const Result<OperationId> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error().message);
        else if (saved->isValid())
            Q_EMIT done(tr("Limits of %1 changed").arg(name), *saved);
    });
}

void BoardPage::addLead(BoardColumnWidget *column)
{
    const WorkspaceInfoPtr info = m_tools.leads.info();
    if (!info)
        return;
    auto *popover = new Popover(tr("Add a lead to %1").arg(column->stage().name), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *panel = new NewLeadPanel(info);
    connect(panel, &NewLeadPanel::given, popover, [this, popover, stage = column->stage().id](const std::vector<std::pair<QString, QString>> &values) {
        popover->close();
        const BoardColumnWidget *to = columnOf(stage);
        if (!to) {
            Q_EMIT failed(tr("This stage was removed meanwhile."));
            return;
        }
        std::vector<LeadActs::Assignment> assignments{{QStringLiteral("stage"), to->stage().name}};
        for (const auto &[field, text] : values)
            assignments.push_back({field, text});
        whenDone(m_tools.leads.create(assignments), this, [this](const Result<LeadService::Done> &made) {
            if (!made) {
                Q_EMIT failed(made.error().message);
                return;
            }
            m_wantedLead = made->lead;
            Q_EMIT done(tr("Lead added"), made->operation);
        });
    });
    popover->setContent(panel);
    popover->openUnder(column);
}

} // namespace lead
