#include "ui/scoring/scorewaterfall.h"

#include "core/base/numbertext.h"
#include "core/scoring/ruletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {
constexpr int RowHeight = 24;
constexpr int PointsWidth = 44;
constexpr int BarHeight = 10;
constexpr double TitleShare = 0.46;
} // namespace

ScoreWaterfall::ScoreWaterfall(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Chart);
    setAccessibleName(tr("What the score is made of"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreWaterfall::addSteps(const ScoreReceipt &receipt)
{
    double sum = 0;
    const auto add = [this, &sum](Step::Kind kind, const QString &title, double points) {
        m_steps.push_back({kind, title, sum, sum + points, signedPoints(points)});
        sum += points;
    };
    for (const ReceiptGroup &group : receipt.groups) {
        for (const ReceiptRule &rule : group.rules) {
            if (rule.disqualifies)
                m_steps.push_back({Step::Kind::Out, rule.name, sum, sum, tr("out")});
            else
                add(Step::Kind::Rule, rule.events.size() > 1 ? tr("%1 (%n times)", nullptr, static_cast<int>(rule.events.size())).arg(rule.name) : rule.name, rule.points);
        }
        if (group.held != group.points)
            add(Step::Kind::Limit, tr("Limit of “%1”").arg(group.name), group.held - group.points);
    }
    if (receipt.profilePoints != 0)
        add(Step::Kind::Rule, tr("Ideal customer, %1 % known").arg(std::lround(receipt.coverage * 100)), receipt.profilePoints);
    const double score = receipt.score.score;
    if (std::abs(sum - score) >= 1)
        add(Step::Kind::Limit, receipt.score.isDisqualified ? tr("Disqualified") : tr("Limit of the score"), score - sum);
}

void ScoreWaterfall::setTrial(const std::optional<ScoreTrial> &trial)
{
    m_steps.clear();
    if (trial) {
        addSteps(trial->after);
        m_steps.push_back({Step::Kind::Total, tr("With the changes"), 0, double(trial->after.score.score), numberText(qint64(trial->after.score.score))});
        if (trial->before)
            m_steps.push_back({Step::Kind::Total, tr("Active rules"), 0, double(trial->before->score.score), numberText(qint64(trial->before->score.score))});
    }
    QStringList texts;
    for (const Step &step : m_steps)
        texts << tr("%1: %2.").arg(step.title, step.points);
    setAccessibleDescription(texts.join(u' '));
    updateGeometry();
    update();
}

QSize ScoreWaterfall::sizeHint() const
{
    return {0, static_cast<int>(m_steps.size()) * scaled(RowHeight)};
}

void ScoreWaterfall::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double low = 0;
    double high = 1;
    for (const Step &step : m_steps) {
        low = std::min({low, step.from, step.to});
        high = std::max({high, step.from, step.to});
    }
    const double titles = width() * TitleShare;
    const double numbers = scaled(PointsWidth);
    const double left = titles + metrics::Gap;
    const double room = std::max(1.0, width() - left - numbers);
    const auto x = [&](double points) { return left + room * (points - low) / (high - low); };
    const int row = scaled(RowHeight);
    painter.fillRect(QRectF(x(0), 0, 1, height()), t.border);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const bool isTotal = step.kind == Step::Kind::Total;
        const double top = static_cast<double>(i) * row;
        painter.setFont(textFont(isTotal ? TextStyle::SmallStrong : TextStyle::Small));
        painter.setPen(step.kind == Step::Kind::Limit ? t.text3 : t.text);
        painter.drawText(QRectF(0, top, titles, row), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided(step.title, painter.font(), titles));
        const QColor fill = isTotal ? (i + 1 == m_steps.size() && i > 0 && m_steps[i - 1].kind == Step::Kind::Total ? t.neutral.solid : t.accent)
                            : step.kind == Step::Kind::Limit ? t.neutral.solid
                            : step.to >= step.from           ? t.success.solid
                                                             : t.danger.solid;
        const double from = std::min(x(step.from), x(step.to));
        const double length = std::max(2.0, std::abs(x(step.to) - x(step.from)));
        if (step.kind != Step::Kind::Out)
            painter.fillRect(QRectF(from, top + (row - BarHeight) / 2.0, length, BarHeight), fill);
        painter.setPen(step.kind == Step::Kind::Out ? t.danger.text : isTotal ? t.text : t.text2);
        painter.drawText(QRectF(width() - numbers, top, numbers, row), Qt::AlignRight | Qt::AlignVCenter, step.points);
    }
}

void ScoreWaterfall::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lead
