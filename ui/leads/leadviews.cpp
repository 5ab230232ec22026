#include "ui/leads/leadviews.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"

#include <algorithm>

namespace lead {

namespace {
constexpr int CountDelay = 150; // ms: a list that was just asked for comes first

bool isEverything(const SavedView &view)
{
    return view.body.condition.isEmpty() && view.body.search.isEmpty();
} // namespace
}

LeadViews::LeadViews(LeadService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_views(1)
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelay);
    connect(&m_counting, &QTimer::timeout, this, &LeadViews::countLeads);
    connect(&service, &LeadService::infoChanged, this, &LeadViews::take);
    connect(&service, &LeadService::leadsChanged, &m_counting, qOverload<>(&QTimer::start));
    connect(&service, &LeadService::opened, this, [this] {
        m_states.clear();
        m_numbers.clear();
        m_views.resize(1);
        m_current = 0;
        m_isOpened = true;
        take();
        Q_EMIT selected();
    });
    take();
}

const FieldCatalog *LeadViews::catalog() const
{
    const WorkspaceInfoPtr info = m_service.info();
    return info ? &info->catalog : nullptr;
}

// What is shown stays shown, wherever its tab is now. A window begins with the default.
void LeadViews::take()
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    const ViewId shown = m_current < count() ? view(m_current).id : ViewId();
    m_views = info->views;
    const bool hasAll = std::any_of(m_views.begin(), m_views.end(), isEverything);
    if (!hasAll) {
        SavedView all;
        all.name = tr("All leads");
        m_views.insert(m_views.begin(), all);
    }
    int wanted = std::max(0, indexOf(shown));
    if (std::exchange(m_isOpened, false))
        for (int i = 0; i < count(); ++i)
            if (view(i).isDefault)
                wanted = i;
    if (m_selectWhenThere.isValid() && indexOf(m_selectWhenThere) >= 0)
        wanted = indexOf(std::exchange(m_selectWhenThere, {}));
    const bool isAnother = view(wanted).id != shown;
    m_current = wanted;
    Q_EMIT listChanged();
    if (isAnother)
        Q_EMIT selected();
    m_counting.start();
}

void LeadViews::countLeads()
{
    const FieldCatalog *fields = catalog();
    if (!fields)
        return;
    std::vector<LeadQuery> queries;
    std::vector<ViewId> asked;
    for (int i = 0; i < count(); ++i) {
        queries.push_back(savedState(i).query(*fields));
        asked.push_back(view(i).id);
    }
    whenDone(m_service.counts(queries), this,
             [this, asked, request = ++m_request](const Result<std::vector<qint64>> &numbers) {
                 if (request != m_request || !numbers)
                     return;
                 m_numbers.clear();
                 for (std::size_t i = 0; i < std::min(asked.size(), numbers->size()); ++i)
                     m_numbers.emplace(asked[i], (*numbers)[i]);
                 Q_EMIT counted();
             });
}

std::optional<qint64> LeadViews::number(int index) const
{
    const auto it = m_numbers.find(view(index).id);
    return it == m_numbers.end() || it->second < 0 ? std::nullopt : std::optional(it->second);
}

int LeadViews::indexOf(ViewId id) const
{
    const auto it = std::find_if(m_views.begin(), m_views.end(), [id](const SavedView &view) { return view.id == id; });
    return it == m_views.end() ? -1 : static_cast<int>(it - m_views.begin());
}

int LeadViews::indexOfAll() const
{
    const auto it = std::find_if(m_views.begin(), m_views.end(), isEverything);
    return it == m_views.end() ? 0 : static_cast<int>(it - m_views.begin());
}

void LeadViews::select(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    Q_EMIT selected();
}

LeadViewState LeadViews::savedState(int index) const
{
    const FieldCatalog *fields = catalog();
    return fields ? LeadViewState::fromBody(view(index).body, *fields) : LeadViewState();
}

const LeadViewState &LeadViews::state() const
{
    auto &states = const_cast<std::map<ViewId, LeadViewState> &>(m_states); // filled when first asked
    const ViewId id = view(m_current).id;
    const auto it = states.find(id);
    return it != states.end() ? it->second : states.emplace(id, savedState(m_current)).first->second;
}

void LeadViews::setState(const LeadViewState &state)
{
    if (state == this->state())
        return;
    m_states[view(m_current).id] = state;
    Q_EMIT stateChanged();
}

// "All leads" keeps its columns with the window and cannot be saved.
QStringList LeadViews::changes(int index) const
{
    const ViewId id = view(index).id;
    const auto it = m_states.find(id);
    if (it == m_states.end())
        return {};
    LeadViewState saved = savedState(index);
    if (!id.isValid()) {
        saved.columns = it->second.columns;
        saved.density = it->second.density;
        saved.sorts = it->second.sorts;
        saved.groupBy = it->second.groupBy;
        saved.search = it->second.search;
    }
    return changesBetween(saved, it->second);
}

void LeadViews::reset()
{
    LeadViewState saved = savedState(m_current);
    if (!view(m_current).id.isValid()) {
        saved.columns = state().columns;
        saved.density = state().density;
    }
    setState(saved);
}

QJsonObject LeadViews::unsavedToJson(const FieldCatalog &fields) const
{
    QJsonObject states;
    for (const auto &[id, state] : m_states) {
        const int index = indexOf(id);
        if (index < 0)
            continue;
        LeadViewState kept = state;
        kept.search = savedState(index).search;
        if (kept == savedState(index))
            continue;
        kept.search.clear();
        states.insert(id.toString(), kept.body(fields).toJson(fields));
    }
    return states;
}

void LeadViews::restoreUnsaved(const QJsonObject &states, const FieldCatalog &fields)
{
    for (auto it = states.begin(); it != states.end(); ++it) {
        const ViewId id{it.key().toLongLong()};
        LeadViewState state = LeadViewState::fromBody(ViewBody::fromJson(it.value().toObject(), fields), fields);
        state.search = indexOf(id) >= 0 ? savedState(indexOf(id)).search : QString();
        m_states[id] = state;
    }
    Q_EMIT listChanged();
}

void LeadViews::takeSaved(const Result<SavedView> &saved)
{
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_service.catchUp();
}

void LeadViews::save()
{
    const FieldCatalog *fields = catalog();
    if (!fields || !view(m_current).id.isValid())
        return;
    SavedView changed = view(m_current);
    changed.body = state().body(*fields);
    whenDone(m_service.saveView(changed), this, [this](const Result<SavedView> &saved) { takeSaved(saved); });
}

void LeadViews::saveAs(const QString &name)
{
    const FieldCatalog *fields = catalog();
    if (!fields)
        return;
    SavedView made;
    made.name = name;
    made.owner = m_service.info()->me;
    made.body = state().body(*fields);
    const ViewId from = view(m_current).id;
    whenDone(m_service.saveView(made), this, [this, from](const Result<SavedView> &saved) {
        if (saved) {
            m_selectWhenThere = saved->id;
            m_states.erase(from); // what was changed there is here now
        }
        takeSaved(saved);
    });
}

void LeadViews::rename(int index, const QString &name)
{
    whenDone(m_service.renameView(view(index).id, name), this, [this](const Result<SavedView> &saved) { takeSaved(saved); });
}

void LeadViews::duplicate(int index, const QString &name)
{
    SavedView copy = view(index);
    copy.id = {};
    copy.name = name;
    copy.owner = m_service.info() ? m_service.info()->me : UserId();
    copy.isDefault = false;
    whenDone(m_service.saveView(copy), this, [this](const Result<SavedView> &saved) {
        if (saved)
            m_selectWhenThere = saved->id;
        takeSaved(saved);
    });
}

void LeadViews::setShared(int index, bool isShared)
{
    whenDone(m_service.shareView(view(index).id, isShared), this,
             [this](const Result<SavedView> &saved) { takeSaved(saved); });
}

void LeadViews::makeDefault(int index)
{
    whenDone(m_service.makeDefaultView(view(index).id), this, [this](const Result<SavedView> &saved) { takeSaved(saved); });
}

void LeadViews::remove(int index)
{
    const ViewId id = view(index).id;
    whenDone(m_service.removeView(id), this, [this, id](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_states.erase(id);
        m_service.catchUp();
    });
}

// What is not saved stands first and stays there.
void LeadViews::move(int from, int to)
{
    const int unsaved = view(0).id.isValid() ? 0 : 1;
    if (from < unsaved || to < unsaved) {
        Q_EMIT listChanged();
        return;
    }
    whenDone(m_service.moveView(view(from).id, to - unsaved), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_service.catchUp();
    });
}

} // namespace lead
