#include "ui/leads/detail/statusrow.h"

#include "core/base/clock.h"
#include "core/domain/lead.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/stagepill.h"
#include "ui/leads/leadrow.h"
#include "ui/leads/stagequestion.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <algorithm>

namespace lead {

namespace {

constexpr int TickMilliseconds = 20000;

} // namespace

StatusRow::StatusRow(OpenLead &lead, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
{
    buildUi();
    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &StatusRow::refreshTime);
    connect(&lead, &OpenLead::changed, this, &StatusRow::refresh);
    m_tick.start();
    refresh();
}

void StatusRow::buildUi()
{
    m_stage = new StagePill;
    m_stage->setObjectName(QStringLiteral("stagePill"));
    connect(m_stage, &QAbstractButton::clicked, this, &StatusRow::chooseStage);
    m_consent = new Pill(QString());
    m_noContact = new Pill(QString(), ToneName::Danger);
    m_time = new TextLabel(QString(), TextStyle::Small, Ink::Text3);
    m_time->setElided(true);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_time->setObjectName(QStringLiteral("localTime"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_stage);
    row->addWidget(m_consent);
    row->addWidget(m_noContact);
    row->addWidget(m_time, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(row);
}

void StatusRow::refresh()
{
    if (!m_lead.detail())
        return;
    const LeadRecord &record = m_lead.record();
    m_stage->setStage(record.stage, toneOfStage(record.stage, *m_lead.info()));
    m_stage->setEnabled(!m_lead.isReadOnly());
    const QString consent = record.typed(F::Consent);
    m_consent->setVisible(consent == u"given" || consent == u"withdrawn");
    m_consent->setText(consent == u"given" ? tr("Consent") : tr("Consent withdrawn"));
    m_consent->setTone(consent == u"given" ? ToneName::Success : ToneName::Danger);
    const bool noCall = record.typed(F::DoNotCall) == u"yes";
    const bool noMail = record.typed(F::DoNotEmail) == u"yes";
    m_noContact->setVisible(record.isDoNotContact || noCall || noMail);
    m_noContact->setText(record.isDoNotContact || (noCall && noMail) ? tr("Do not contact")
                         : noCall                                    ? tr("Do not call")
                                                                     : tr("Do not e-mail"));
    m_zone = zoneOfLead(whereIs(record), m_reference, m_lead.now());
    refreshTime();
}

void StatusRow::refreshTime()
{
    if (!m_lead.detail() || !m_zone) {
        m_time->clear();
        return;
    }
    const CallingHours hours = callingHours(m_lead.now(), m_zone->zone);
    const QString time = QLocale().toString(hours.local.time(), QLocale::ShortFormat);
    const QString shown = m_zone->isCertain ? time : tr("about %1").arg(time);
    if (hours.isOpen) {
        m_time->setText(tr("Local time %1").arg(shown));
    } else {
        const QString wait =
            hours.opensIn < HourMillis
                ? tr("%n min", nullptr, static_cast<int>((hours.opensIn + MinuteMillis - 1) / MinuteMillis))
                : tr("%n h", nullptr, static_cast<int>((hours.opensIn + HourMillis - 1) / HourMillis));
        m_time->setText(tr("%1 local, opens in %2").arg(shown, wait));
    }
    m_time->setInk(hours.isOpen ? Ink::Text3 : Ink::Warning);
    const QString zone = QString::fromLatin1(m_zone->zone.id());
    m_time->setToolTip(plainToolTip(tr("%1. Calls are decent from 8:00 to 21:00 there.").arg(zone)));
}

void StatusRow::chooseStage()
{
    if (!m_lead.detail())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Stage &stage : m_lead.info()->stages) {
        QAction *action = menu->addAction(QString(stage.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(stage.name == m_lead.record().stage);
        connect(action, &QAction::triggered, this, [this, stage] { moveTo(stage); });
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    menu->popup(m_stage->mapToGlobal(m_stage->rect().bottomLeft()));
}

void StatusRow::moveTo(const Stage &stage)
{
    if (!m_lead.detail() || stage.name == m_lead.record().stage)
        return;
    const WorkspaceInfoPtr info = m_lead.info();
    const auto from = std::find_if(info->stages.begin(), info->stages.end(), [this](const Stage &s) { return s.name == m_lead.record().stage; });
    StageQuestion question;
    question.leads.ids = {m_lead.id()};
    question.count = 1;
    if (from != info->stages.end())
        question.from = from->id;
    question.anchor = QRect(m_stage->mapToGlobal(QPoint()), m_stage->size());
    question.go = [this, lead = m_lead.id(), stage](const StageEntry &entry) {
        m_lead.follow(m_lead.service().moveToStage(lead, stage.id.toString(), entry), tr("Moved to %1").arg(stage.name));
    };
    question.failed = [this](const Error &error) { Q_EMIT m_lead.refused(error); };
    askForStage(m_lead.service(), *this, stage, question);
}

} // namespace lead
