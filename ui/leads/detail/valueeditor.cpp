#include "ui/leads/detail/valueeditor.h"

#include "core/quality/typeddate.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/popover.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int MostShown = 100000; // characters of a text that an editor takes
int linesHeight()
{
    return scaled(96);
}

bool isDated(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::DateTime;
}

} // namespace

ValueEditor::ValueEditor(const Field &field, const QString &text, const QStringList &known, const QDateTime &now, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_now(now)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Tight);
    if (field.type == FieldType::LongText)
        buildLines(text);
    else
        buildLine(text, known);
    QWidget *editor = m_lines ? static_cast<QWidget *>(m_lines) : m_line;
    editor->setAccessibleName(field.label);
    editor->installEventFilter(this);
    row->addWidget(editor, 1);
    if (isDated(field))
        addCalendarButton();
    setFocusProxy(editor);
}

void ValueEditor::buildLines(const QString &text)
{
    m_lines = new QPlainTextEdit(text.left(MostShown));
    m_lines->setTabChangesFocus(true);
    m_lines->setMinimumHeight(linesHeight());
    m_lines->selectAll();
}

void ValueEditor::buildLine(const QString &text, const QStringList &known)
{
    m_line = new QLineEdit(text);
    m_line->setFixedHeight(metrics::smallControlHeight());
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->popup()->setAccessibleName(tr("Values"));
        m_line->setCompleter(completer);
    }
    if (m_field.type == FieldType::Date)
        m_line->setPlaceholderText(tr("2026-03-31"));
    else if (m_field.type == FieldType::DateTime)
        m_line->setPlaceholderText(tr("2026-03-31 14:30"));
    else if (m_field.type == FieldType::TextList)
        m_line->setPlaceholderText(tr("Separate with commas"));
    m_line->selectAll();
}

void ValueEditor::addCalendarButton()
{
    auto *button = new IconButton("calendar", tr("Choose a day"), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    button->setSmall(true);
    button->setObjectName(QStringLiteral("chooseDay"));
    button->setFocusPolicy(Qt::NoFocus); // from the line by its key; a click must not end the editing
    connect(button, &QAbstractButton::clicked, this, &ValueEditor::openCalendar);
    layout()->addWidget(button);
}

QString ValueEditor::text() const
{
    return m_line ? m_line->text() : m_lines->toPlainText();
}

bool ValueEditor::hasFocusInside() const
{
    return m_line ? m_line->hasFocus() : m_lines->hasFocus();
}

void ValueEditor::showProblem(const QString &sentence)
{
    if (m_line)
        setProblem(m_line, sentence);
}

QDate ValueEditor::typedDate() const
{
    const std::optional<QDateTime> typed = typedMoment(m_line->text(), m_now.timeZone());
    return typed ? typed->date() : QDate();
}

void ValueEditor::openCalendar()
{
    if (!m_line || !isDated(m_field))
        return;
    const QDate today = m_now.date();
    auto *popover = new Popover(tr("Day of %1").arg(m_field.label), window());
    connect(popover, &Popover::closed, this, [this, popover] {
        m_isChoosing = false;
        popover->deleteLater();
    });
    auto *content = new QWidget;
    auto *calendar = new Calendar(today);
    calendar->setDate(typedDate());
    auto *now = new Button(tr("Today"), Button::Kind::Ghost);
    now->setSmall(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Tight);
    column->addWidget(calendar);
    column->addWidget(now, 0, Qt::AlignLeft);
    const auto take = [this, popover](const QDate &date) {
        popover->close();
        takeDate(date);
    };
    connect(calendar, &Calendar::picked, this, take);
    connect(now, &QAbstractButton::clicked, this, [take, today] { take(today); });
    popover->setContent(content);
    m_isChoosing = true;
    popover->openUnder(this);
    calendar->setFocus(Qt::PopupFocusReason);
}

// A day alone is everything that a date has; of a moment the time is still to be seen and said.
void ValueEditor::takeDate(const QDate &date)
{
    const QString day = date.toString(Qt::ISODate);
    m_line->setFocus(Qt::PopupFocusReason);
    if (m_field.type == FieldType::Date) {
        m_line->setText(day);
        Q_EMIT committed();
        return;
    }
    const std::optional<QDateTime> typed = typedMoment(m_line->text(), m_now.timeZone());
    const QTime time = typed ? typed->time() : QTime(9, 0);
    m_line->setText(day + u' ' + time.toString(QStringLiteral("HH:mm")));
    m_line->setSelection(static_cast<int>(day.size()) + 1, static_cast<int>(m_line->text().size()));
}

bool ValueEditor::takesKey(const QKeyEvent &key)
{
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isReturn && (m_line || key.modifiers() & Qt::ControlModifier))
        Q_EMIT committed();
    else if (isDated(m_field) && (key.key() == Qt::Key_F4 || (key.key() == Qt::Key_Down && key.modifiers() & Qt::AltModifier)))
        openCalendar();
    else
        return false;
    return true;
}

bool ValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    // A menu, a list or the calendar takes the focus only for a while.
    if (event->type() == QEvent::FocusOut && !m_isChoosing) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &ValueEditor::committed, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lead
