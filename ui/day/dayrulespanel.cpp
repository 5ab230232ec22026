#include "ui/day/dayrulespanel.h"

#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

namespace lead {

namespace {
constexpr int Width = 352;
constexpr int NumberWidth = 128;
} // namespace

DayRulesPanel::DayRulesPanel(const DayRules &rules, const std::optional<ScoreThresholds> &scoring, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(scaled(Width));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    grid->setHorizontalSpacing(metrics::Section);
    grid->setVerticalSpacing(metrics::Gap);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new TextLabel(tr("Goals of a day"), TextStyle::BodyStrong), 0, 0, 1, 2);
    m_calls = addNumber(tr("Calls"), rules.calls, 0, DayRules::MostCalls);
    m_conversations = addNumber(tr("Conversations"), rules.conversations, 0, DayRules::MostCalls);
    m_appointments = addNumber(tr("Appointments"), rules.appointments, 0, DayRules::MostCalls);
    grid->addWidget(new TextLabel(tr("Call now"), TextStyle::BodyStrong), grid->rowCount(), 0, 1, 2);
    m_minutes = addNumber(tr("A new lead hears from us within"), rules.firstResponseMinutes, 1, DayRules::MostMinutes, tr(" min", "minutes, behind a number"));
    m_score = addNumber(tr("A lead is hot from a score of"), rules.hotScore, 0, DayRules::HighestScore);
    m_score->setSpecialValueText(scoring ? tr("Model (%1)", "the threshold of the scoring model").arg(scoring->hot) : tr("Usual (%1)", "threshold of a score").arg(DayRules::UsualHotScore));
    m_score->setObjectName(QStringLiteral("hotScore"));
    m_score->setToolTip(plainToolTip(tr("0: as the scoring model says")));
    m_byScore = new QCheckBox(tr("In each section, the highest score first"));
    m_byScore->setObjectName(QStringLiteral("byScore"));
    m_byScore->setChecked(rules.isByScore);
    grid->addWidget(m_byScore, grid->rowCount(), 0, 1, 2);
    m_goesOn = new QCheckBox(tr("In a session, go on to the next lead by itself"));
    m_goesOn->setChecked(rules.goesOnByItself);
    grid->addWidget(m_goesOn, grid->rowCount(), 0, 1, 2);
    auto *save = new Button(tr("Save"), Button::Kind::Primary);
    save->setSmall(true);
    grid->addWidget(save, grid->rowCount(), 0, 1, 2, Qt::AlignRight);
    connect(save, &QAbstractButton::clicked, this, [this] {
        DayRules given;
        given.calls = m_calls->value();
        given.conversations = m_conversations->value();
        given.appointments = m_appointments->value();
        given.firstResponseMinutes = m_minutes->value();
        given.hotScore = m_score->value();
        given.isByScore = m_byScore->isChecked();
        given.goesOnByItself = m_goesOn->isChecked();
        Q_EMIT this->given(given);
    });
}

QSpinBox *DayRulesPanel::addNumber(const QString &label, int value, int least, int most, const QString &suffix)
{
    auto *number = new QSpinBox;
    number->setRange(least, most);
    number->setValue(value);
    number->setSuffix(suffix);
    number->setFixedWidth(scaled(NumberWidth));
    number->setAccessibleName(label);
    auto *text = new TextLabel(label);
    text->setWordWrap(true);
    text->setBuddy(number);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    grid->addWidget(text, row, 0);
    grid->addWidget(number, row, 1);
    return number;
}

} // namespace lead
