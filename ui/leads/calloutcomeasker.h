#pragma once

#include "core/leads/leadservice.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace lead {

class Popover;

/// Asks how a call went and when the next step is, and writes it down as one act.
class CallOutcomeAsker : public QObject
{
    Q_OBJECT

public:
    /// Questions stand over the window of `page`.
    CallOutcomeAsker(LeadService &service, QWidget &page);

    void ask(const LeadRecord &lead, const QRect &globalAnchor);

Q_SIGNALS:
    void done(const QString &sentence, lead::OperationId operation);
    void failed(const QString &sentence);

private:
    void askNext(Popover *popover, const LeadRecord &lead, std::size_t outcome);
    void write(const LeadRecord &lead, std::size_t outcome, std::optional<Millis> nextAt);

    LeadService &m_service;
    QWidget &m_page;
};

} // namespace lead
