#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QComboBox;

namespace lead {

class Button;
class TextLabel;

/// Asks in place why something is done, and where it matters until when.
class ReasonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(QWidget *parent = nullptr);

    struct Question
    {
        QString title;
        QString verb;
        QStringList known = {};            ///< reasons that were given before
        QDate today = {};
        std::optional<QDate> wakeOn = {};  ///< asks for a day, with this one first
    };
    void ask(const Question &question);
    void close();
    /// How it went with what was given: done, and it closes; or refused, and what was typed is there for another try.
    void settle(bool isDone);

Q_SIGNALS:
    /// Rests until settle().
    void given(const QString &reason, const std::optional<QDate> &wakeOn);
    void closed(bool hadFocus);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillDays(const QDate &first);
    void pickDay();
    void give();

    TextLabel *m_title;
    QComboBox *m_reason;
    QWidget *m_wake;
    QComboBox *m_day;
    Button *m_verb;
    QDate m_today;
    int m_lastDay = 0; // its place in the list
};

} // namespace lead
