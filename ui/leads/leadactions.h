#pragma once

#include "ui/leads/pickedleadacts.h"

namespace lead {

class LeadListModel;
class LeadListView;

/// What can be done with the leads of the list that are meant: those that are checked, or else the current one.
class LeadActions : public PickedLeadActs
{
    Q_OBJECT

public:
    LeadActions(LeadService &service, const Clock &clock, JobList &jobs, LeadListView &view, LeadListModel &model, QWidget &page);

    LeadSelection targets() const;
    qint64 targetCount() const;
    bool hasTargets() const { return targetCount() > 0; }

    void assignToMe();
    void moveStage(QWidget *anchor = nullptr);
    /// What was typed into the current cell: asks for what the stage asks for, as moveStage() does.
    void enterTypedStage(lead::LeadId lead, lead::StageId from, lead::StageId stage);
    void setField(QWidget *anchor = nullptr);
    void remove();
    /// Two checked leads; the merging itself is shown elsewhere.
    void merge();
    void copyRows(bool withHeadings);

Q_SIGNALS:
    void mergeWanted(lead::LeadId first, lead::LeadId second);

private:
    Pick picked() const;
    void fillFieldValue(Popover *popover, const LeadSelection &leads, const Field &field, QWidget *anchor);
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
    LeadListView &m_view;
    LeadListModel &m_model;
    QWidget &m_page;
};

} // namespace lead
