#include "ui/day/dayrulespanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QSpinBox>

namespace lead {

namespace {
constexpr int Width = 352;
} // namespace

DayRulesPanel::DayRulesPanel(const DayRules &rules, const std::optional<ScoreThresholds> &scoring, QWidget *parent)
    : NumberForm(Width, parent)
{
    addHeading(tr("Goals of a day"));
    m_calls = addNumber(tr("Calls"), rules.calls, 0, DayRules::MostCalls);
    m_conversations = addNumber(tr("Conversations"), rules.conversations, 0, DayRules::MostCalls);
    m_appointments = addNumber(tr("Appointments"), rules.appointments, 0, DayRules::MostCalls);
    addHeading(tr("Call now"));
    m_minutes = addNumber(tr("A new lead hears from us within"), rules.firstResponseMinutes, 1, DayRules::MostMinutes);
    m_minutes->setSuffix(tr(" min", "minutes, behind a number"));
    m_score = addNumber(tr("A lead is hot from a score of"), rules.hotScore, 0, DayRules::HighestScore,
                        scoring ? tr("Model (%1)", "the threshold of the scoring model").arg(scoring->hot) : tr("Usual (%1)", "threshold of a score").arg(DayRules::UsualHotScore));
    m_score->setObjectName(QStringLiteral("hotScore"));
    m_score->setToolTip(plainToolTip(tr("0: as the scoring model says")));
    m_byScore = new QCheckBox(tr("In each section, the highest score first"));
    m_byScore->setObjectName(QStringLiteral("byScore"));
    m_byScore->setChecked(rules.isByScore);
    addLine(m_byScore);
    m_goesOn = new QCheckBox(tr("In a session, go on to the next lead by itself"));
    m_goesOn->setChecked(rules.goesOnByItself);
    addLine(m_goesOn);
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    save->setSmall(true);
    addLine(save, Qt::AlignRight);
    connect(save, &QAbstractButton::clicked, this, &DayRulesPanel::submit);
    connect(this, &NumberForm::submitted, this, &DayRulesPanel::submit);
}

void DayRulesPanel::submit()
{
    DayRules rules;
    rules.calls = m_calls->value();
    rules.conversations = m_conversations->value();
    rules.appointments = m_appointments->value();
    rules.firstResponseMinutes = m_minutes->value();
    rules.hotScore = m_score->value();
    rules.isByScore = m_byScore->isChecked();
    rules.goesOnByItself = m_goesOn->isChecked();
    Q_EMIT given(rules);
}

} // namespace lead
