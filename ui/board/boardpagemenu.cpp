// The menu of a column, and what is added from there.
#include "core/base/whendone.h"
#include "ui/board/boardcards.h"
#include "ui/board/boardcolumnview.h"
#include "ui/board/boardcolumnwidget.h"
#include "ui/board/boardpage.h"
#include "ui/leads/newleadpanel.h"
#include "ui/widgets/popover.h"

#include <QMenu>

namespace lead {

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
    menu->addAction(tr("Show as a &list"), this, with([this](BoardColumnWidget *c) { Q_EMIT listWanted(listCondition(c->stage().name)); }));
    fillOrderMenu(*menu->addMenu(tr("&Sort the cards")));
    menu->addSeparator();
    menu->addAction(tr("Add a lea&d here…"), this, with([this](BoardColumnWidget *c) { addLead(c); }));
    menu->addAction(tr("L&imit, rotting days and what it asks for…"), this, with([this](BoardColumnWidget *) { Q_EMIT stagesWanted(); }));
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height())));
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
