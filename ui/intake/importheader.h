#pragma once

#include "core/intake/importdraft.h"
#include "ui/widgets/surface.h"

namespace lead {

class Button;
class Stepper;
class TextLabel;

/// Above the import: its title, what is known of the file, the way on and back, and the steps.
class ImportHeader : public Surface
{
    Q_OBJECT

public:
    explicit ImportHeader(QWidget *parent = nullptr);

    /// Outside of the steps: no buttons, no steps.
    void showTitleOnly(const QString &title);
    void showStep(ImportDraft::Step step);
    void setFacts(const QString &facts);
    /// `isReady`: the way on is open.
    void setContinue(const QString &text, bool isReady);
    bool isReady() const;
    /// Gives the keyboard to the button that goes on.
    void focusContinue();

Q_SIGNALS:
    void cancelWanted();
    void backWanted();
    void continueWanted();
    void stepWanted(lead::ImportDraft::Step step);

private:
    TextLabel *m_title;
    TextLabel *m_facts;
    Button *m_cancel;
    Button *m_back;
    Button *m_continue;
    Stepper *m_steps;
};

} // namespace lead
