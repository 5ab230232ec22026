#include "ui/scoring/ruledialog.h"

#include "core/domain/conditiontext.h"
#include "core/scoring/ruletext.h"
#include "ui/scoring/pointsedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {
constexpr int Width = 560;
constexpr int MostDays = 36500;
constexpr int MostEvents = 1000;
constexpr int NumberWidth = 96;
constexpr int UsualHalfLife = 14;
constexpr int UsualPercent = 50;
constexpr int UsualCount = 3;
enum Count { Each, First, AtMost };
enum Fading { Stays, Halves, Steps };

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    return row;
}
} // namespace

ModelPartDialog::Part RuleDialog::partOf(const ScoreRule &rule, const QString &group)
{
    const bool isNew = rule.name.isEmpty();
    return {isNew ? tr("New rule in “%1”").arg(group) : tr("Rule in “%1”").arg(group), tr("What gives points"), {tr("A condition"), tr("An activity")}, isNew ? tr("Add rule") : tr("Use"), rule.name, rule.condition, rule.problem};
}

RuleDialog::RuleDialog(LeadService &leads, const ScoreRule &rule, const QString &group, QWidget *parent)
    : ModelPartDialog(leads, partOf(rule, group), Width, parent)
    , m_given(rule)
    , m_conditionTitle(new TextLabel(QString(), TextStyle::SmallMedium, Ink::Text2))
{
    body()->addWidget(buildActivity());
    body()->addWidget(conditionRow(tr("Condition of the rule"), m_conditionTitle));
    body()->addWidget(new Divider);
    body()->addWidget(buildPoints());
    body()->addWidget(buildTime());
    showRule(rule);
    wire();
    RuleDialog::follow();
}

QWidget *RuleDialog::buildActivity()
{
    m_activity = new QWidget;
    m_kind = new QComboBox;
    for (const QString &kind : scoreEventKinds())
        m_kind->addItem(titleOfEvent(kind), kind);
    if (m_given.event && m_kind->findData(m_given.event->kind) < 0)
        m_kind->addItem(m_given.event->kind, m_given.event->kind);
    m_outcomes = new QLineEdit;
    m_outcomes->setPlaceholderText(tr("Whatever it ended like; or: interested, appointment"));
    m_count = new QComboBox;
    m_count->addItems({tr("each of them"), tr("the first only"), tr("the newest, at most")});
    m_count->setAccessibleName(tr("How many count"));
    m_atMost = new NumberSpin(1, MostEvents, tr("How many count at most"));
    m_atMost->setFixedWidth(scaled(NumberWidth));
    auto *counts = new QWidget;
    auto *row = rowIn(counts);
    row->addWidget(m_count, 1);
    row->addWidget(m_atMost);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::Section);
    top->addWidget(new InputField(tr("&Activity"), m_kind), 1);
    auto *countField = new InputField(tr("Count"), counts);
    top->addWidget(countField, 1);
    auto *layout = new QVBoxLayout(m_activity);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Snug);
    layout->addLayout(top);
    layout->addWidget(new InputField(tr("With the &outcome"), m_outcomes));
    return m_activity;
}

QWidget *RuleDialog::buildPoints()
{
    auto *area = new QWidget;
    m_points = new PointsEdit;
    m_points->spin()->setAccessibleName(tr("Points"));
    m_out = new QCheckBox(tr("&Disqualifies the lead instead"));
    auto *row = rowIn(area);
    row->addWidget(new TextLabel(tr("Points"), TextStyle::BodyMedium));
    row->addWidget(m_points);
    row->addSpacing(metrics::Section);
    row->addWidget(m_out);
    row->addStretch();
    return area;
}

QWidget *RuleDialog::buildTime()
{
    m_time = new QWidget;
    m_within = new NumberSpin(0, MostDays, tr("How many days it counts for"));
    m_within->setSpecialValueText(tr("always"));
    m_within->setSuffix(tr(" days", "behind a number"));
    m_fading = new QComboBox;
    m_fading->addItems({tr("stay as they are"), tr("halve every"), tr("become less every")});
    m_fading->setAccessibleName(tr("How the points fade"));
    m_days = new NumberSpin(1, MostDays, tr("Days until the points fade"));
    m_days->setSuffix(tr(" days", "behind a number"));
    m_percent = new NumberSpin(1, 100, tr("By how many per cent"));
    m_percent->setPrefix(tr("by ", "before a number of per cent"));
    m_percent->setSuffix(tr(" %", "behind a number"));
    m_since = new QComboBox;
    m_since->setAccessibleName(tr("The date from which the points fade"));
    m_since->addItem(tr("no date"), 0);
    for (const Field &field : catalog().fields())
        if (isDateType(field.type) && !field.column.isEmpty())
            m_since->addItem(field.label, field.number);
    auto *first = new QWidget;
    auto *row = rowIn(first);
    row->addWidget(new TextLabel(tr("It counts for"), TextStyle::Body));
    row->addWidget(m_within);
    row->addWidget(new TextLabel(tr("and its points", "before: stay as they are, halve every 14 days"), TextStyle::Body));
    row->addWidget(m_fading, 1);
    row->addWidget(m_days);
    row->addWidget(m_percent);
    m_sinceRow = new QWidget;
    auto *second = rowIn(m_sinceRow);
    second->addWidget(new TextLabel(tr("Both from this date on"), TextStyle::Body));
    second->addWidget(m_since, 1);
    auto *layout = new QVBoxLayout(m_time);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(first);
    layout->addWidget(m_sinceRow);
    return m_time;
}

void RuleDialog::wire()
{
    connect(m_outcomes, &QLineEdit::textChanged, this, &RuleDialog::follow);
    for (QComboBox *combo : {m_kind, m_count, m_fading, m_since})
        connect(combo, &QComboBox::currentIndexChanged, this, &RuleDialog::follow);
    for (NumberSpin *spin : {m_atMost, m_within, m_percent, m_days})
        connect(spin, &QSpinBox::valueChanged, this, &RuleDialog::follow);
    connect(m_points, &PointsEdit::edited, this, &RuleDialog::follow);
    connect(m_out, &QCheckBox::toggled, this, &RuleDialog::follow);
}

void RuleDialog::showRule(const ScoreRule &rule)
{
    setCondition(!rule.event);
    if (rule.event) {
        m_kind->setCurrentIndex(m_kind->findData(rule.event->kind));
        m_outcomes->setText(rule.event->outcomes.join(QStringLiteral(", ")));
    }
    m_count->setCurrentIndex(rule.event && rule.atMost == 0 ? Each : rule.atMost == 1 ? First : AtMost);
    m_atMost->showValue(rule.atMost > 1 ? rule.atMost : UsualCount);
    m_points->setValue(rule.points);
    m_out->setChecked(rule.disqualifies);
    m_within->showValue(static_cast<int>(std::lround(rule.withinDays)));
    m_fading->setCurrentIndex(rule.decay.halfLifeDays > 0 ? Halves : rule.decay.stepDays > 0 ? Steps : Stays);
    const double days = rule.decay.halfLifeDays > 0 ? rule.decay.halfLifeDays : rule.decay.stepDays;
    m_days->showValue(days > 0 ? std::max(1, static_cast<int>(std::lround(days))) : UsualHalfLife);
    m_percent->showValue(rule.decay.stepDays > 0 ? static_cast<int>(std::lround(rule.decay.stepPercent)) : UsualPercent);
    m_since->setCurrentIndex(std::max(0, m_since->findData(rule.since)));
}

ScoreRule RuleDialog::rule() const
{
    ScoreRule rule;
    rule.isOn = m_given.isOn || !m_given.problem.isEmpty();
    rule.condition = condition();
    if (!isCondition()) {
        rule.event = ScoreEvent{m_kind->currentData().toString(), {}};
        for (const QString &outcome : m_outcomes->text().split(u',', Qt::SkipEmptyParts))
            if (!outcome.trimmed().isEmpty())
                rule.event->outcomes << outcome.trimmed();
        rule.atMost = m_count->currentIndex() == Each ? 0 : m_count->currentIndex() == First ? 1 : m_atMost->value();
    }
    rule.disqualifies = m_out->isChecked();
    rule.points = rule.disqualifies ? 0 : m_points->value();
    if (!rule.disqualifies) {
        rule.withinDays = m_within->value();
        if (m_fading->currentIndex() == Halves)
            rule.decay.halfLifeDays = m_days->value();
        if (m_fading->currentIndex() == Steps)
            rule.decay = {0, double(m_percent->value()), double(m_days->value())};
        if (isCondition() && (rule.withinDays > 0 || rule.decay.fades()))
            rule.since = static_cast<FieldNumber>(m_since->currentData().toInt());
    }
    rule.name = typedName();
    if (rule.name.isEmpty()) {
        QStringList parts = !isCondition() ? QStringList{titleOfEvent(rule.event->kind)} : QStringList();
        if (const QString sentence = toSentence(condition(), catalog()); !sentence.isEmpty())
            parts << sentence;
        rule.name = parts.join(QStringLiteral(", "));
    }
    return rule;
}

QString RuleDialog::problem() const
{
    const ScoreRule made = rule();
    if (const QString why = problemOfCondition(isCondition() ? tr("Choose which leads get the points.") : QString()); !why.isEmpty())
        return why;
    if (isCondition() && (made.withinDays > 0 || made.decay.fades()) && made.since == 0)
        return tr("Points of a condition fade from a date. Choose its field.");
    if (!made.disqualifies && made.points == 0)
        return tr("Give it points, or let it disqualify.");
    return {};
}

void RuleDialog::follow()
{
    m_activity->setVisible(!isCondition());
    m_atMost->setVisible(m_count->currentIndex() == AtMost);
    m_points->setEnabled(!m_out->isChecked());
    m_time->setVisible(!m_out->isChecked());
    m_days->setVisible(m_fading->currentIndex() != Stays);
    m_percent->setVisible(m_fading->currentIndex() == Steps);
    m_sinceRow->setVisible(isCondition() && (m_within->value() > 0 || m_fading->currentIndex() != Stays));
    m_conditionTitle->setText(isCondition() ? tr("Leads of which this holds") : tr("Only of leads of which this holds"));
    showState(rule().name, isCondition() ? tr("Nothing is asked yet.") : tr("Every lead."));
}

} // namespace lead
