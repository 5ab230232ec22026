#pragma once

#include "core/leads/leadservice.h"
#include "ui/leads/localhours.h"

#include <QObject>

class QWidget;

namespace lead {

class LinkOpener;

/// The one way to call and to write to a lead, from every page: hands its number to the telephone or its address to the mail program,
/// unless something speaks against it. Then it says what, and goes on only when the person gives a reason, which is kept in the story of
/// the lead.
class LeadCaller : public QObject
{
    Q_OBJECT

public:
    /// Questions stand over the window of `page`; `hours` are somebody else's.
    LeadCaller(LeadService &service, LocalHours &hours, QWidget &page);

    void call(const LeadRecord &lead, const QRect &globalAnchor);
    void mail(const LeadRecord &lead, const QRect &globalAnchor);
    /// Why a lead cannot be called at all, or written to; empty when it can.
    static QString obstacle(const LeadRecord &lead);
    static QString mailObstacle(const LeadRecord &lead);
    /// Why a lead should not be called now, or written to; empty when nothing speaks against it.
    QString objection(const LeadRecord &lead);
    QString mailObjection(const LeadRecord &lead);
    /// Stands in for the desktop in tests.
    void setLinks(LinkOpener *links);

Q_SIGNALS:
    /// The telephone has it.
    void dialled(lead::LeadId lead);
    /// The mail program has a new e-mail, which the story tells.
    void written(lead::LeadId lead, const QString &sentence, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    /// How one of the two is asked about and kept.
    struct Way
    {
        QString title;
        QString why; ///< "Why you call nevertheless"
        QString button;
        QString kept; ///< in the story; takes the objection and the reason
        void (LeadCaller::*go)(const LeadRecord &lead);
    };
    static QString refusal(const LeadRecord &lead);
    void askReason(const LeadRecord &lead, const Way &way, const QString &objection, const QRect &globalAnchor);
    void dial(const LeadRecord &lead);
    void write(const LeadRecord &lead);

    LeadService &m_service;
    QWidget &m_page;
    LocalHours &m_hours;
    LinkOpener *m_links = nullptr;
};

} // namespace lead
