#include "ui/leads/leadcelledit.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QPainter>

namespace lead {

namespace {
constexpr int RingWidth = 2;
constexpr int MostChoicesShown = 8;
} // namespace

LeadCellEdit::LeadCellEdit(const QStringList &choices, QWidget *parent)
    : QLineEdit(parent)
{
    if (!choices.isEmpty()) {
        auto *completer = new QCompleter(choices, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setMaxVisibleItems(MostChoicesShown);
        completer->popup()->setAccessibleName(tr("Values"));
        setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &LeadCellEdit::chosen,
                Qt::QueuedConnection);
    }
    connect(this, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

LeadCellEdit::~LeadCellEdit()
{
    delete m_message;
}

bool LeadCellEdit::hasProblem()
{
    showProblem(m_check ? m_check(text()) : QString());
    return !m_problem.isEmpty();
}

void LeadCellEdit::showProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    update();
    if (problem.isEmpty()) {
        delete m_message;
        return;
    }
    if (!m_message) {
        m_message = new TextLabel(problem, TextStyle::Small, Ink::Danger, parentWidget());
        m_message->setAutoFillBackground(true);
        m_message->setBackgroundRole(QPalette::Base);
        m_message->setContentsMargins(metrics::Gap, metrics::Tight, metrics::Gap, metrics::Tight);
    }
    m_message->setText(problem);
    m_message->adjustSize();
    placeMessage();
    m_message->show();
    setAccessibleDescription(problem);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Below the cell, or above it where there is no room.
void LeadCellEdit::placeMessage()
{
    if (!m_message)
        return;
    const int room = parentWidget()->height() - geometry().bottom();
    const int y = room > m_message->height() ? geometry().bottom() + 1 : geometry().top() - m_message->height();
    m_message->move(std::max(0, std::min(x(), parentWidget()->width() - m_message->width())), y);
}

void LeadCellEdit::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    placeMessage();
}

void LeadCellEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_problem.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().danger.solid, RingWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::ControlRadius, metrics::ControlRadius);
}

} // namespace lead
