#pragma once

#include "core/privacy/journalkeeper.h"

#include <QWidget>

namespace lead {

class Button;
class LeadService;
class Settings;
class TextLabel;

/// Where the end of the journal is kept besides the workspace, so that a cut is noticed: in the backups, and in the keychain of this
/// computer once a person says so.
class JournalEnd : public QWidget
{
    Q_OBJECT

public:
    JournalEnd(LeadService &leads, Settings &settings, QWidget *parent = nullptr);

    Button *button() const { return m_button; }
    TextLabel *note() const { return m_note; }
    void refresh();

private:
    void onClicked();
    void showState(JournalKeeper::State state, qint64 operations);
    void showOff();

    LeadService &m_leads;
    Settings &m_settings;
    JournalKeeper m_keeper;
    Button *m_button;
    TextLabel *m_note; ///< belongs to whoever lays it out
    QString m_uuid;
    bool m_isCut = false;
};

} // namespace lead
