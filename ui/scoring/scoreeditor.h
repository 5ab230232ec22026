#pragma once

#include "core/domain/qualification.h"
#include "core/domain/scoremodel.h"
#include "core/leads/leadservice.h"
#include "core/scoring/modeldifference.h"
#include "core/scoring/scorecheck.h"

#include <QTimer>

namespace lead {

class Settings;

/// The scoring model as one person edits it: what is stored, the working copy with its steps of undo, and what the leads of the
/// workspace say of it. Nothing counts until it is published; the working copy is found again at the next start.
class ScoreEditor : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Loading, None, Ready, Failed };

    ScoreEditor(LeadService &leads, Settings &settings, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Why there is nothing to show, of Failed.
    const Error &error() const { return m_error; }
    /// The rules that are stored make no sense to this version, so that reading them again would end the same way.
    bool isUnreadable() const { return m_isUnreadable; }
    void reload();
    /// While nobody looks, leads are not counted.
    void setActive(bool active);

    const ScoreModel &model() const { return m_model; }
    const FieldCatalog &catalog() const { return m_info->catalog; }
    const WorkspaceInfoPtr &info() const { return m_info; }
    /// One step that can be undone. Steps of the same `key` in a row become one, such as the digits of a number.
    void change(const ScoreModel &model, const QString &key = {});
    /// The same, by what `edit(model)` does to a copy.
    template <typename Edit>
    void edit(Edit edit, const QString &key = {})
    {
        ScoreModel next = m_model;
        edit(next);
        change(next, key);
    }
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    void undo();
    void redo();
    /// Back to what is stored, as one more step.
    void discard();
    /// Begins with the starter model of a template.
    void start(const QString &templateName);

    /// Of the working copy against what is stored: the draft, or else what is published.
    const std::vector<ModelDifference> &changes() const { return m_changes; }
    bool hasChanges() const { return !m_changes.empty(); }
    /// A draft is stored beside the published model.
    bool hasDraft() const { return m_draft.has_value(); }
    bool isPublished() const { return m_published.has_value(); }
    const std::optional<ScoreModel> &published() const { return m_published; }
    /// Whether publishing would change anything.
    bool differsFromPublished() const;
    /// Somebody else stored another model while this person was editing.
    bool isOvertaken() const { return m_isOvertaken; }
    void keepMine();
    /// Empty when the working copy can be stored as it is.
    QString whyNotSaved() const;

    /// Versions of the published model, the newest first, those that switch scoring off among them.
    std::vector<Definition> versions() const;
    const Definition *current() const { return currentOf(m_definitions, Definition::scoreName()); }
    const Definition *draft() const;
    Result<ScoreModel> modelOf(const Definition &version) const;
    QString nameOf(UserId user) const;

    /// Of the working copy as it was when the counts were made; absent before the first.
    const std::optional<ScoreCheck> &check() const { return m_check; }
    bool isCheckCurrent() const { return m_check && m_checked == m_model; }
    const QString &checkProblem() const { return m_checkProblem; }

    void saveDraft();
    /// Takes the stored draft away, and the working copy back to what is published.
    void dropDraft();
    void publish();
    /// Publishes that leads are not scored. The rules that counted stay a version.
    void switchOff();
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// The state, what is stored, or the versions.
    void loaded();
    /// The working copy, or what can be done with it.
    void changed();
    void checked();
    /// The job of a publication, for those that show jobs.
    void publishing(lead::LeadJob *job);
    void done(const QString &sentence, const lead::OperationId &act);
    void failed(const QString &sentence);

private:
    void forget();
    void take(const std::vector<Definition> &definitions);
    void takeStored();
    void set(const ScoreModel &model);
    void updateChanges();
    void store(const std::vector<DefinitionDraft> &drafts, const ScoreModel &becoming, const QString &sentence, bool isPublication);
    int versionOf(const QString &name) const;
    void askCheck();
    void keepCopy();
    bool restoreCopy();

    LeadService &m_leads;
    Settings &m_settings;
    WorkspaceInfoPtr m_info;
    State m_state = State::Loading;
    Error m_error;
    std::vector<Definition> m_definitions;
    std::optional<ScoreModel> m_published;
    std::optional<ScoreModel> m_draft;
    ScoreModel m_stored; // the draft, or else what is published
    ScoreModel m_model;
    std::vector<ScoreModel> m_undo;
    std::vector<ScoreModel> m_redo;
    QString m_lastKey;
    std::vector<ModelDifference> m_changes;
    bool m_hasModel = false;
    bool m_isUnreadable = false;
    bool m_isActive = false;
    bool m_isOvertaken = false;
    bool m_awaitsOwn = false; // what comes next is what this person stored
    bool m_isBusy = false;
    std::optional<ScoreCheck> m_check;
    ScoreModel m_checked;
    QString m_checkProblem;
    QTimer m_checkTimer;
    QTimer m_keepTimer;
    bool m_isChecking = false;
    int m_request = 0;
    int m_workspace = 0; // rises with each that is opened or closed
};

} // namespace lead
