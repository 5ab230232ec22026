#include "ui/leads/detail/explainedline.h"

#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

ExplainedLine::ExplainedLine(OpenLead &lead, const Texts &texts, QWidget *parts, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_texts(texts)
    , m_summary(new TextLabel(QString(), TextStyle::BodyMedium, Ink::Text))
    , m_toggle(new Button(QString(), Button::Kind::Ghost))
    , m_parts(parts)
{
    m_summary->setElided(true);
    m_toggle->setObjectName(texts.buttonName);
    m_toggle->setSmall(true);
    auto *title = new TextLabel(texts.title, TextStyle::Small, Ink::Text2);
    title->setToolTip(plainToolTip(texts.about));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    head->addWidget(title);
    head->addWidget(m_summary, 1);
    head->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(new Divider);
    layout->addLayout(head);
    layout->addWidget(m_parts);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        if (m_isOpen)
            fill();
    });
    connect(&lead, &OpenLead::switched, this, [this] { setOpen(false); });
    setOpen(false);
}

void ExplainedLine::setOpen(bool open)
{
    m_isOpen = open;
    m_parts->setVisible(open);
    m_toggle->setText(open ? tr("Hide") : tr("Why?"));
    m_toggle->setAccessibleName(open ? m_texts.hide : m_texts.show);
}

} // namespace lead
