#pragma once

#include "core/leads/leadservice.h"

#include <QObject>
#include <QRect>
#include <functional>

class QWidget;

namespace lead {

class LeadContact;
class Popover;
struct LeadRow;

/// What is done with the cards of the board besides moving them: calls and e-mails, notes, tasks, tags and owners.
class BoardActs : public QObject
{
    Q_OBJECT

public:
    /// What acts are about: the current card and those that are selected with it.
    struct Pick
    {
        std::vector<LeadId> leads;
        const LeadRow *row = nullptr; ///< of the current card; null while its record is on the way
        QRect anchor;                 ///< of its card, on the screen
    };
    BoardActs(LeadService &service, const Clock &clock, std::function<Pick()> pick, QWidget &page);

    /// Getting in touch with the current one, and its next step.
    LeadContact &contact() { return *m_contact; }
    void addNote();
    void planTask();
    void assign();
    void tag();
    /// Marks the current one and those with it, or takes the mark back where the current one has it.
    void doNotContact();

Q_SIGNALS:
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    Popover *popoverCalled(const QString &name);
    void open(Popover *popover, QWidget *content);
    void run(LeadJob *job);

    LeadService &m_service;
    const Clock &m_clock;
    std::function<Pick()> m_pick;
    QWidget &m_page;
    LeadContact *m_contact;
};

} // namespace lead
