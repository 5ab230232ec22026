#pragma once

#include "core/leads/leadservice.h"
#include "ui/day/localhours.h"

#include <QObject>

class QWidget;

namespace lead {

class LinkOpener;

/// Hands a lead's number to the telephone, unless something speaks against it: then it says what, and calls only when the person
/// gives a reason, which is kept with the lead.
class LeadCaller : public QObject
{
    Q_OBJECT

public:
    /// Questions stand over the window of `page`; `hours` are somebody else's.
    LeadCaller(LeadService &service, LocalHours &hours, QWidget &page);

    void call(const LeadRecord &lead, const QRect &globalAnchor);
    /// Why a lead should not be called now; empty when nothing speaks against it.
    QString objection(const LeadRecord &lead);
    /// Stands in for the desktop in tests.
    void setLinks(LinkOpener *links);

Q_SIGNALS:
    /// The telephone has it.
    void dialled(lead::LeadId lead);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void askReason(const LeadRecord &lead, const QString &objection, const QRect &globalAnchor);
    void dial(const LeadRecord &lead);

    LeadService &m_service;
    QWidget &m_page;
    LocalHours &m_hours;
    LinkOpener *m_links = nullptr;
};

} // namespace lead
