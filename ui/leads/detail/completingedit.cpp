#include "ui/leads/detail/completingedit.h"

#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>

namespace lead {

namespace {

constexpr int LongestTyped = 60;
constexpr int WidestList = 280;

} // namespace

CompletingEdit::CompletingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_choices(new QStringListModel(this))
    , m_completer(new QCompleter(m_choices, this))
{
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CompletingEdit::take);
    connect(this, &QPlainTextEdit::textChanged, this, &CompletingEdit::offer);
}

bool CompletingEdit::isOffering() const
{
    return m_completer->popup()->isVisible();
}

std::optional<CompletingEdit::Typed> CompletingEdit::typed() const
{
    const int cursor = textCursor().positionInBlock();
    const QString line = textCursor().block().text().left(cursor);
    if (line.startsWith(u'/') && cursor <= LongestTyped)
        return Typed{u'/', 0, line.mid(1)};
    const auto at = static_cast<int>(line.lastIndexOf(u'@'));
    if (at < 0 || cursor - at > LongestTyped || (at > 0 && line.at(at - 1).isLetterOrNumber()))
        return std::nullopt;
    return Typed{u'@', at, line.mid(at + 1)};
}

void CompletingEdit::offer()
{
    const std::optional<Typed> now = hasFocus() ? typed() : std::nullopt;
    const QStringList &all = now && now->mark == u'/' ? m_templates : m_people;
    if (!now || all.isEmpty() || all.contains(now->text.trimmed(), Qt::CaseInsensitive)) {
        m_completer->popup()->hide();
        return;
    }
    m_choices->setStringList(all);
    m_completer->setCompletionPrefix(now->text);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::min(scaled(WidestList), m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + scaled(16)));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CompletingEdit::take(const QString &chosen)
{
    const std::optional<Typed> now = typed();
    if (!now)
        return;
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(now->text.size()) + 1);
    cursor.insertText(now->mark == u'@' ? QString(u'@' + chosen + u' ') : QString());
    setTextCursor(cursor);
    if (now->mark == u'/')
        Q_EMIT templateChosen(chosen);
}

// Keys that choose are for the list.
void CompletingEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isOfList = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape;
    if (isOffering() && isOfList && !(event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace lead
