#pragma once

#include <QWidget>

namespace lead {

class Button;
class JourneyStrip;
class KeyFields;
class OpenLead;
class Settings;

/// The key fields beside a list, where the story of the lead shall be seen as well: those of every call first, the rest and
/// how the lead came behind a button. What a person chose counts for the whole workspace.
class FieldsFold : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over.
    FieldsFold(OpenLead &lead, KeyFields &fields, JourneyStrip &journey, Settings &settings, QWidget *parent = nullptr);

private:
    void read();
    void setOpen(bool open);

    OpenLead &m_lead;
    KeyFields &m_fields;
    JourneyStrip &m_journey;
    Settings &m_settings;
    Button *m_toggle;
    bool m_isOpen = false;
};

} // namespace lead
