#include "ui/leads/detail/scoresummary.h"

#include "core/scoring/scorereceipt.h"
#include "ui/leads/detail/openlead.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <cmath>

namespace lead {

namespace {

QString signedPoints(double points)
{
    const QLocale locale;
    const double shown = std::round(points * 10) / 10;
    const QString text = locale.toString(std::abs(shown), 'f', shown == std::round(shown) ? 0 : 1);
    return shown > 0 ? u'+' + text : shown < 0 ? QChar(0x2212) + text : text;
}

Ink inkOf(double points)
{
    return points > 0 ? Ink::Success : points < 0 ? Ink::Danger : Ink::Text3;
}

} // namespace

ScoreSummary::ScoreSummary(OpenLead &lead, QWidget *parent)
    : ScoreSummary(lead, new QWidget, parent)
{
}

ScoreSummary::ScoreSummary(OpenLead &lead, QWidget *lines, QWidget *parent)
    : ExplainedLine(lead, {tr("Score"), {}, QStringLiteral("explainScore"), tr("Show what the score is made of"), tr("Hide what the score is made of")}, lines, parent)
    , m_lines(lines)
{
    connect(&lead, &OpenLead::changed, this, &ScoreSummary::refresh);
    refresh();
}

void ScoreSummary::fill()
{
    if (lead().detail() && lead().detail()->score)
        refreshLines(*lead().detail()->score);
}

void ScoreSummary::refresh()
{
    const LeadDetail *detail = lead().detail();
    setVisible(detail && detail->score);
    if (!detail || !detail->score)
        return;
    summary()->setText(summaryOf(*detail->score));
    summary()->setInk(detail->score->score.isDisqualified ? Ink::Danger : Ink::Text);
    if (isOpen())
        refreshLines(*detail->score);
}

QString ScoreSummary::summaryOf(const ScoreReceipt &receipt) const
{
    const LeadScore &score = receipt.score;
    QStringList parts{QString::number(score.score)};
    if (score.isDisqualified)
        parts << tr("disqualified");
    else
        parts << titleOf(score.temperature);
    if (score.grade != 0)
        parts << tr("grade %1").arg(gradeText(score.grade));
    return parts.join(QStringLiteral(" · "));
}

QString ScoreSummary::coolingOf(const ScoreReceipt &receipt) const
{
    for (const ScoreReceipt::Crossing &crossing : receipt.crossings) {
        if (crossing.score.temperature == receipt.score.temperature)
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(crossing.at, lead().info()->timeZone).date();
        return tr("Without anything new it will be %1 on %2.").arg(titleOf(crossing.score.temperature), QLocale().toString(day, QLocale::ShortFormat));
    }
    return {};
}

void ScoreSummary::refreshLines(const ScoreReceipt &receipt)
{
    // A layout made anew with each lead: there are few lines, and seldom the same ones.
    delete m_lines->layout();
    qDeleteAll(m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, metrics::Tight);
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Tight);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](TextLabel *what, const QString &points, TextStyle style, Ink ink) {
        what->setElided(true);
        grid->addWidget(what, row, 0);
        auto *worth = new TextLabel(points, style, ink);
        worth->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(worth, row++, 1);
    };
    for (const ReceiptGroup &group : receipt.groups) {
        if (group.rules.empty())
            continue;
        add(new TextLabel(group.name, TextStyle::SmallStrong, Ink::Text2), signedPoints(group.held), TextStyle::SmallStrong, Ink::Text2);
        for (const ReceiptRule &rule : group.rules) {
            auto *name = new TextLabel(rule.events.size() > 1 ? tr("%1 (%n times)", nullptr, static_cast<int>(rule.events.size())).arg(rule.name) : rule.name, TextStyle::Small, Ink::Text);
            const QString faded = rule.fading.isEmpty() ? QString() : tr("%1 of %2: %3").arg(signedPoints(rule.points), signedPoints(rule.whole), rule.fading);
            name->setToolTip(plainToolTip(faded));
            add(name, rule.disqualifies ? tr("out") : signedPoints(rule.points), TextStyle::Small, rule.disqualifies ? Ink::Danger : inkOf(rule.points));
        }
        if (group.held != group.points)
            add(new TextLabel(tr("Limit of the group: %1 to %2").arg(QLocale().toString(group.low), QLocale().toString(group.high)), TextStyle::Small, Ink::Text3), signedPoints(group.held - group.points), TextStyle::Small, Ink::Text3);
    }
    if (!receipt.profile.empty()) {
        const QString fit = receipt.score.fit ? tr("%1 %").arg(*receipt.score.fit) : tr("unknown");
        add(new TextLabel(tr("Ideal customer, %1 % known").arg(std::lround(receipt.coverage * 100)), TextStyle::SmallStrong, Ink::Text2), fit, TextStyle::SmallStrong, Ink::Text2);
    }
    if (row == 0)
        add(new TextLabel(tr("No rule gives it points yet."), TextStyle::Small, Ink::Text3), QString(), TextStyle::Small, Ink::Text3);
    if (const QString cooling = coolingOf(receipt); !cooling.isEmpty()) {
        auto *label = new TextLabel(cooling, TextStyle::Small, Ink::Text3);
        label->setWordWrap(true);
        grid->addWidget(label, row, 0, 1, 2);
    }
}

} // namespace lead
