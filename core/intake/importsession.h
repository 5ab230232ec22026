#pragma once

#include "core/intake/importdraft.h"
#include "core/intake/importservice.h"

#include <QTimer>

namespace lead {

/// An import while it is being prepared: the draft, what its file looks like, how its columns fit, and what would become of
/// its rows. Every change works out anew what depends on it, in the background. Lives on the window's thread.
class ImportSession : public QObject
{
    Q_OBJECT

public:
    explicit ImportSession(ImportService &imports, QObject *parent = nullptr);

    /// Begins with a file; what was under way is dropped.
    void open(const QString &path);
    /// Goes on with a draft. A file that changed meanwhile begins anew.
    void restore(const ImportDraft &draft);
    void close();

    bool isOpen() const { return !m_draft.path.isEmpty() && m_isInspected; }
    bool isInspecting() const { return m_isInspecting; }
    const ImportDraft &draft() const { return m_draft; }
    const FileInspection &inspection() const { return m_inspection; }
    /// Columns of the file itself, without the derived ones.
    std::size_t fileColumns() const;
    /// Null while it is being worked out for the first time.
    const PlanCheck *check() const { return m_check ? &*m_check : nullptr; }
    /// Of the last finished preview, possibly of an earlier state; null before the first.
    const ImportPreviewPtr &preview() const { return m_preview; }
    /// The preview is of the draft as it stands.
    bool isPreviewFresh() const { return m_preview && m_previewed == m_version; }
    bool isPreviewing() const { return m_previewJob != nullptr || m_previewTimer.isActive(); }

    void setStep(ImportDraft::Step step) { m_draft.step = step; }
    void setReading(const ReadingChoice &reading);
    /// What stands for all rows: batch, source, cost, owner, consent.
    void setFacts(const QString &batch, const QString &source, const QString &cost, const QString &owner, const QString &consentText);
    /// 0: not imported. Another column that filled the field is left without one.
    void setField(int column, FieldNumber field);
    void setNewField(int column, const NewField &field);
    /// For columns that no field takes.
    void addNewFields(const std::map<int, NewField> &fields);
    /// The guess is right.
    void confirm(int column);
    void useTemplate(const QString &name, const ColumnMapping &mapping);
    void addDerived(const DerivedColumn &column);
    void removeDerived(int column);
    /// Empty text removes it.
    void setConstant(FieldNumber field, const QString &text);
    void setDateOrder(DateOrder order);
    void setDuplicates(OnMatch onExisting, OnMatch inFile, bool keepsDistinctIds);
    /// By what a row is recognised.
    struct Matching
    {
        bool email = true;
        bool phone = true;
        bool nameZip = false;
        bool externalId = true;
    };
    void setMatching(const Matching &matching);

    const EditHistory &edits() const { return m_edits; }
    void apply(RowEdits edits, const QString &name);
    void undo();
    void redo();

    /// Works out the preview unless it is fresh; previewChanged() comes in any case.
    void wantPreview();

Q_SIGNALS:
    void inspected();
    void failed(const lead::Error &error);
    void mappingChanged();
    void checkChanged();
    void editsChanged();
    void previewStarted();
    void previewProgressed(const lead::ImportProgress &progress);
    void previewChanged();
    void previewFailed(const lead::Error &error);

private:
    void inspect(bool keepsDraft);
    void adopt(const FileInspection &inspection, bool keepsDraft);
    void touch();
    void mappingTouched();
    void runCheck();
    void runPreview();

    ImportService &m_imports;
    ImportDraft m_draft;
    FileInspection m_inspection;
    EditHistory m_edits;
    std::optional<PlanCheck> m_check;
    ImportPreviewPtr m_preview;
    std::shared_ptr<RowStore> m_rows; // of the file as it is read now
    QPointer<PreviewJob> m_previewJob;
    QTimer m_checkTimer;
    QTimer m_previewTimer;
    bool m_isInspected = false;
    bool m_isInspecting = false;
    bool m_wantsPreview = false; // a step that shows it is open
    int m_request = 0;
    int m_checkRequest = 0;
    qint64 m_version = 0;
    qint64 m_previewed = -1; ///< the version that the preview is of
    qint64 m_running = -1;   ///< the one that is being worked out
};

} // namespace lead
