#pragma once

#include "ui/shell/overlay.h"

#include <vector>

class QScrollArea;
class QVBoxLayout;

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
    void addPiece(QVBoxLayout &column, const QString &title, const std::vector<QString> &ids);

    CommandRegistry &m_commands;
    Card *m_card;
    QScrollArea *m_scroll;
};

} // namespace lead
