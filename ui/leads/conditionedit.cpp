#include "ui/leads/conditionedit.h"

#include "core/leads/leadservice.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionFrame>

namespace lead {

namespace {
constexpr int MostChoices = 60;
constexpr int ShortestMark = 8;
constexpr int MarkHeight = 2;
}

ConditionEdit::ConditionEdit(LeadService &service, QWidget *parent)
    : QLineEdit(parent)
    , m_service(service)
    , m_completer(new QCompleter(this))
    , m_choices(new QStandardItemModel(this))
{
    setAcceptDrops(false); // files are dropped on the window
    m_completer->setModel(m_choices);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setAccessibleName(tr("Ways to go on with the condition"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ConditionEdit::accept);
    connect(this, &QLineEdit::textEdited, this, &ConditionEdit::offer);
}

void ConditionEdit::offer()
{
    const WorkspaceInfoPtr info = m_service.info();
    if (!info)
        return;
    const auto known = [&info](const Field &field) { return info->knownValues.value(field.number); };
    m_completions = completionsAt(text(), cursorPosition(), info->catalog, known);
    m_choices->clear();
    for (const ConditionCompletion &choice : m_completions.choices) {
        if (m_choices->rowCount() == MostChoices)
            break;
        const bool isPlain = choice.label.isEmpty() || choice.label == choice.text;
        m_choices->appendRow(
            new QStandardItem(isPlain ? choice.text : tr("%1  (%2)").arg(choice.text, choice.label)));
    }
    const QString typed = text().mid(m_completions.from, cursorPosition() - m_completions.from);
    const bool isOnlyItself =
        m_completions.choices.size() == 1 && m_completions.choices.front().text == typed;
    if (m_choices->rowCount() == 0 || isOnlyItself) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void ConditionEdit::accept(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(m_completer->completionModel());
    const auto row = static_cast<std::size_t>(proxy ? proxy->mapToSource(index).row() : index.row());
    if (row >= m_completions.choices.size())
        return;
    const QString chosen = m_completions.choices[row].text + u' ';
    QString whole = text();
    qsizetype to = m_completions.to;
    if (to < whole.size() && whole.at(to) == u' ')
        ++to;
    whole.replace(m_completions.from, to - m_completions.from, chosen);
    setText(whole);
    setCursorPosition(m_completions.from + static_cast<int>(chosen.size()));
    Q_EMIT textEdited(whole);
}

void ConditionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOffering = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (isOffering) {
            event->ignore(); // the list of choices takes it
            return;
        }
        break;
    case Qt::Key_Down:
        if (!isOffering) {
            offer();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ConditionEdit::setProblemAt(std::optional<int> column)
{
    m_problemAt = column;
    update();
}

// The line under the text begins where reading it came to an end.
void ConditionEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_problemAt)
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const QFontMetrics measure = fontMetrics();
    // cursorRect() tells how far the text is scrolled.
    const int textLeft = cursorRect().center().x() - measure.horizontalAdvance(text().left(cursorPosition()));
    const int from = textLeft + measure.horizontalAdvance(text().left(*m_problemAt - 1));
    const int to = textLeft + std::max(measure.horizontalAdvance(text()), measure.horizontalAdvance(text().left(*m_problemAt - 1)) + ShortestMark);
    QPainter painter(this);
    painter.setClipRect(inside);
    painter.fillRect(QRect(from, inside.center().y() + measure.ascent() / 2 + MarkHeight, to - from, MarkHeight),
                     tokens().danger.solid);
}

} // namespace lead
