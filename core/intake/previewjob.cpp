#include "core/intake/previewjob.h"

namespace lead {

FileImport::Watch PreviewJob::watch()
{
    FileImport::Watch watch;
    watch.progress = [this](const ImportProgress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
    };
    watch.isCancelled = [this] { return m_isCancelled.load(); };
    return watch;
}

void PreviewJob::finish(const Result<ImportPreviewPtr> &preview)
{
    Q_EMIT finished(preview);
    deleteLater();
}

} // namespace lead
