#pragma once

#include "core/intake/draftstore.h"
#include "core/intake/importsession.h"

#include <QTimer>
#include <QWidget>

class QFileDialog;

namespace lead {

class Banner;
class CommandRegistry;
class EmptyState;
class ErrorState;
class FillingStack;
class ImportColumnsView;
class ImportDuplicatesView;
class ImportFileView;
class ImportHeader;
class ImportProgressView;
class ImportResultView;
class ImportReviewView;
class ImportRowsView;
class ImportStartView;
class ImportSummaryView;
class LeadService;
struct UndoDone;

/// The way of a list into the workspace, step by step: the file, its columns, its rows, duplicates, a summary; then how far
/// it is and what became of it. Nothing is written before the last step. What was prepared is kept when the page is left.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    ImportPage(ImportService &imports, LeadService &leads, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// Adds the commands of this page, and says from then on which can be used.
    void addCommands(CommandRegistry &commands);
    /// Gives the keyboard to what people need first of what is shown.
    void focusFirst();
    /// Asks for a file.
    void chooseFile();
    /// Begins with this file. While an import runs nothing happens but that it is shown.
    void inspect(const QString &path);
    void resume(const InterruptedImport &interrupted);
    /// The rows that imports set aside, those of this import first.
    void showReviews(ImportId import = {});
    /// Keeps what was prepared, to be offered again.
    void keepDraft();

Q_SIGNALS:
    /// Show the leads that fit this condition.
    void leadsWanted(const QString &condition);
    void leadWanted(const lead::LeadId &lead);
    void closeWanted();
    /// Something was done that a toast tells of, with the act that takes it back.
    void done(const QString &sentence, const lead::OperationId &act);
    void failed(const QString &sentence);
    void undone(const lead::OperationId &undo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildUi();
    void connectViews();
    void showStart();
    void look(const QString &path);
    void showStep(ImportDraft::Step step);
    void goOn();
    void goBack();
    void cancel();
    void showFacts();
    void updateContinue();
    void updateCommands();
    QString whyNotContinue() const;
    void connectReview();
    void offerReview(ImportId import);
    QString continueText() const;
    void showProblem(const QString &title, const Error &error);
    void startImport();
    void follow(ImportJob *job);
    void showOutcome(const Result<ImportOutcome> &outcome);
    void askUndo(OperationId operation, const QString &name);
    void undo(OperationId operation);
    void noteUndone(const UndoDone &done);
    void saveRejects(ImportId import, const QString &name);
    void setNote(const QString &sentence);
    void focusStep();
    bool handleKey(QKeyEvent *event, bool onlyAsk);
    QFileDialog *newFileDialog(const QString &title);

    ImportService &m_imports;
    LeadService &m_leads;
    ImportSession m_session;
    DraftStore m_drafts;
    bool m_isInSteps = false;
    ImportHeader *m_header;
    FillingStack *m_stack;
    ImportStartView *m_start;
    EmptyState *m_looking; // at a file, when it takes its time
    QTimer m_lookTimer;
    bool m_isLooking = false;
    ErrorState *m_problem;
    ImportFileView *m_file;
    ImportColumnsView *m_columns;
    ImportRowsView *m_rows;
    ImportDuplicatesView *m_duplicates;
    ImportSummaryView *m_summary;
    ImportProgressView *m_progress;
    ImportResultView *m_result;
    ImportReviewView *m_review;
    CommandRegistry *m_commands = nullptr;
};

} // namespace lead
