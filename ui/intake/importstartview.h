#pragma once

#include "core/intake/importservice.h"

#include <QWidget>

class QTableView;

namespace lead {

class Banner;
class Button;
class DropZone;
class EmptyState;
class ImportHistoryModel;
class StateStack;

/// Where an import begins: a place to drop a file, the draft that was left, and the imports so far with what can be done
/// about each.
class ImportStartView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStartView(ImportService &imports, QWidget *parent = nullptr);

    /// Reads the past imports anew.
    void open();
    /// Empty: none.
    void offerDraft(const QString &fileName);
    void setNote(const QString &sentence);
    void focusFirst();

Q_SIGNALS:
    void chooseWanted();
    void dropped(const QString &path);
    void draftWanted();
    void draftDropped();
    void leadsWanted(const lead::ImportId &import);
    void undoWanted(const lead::PastImport &past);
    void redoWanted(const lead::PastImport &past);
    void rejectsWanted(const lead::PastImport &past);
    void resumeWanted(const lead::PastImport &past);
    /// Of this import first; invalid: of any.
    void reviewWanted(const lead::ImportId &import);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *buildHistory();
    void fitColumns();
    void showHistory(const std::vector<PastImport> &history);
    void showActions();
    void showWaiting();
    const PastImport *current() const;

    ImportService &m_imports;
    ImportHistoryModel *m_model;
    QTableView *m_table = nullptr;
    DropZone *m_zone;
    Banner *m_draft;
    Banner *m_note;
    Banner *m_waiting;
    StateStack *m_states; // of the past imports
    QWidget *m_history;
    EmptyState *m_none;
    Button *m_leads;
    Button *m_undo;
    Button *m_rejects;
    Button *m_review;
};

} // namespace lead
