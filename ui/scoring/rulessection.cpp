#include "ui/scoring/rulessection.h"

namespace lead {

RulesSection::RulesSection(LeadService &leads, CommandRegistry &commands, JobList &jobs, QWidget *parent)
    : QWidget(parent)
    , m_leads(leads)
    , m_commands(commands)
    , m_jobs(jobs)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Scoring rules"));
}

} // namespace lead
