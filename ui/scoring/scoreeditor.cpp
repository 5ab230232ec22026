#include "ui/scoring/scoreeditor.h"

#include "core/base/whendone.h"

#include <algorithm>

namespace lead {

namespace {
constexpr int CheckDelay = 250; // ms: not at every digit
constexpr int KeepDelay = 600;
constexpr std::size_t MostSteps = 200;
} // namespace

ScoreEditor::ScoreEditor(LeadService &leads, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
    , m_settings(settings)
    , m_info(leads.info())
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(CheckDelay);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(KeepDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &ScoreEditor::askCheck);
    connect(&m_keepTimer, &QTimer::timeout, this, &ScoreEditor::keepCopy);
    connect(&leads, &LeadService::closed, this, &ScoreEditor::forget);
    connect(&leads, &LeadService::opened, this, [this] {
        forget();
        reload();
    });
    connect(&leads, &LeadService::infoChanged, this, [this] {
        if (m_isActive)
            reload();
    });
    connect(&leads, &LeadService::leadsChanged, this, [this] {
        if (m_state == State::Ready)
            m_checkTimer.start();
    });
}

// A working copy belongs to the workspace that it was made in.
void ScoreEditor::forget()
{
    if (m_keepTimer.isActive() && m_info)
        keepCopy();
    ++m_workspace;
    ++m_request;
    m_checkTimer.stop();
    m_keepTimer.stop();
    m_info.reset();
    m_state = State::Loading;
    m_definitions.clear();
    m_published.reset();
    m_draft.reset();
    m_undo.clear();
    m_redo.clear();
    m_check.reset();
    m_checkProblem.clear();
    m_changes.clear();
    m_stored = m_model = m_checked = {};
    m_isUnreadable = m_hasModel = m_isOvertaken = m_awaitsOwn = m_isBusy = m_isChecking = false;
    Q_EMIT loaded();
}

void ScoreEditor::setActive(bool active)
{
    const bool wasActive = std::exchange(m_isActive, active);
    if (wasActive && !active)
        m_leads.endScoreTests();
    if (wasActive || !active)
        return;
    reload();
    m_checkTimer.start();
}

void ScoreEditor::reload()
{
    if (!m_leads.isOpen())
        return;
    whenDone(m_leads.definitions(), this, [this, request = ++m_request](const Result<std::vector<Definition>> &definitions) {
        if (request != m_request || !m_leads.info())
            return;
        m_info = m_leads.info();
        if (!definitions) {
            if (m_state == State::Ready)
                return; // what is shown stays
            m_state = State::Failed;
            m_isUnreadable = false;
            m_error = definitions.error();
            Q_EMIT loaded();
            return;
        }
        take(*definitions);
    });
}

void ScoreEditor::take(const std::vector<Definition> &definitions)
{
    std::vector<Definition> own;
    std::copy_if(definitions.begin(), definitions.end(), std::back_inserter(own), [](const Definition &one) { return one.name == Definition::scoreName() || one.name == Definition::scoreDraftName(); });
    const bool isFirst = m_state == State::Loading || m_state == State::Failed;
    const bool isOwn = std::exchange(m_awaitsOwn, false) || m_isBusy;
    if (!isFirst && own == m_definitions)
        return;
    const bool hadChanges = !isFirst && hasChanges();
    m_definitions = own;
    m_published.reset();
    m_draft.reset();
    m_error = {};
    m_isUnreadable = false;
    for (const Definition *one : {current(), draft()}) {
        if (!one || one->body.isEmpty())
            continue;
        const Result<ScoreModel> model = modelOf(*one);
        if (!model)
            m_error = model.error();
        else
            (one->name == Definition::scoreName() ? m_published : m_draft) = *model;
    }
    if (!m_published && !m_draft && !m_error.message.isEmpty()) {
        m_state = State::Failed;
        m_isUnreadable = true;
        Q_EMIT loaded();
        return;
    }
    m_stored = m_draft ? *m_draft : m_published.value_or(ScoreModel());
    m_hasModel = m_draft || m_published;
    m_isOvertaken = hadChanges && !isOwn;
    if (isFirst && restoreCopy())
        m_hasModel = true;
    else if (!hadChanges)
        takeStored();
    m_state = m_hasModel || hadChanges ? State::Ready : State::None;
    updateChanges();
    Q_EMIT loaded();
    Q_EMIT changed();
    m_checkTimer.start(0);
}

void ScoreEditor::takeStored()
{
    if (m_model == m_stored)
        return;
    m_model = m_stored;
    m_undo.clear();
    m_redo.clear();
    m_lastKey.clear();
}

void ScoreEditor::set(const ScoreModel &model)
{
    m_model = model;
    m_hasModel = true;
    const bool wasNone = std::exchange(m_state, State::Ready) != State::Ready;
    updateChanges();
    if (wasNone)
        Q_EMIT loaded();
    Q_EMIT changed();
    m_checkTimer.start();
    m_keepTimer.start();
}

void ScoreEditor::change(const ScoreModel &model, const QString &key)
{
    if (model == m_model && m_state == State::Ready)
        return;
    const bool joins = !key.isEmpty() && key == m_lastKey && !m_undo.empty();
    if (!joins)
        m_undo.push_back(m_model);
    if (m_undo.size() > MostSteps)
        m_undo.erase(m_undo.begin());
    m_redo.clear();
    m_lastKey = key;
    set(model);
}

void ScoreEditor::undo()
{
    if (m_undo.empty())
        return;
    m_redo.push_back(m_model);
    const ScoreModel before = std::move(m_undo.back());
    m_undo.pop_back();
    m_lastKey.clear();
    set(before);
}

void ScoreEditor::redo()
{
    if (m_redo.empty())
        return;
    m_undo.push_back(m_model);
    const ScoreModel next = std::move(m_redo.back());
    m_redo.pop_back();
    m_lastKey.clear();
    set(next);
}

void ScoreEditor::discard()
{
    m_isOvertaken = false;
    if (m_draft || m_published) {
        change(m_stored);
        return;
    }
    m_undo.clear();
    m_redo.clear();
    m_model = {};
    m_hasModel = false;
    m_state = m_isUnreadable ? State::Failed : State::None;
    updateChanges();
    keepCopy();
    Q_EMIT loaded();
    Q_EMIT changed();
}

void ScoreEditor::start(const QString &templateName)
{
    const Result<ScoreModel> model = scoreModelFromJson(starterScoreModel(templateName).toUtf8(), m_info->catalog);
    if (!model)
        Q_EMIT failed(model.error().message);
    else
        change(*model);
}

void ScoreEditor::updateChanges()
{
    m_changes = m_hasModel && m_info ? differencesOf(m_stored, m_model, m_info->catalog) : std::vector<ModelDifference>();
}

bool ScoreEditor::differsFromPublished() const
{
    return m_hasModel && !(m_published && *m_published == m_model);
}

void ScoreEditor::keepMine()
{
    m_isOvertaken = false;
    Q_EMIT changed();
}

std::vector<Definition> ScoreEditor::versions() const
{
    std::vector<Definition> found;
    std::copy_if(m_definitions.begin(), m_definitions.end(), std::back_inserter(found), [](const Definition &one) { return one.name == Definition::scoreName(); });
    std::sort(found.begin(), found.end(), [](const Definition &a, const Definition &b) { return a.version > b.version; });
    return found;
}

const Definition *ScoreEditor::draft() const
{
    const Definition *draft = currentOf(m_definitions, Definition::scoreDraftName());
    return draft && !draft->body.isEmpty() ? draft : nullptr;
}

Result<ScoreModel> ScoreEditor::modelOf(const Definition &version) const
{
    return storedScoreModel(version.body, m_info->catalog);
}

QString ScoreEditor::nameOf(UserId user) const
{
    const auto found = std::find_if(m_info->users.begin(), m_info->users.end(), [user](const User &one) { return one.id == user; });
    return found == m_info->users.end() ? QString() : found->name;
}

void ScoreEditor::askCheck()
{
    if (m_state != State::Ready || !m_isActive || !m_leads.isOpen())
        return;
    if (m_isChecking) {
        m_checkTimer.start(); // one at a time
        return;
    }
    m_isChecking = true;
    whenDone(m_leads.checkScores(m_model), this, [this, asked = m_model, workspace = m_workspace](const Result<ScoreCheck> &check) {
        if (workspace != m_workspace)
            return;
        m_isChecking = false;
        m_checkProblem = check ? QString() : check.error().message;
        if (check) {
            m_check = *check;
            m_checked = asked;
        }
        Q_EMIT checked();
    });
}

} // namespace lead
