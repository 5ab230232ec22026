#pragma once

#include "core/domain/stage.h"
#include "core/leads/leadzone.h"
#include "core/quality/referencedata.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
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
    void buildReasons();
    void refresh();
    void refreshTime();
    void moveTo(const Stage &stage);
    void move(const QString &stage, const QString &reason);
    void closeReasons();

    OpenLead &m_lead;
    ReferenceData m_reference;
    StagePill *m_stage;
    Pill *m_consent;
    Pill *m_noContact;
    TextLabel *m_time;
    QWidget *m_reasons;
    TextLabel *m_reasonTitle;
    QComboBox *m_reason;
    QString m_lostStage;
    std::optional<LeadZone> m_zone;
    QTimer m_tick;
};

} // namespace lead
