#include "core/leads/undohistory.h"

#include "core/leads/fieldtext.h"
#include "core/storage/journal.h"
#include "core/storage/leadrepository.h"
#include "core/storage/undo.h"
#include "core/storage/workspace.h"

namespace lead {

namespace {

// Further back nobody undoes by a key.
constexpr int FewSteps = 30;
constexpr int MostSteps = 500;
constexpr std::size_t MostClashes = 100;

bool canEverBeUndone(const Operation &operation)
{
    return operation.kind != u"sample" && operation.kind != u"init" && operation.kind != u"erase" && operation.kind != u"score";
}

} // namespace

// An undo names its act, a redo names the undo. From the newest act back: undos that were not done again can be, until
// the first act of another kind; below it, what was not undone can be.
Result<UndoHistory::Stacks> UndoHistory::stacks()
{
    for (const int steps : {FewSteps, MostSteps}) {
        const Result<std::vector<Operation>> operations = Journal(m_workspace).listOf(m_workspace.actingUser(), steps);
        if (!operations)
            return operations.error();
        const Result<Stacks> stacks = stacksOf(*operations);
        if (!stacks || stacks->undoable || operations->size() < static_cast<std::size_t>(steps) || steps == MostSteps)
            return stacks;
    }
    return Stacks();
}

Result<UndoHistory::Stacks> UndoHistory::stacksOf(const std::vector<Operation> &newestFirst)
{
    Stacks stacks;
    bool isInRow = true;
    for (const Operation &operation : newestFirst) {
        if (operation.undoOf.isValid()) {
            if (!isInRow || operation.undone || stacks.redoable)
                continue;
            const Result<std::optional<Operation>> act = Journal(m_workspace).find(operation.undoOf);
            if (!act)
                return act.error();
            if (*act && !(*act)->undoOf.isValid()) // else it is a redo itself
                stacks.redoable = UndoableAct{operation.id, (*act)->summary};
            continue;
        }
        isInRow = false;
        if (operation.undone || !canEverBeUndone(operation))
            continue;
        const Result<bool> emptied = Undo(m_workspace).isEmptied(operation.id);
        if (!emptied)
            return emptied.error();
        if (*emptied)
            continue;
        stacks.undoable = UndoableAct{operation.id, operation.summary};
        break;
    }
    return stacks;
}

Result<std::vector<HistoryEntry>> UndoHistory::list(int limit)
{
    Journal journal(m_workspace);
    const Result<std::vector<Operation>> operations = journal.listActs(limit);
    if (!operations)
        return operations.error();
    std::vector<HistoryEntry> entries;
    for (const Operation &operation : *operations) {
        const User *user = m_workspace.user(operation.user);
        const Result<bool> emptied = Undo(m_workspace).isEmptied(operation.id);
        if (!emptied)
            return emptied.error();
        HistoryEntry entry{operation.id, operation.at, user ? user->name : QString(), operation.summary, operation.kind, operation.leadCount,
                           operation.undone, !operation.undone && canEverBeUndone(operation) && !*emptied, {}};
        if (operation.undone) {
            const Result<std::optional<Operation>> undo = journal.standingUndoOf(operation.id);
            if (!undo)
                return undo.error();
            entry.redo = *undo ? (*undo)->id : OperationId();
        }
        entries.push_back(entry);
    }
    return entries;
}

Result<UndoPreview> UndoHistory::preview(OperationId id)
{
    Journal journal(m_workspace);
    const Result<std::optional<Operation>> operation = journal.find(id);
    if (!operation)
        return operation.error();
    const Result<UndoReport> report = Undo(m_workspace).preview(id);
    if (!report)
        return report.error();
    const User *user = m_workspace.user((*operation)->user);
    UndoPreview preview{id, report->summary, user ? user->name : QString(), (*operation)->at, report->restored + report->removed, {}, static_cast<qint64>(report->conflicts.size())};
    const FieldText text(m_workspace);
    for (const UndoConflict &conflict : report->conflicts) {
        if (preview.clashes.size() == MostClashes)
            break;
        UndoClash clash;
        clash.lead = conflict.lead;
        clash.reason = conflict.reason;
        const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).findAny(conflict.lead);
        if (!lead)
            return lead.error();
        const QString currency = *lead ? text.currencyOf(**lead) : m_workspace.currency();
        if (*lead)
            clash.name = (*lead)->displayName();
        if (const Field *field = m_workspace.catalog().find(conflict.field)) {
            clash.label = field->label;
            clash.now = text.shown(*field, conflict.now, currency);
            clash.before = text.shown(*field, conflict.before, currency);
            const auto last = journal.lastChangeOf(conflict.lead, field->key);
            if (!last)
                return last.error();
            if (const User *who = *last ? m_workspace.user((*last)->user) : nullptr)
                clash.who = who->name;
            clash.when = *last ? (*last)->at : 0;
        }
        preview.clashes.push_back(clash);
    }
    return preview;
}

Result<bool> UndoHistory::isLong(OperationId operation)
{
    return Undo(m_workspace).isLong(operation);
}

Result<UndoDone> UndoHistory::undo(OperationId operation, UndoPolicy policy)
{
    const Result<UndoReport> report = Undo(m_workspace).undo(operation, policy);
    if (!report)
        return report.error();
    UndoDone done{report->operation, report->summary, report->restored + report->removed, {}};
    for (const UndoConflict &conflict : report->conflicts)
        done.conflicts << conflict.reason;
    return done;
}

} // namespace lead
