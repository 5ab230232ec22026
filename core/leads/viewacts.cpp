#include "core/leads/viewacts.h"

#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {
struct ViewActsText
{
    Q_DECLARE_TR_FUNCTIONS(ViewActs)
};

Error unnamed()
{
    return {Error::Invalid, ViewActsText::tr("The view has no name. Give it one.")};
}
} // namespace

ViewActs::ViewActs(Workspace &workspace)
    : m_workspace(workspace)
    , m_repository(workspace)
{
}

SavedView ViewActs::viewOf(const StoredView &stored) const
{
    return {stored.id, stored.name, stored.owner, ViewBody::fromJson(stored.body, m_workspace.catalog()), stored.isDefault};
}

Result<std::vector<SavedView>> ViewActs::views()
{
    const Result<std::vector<StoredView>> stored = m_repository.visibleTo(m_workspace.actingUser());
    if (!stored)
        return stored.error();
    std::vector<SavedView> views;
    for (const StoredView &view : *stored)
        views.push_back(viewOf(view));
    return views;
}

Result<StoredView> ViewActs::require(ViewId id)
{
    const Result<std::optional<StoredView>> view = m_repository.find(id);
    if (!view)
        return view.error();
    if (!*view)
        return Error{Error::NotFound, ViewActsText::tr("This view is not there any more. Somebody removed it.")};
    return **view;
}

// One's own views are one's own business; those of everybody are for who works leads.
Result<void> ViewActs::mayTouch(UserId owner)
{
    return owner.isValid() ? Result<void>() : m_workspace.permissions().check(Right::WorkLeads);
}

Result<void> ViewActs::write(Act &act, const StoredView &before, const StoredView &after)
{
    if (before == after)
        return {};
    for (const UserId owner : {before.owner, after.owner})
        if (Result<void> may = mayTouch(owner); !may)
            return may;
    return m_repository.change(act, before, after);
}

Result<SavedView> ViewActs::change(const StoredView &before, const StoredView &after, const QString &summary)
{
    Act act(m_workspace, {QStringLiteral("view"), summary});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = write(act, before, after); !done)
        return done.error();
    if (act.changeCount() > 0)
        if (const Result<OperationId> operation = act.commit(); !operation)
            return operation.error();
    return viewOf(after);
}

Result<SavedView> ViewActs::save(const SavedView &view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty())
        return unnamed();
    if (view.id.isValid()) {
        const Result<StoredView> before = require(view.id);
        if (!before)
            return before.error();
        StoredView after = *before;
        after.name = name;
        after.body = view.body.toJson(m_workspace.catalog());
        return change(*before, after, ViewActsText::tr("Save the view “%1”").arg(name));
    }
    Act act(m_workspace, {QStringLiteral("view"), ViewActsText::tr("Add the view “%1”").arg(name)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> may = mayTouch(view.owner); !may)
        return may.error();
    StoredView stored{{}, name, view.owner, 0, view.body.toJson(m_workspace.catalog()), false};
    const Result<ViewId> id = m_repository.add(act, stored);
    if (!id)
        return id.error();
    if (const Result<OperationId> operation = act.commit(); !operation)
        return operation.error();
    stored.id = *id;
    return viewOf(stored);
}

Result<SavedView> ViewActs::rename(ViewId id, const QString &typed)
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return unnamed();
    const Result<StoredView> before = require(id);
    if (!before)
        return before.error();
    StoredView after = *before;
    after.name = name;
    return change(*before, after, ViewActsText::tr("Rename the view “%1” to “%2”").arg(before->name, name));
}

Result<SavedView> ViewActs::share(ViewId id, bool isShared)
{
    const Result<StoredView> before = require(id);
    if (!before)
        return before.error();
    StoredView after = *before;
    after.owner = isShared ? UserId() : m_workspace.actingUser();
    return change(*before, after, (isShared ? ViewActsText::tr("Share the view “%1”") : ViewActsText::tr("Keep the view “%1” to oneself")).arg(before->name));
}

Result<SavedView> ViewActs::makeDefault(ViewId id)
{
    const Result<StoredView> wanted = require(id);
    if (!wanted)
        return wanted.error();
    const Result<std::vector<StoredView>> all = m_repository.visibleTo(m_workspace.actingUser());
    if (!all)
        return all.error();
    Act act(m_workspace, {QStringLiteral("view"), ViewActsText::tr("Open with the view “%1”").arg(wanted->name)});
    if (!act.begun())
        return act.begun().error();
    for (const StoredView &before : *all) {
        StoredView after = before;
        after.isDefault = before.id == id;
        if (Result<void> done = write(act, before, after); !done)
            return done.error();
    }
    if (act.changeCount() > 0)
        if (const Result<OperationId> operation = act.commit(); !operation)
            return operation.error();
    StoredView after = *wanted;
    after.isDefault = true;
    return viewOf(after);
}

Result<void> ViewActs::remove(ViewId id)
{
    const Result<StoredView> view = require(id);
    if (!view)
        return view.error();
    Act act(m_workspace, {QStringLiteral("view"), ViewActsText::tr("Remove the view “%1”").arg(view->name)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> may = mayTouch(view->owner); !may)
        return may;
    if (Result<void> done = m_repository.remove(act, *view); !done)
        return done;
    const Result<OperationId> operation = act.commit();
    return operation ? Result<void>() : operation.error();
}

Result<void> ViewActs::move(ViewId id, int place)
{
    Result<std::vector<StoredView>> all = m_repository.visibleTo(m_workspace.actingUser());
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [id](const StoredView &view) { return view.id == id; });
    if (found == all->end())
        return Error{Error::NotFound, ViewActsText::tr("This view is not there any more. Somebody removed it.")};
    const StoredView moved = *found;
    all->erase(found);
    all->insert(all->begin() + std::clamp(place, 0, static_cast<int>(all->size())), moved);
    Act act(m_workspace, {QStringLiteral("view"), ViewActsText::tr("Move the view “%1”").arg(moved.name)});
    if (!act.begun())
        return act.begun().error();
    for (std::size_t i = 0; i < all->size(); ++i) {
        StoredView after = (*all)[i];
        after.position = static_cast<qint64>(i) + 1;
        if (Result<void> done = write(act, (*all)[i], after); !done)
            return done;
    }
    if (act.changeCount() == 0)
        return {};
    const Result<OperationId> operation = act.commit();
    return operation ? Result<void>() : operation.error();
}

} // namespace lead
