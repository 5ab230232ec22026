#include "core/intake/importjob.h"

namespace lead {

ImportJob::ImportJob(QString fileName, QObject *parent)
    : QObject(parent)
    , m_fileName(std::move(fileName))
{
}

FileImport::Watch ImportJob::watch()
{
    FileImport::Watch watch;
    watch.progress = [this](const ImportProgress &progress) {
        QMetaObject::invokeMethod(
            this,
            [this, progress] {
                m_progress = progress;
                Q_EMIT progressed(progress);
            },
            Qt::QueuedConnection);
    };
    watch.isCancelled = [this] { return m_isCancelled.load(); };
    return watch;
}

void ImportJob::finish(const Result<ImportOutcome> &outcome)
{
    Q_EMIT finished(outcome);
    deleteLater();
}

} // namespace lead
