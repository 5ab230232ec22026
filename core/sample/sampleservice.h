#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <atomic>
#include <memory>

namespace lead {

class DatabaseThread;

/// Makes the sample workspace for a window, on a thread of its own.
class SampleService : public QObject
{
    Q_OBJECT

public:
    explicit SampleService(const Clock &clock, QObject *parent = nullptr);
    ~SampleService() override;

    /// Creates a workspace and fills it with the invented team. One that is there already is left as it is.
    QFuture<Result<void>> make(const QString &path);

Q_SIGNALS:
    void progressed(qint64 leads);

private:
    const Clock &m_clock;
    std::atomic<bool> m_isCancelled = false;
    std::unique_ptr<DatabaseThread> m_thread;
};

} // namespace lead
