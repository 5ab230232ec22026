#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QObject>
#include <atomic>
#include <functional>

namespace lead {

/// What a LeadJob did.
struct LeadJobDone
{
    OperationId operation;    ///< what undo() takes back; invalid when nothing had to change
    QString summary;          ///< "Move 4 leads to Qualified"
    qint64 changed = 0;       ///< leads
    qint64 unchanged = 0;     ///< leads that were so already, or are gone
    bool isCancelled = false; ///< `changed` leads were done by then; the rest stayed as it was
    QString left = {};        ///< a sentence about leads that others moved or deleted meanwhile; empty: none
};

/// Told how far the work on many leads is, on the thread of the work.
struct LeadJobWatch
{
    std::function<void(qint64 done, qint64 total)> progress = {};
    std::function<bool()> isCancelled = {};
};

/// One act on many leads as a window sees it. Lives on the window's thread; deletes itself after finished().
class LeadJob : public QObject
{
    Q_OBJECT

public:
    explicit LeadJob(QString text, QObject *parent = nullptr);

    /// What it does: "Moving leads to Qualified".
    QString text() const { return m_text; }
    /// As of the last progressed(); `total` is 0 until the leads are known.
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    bool isCancelled() const { return m_isCancelled; }
    /// Ends the work after the leads at hand; what was done by then stays and can be undone.
    void cancel() { m_isCancelled = true; }

    /// What the work reports to; used on its thread.
    LeadJobWatch watch();
    /// Called on the window's thread.
    void finish(const Result<LeadJobDone> &done);

Q_SIGNALS:
    /// Several times a second while leads are worked.
    void progressed(qint64 done, qint64 total);
    void finished(const lead::Result<lead::LeadJobDone> &done);

private:
    QString m_text;
    qint64 m_done = 0;
    qint64 m_total = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace lead
