#pragma once

#include "core/leads/leadservice.h"
#include "ui/leads/localhours.h"

#include <QObject>
#include <QRect>
#include <functional>

class QWidget;

namespace lead {

class CallOutcomeAsker;
class LeadCaller;
class LinkOpener;
struct LeadRow;

/// Getting in touch with the current lead of a page, and its next step: dials and asks how the call went, begins an
/// e-mail, puts the next step off or ticks it off.
class LeadContact : public QObject
{
    Q_OBJECT

public:
    /// The current lead, null when there is none, and where it is shown, in global coordinates.
    struct Spot
    {
        const LeadRow *row = nullptr;
        QRect anchor;
    };
    LeadContact(LeadService &service, const Clock &clock, std::function<Spot()> spot, QWidget &page);

    void call();
    void mail();
    void snooze();
    void finishStep();
    /// By which it calls and writes.
    LeadCaller &caller() { return *m_caller; }
    /// Stands in for the desktop in tests.
    void setLinks(LinkOpener *links);

Q_SIGNALS:
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    const LeadRow *current() const;
    QRect anchor() const { return m_spot().anchor; }
    void open(const QString &name, QWidget *content);
    void follow(const QFuture<Result<LeadService::Done>> &acting, const QString &sentence);

    LeadService &m_service;
    const Clock &m_clock;
    std::function<Spot()> m_spot;
    QWidget &m_page;
    LocalHours m_hours;
    LeadCaller *m_caller;
    CallOutcomeAsker *m_asker;
};

} // namespace lead
