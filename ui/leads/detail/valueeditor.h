#pragma once

#include "core/domain/field.h"

#include <QDateTime>
#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace lead {

/// Where the value of a field is typed: a line, several lines for a long text, or a line with a calendar beside it. Enter
/// or leaving it commits, Esc cancels; Alt+Down opens the calendar.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    /// `text` is what stands in it first; `known` is offered while typing. `now` is in the zone of dates.
    ValueEditor(const Field &field, const QString &text, const QStringList &known, const QDateTime &now, QWidget *parent = nullptr);

    QString text() const;
    bool hasFocusInside() const;
    /// Marks it; the sentence is for the one who shows it.
    void showProblem(const QString &sentence);
    /// The calendar, for date fields.
    void openCalendar();

Q_SIGNALS:
    void committed();
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLines(const QString &text);
    void buildLine(const QString &text, const QStringList &known);
    void addCalendarButton();
    QDate typedDate() const;
    void takeDate(const QDate &date);
    bool takesKey(const QKeyEvent &key);

    Field m_field;
    QDateTime m_now;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    bool m_isChoosing = false; ///< the calendar is open
};

} // namespace lead
