#pragma once

#include "core/leads/leadservice.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QStackedWidget;

namespace lead {

class Button;
class TextLabel;

/// What to say to a lead in its stage, with what is known of the lead filled in: to read, and to write once for all leads there.
class CallScript : public Card
{
    Q_OBJECT

public:
    explicit CallScript(LeadService &service, QWidget *parent = nullptr);

    void showLead(const LeadRecord &lead);
    /// Somebody is writing one.
    bool isEditing() const;
    /// There is one for the stage of the lead.
    bool hasScript() const { return !stored().isEmpty(); }

private:
    void buildUi();
    void edit();
    void save();
    void showText();
    QString stored() const;

    LeadService &m_service;
    LeadRecord m_lead;
    StageId m_stage;
    StageId m_editedStage; ///< whose script is being written
    LeadTexts m_before; ///< when the editor was opened
    TextLabel *m_title;
    TextLabel *m_text;
    QPlainTextEdit *m_editor;
    TextLabel *m_problem;
    QStackedWidget *m_states;
    Button *m_edit;
};

} // namespace lead
