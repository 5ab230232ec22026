#pragma once

#include "core/leads/leadservice.h"

#include <QObject>
#include <QRect>
#include <functional>

class QWidget;

namespace lead {

class JobList;
class Popover;

/// What is done on every page with the leads that are picked there: notes, next steps, owners, tags, the wish not to be contacted.
/// Asks for what is missing in a popover, runs the act, as a job in view when there are many, and tells how it went.
class PickedLeadActs : public QObject
{
    Q_OBJECT

public:
    struct Pick
    {
        LeadSelection leads = {};
        qint64 count = 0;
        LeadId current = {};      ///< a note is about this one alone
        QString name = {};        ///< of the current one
        bool isMarked = false;    ///< "do not contact" takes the mark back
        QRect anchor = {};        ///< where questions stand, on the screen
    };
    PickedLeadActs(LeadService &service, const Clock &clock, JobList &jobs, std::function<Pick()> pick, QWidget &page);

    // Questions stand under the anchor that is given, or else where the leads are.
    void assign(QWidget *anchor = nullptr);
    void tag(QWidget *anchor = nullptr);
    void addTask(QWidget *anchor = nullptr);
    void addNote(QWidget *anchor = nullptr);
    void doNotContact();

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString &summary, lead::OperationId operation);
    /// Something else worth saying.
    void said(const QString &sentence);
    void failed(const QString &sentence);

protected:
    Popover *popoverCalled(const QString &name);
    void open(Popover *popover, QWidget *content, QWidget *anchor);
    QRect anchorOf(const QWidget *anchor) const;
    /// Follows an act on so many leads.
    void run(LeadJob *job, qint64 count);

private:
    void finish(const Result<LeadJobDone> &done);

    LeadService &m_service;
    const Clock &m_clock;
    JobList &m_jobs;
    std::function<Pick()> m_pick;
    QWidget &m_page;
};

} // namespace lead
