#pragma once

#include "ui/widgets/card.h"

namespace lead {

class OpenLead;
class QualificationView;

/// Where a lead stands: its lifecycle with the checklist, its score and what is predicted of it, each explained in its place.
class StandingCard : public Card
{
    Q_OBJECT

public:
    explicit StandingCard(OpenLead &lead, QWidget *parent = nullptr);

    QualificationView &qualification() { return *m_qualification; }

private:
    QualificationView *m_qualification;
};

} // namespace lead
