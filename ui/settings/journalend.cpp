#include "ui/settings/journalend.h"

#include "core/base/numbertext.h"
#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <utility>

namespace lead {

JournalEnd::JournalEnd(LeadService &leads, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_leads(leads)
    , m_settings(settings)
    , m_keeper(leads.clock())
    , m_button(new Button(tr("&Keep in the keyring")))
    , m_note(new TextLabel(QString(), TextStyle::Body, Ink::Text2))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    setFocusProxy(m_button);
    m_note->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, this, &JournalEnd::onClicked);
    connect(&leads, &LeadService::closed, &m_keeper, [this] { m_keeper.setWorkspace({}); });
    connect(&m_keeper, &JournalKeeper::found, this, &JournalEnd::showState);
}

// A keychain may have to be unlocked, so it is asked only where a person wanted it.
void JournalEnd::refresh()
{
    const WorkspaceInfoPtr info = m_leads.info();
    m_keeper.setWorkspace(info ? info->path : QString());
    const QString uuid = info ? info->uuid : QString();
    if (std::exchange(m_uuid, uuid) != uuid)
        showOff();
    if (info && m_settings.keepsJournalEnd(m_uuid))
        m_keeper.look();
    else
        showOff();
}

void JournalEnd::showOff()
{
    m_isCut = false;
    m_button->setText(tr("&Keep in the keyring"));
    m_note->setInk(Ink::Text2);
    m_note->setText(tr("Kept in the backups only."));
}

void JournalEnd::onClicked()
{
    const bool wasOn = m_settings.keepsJournalEnd(m_uuid);
    if (m_isCut) {
        m_keeper.keepAnyway();
    } else if (wasOn) {
        m_settings.setKeepsJournalEnd(m_uuid, false);
        showOff();
    } else {
        m_keeper.keep(); // what it finds says whether it can
    }
}

void JournalEnd::showState(JournalKeeper::State state, qint64 operations)
{
    if (state == JournalKeeper::State::Kept || state == JournalKeeper::State::Cut)
        m_settings.setKeepsJournalEnd(m_uuid, true);
    m_isCut = state == JournalKeeper::State::Cut;
    m_button->setText(m_isCut ? tr("&Keep the present end") : tr("&Keep it no longer"));
    m_note->setInk(m_isCut ? Ink::Danger : Ink::Text2);
    switch (state) {
    case JournalKeeper::State::Kept:
        m_note->setText(tr("Kept in the keyring of this computer, up to act %1, and in the backups.").arg(numberText(operations)));
        break;
    case JournalKeeper::State::Absent:
        m_note->setText(tr("Not yet in the keyring of this computer; it is written there while you work. Kept in the backups."));
        break;
    case JournalKeeper::State::Cut:
        m_note->setText(tr("The keyring knows acts up to %1 that are not in this workspace: an older backup was restored, or the end of the journal was cut off.").arg(numberText(operations)));
        break;
    case JournalKeeper::State::NoKeychain:
        if (!m_settings.keepsJournalEnd(m_uuid)) // a locked one is no change of mind
            m_button->setText(tr("&Keep in the keyring"));
        m_note->setText(tr("There is no keyring in this session, or it is locked: kept in the backups only."));
        break;
    }
}

} // namespace lead
