#include "core/leads/leadjob.h"

#include <QMetaObject>

namespace lead {

LeadJob::LeadJob(QString text, QObject *parent)
    : QObject(parent)
    , m_text(std::move(text))
{
}

LeadJobWatch LeadJob::watch()
{
    LeadJobWatch watch;
    watch.progress = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_done = done;
                m_total = total;
                Q_EMIT progressed(done, total);
            },
            Qt::QueuedConnection);
    };
    watch.isCancelled = [this] { return m_isCancelled.load(); };
    return watch;
}

void LeadJob::finish(const Result<LeadJobDone> &done)
{
    Q_EMIT finished(done);
    deleteLater();
}

} // namespace lead
