#pragma once

#include "ui/shell/overlay.h"

class QScrollArea;

namespace lead {

class Button;
class Card;
class CommandRegistry;

/// Every key of the window, by what it is for ("?").
class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(CommandRegistry &commands, QWidget &window);

    void open();

Q_SIGNALS:
    /// To choose other keys.
    void keyboardSettingsWanted();

protected:
    void place() override;

private:
    void fill();

    CommandRegistry &m_commands;
    Card *m_card;
    QScrollArea *m_scroll;
};

} // namespace lead
