#pragma once

#include <QWidget>

namespace lead {

class Button;
class OpenLead;
class TextLabel;

/// What was worked out of a lead in one line of a card, under a hair line, and behind a button what it is made of. Closed again for each lead.
class ExplainedLine : public QWidget
{
    Q_OBJECT

protected:
    struct Texts
    {
        QString title;
        QString about;     ///< tooltip of the title
        QString buttonName; ///< for tests and styles
        QString show;      ///< the button, for screen readers
        QString hide;
    };
    /// Takes `parts` over: what it is made of.
    ExplainedLine(OpenLead &lead, const Texts &texts, QWidget *parts, QWidget *parent);

    OpenLead &lead() const { return m_lead; }
    TextLabel *summary() const { return m_summary; }
    bool isOpen() const { return m_isOpen; }
    /// The parts are about to be seen.
    virtual void fill() {}

private:
    void setOpen(bool open);

    OpenLead &m_lead;
    Texts m_texts;
    TextLabel *m_summary;
    Button *m_toggle;
    QWidget *m_parts;
    bool m_isOpen = false;
};

} // namespace lead
