#pragma once

#include "core/leads/leadquery.h"
#include "core/leads/stageentry.h"

#include <QRect>
#include <functional>

class QWidget;

namespace lead {

class LeadService;
struct Error;
struct Stage;

/// Leads on their way into a stage, before they are moved.
struct StageQuestion
{
    LeadSelection leads;
    qint64 count = 0;                               ///< of the leads
    StageId from = {};                              ///< where they all are, when that is known
    QRect anchor;                                   ///< on the screen: what the popover stands under
    std::function<void(const StageEntry &)> go;     ///< with what was given
    std::function<void()> cancelled = {};
    std::function<void(const Error &)> failed = {}; ///< it could not be found out what they lack
};

/// Asks in one popover for what some of them lack and, where the stage is a lost one, why they are lost. Goes on at once when
/// there is nothing to ask. `page` is in the window that the popover belongs to.
void askForStage(LeadService &service, QWidget &page, const Stage &stage, const StageQuestion &question);

} // namespace lead
