#pragma once

#include "core/intake/importpreview.h"

#include <QObject>
#include <atomic>

namespace lead {

/// One preview being worked out, as a window sees it. Lives on the window's thread; deletes itself after finished().
class PreviewJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// It ends with Error::Cancelled after the rows at hand.
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }

    /// What the preview reports to; used on the thread of the workspace.
    FileImport::Watch watch();
    /// Called on the window's thread.
    void finish(const Result<ImportPreviewPtr> &preview);

Q_SIGNALS:
    void progressed(const lead::ImportProgress &progress);
    void finished(const lead::Result<lead::ImportPreviewPtr> &preview);

private:
    std::atomic<bool> m_isCancelled = false;
};

} // namespace lead
