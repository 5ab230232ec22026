#include "ui/leads/detail/qualificationview.h"

#include "ui/leads/detail/answerpanel.h"
#include "ui/leads/detail/checklistchip.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/reasonrow.h"
#include "ui/leads/detail/stagepill.h"
#include "ui/leads/lifecycletone.h"
#include "ui/leads/moments.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <algorithm>

namespace lead {

QualificationView::QualificationView(OpenLead &lead, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
{
    buildUi();
    connect(&lead, &OpenLead::changed, this, &QualificationView::refresh);
    connect(&lead, &OpenLead::switched, m_reasons, &ReasonRow::close);
    refresh();
}

void QualificationView::buildUi()
{
    m_state = new StagePill;
    m_state->setObjectName(QStringLiteral("lifecyclePill"));
    connect(m_state, &QAbstractButton::clicked, this, &QualificationView::chooseState);
    m_when = new TextLabel(QString(), TextStyle::Small, Ink::Text3);
    m_when->setElided(true);
    m_when->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    head->addWidget(new TextLabel(tr("Lifecycle"), TextStyle::Small, Ink::Text2));
    head->addWidget(m_state);
    head->addWidget(m_when, 1);
    m_accept = new Button(tr("Accept"), Button::Kind::Primary, "badge-check");
    m_accept->setObjectName(QStringLiteral("acceptLead"));
    m_reject = new Button(tr("Reject…"), Button::Kind::Secondary);
    m_reject->setObjectName(QStringLiteral("rejectLead"));
    for (Button *button : {m_accept, m_reject})
        button->setSmall(true);
    connect(m_accept, &QAbstractButton::clicked, this, &QualificationView::accept);
    connect(m_reject, &QAbstractButton::clicked, this, &QualificationView::reject);
    m_waiting = new QWidget;
    auto *waiting = new QHBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(metrics::Gap);
    waiting->addWidget(m_accept, 1);
    waiting->addWidget(m_reject, 1);
    m_reasons = new ReasonRow;
    connect(m_reasons, &ReasonRow::given, this, [this](const QString &reason, const std::optional<QDate> &wakeOn) {
        const auto ended = [this, lead = m_lead.id()](bool isDone) {
            if (m_lead.id() == lead)
                m_reasons->settle(isDone);
        };
        if (m_isRejecting)
            m_lead.follow(m_lead.service().reject(m_lead.id(), reason, wakeOn), tr("Rejected"), ended);
        else
            m_lead.follow(m_lead.service().moveLifecycle(m_lead.id(), m_wanted, reason), tr("Moved to %1").arg(titleOf(m_wanted)), ended);
    });
    connect(m_reasons, &ReasonRow::closed, this, [this](bool hadFocus) {
        m_waiting->setVisible(canAccept());
        if (hadFocus)
            m_state->setFocus(Qt::ShortcutFocusReason);
    });
    m_list = new QWidget;
    m_flow = new FlowLayout(m_list);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(metrics::Tight + metrics::Tight / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::Tight);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head);
    layout->addWidget(m_waiting);
    layout->addWidget(m_reasons);
    layout->addWidget(m_list);
}

void QualificationView::refresh()
{
    if (!m_lead.detail())
        return;
    const LeadQualification &qualification = m_lead.detail()->qualification;
    const QString state = qualification.isWoken ? tr("Woke up") : titleOf(qualification.state);
    m_state->setStage(state, qualification.isWoken ? ToneName::Violet : toneOf(qualification.state));
    m_state->setAccessibleName(tr("Lifecycle: %1").arg(state));
    m_state->setToolTip(tr("Move along the lifecycle"));
    const bool isLate = qualification.acceptBy && *qualification.acceptBy < m_lead.now();
    m_when->setText(whenText());
    m_when->setInk(isLate ? Ink::Danger : Ink::Text3);
    m_when->setToolTip(plainToolTip(qualification.rejectReason.isEmpty() ? QString() : tr("Rejected: %1").arg(qualification.rejectReason)));
    m_waiting->setVisible(canAccept() && m_reasons->isHidden());
    m_list->setVisible(!qualification.points.empty());
    setEnabled(!m_lead.isReadOnly());
    refreshChips();
}

void QualificationView::refreshChips()
{
    const std::vector<ChecklistPoint> &points = m_lead.detail()->qualification.points;
    while (m_chips.size() > points.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    while (m_chips.size() < points.size()) {
        auto *chip = new ChecklistChip;
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { answer(chip); });
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    for (std::size_t i = 0; i < points.size(); ++i)
        if (m_chips[i]->point() != points[i])
            m_chips[i]->setPoint(points[i]);
}

QString QualificationView::whenText() const
{
    const LeadQualification &qualification = m_lead.detail()->qualification;
    const QTimeZone zone = m_lead.info()->timeZone;
    const auto day = [](const QDate &date) { return QLocale().toString(date, QLocale::ShortFormat); };
    if (qualification.acceptBy) {
        const QDateTime by = QDateTime::fromMSecsSinceEpoch(*qualification.acceptBy, zone);
        const QString moment = by.date() == QDateTime::fromMSecsSinceEpoch(m_lead.now(), zone).date() ? QLocale().toString(by.time(), QLocale::ShortFormat)
                                                                                                   : QLocale().toString(by, QLocale::ShortFormat);
        return *qualification.acceptBy < m_lead.now() ? tr("Should be accepted since %1").arg(moment) : tr("Accept by %1").arg(moment);
    }
    if (qualification.wakesOn)
        return qualification.isWoken ? tr("Since %1").arg(day(*qualification.wakesOn)) : tr("Wakes up %1").arg(day(*qualification.wakesOn));
    if (qualification.since)
        return tr("Since %1").arg(day(QDateTime::fromMSecsSinceEpoch(*qualification.since, zone).date()));
    return {};
}

bool QualificationView::canAccept() const
{
    return m_lead.detail() && !m_lead.isReadOnly() && m_lead.detail()->qualification.waitsForMe();
}

void QualificationView::accept()
{
    if (canAccept())
        m_lead.follow(m_lead.service().accept(m_lead.id()), tr("Accepted"));
}

void QualificationView::reject()
{
    if (!canAccept())
        return;
    m_isRejecting = true;
    const LeadQualification &qualification = m_lead.detail()->qualification;
    m_reasons->ask({tr("Why is it rejected?"), tr("Reject"), m_lead.info()->knownValues.value(F::RejectReason),
                    QDateTime::fromMSecsSinceEpoch(m_lead.now(), m_lead.info()->timeZone).date(), qualification.wakeByDefault});
    m_waiting->hide(); // its buttons would say the same
}

void QualificationView::chooseState()
{
    if (!m_lead.detail() || m_lead.isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    bool isAside = false;
    for (const Lifecycle state : lifecycleStates()) {
        if (!isOnTheWay(state) && !std::exchange(isAside, true))
            menu->addSeparator();
        QAction *action = menu->addAction(titleOf(state));
        action->setCheckable(true);
        action->setChecked(state == m_lead.detail()->qualification.state);
        connect(action, &QAction::triggered, this, [this, state] { moveTo(state); });
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    menu->popup(m_state->mapToGlobal(m_state->rect().bottomLeft()));
}

void QualificationView::moveTo(Lifecycle state)
{
    if (!m_lead.detail())
        return;
    const LeadQualification &qualification = m_lead.detail()->qualification;
    const LifecycleMove move = moveBetween(qualification.state, state, qualification.isWoken);
    if (move == LifecycleMove::Same)
        return;
    if (move == LifecycleMove::Free) {
        m_lead.follow(m_lead.service().moveLifecycle(m_lead.id(), state), tr("Moved to %1").arg(titleOf(state)));
        return;
    }
    m_isRejecting = false;
    m_wanted = state;
    m_reasons->ask({tr("Why does it move from %1 to %2?").arg(titleOf(qualification.state), titleOf(state)), tr("Move"), m_lead.info()->knownValues.value(F::RejectReason)});
}

void QualificationView::answerNext()
{
    if (m_chips.empty() || m_lead.isReadOnly())
        return;
    const auto open = std::find_if(m_chips.begin(), m_chips.end(), [](const ChecklistChip *chip) { return chip->point().answer == Answer::Unknown; });
    answer(open == m_chips.end() ? m_chips.front() : *open);
}

void QualificationView::answer(ChecklistChip *chip)
{
    const ChecklistPoint point = chip->point();
    auto *popover = new Popover(point.title, window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *panel = new AnswerPanel(point);
    connect(panel, &AnswerPanel::given, this, [this, popover, point, lead = m_lead.id()](const Answer &answer, const QString &note) {
        popover->close();
        if (lead == m_lead.id())
            m_lead.follow(m_lead.service().answer(lead, point.key, answer, note), tr("%1: %2", "point of the checklist, answer").arg(point.title, titleOf(answer)));
    });
    popover->setContent(panel);
    popover->openUnder(chip);
}

} // namespace lead
