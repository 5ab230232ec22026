#pragma once

#include <QDialog>

class QVBoxLayout;

namespace lead {

class Button;

/// Asks before something that cannot simply be undone. open() it; accepted() says yes. It deletes itself when
/// closed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Normal, Destructive };

    /// `question` names the thing and how many, `consequence` what follows, `verb` is on the button: "Delete
    /// 42 leads". Where something is destroyed, Cancel is what Enter does.
    ConfirmDialog(const QString &question, const QString &consequence, const QString &verb, Kind kind,
                  QWidget *parent);

    /// The button works only once `word` was typed.
    void requireWord(const QString &word);
    Button *verbButton() const { return m_verb; }

private:
    QVBoxLayout *m_column;
    Button *m_verb;
    Button *m_cancel;
};

} // namespace lead
