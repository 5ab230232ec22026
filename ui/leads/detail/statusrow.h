#pragma once

#include "core/domain/stage.h"
#include "core/leads/leadzone.h"
#include "core/quality/referencedata.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace lead {

class OpenLead;
class Pill;
class StagePill;
class TextLabel;

/// Where the lead stands: its stage, whether it may be contacted, and what time it is there.
class StatusRow : public QWidget
{
    Q_OBJECT

public:
    explicit StatusRow(OpenLead &lead, QWidget *parent = nullptr);

    /// Offers the stages.
    void chooseStage();

private:
    void buildUi();
    void refresh();
    void refreshTime();
    void moveTo(const Stage &stage);

    OpenLead &m_lead;
    ReferenceData m_reference;
    StagePill *m_stage;
    Pill *m_consent;
    Pill *m_noContact;
    TextLabel *m_time;
    std::optional<LeadZone> m_zone;
    QTimer m_tick;
};

} // namespace lead
