#include "ui/leads/detail/fieldsfold.h"

#include "core/settings/settings.h"
#include "ui/leads/detail/journeystrip.h"
#include "ui/leads/detail/keyfields.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace lead {

namespace {
const QString Page = QStringLiteral("lead");
const QString AllFields = QStringLiteral("allFields");
} // namespace

FieldsFold::FieldsFold(OpenLead &lead, KeyFields &fields, JourneyStrip &journey, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_fields(fields)
    , m_journey(journey)
    , m_settings(settings)
    , m_toggle(new Button(QString(), Button::Kind::Ghost))
{
    m_toggle->setObjectName(QStringLiteral("foldFields"));
    m_toggle->setSmall(true);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        if (m_lead.info())
            m_settings.setPageState(m_lead.info()->uuid, Page, {{AllFields, m_isOpen}});
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(&fields);
    layout->addWidget(&journey);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    connect(&lead, &OpenLead::switched, this, &FieldsFold::read);
    setOpen(false);
}

void FieldsFold::read()
{
    if (m_lead.info())
        setOpen(m_settings.pageState(m_lead.info()->uuid, Page).value(AllFields).toBool());
}

void FieldsFold::setOpen(bool open)
{
    m_isOpen = open;
    m_fields.setFolded(!open);
    m_journey.setFolded(!open);
    m_toggle->setIconName(open ? "chevron-up" : "chevron-down");
    m_toggle->setText(open ? tr("Fewer fields") : tr("More fields"));
}

} // namespace lead
