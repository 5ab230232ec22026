#include "ui/day/daygoals.h"

#include "core/base/clock.h"
#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace lead {

namespace {

constexpr int Height = 58;
constexpr int LeastWidth = 360;
constexpr int BarHeight = 6;
constexpr int MostBar = 72;
constexpr int BarFrom = 150; // width of a cell that has room for a bar

} // namespace

DayGoals::DayGoals(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setProgress({}, {});
}

void DayGoals::setProgress(const std::optional<DayProgress> &known, const DayRules &rules)
{
    const QString unknown = tr("–", "no value");
    const DayProgress progress = known.value_or(DayProgress());
    const auto goal = [&known, &unknown](const QString &title, int done, int target, const QString &hint) {
        if (!known)
            return Goal{title, unknown, -1, hint};
        if (target == 0)
            return Goal{title, numberText(done), -1, hint};
        return Goal{title, tr("%1 / %2", "done, target").arg(numberText(done), numberText(target)), std::min(1.0, static_cast<double>(done) / target), hint};
    };
    QString speed = unknown;
    if (progress.speed) {
        const Millis span = *progress.speed;
        speed = span < HourMillis ? tr("%1m %2s", "minutes, seconds").arg(span / MinuteMillis).arg(span % MinuteMillis / SecondMillis, 2, 10, QLatin1Char('0'))
                            : tr("%1h %2m", "hours, minutes").arg(span / HourMillis).arg(span % HourMillis / MinuteMillis, 2, 10, QLatin1Char('0'));
    }
    m_goals = {goal(tr("Calls"), progress.calls, rules.calls, tr("Calls that you made today.")),
               goal(tr("Conversations"), progress.conversations, rules.conversations, tr("Calls of today that reached somebody.")),
               goal(tr("Appointments"), progress.appointments, rules.appointments, tr("Calls of today that ended with an appointment.")),
               {tr("Speed to first call"), speed, -1, tr("How long leads that came within a day waited for your first call today, on average.")}};
    QStringList parts;
    for (const Goal &one : m_goals)
        parts << one.title + u' ' + one.value;
    setAccessibleName(parts.join(QStringLiteral(", ")));
    update();
}

QSize DayGoals::sizeHint() const
{
    return {scaled(2 * LeastWidth), scaled(Height)};
}

QSize DayGoals::minimumSizeHint() const
{
    return {scaled(LeastWidth), scaled(Height)};
}

void DayGoals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF card(rect());
    paintBox(painter, card, metrics::CardRadius, t.surface, t.border);
    const double width = card.width() / static_cast<double>(m_goals.size());
    for (std::size_t i = 0; i < m_goals.size(); ++i) {
        const QRectF cell(card.left() + width * static_cast<double>(i), card.top(), width, card.height());
        if (i > 0)
            painter.fillRect(QRectF(std::round(cell.left()), cell.top() + metrics::Snug, 1, cell.height() - 2 * metrics::Snug), t.border);
        paintGoal(painter, cell.adjusted(metrics::Section, metrics::Gap, -metrics::Section, -metrics::Gap), m_goals[i]);
    }
}

void DayGoals::paintGoal(QPainter &painter, const QRectF &cell, const Goal &goal)
{
    const Tokens &t = tokens();
    m_texts.draw(painter, QRectF(cell.left(), cell.top(), cell.width(), cell.height() / 2), goal.title, TextStyle::Small, t.text2);
    const QRectF below(cell.left(), cell.center().y(), cell.width(), cell.height() / 2);
    m_texts.draw(painter, below, goal.value, TextStyle::CardTitle, t.text);
    if (goal.share < 0 || cell.width() + 2 * metrics::Section < scaled(BarFrom))
        return;
    const double width = std::min<double>(scaled(MostBar), cell.width() - m_texts.widthOf(goal.value, TextStyle::CardTitle) - metrics::Section);
    if (width < metrics::Wide)
        return;
    const QRectF bar(below.right() - width, below.center().y() - BarHeight / 2.0, width, BarHeight);
    paintBox(painter, bar, BarHeight / 2.0, t.neutral.background);
    if (goal.share > 0)
        paintBox(painter, QRectF(bar.left(), bar.top(), std::max<double>(BarHeight, bar.width() * goal.share), bar.height()), BarHeight / 2.0, goal.share >= 1 ? t.success.solid : t.accent);
}

bool DayGoals::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_goals.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto place = static_cast<std::size_t>(std::clamp(help->pos().x() * static_cast<int>(m_goals.size()) / std::max(width(), 1), 0, static_cast<int>(m_goals.size()) - 1));
        QToolTip::showText(help->globalPos(), m_goals[place].hint, this);
        return true;
    }
    return QWidget::event(event);
}

void DayGoals::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_texts.clear();
        updateGeometry();
        update();
    }
}

} // namespace lead
