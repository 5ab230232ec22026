#pragma once

#include "core/leads/leadservice.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace lead {

class JobList;
class LeadListModel;
class LeadListView;
class Popover;

/// What can be done with the leads of the list that are meant: those that are checked, or else the current one. Asks for
/// what is missing in a popover, runs the act and tells how it went.
class LeadActions : public QObject
{
    Q_OBJECT

public:
    /// Popovers stand under the anchor that is given, or else under the current row of the view.
    LeadActions(LeadService &service, const Clock &clock, JobList &jobs, LeadListView &view, LeadListModel &model,
                QWidget &page);

    LeadSelection targets() const;
    qint64 targetCount() const;
    bool hasTargets() const { return targetCount() > 0; }

    void assign(QWidget *anchor = nullptr);
    void assignToMe();
    void moveStage(QWidget *anchor = nullptr);
    /// What was typed into the current cell: asks for what the stage asks for, as moveStage() does.
    void enterTypedStage(lead::LeadId lead, lead::StageId from, lead::StageId stage);
    void tag(QWidget *anchor = nullptr);
    void addTask(QWidget *anchor = nullptr);
    void addNote(QWidget *anchor = nullptr);
    void setField(QWidget *anchor = nullptr);
    void doNotContact();
    void remove();
    /// Two checked leads; the merging itself is shown elsewhere.
    void merge();
    void copyRows(bool withHeadings);

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString &summary, lead::OperationId operation);
    /// Something else worth saying.
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void mergeWanted(lead::LeadId first, lead::LeadId second);

private:
    Popover *popoverCalled(const QString &name);
    void open(Popover *popover, QWidget *content, QWidget *anchor);
    void run(LeadJob *job);
    void finish(const Result<LeadJobDone> &done);
    void fillFieldValue(Popover *popover, const LeadSelection &leads, const Field &field, QWidget *anchor);
    /// Where a popover stands, on the screen.
    QRect anchorOf(const QWidget *anchor) const;
    /// Leads on their way into a stage.
    struct Entering
    {
        LeadSelection leads;
        qint64 count = 0;
        StageId from = {}; ///< where they all are, when that is known
        StageId stage = {};
        QRect anchor = {};
    };
    void enterStage(const Entering &entering);
    void copyRecords(const std::vector<LeadRecord> &records, bool withHeadings);

    LeadService &m_service;
    const Clock &m_clock;
    JobList &m_jobs;
    LeadListView &m_view;
    LeadListModel &m_model;
    QWidget &m_page;
};

} // namespace lead
