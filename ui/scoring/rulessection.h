#pragma once

#include "core/base/id.h"

#include <QWidget>

namespace lead {

class CommandRegistry;
class JobList;
class LeadService;

/// The rules by which leads are scored: versions at the left, the rules of the draft, and what they would do at the right.
class RulesSection : public QWidget
{
    Q_OBJECT

public:
    RulesSection(LeadService &leads, CommandRegistry &commands, JobList &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(lead::LeadId lead);
    void done(const QString &sentence, const lead::OperationId &act);
    void said(const QString &sentence);
    void failed(const QString &sentence);
    /// A draft that is not saved came or went.
    void changesChanged(bool hasChanges);

private:
    LeadService &m_leads;
    CommandRegistry &m_commands;
    JobList &m_jobs;
};

} // namespace lead
