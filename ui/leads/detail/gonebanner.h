#pragma once

#include "core/leads/leaddetail.h"
#include "ui/widgets/banner.h"

namespace lead {

class OpenLead;

/// Above a lead that was deleted, merged or taken back: who did it and when, and the way back.
class GoneBanner : public Banner
{
    Q_OBJECT

public:
    explicit GoneBanner(OpenLead &lead, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Show the lead that this one was merged into.
    void leadWanted(lead::LeadId lead);

private:
    void refresh();
    QString sentence(const GoneLead &gone) const;
    void addWays(const GoneLead &gone);
    void restore();
    void undo(OperationId operation);

    OpenLead &m_lead;
};

} // namespace lead
