#pragma once

#include "core/intake/intakeplan.h"

#include <QJsonObject>
#include <memory>
#include <vector>

namespace lead {

/// An import that is being prepared: everything that a person decided so far. Kept when the page is left, and offered
/// again. A value.
struct ImportDraft
{
    enum Step : std::uint8_t { File, Columns, Rows, Duplicates, Summary, StepCount };

    QString path;
    Step step = File;
    ReadingChoice reading;
    ColumnMapping mapping;            ///< without the constants below
    std::map<int, NewField> newFields; ///< columns that become fields of their own
    QString templateName;
    DateOrder dateOrder = DateOrder::Unknown;
    QString batch;
    QString source;
    QString cost;                     ///< per lead, as typed
    QString owner;                    ///< by name
    QString consentText;
    OnMatch onExisting = OnMatch::Merge;
    OnMatch inFile = OnMatch::Merge;
    bool keepsDistinctIds = true;     ///< rows with identifiers of their own stay leads of their own
    bool matchEmail = true;
    bool matchPhone = true;
    bool matchNameZip = false;
    bool matchExternalId = true;
    RowEdits edits;

    bool operator==(const ImportDraft &other) const;

    /// What the import is to do.
    IntakePlan plan() const;
    QJsonObject toJson(const FieldCatalog &catalog) const;
    static Result<ImportDraft> fromJson(const QJsonObject &object, const FieldCatalog &catalog);
};

/// The corrections of a draft with every step back and forth.
class EditHistory
{
public:
    static constexpr std::size_t MostSteps = 200;

    EditHistory() { reset({}); }

    const RowEdits &now() const { return *m_states[m_at]; }
    /// Begins anew from these.
    void reset(RowEdits edits);
    /// One step; `name` says what it was: "Correct Phone in line 12".
    void apply(RowEdits edits, QString name);
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    QString undoName() const { return canUndo() ? m_names[m_at] : QString(); }
    QString redoName() const { return canRedo() ? m_names[m_at + 1] : QString(); }
    void undo() { m_at -= canUndo(); }
    void redo() { m_at += canRedo(); }

private:
    std::vector<std::shared_ptr<const RowEdits>> m_states;
    std::vector<QString> m_names; // of the step that led to each state
    std::size_t m_at = 0;
};

} // namespace lead
