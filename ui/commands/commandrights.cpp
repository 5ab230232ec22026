#include "ui/commands/commandrights.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

struct CommandRight
{
    QLatin1StringView id; ///< with a dot at the end: all that begin so
    Right right;
};

constexpr QLatin1StringView named(const char *id)
{
    return QLatin1StringView(id);
}

// The first that fits counts.
constexpr std::array commandRights{
    CommandRight{named("lead.exportPerson"), Right::Export}, CommandRight{named("lead.erase"), Right::Erase},
    CommandRight{named("lead."), Right::WorkLeads},          CommandRight{named("leads.add"), Right::WorkLeads},
    CommandRight{named("list.edit"), Right::WorkLeads},      CommandRight{named("list.paste"), Right::Import},
    CommandRight{named("list.export"), Right::Export},       CommandRight{named("import."), Right::Import},
    CommandRight{named("go.import"), Right::Import},         CommandRight{named("go.scoring"), Right::SetUp},
    CommandRight{named("scoring."), Right::SetUp},
    CommandRight{named("detail.call"), Right::WorkLeads},    CommandRight{named("detail.email"), Right::WorkLeads},
    CommandRight{named("detail.note"), Right::WorkLeads},    CommandRight{named("detail.task"), Right::WorkLeads},
    CommandRight{named("detail.addEmail"), Right::WorkLeads}, CommandRight{named("detail.snooze"), Right::WorkLeads},
    CommandRight{named("detail.done"), Right::WorkLeads},    CommandRight{named("detail.logCall"), Right::WorkLeads},
    CommandRight{named("detail.stage"), Right::WorkLeads},   CommandRight{named("detail.accept"), Right::WorkLeads},
    CommandRight{named("detail.reject"), Right::WorkLeads},  CommandRight{named("detail.lifecycle"), Right::WorkLeads},
    CommandRight{named("detail.checklist"), Right::WorkLeads}, CommandRight{named("detail.owner"), Right::WorkLeads},
    CommandRight{named("detail.tags"), Right::WorkLeads},    CommandRight{named("day.session"), Right::WorkLeads},
    CommandRight{named("day.call"), Right::WorkLeads},       CommandRight{named("day.email"), Right::WorkLeads},
    CommandRight{named("day.note"), Right::WorkLeads},       CommandRight{named("day.task"), Right::WorkLeads},
    CommandRight{named("day.stage"), Right::WorkLeads},      CommandRight{named("day.assign"), Right::WorkLeads},
    CommandRight{named("day.tag"), Right::WorkLeads},        CommandRight{named("day.snooze"), Right::WorkLeads},
    CommandRight{named("day.done"), Right::WorkLeads},       CommandRight{named("day.accept"), Right::WorkLeads},
    CommandRight{named("day.reject"), Right::WorkLeads},     CommandRight{named("day.lifecycle"), Right::WorkLeads},
    CommandRight{named("day.checklist"), Right::WorkLeads},  CommandRight{named("day.doNotContact"), Right::WorkLeads},
    CommandRight{named("board.call"), Right::WorkLeads},     CommandRight{named("board.email"), Right::WorkLeads},
    CommandRight{named("board.note"), Right::WorkLeads},     CommandRight{named("board.snooze"), Right::WorkLeads},
    CommandRight{named("board.done"), Right::WorkLeads},     CommandRight{named("board.stage"), Right::WorkLeads},
    CommandRight{named("board.assign"), Right::WorkLeads},   CommandRight{named("board.tag"), Right::WorkLeads},
    CommandRight{named("board.doNotContact"), Right::WorkLeads}, CommandRight{named("board.add"), Right::WorkLeads},
    CommandRight{named("board.limits"), Right::SetUp},
    CommandRight{named("board.task"), Right::WorkLeads},     CommandRight{named("board.moveLeft"), Right::WorkLeads},
    CommandRight{named("board.moveRight"), Right::WorkLeads}, CommandRight{named("board.moveUp"), Right::WorkLeads},
    CommandRight{named("board.moveDown"), Right::WorkLeads}, CommandRight{named("calendar.new"), Right::WorkLeads},
    CommandRight{named("calendar.done"), Right::WorkLeads},  CommandRight{named("calendar.snooze"), Right::WorkLeads},
    CommandRight{named("calendar.import"), Right::WorkLeads},
};

} // namespace

Right rightForCommand(QStringView id)
{
    const auto found = std::find_if(commandRights.begin(), commandRights.end(), [id](const CommandRight &known) {
        return known.id.endsWith(u'.') ? id.startsWith(known.id) : id == known.id;
    });
    return found == commandRights.end() ? Right::Read : found->right;
}

} // namespace lead
