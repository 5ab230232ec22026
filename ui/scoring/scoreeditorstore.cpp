// How ScoreEditor keeps what was edited: as a draft, as the version that counts, and unsaved for the next start.
#include "core/settings/settings.h"
#include "ui/scoring/scoreeditor.h"

#include <QJsonDocument>

namespace lead {

namespace {
const QString PageKey = QStringLiteral("scoring");
const QString ModelKey = QStringLiteral("model");
const QString BasisKey = QStringLiteral("basis");
} // namespace

QString ScoreEditor::whyNotSaved() const
{
    if (m_info->isReadOnly)
        return tr("This workspace can only be read.");
    for (const ScoreGroup &group : m_model.groups)
        for (const ScoreRule &rule : group.rules)
            if (!rule.problem.isEmpty())
                return tr("“%1” asks for a field that is not there any more. Change its condition, or remove it.").arg(rule.name);
    for (const FitCriterion &criterion : m_model.profile)
        if (!criterion.problem.isEmpty())
            return tr("“%1” asks for a field that is not there any more. Change its condition, or remove it.").arg(criterion.name);
    const Result<ScoreModel> read = scoreModelFromJson(scoreModelText(m_model, m_info->catalog).toUtf8(), m_info->catalog);
    return read ? QString() : read.error().message;
}

int ScoreEditor::versionOf(const QString &name) const
{
    const Definition *known = currentOf(m_definitions, name);
    return known ? known->version : 0;
}

void ScoreEditor::saveDraft()
{
    if (m_state != State::Ready || m_isBusy || !hasChanges())
        return;
    if (const QString why = whyNotSaved(); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    const QString name = Definition::scoreDraftName();
    store({{name, scoreModelText(m_model, m_info->catalog), versionOf(name)}}, m_model, tr("Draft saved. It counts once it is published."), false);
}

void ScoreEditor::dropDraft()
{
    if (!m_draft || m_isBusy)
        return;
    if (m_published)
        m_model = *m_published;
    m_undo.clear();
    m_redo.clear();
    const QString name = Definition::scoreDraftName();
    store({{name, {}, versionOf(name)}}, m_model, tr("Draft discarded."), false);
}

void ScoreEditor::publish()
{
    if (m_state != State::Ready || m_isBusy || !differsFromPublished())
        return;
    if (const QString why = whyNotSaved(); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    const int version = versionOf(Definition::scoreName());
    std::vector<DefinitionDraft> drafts{{Definition::scoreName(), scoreModelText(m_model, m_info->catalog), version}};
    if (m_draft) // it is one no longer
        drafts.push_back({Definition::scoreDraftName(), {}, versionOf(Definition::scoreDraftName())});
    store(drafts, m_model, tr("Version %1 of the scoring rules counts now.").arg(version + 1), true);
}

void ScoreEditor::switchOff()
{
    if (!m_published || m_isBusy)
        return;
    const QString name = Definition::scoreName();
    const ScoreModel becoming = hasChanges() ? m_draft.value_or(ScoreModel()) : m_model; // what is being edited stays
    store({{name, {}, versionOf(name)}}, becoming, tr("Leads are not scored any more."), true);
}

// `becoming`: what the working copy differs from then.
void ScoreEditor::store(const std::vector<DefinitionDraft> &drafts, const ScoreModel &becoming, const QString &sentence, bool isPublication)
{
    m_isBusy = true;
    Q_EMIT changed();
    LeadJob *job = m_leads.publish(drafts);
    if (isPublication)
        Q_EMIT publishing(job);
    connect(job, &LeadJob::finished, this, [this, sentence, isPublication, stored = becoming, workspace = m_workspace](const Result<LeadJobDone> &result) {
        if (workspace != m_workspace)
            return;
        m_isBusy = false;
        if (!result) {
            Q_EMIT changed();
            Q_EMIT failed(result.error().message);
            return;
        }
        m_isOvertaken = false;
        m_stored = stored;
        if (isPublication) { // what was published is where the next edits begin
            m_undo.clear();
            m_redo.clear();
        }
        updateChanges();
        keepCopy();
        Q_EMIT changed();
        QString text = sentence;
        if (result->isCancelled)
            text = tr("%1 Stopped: the definitions were not held against all leads.").arg(sentence);
        else if (isPublication && result->changed > 0)
            text = tr("%1 %n leads moved on.", "after a sentence", static_cast<int>(result->changed)).arg(sentence);
        Q_EMIT done(text, result->operation);
        m_awaitsOwn = true;
        reload();
    });
}

// What is not saved is there again after a crash and at the next start.
void ScoreEditor::keepCopy()
{
    m_keepTimer.stop();
    if (!m_info)
        return;
    QJsonObject state;
    if (hasChanges())
        state = {{ModelKey, toJson(m_model, m_info->catalog)}, {BasisKey, versionOf(Definition::scoreName())}};
    m_settings.setPageState(m_info->uuid, PageKey, state);
}

bool ScoreEditor::restoreCopy()
{
    const QJsonObject state = m_settings.pageState(m_info->uuid, PageKey);
    if (!state.contains(ModelKey))
        return false;
    const Result<ScoreModel> copy = storedScoreModel(QString::fromUtf8(QJsonDocument(state.value(ModelKey).toObject()).toJson(QJsonDocument::Compact)), m_info->catalog);
    if (!copy || *copy == m_stored)
        return false;
    m_model = *copy;
    m_isOvertaken = state.value(BasisKey).toInt() != versionOf(Definition::scoreName());
    return true;
}

} // namespace lead
