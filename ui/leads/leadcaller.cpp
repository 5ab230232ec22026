#include "ui/leads/leadcaller.h"

#include "core/base/whendone.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lead {

namespace {
constexpr int PanelWidth = 320;
} // namespace

LeadCaller::LeadCaller(LeadService &service, LocalHours &hours, QWidget &page)
    : QObject(&page)
    , m_service(service)
    , m_page(page)
    , m_hours(hours)
{
    setLinks(new LinkOpener(this));
}

void LeadCaller::setLinks(LinkOpener *links)
{
    m_links = links;
    connect(links, &LinkOpener::failed, this, &LeadCaller::failed);
}

QString LeadCaller::obstacle(const LeadRecord &lead)
{
    if (LinkOpener::phone(lead.typed(F::Phone)) || LinkOpener::phone(lead.typed(F::Mobile)))
        return {};
    return tr("%1 has no telephone number that can be called.").arg(lead.name);
}

QString LeadCaller::mailObstacle(const LeadRecord &lead)
{
    return LinkOpener::mail(lead.typed(F::Email)) ? QString() : tr("%1 has no e-mail address that can be written to.").arg(lead.name);
}

// What speaks against every way to get in touch.
QString LeadCaller::refusal(const LeadRecord &lead)
{
    if (lead.isDoNotContact)
        return tr("%1 asked not to be contacted.").arg(lead.name);
    if (lead.hasWithdrawnConsent())
        return tr("%1 has withdrawn consent.").arg(lead.name);
    return {};
}

QString LeadCaller::objection(const LeadRecord &lead)
{
    if (const QString against = refusal(lead); !against.isEmpty())
        return against;
    if (lead.typed(F::DoNotCall) == u"yes")
        return tr("%1 asked not to be called.").arg(lead.name);
    const QString waits = m_hours.waitText(lead, m_service.clock().now());
    return waits.isEmpty() ? QString() : tr("It is outside of calling hours for %1: %2.", "lead, such as: opens 8:00 AM local").arg(lead.name, waits);
}

QString LeadCaller::mailObjection(const LeadRecord &lead)
{
    if (const QString against = refusal(lead); !against.isEmpty())
        return against;
    return lead.typed(F::DoNotEmail) == u"yes" ? tr("%1 asked not to get e-mail.").arg(lead.name) : QString();
}

void LeadCaller::call(const LeadRecord &lead, const QRect &globalAnchor)
{
    if (const QString cannot = obstacle(lead); !cannot.isEmpty()) {
        Q_EMIT said(cannot);
        return;
    }
    const Way way{tr("Call %1").arg(lead.name), tr("Why you call nevertheless"), tr("Call anyway"), tr("Called nevertheless. %1 Reason: %2"), &LeadCaller::dial};
    if (const QString against = objection(lead); !against.isEmpty())
        askReason(lead, way, against, globalAnchor);
    else
        dial(lead);
}

void LeadCaller::mail(const LeadRecord &lead, const QRect &globalAnchor)
{
    if (const QString cannot = mailObstacle(lead); !cannot.isEmpty()) {
        Q_EMIT said(cannot);
        return;
    }
    const Way way{tr("Write to %1").arg(lead.name), tr("Why you write nevertheless"), tr("Write anyway"), tr("Wrote nevertheless. %1 Reason: %2"), &LeadCaller::write};
    if (const QString against = mailObjection(lead); !against.isEmpty())
        askReason(lead, way, against, globalAnchor);
    else
        write(lead);
}

void LeadCaller::askReason(const LeadRecord &lead, const Way &way, const QString &objection, const QRect &globalAnchor)
{
    auto *popover = new Popover(way.title, m_page.window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *panel = new QWidget;
    panel->setFixedWidth(scaled(PanelWidth));
    auto *text = new TextLabel(objection, TextStyle::BodyStrong);
    text->setWordWrap(true);
    auto *reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("overrideReason"));
    reason->setAccessibleName(way.why);
    reason->setPlaceholderText(way.why);
    auto *call = new Button(way.button, Button::Kind::Danger);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost);
    for (Button *button : {call, cancel})
        button->setSmall(true);
    call->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(call);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(text);
    layout->addWidget(reason);
    layout->addLayout(buttons);
    panel->setFocusProxy(reason);
    const auto go = [this, popover, reason, lead, way, objection] {
        const QString why = reason->text().trimmed();
        if (why.isEmpty())
            return;
        popover->close();
        // Kept before the telephone rings, or else there is no call.
        whenDone(m_service.addNote(lead.id, way.kept.arg(objection, why)), this, [this, lead, go = way.go](const Result<LeadService::Done> &kept) {
            if (kept)
                (this->*go)(lead);
            else
                Q_EMIT failed(kept.error().message);
        });
    };
    connect(reason, &QLineEdit::textChanged, call, [call](const QString &typed) { call->setEnabled(!typed.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, this, go);
    connect(call, &QAbstractButton::clicked, this, go);
    connect(cancel, &QAbstractButton::clicked, popover, &QWidget::close);
    popover->setContent(panel);
    popover->openAt(globalAnchor);
}

void LeadCaller::dial(const LeadRecord &lead)
{
    std::optional<SafeLink> link = LinkOpener::phone(lead.typed(F::Phone));
    if (!link)
        link = LinkOpener::phone(lead.typed(F::Mobile));
    if (!link)
        return;
    m_links->open(*link);
    Q_EMIT dialled(lead.id);
}

void LeadCaller::write(const LeadRecord &lead)
{
    const std::optional<SafeLink> link = LinkOpener::mail(lead.typed(F::Email));
    if (!link)
        return;
    m_links->open(*link);
    whenDone(m_service.beginEmail(lead.id, link->shown), this, [this, lead](const Result<LeadService::Done> &logged) {
        if (logged)
            Q_EMIT written(lead.id, tr("E-mail to %1 begun").arg(lead.name), logged->operation);
        else
            Q_EMIT failed(logged.error().message);
    });
}

} // namespace lead
