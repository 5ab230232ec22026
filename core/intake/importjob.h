#pragma once

#include "core/intake/fileimport.h"

#include <QObject>
#include <atomic>

namespace lead {

/// One running import as a window sees it. Lives on the window's thread; deletes itself after finished().
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QString fileName, QObject *parent = nullptr);

    QString fileName() const { return m_fileName; }
    /// As of the last progressed().
    const ImportProgress &progress() const { return m_progress; }
    bool isCancelled() const { return m_isCancelled; }
    /// Ends the import after the rows at hand; what is in by then stays and can be undone.
    void cancel() { m_isCancelled = true; }

    /// What the import reports to; used on the thread of the workspace.
    FileImport::Watch watch();
    /// Called on the window's thread.
    void finish(const Result<ImportOutcome> &outcome);

Q_SIGNALS:
    /// At least ten times a second while rows flow.
    void progressed(const lead::ImportProgress &progress);
    void finished(const lead::Result<lead::ImportOutcome> &outcome);

private:
    QString m_fileName;
    ImportProgress m_progress;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace lead
