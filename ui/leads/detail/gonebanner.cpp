#include "ui/leads/detail/gonebanner.h"

#include "core/base/whendone.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/moments.h"
#include "ui/widgets/button.h"

namespace lead {

GoneBanner::GoneBanner(OpenLead &lead, QWidget *parent)
    : Banner(parent)
    , m_lead(lead)
{
    setObjectName(QStringLiteral("gone"));
    setClosable(false);
    connect(&lead, &OpenLead::changed, this, &GoneBanner::refresh);
    refresh();
}

void GoneBanner::refresh()
{
    if (!m_lead.detail() || !m_lead.detail()->gone) {
        showText({});
        return;
    }
    const GoneLead &gone = *m_lead.detail()->gone;
    const QString told = sentence(gone);
    if (isVisible() && told == text())
        return; // its buttons may have the focus
    showText(told, Kind::Warning);
    addWays(gone);
}

QString GoneBanner::sentence(const GoneLead &gone) const
{
    const QString when = gone.when ? momentText(*gone.when, m_lead.info()->timeZone) : QString();
    const bool isKnown = gone.when && !gone.who.isEmpty();
    switch (gone.how) {
    case GoneLead::How::Deleted:
        return isKnown ? tr("%1 deleted this lead on %2.", "who, date and time").arg(gone.who, when) : tr("This lead was deleted.");
    case GoneLead::How::Merged:
        if (isKnown && !gone.intoName.isEmpty())
            return tr("%1 merged this lead into %3 on %2.", "who, date and time, the other lead").arg(gone.who, when, gone.intoName);
        return isKnown ? tr("%1 merged this lead into another one on %2.", "who, date and time").arg(gone.who, when) : tr("This lead was merged into another one.");
    case GoneLead::How::TakenBack:
        break;
    }
    return isKnown ? tr("%1 took this lead back on %2 with what had brought it.", "who, date and time").arg(gone.who, when)
                   : tr("This lead was taken back with what had brought it.");
}

void GoneBanner::addWays(const GoneLead &gone)
{
    if (!gone.intoName.isEmpty()) {
        Button *open = addButton(tr("Open %1").arg(gone.intoName));
        connect(open, &QAbstractButton::clicked, this, [this, into = gone.into] { Q_EMIT leadWanted(into); });
    }
    if (gone.how == GoneLead::How::Deleted)
        connect(addButton(tr("Restore")), &QAbstractButton::clicked, this, &GoneBanner::restore);
    else if (gone.operation.isValid())
        connect(addButton(gone.how == GoneLead::How::Merged ? tr("Undo the merge") : tr("Bring it back")), &QAbstractButton::clicked, this,
                [this, operation = gone.operation] { undo(operation); });
}

// This lead alone, also when many were deleted with it.
void GoneBanner::restore()
{
    const LeadJob *job = m_lead.service().restore({m_lead.id()});
    connect(job, &LeadJob::finished, this, [this, name = m_lead.record().name](const Result<LeadJobDone> &done) {
        if (!done)
            Q_EMIT m_lead.refused(done.error());
        else
            Q_EMIT m_lead.acted(tr("%1 is back").arg(name), done->operation);
        m_lead.reload();
    });
}

void GoneBanner::undo(OperationId operation)
{
    whenDone(m_lead.service().undo(operation), this, [this](const Result<UndoDone> &done) {
        if (!done)
            Q_EMIT m_lead.refused(done.error());
        else
            Q_EMIT m_lead.acted(tr("Undone: %1").arg(done->summary), done->operation);
        m_lead.reload();
    });
}

} // namespace lead
