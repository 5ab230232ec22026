#include "ui/scoring/predictiondecisions.h"

#include "core/base/numbertext.h"
#include "ui/scoring/predictiontexts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr std::size_t MostReasons = 3;

TextLabel *wrapped()
{
    auto *label = new TextLabel(QString(), TextStyle::Body, Ink::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

PredictionDecisions::PredictionDecisions(QWidget *parent)
    : Card(parent)
    , m_level(new Pill(QString()))
    , m_stability(wrapped())
    , m_decisions(wrapped())
    , m_groups(new FigureTable(tr("Decisions against the prediction"), {tr("Decided by people"), tr("Leads"), tr("Won of closed")}))
    , m_reasons(wrapped())
    , m_note(new TextLabel(tr("Held against what the prediction says of these leads today, and not what it said when people decided. It has learned from those that are closed by now, so that it is right about them more often than it was."), TextStyle::Small, Ink::Text3))
{
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    head->addWidget(new TextLabel(tr("Leads of now"), TextStyle::CardTitle), 1);
    head->addWidget(m_level);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head);
    layout->addWidget(m_stability);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("People against the prediction"), TextStyle::CardTitle));
    layout->addWidget(m_decisions);
    layout->addWidget(m_groups);
    layout->addWidget(m_reasons);
    layout->addWidget(m_note);
    layout->addStretch();
}

void PredictionDecisions::showReview(const PredictionReview &review)
{
    showStability(review);
    showOverrides(review.overrides);
}

void PredictionDecisions::showStability(const PredictionReview &review)
{
    m_level->setVisible(review.score.has_value());
    if (!review.score) {
        m_stability->setText(tr("Whether open leads differ from the closed ones can be told from %1 open leads on; there are %2.").arg(QString::number(PredictionReview::FewestOpen), numberText(static_cast<qint64>(review.open))));
        return;
    }
    m_level->setText(stabilityText(review.score->level()));
    m_level->setTone(stabilityTone(review.score->level()));
    m_stability->setText(tr("The lead quality of the %1 open leads compared with that of the closed ones: population stability index %2. Below 0.1, or below %3 by chance alone, they are alike; from 0.25 on they are another population, and the figures above say little of them.")
                             .arg(numberText(static_cast<qint64>(review.open)), decimalText(review.score->index, 3), decimalText(review.score->chance, 3)));
}

void PredictionDecisions::addGroup(const QString &title, const OverrideStatistics::Group &group)
{
    const QString leads = numberText(static_cast<qint64>(group.decisions));
    const QString won = group.closed() > 0 ? percentText(group.winRate()) : QStringLiteral("–");
    m_groups->addRow({title, leads, won}, tr("%1: %2 leads, %3 of the closed ones won").arg(title, leads, won));
}

void PredictionDecisions::showOverrides(const OverrideStatistics &overrides)
{
    const bool isAny = overrides.decisions() > 0;
    m_groups->setVisible(isAny);
    m_note->setVisible(isAny);
    m_reasons->setVisible(isAny && !overrides.reasons.empty());
    if (!isAny) {
        m_decisions->setText(tr("Nobody has accepted or rejected a lead by hand yet. When people do, here stands how often they decided against the prediction, and who was right."));
        return;
    }
    m_decisions->setText(tr("%1 leads were accepted or rejected by hand, %2 of them against the prediction: it says “accept” from a lead quality of %3 on.")
                             .arg(numberText(static_cast<qint64>(overrides.decisions())), percentText(overrides.overrideRate()), percentText(overrides.cutOff, 1)));
    m_groups->clear();
    addGroup(tr("Accepted, as predicted"), overrides.acceptedAbove);
    addGroup(tr("Rejected against the prediction"), overrides.rejectedAbove);
    addGroup(tr("Accepted against the prediction"), overrides.acceptedBelow);
    addGroup(tr("Rejected, as predicted"), overrides.rejectedBelow);
    m_groups->settle();
    QStringList reasons;
    for (std::size_t i = 0; i < std::min(overrides.reasons.size(), MostReasons); ++i)
        reasons << tr("%1 (%2)", "reason, how often").arg(overrides.reasons[i].text, numberText(static_cast<qint64>(overrides.reasons[i].count)));
    m_reasons->setText(tr("Why good leads were rejected: %1.").arg(reasons.join(QStringLiteral(", "))));
}

} // namespace lead
