#pragma once

#include <QString>

class QDialog;
class QVBoxLayout;

namespace lead {

class Button;

/// Gives a dialog its title, which is the question, the sentence below it (may be empty) and its distances. The dialog
/// deletes itself when it is closed.
QVBoxLayout *frameDialog(QDialog &dialog, const QString &question, const QString &sentence);
/// Cancel, and the button that does it: a destroying one is not the one that Enter presses.
enum class DialogVerb : std::uint8_t { Ordinary, Destroys };
Button *addDialogButtons(QDialog &dialog, QVBoxLayout &layout, const QString &verb, DialogVerb kind = DialogVerb::Ordinary);

} // namespace lead
