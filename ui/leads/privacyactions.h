#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QObject>

class QWidget;

namespace lead {

class LeadActions;
class LeadService;
class PrivacyService;
struct ErasureReceipt;

/// Exports everything about the people of the list that are meant, and erases them.
class PrivacyActions : public QObject
{
    Q_OBJECT

public:
    PrivacyActions(PrivacyService &service, LeadService &leads, LeadActions &actions, QWidget &page);

    void exportPerson();
    void erase();

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &sentence);
    void erased(const std::vector<lead::LeadId> &people);

private:
    /// Empty, with a word to the person, when there are none or too many.
    std::vector<LeadId> people();
    void exportTo(const std::vector<LeadId> &people, const QString &folder);
    void ask(const std::vector<LeadId> &people, const Result<ErasureReceipt> &preview);
    void eraseNow(const std::vector<LeadId> &people);

    PrivacyService &m_service;
    LeadService &m_leads;
    LeadActions &m_actions;
    QWidget &m_page;
};

} // namespace lead
