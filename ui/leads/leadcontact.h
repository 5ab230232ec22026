#pragma once

#include "core/leads/leadservice.h"
#include "ui/leads/localhours.h"

#include <QObject>

class QWidget;

namespace lead {

class CallOutcomeAsker;
class LeadCaller;
class LeadListModel;
class LeadListView;
class LinkOpener;
struct LeadRow;

/// Getting in touch with the current lead of the list, and its next step: dials and asks how the call went, begins an
/// e-mail, puts the next step off or ticks it off.
class LeadContact : public QObject
{
    Q_OBJECT

public:
    LeadContact(LeadService &service, const Clock &clock, LeadListView &view, LeadListModel &model, QWidget &page);

    void call();
    void mail();
    void snooze();
    void finishStep();
    /// Stands in for the desktop in tests.
    void setLinks(LinkOpener *links);

Q_SIGNALS:
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    const LeadRow *current() const;
    /// Of the current row, for what opens beside it.
    QRect anchor() const;
    void open(const QString &name, QWidget *content);
    void follow(const QFuture<Result<LeadService::Done>> &acting, const QString &sentence);

    LeadService &m_service;
    const Clock &m_clock;
    LeadListView &m_view;
    LeadListModel &m_model;
    QWidget &m_page;
    LocalHours m_hours;
    LeadCaller *m_caller;
    CallOutcomeAsker *m_asker;
};

} // namespace lead
