#pragma once

#include "core/base/result.h"
#include "core/intake/fileimport.h"

#include <QWidget>

class QFileDialog;
class QStackedWidget;

namespace lead {

class EmptyState;
class ImportJob;
class ImportPlanView;
class ImportProgressView;
class ImportResultView;
class ImportService;
class LeadService;
struct InterruptedImport;

/// The way of a list into the workspace: look at it, correct the mapping, import, see what became of it.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    ImportPage(ImportService &imports, LeadService &leads, QWidget *parent = nullptr);

    /// Asks for a file.
    void chooseFile();
    /// Looks into a file and proposes a mapping. While an import runs nothing happens but that it is shown.
    void inspect(const QString &path);
    void resume(const InterruptedImport &interrupted);

Q_SIGNALS:
    /// Show the leads that fit this condition.
    void leadsWanted(const QString &condition);
    void closeWanted();
    void failed(const QString &sentence);
    void undone(const lead::OperationId &undo);

private:
    void buildUi();
    void showInspection(const Result<FileInspection> &inspection);
    void follow(ImportJob *job);
    void showOutcome(const Result<ImportOutcome> &outcome);
    void undo();
    void saveRejects();
    QFileDialog *newFileDialog(const QString &title);

    ImportService &m_imports;
    LeadService &m_leads;
    QString m_path;
    int m_request = 0;
    QStackedWidget *m_steps;
    EmptyState *m_start;
    EmptyState *m_looking;
    EmptyState *m_problem;
    ImportPlanView *m_plan;
    ImportProgressView *m_progress;
    ImportResultView *m_result;
};

} // namespace lead
