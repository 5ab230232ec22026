#include "ui/leads/detail/statusrow.h"

#include "core/domain/lead.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/stagepill.h"
#include "ui/leads/leadrow.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>

namespace lead {

namespace {

constexpr int TickMilliseconds = 20000;
constexpr Millis Minute = 60000;
constexpr Millis Hour = 60 * Minute;

} // namespace

StatusRow::StatusRow(OpenLead &lead, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
{
    buildUi();
    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &StatusRow::refreshTime);
    connect(&lead, &OpenLead::changed, this, &StatusRow::refresh);
    connect(&lead, &OpenLead::switched, this, &StatusRow::closeReasons);
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
    buildReasons();
    layout->addWidget(m_reasons);
}

void StatusRow::buildReasons()
{
    m_reasons = new QWidget;
    m_reasonTitle = new TextLabel(QString(), TextStyle::SmallStrong);
    m_reason = new QComboBox;
    m_reason->setEditable(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->lineEdit()->setPlaceholderText(tr("Reason, such as: price, bought elsewhere"));
    auto *move = new Button(tr("Move"), Button::Kind::Primary);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    for (Button *button : {move, cancel})
        button->setSmall(true);
    const auto accept = [this] { this->move(m_lostStage, m_reason->currentText().trimmed()); };
    connect(move, &QAbstractButton::clicked, this, accept);
    connect(m_reason->lineEdit(), &QLineEdit::returnPressed, this, accept);
    connect(cancel, &QAbstractButton::clicked, this, &StatusRow::closeReasons);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_reasons, this, &StatusRow::closeReasons);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_reason, 1);
    row->addWidget(move);
    row->addWidget(cancel);
    auto *layout = new QVBoxLayout(m_reasons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(m_reasonTitle);
    layout->addLayout(row);
    m_reasons->hide();
}

void StatusRow::refresh()
{
    if (!m_lead.detail())
        return;
    const LeadRecord &record = m_lead.record();
    m_stage->setStage(record.stage, toneOfStage(record.stage, *m_lead.info()));
    m_stage->setEnabled(!m_lead.isGone());
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
            hours.opensIn < Hour
                ? tr("%n min", nullptr, static_cast<int>((hours.opensIn + Minute - 1) / Minute))
                : tr("%n h", nullptr, static_cast<int>((hours.opensIn + Hour - 1) / Hour));
        m_time->setText(tr("%1 local, opens in %2").arg(shown, wait));
    }
    m_time->setInk(hours.isOpen ? Ink::Text3 : Ink::Warning);
    const QString zone = QString::fromLatin1(m_zone->zone.id());
    m_time->setToolTip(tr("%1. Calls are decent from 8:00 to 21:00 there.").arg(zone));
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
    if (stage.kind != StageKind::Lost) {
        move(stage.name, {});
        return;
    }
    m_lostStage = stage.name;
    m_reasonTitle->setText(tr("Why is it %1?", "name of a stage such as Lost").arg(stage.name));
    m_reason->clear();
    m_reason->addItems(m_lead.info()->knownValues.value(F::LostReason));
    m_reason->setCurrentIndex(-1);
    m_reason->clearEditText();
    m_reasons->show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void StatusRow::move(const QString &stage, const QString &reason)
{
    m_lead.follow(m_lead.service().moveToStage(m_lead.id(), stage, reason), tr("Moved to %1").arg(stage));
    closeReasons();
}

void StatusRow::closeReasons()
{
    if (!m_reasons->isVisibleTo(this))
        return;
    const bool hadFocus = m_reasons->isAncestorOf(focusWidget());
    m_reasons->hide();
    if (hadFocus)
        m_stage->setFocus(Qt::ShortcutFocusReason);
}

} // namespace lead
