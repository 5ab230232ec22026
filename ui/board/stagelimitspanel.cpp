#include "ui/board/stagelimitspanel.h"

#include "core/leads/stageacts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace lead {

namespace {
constexpr int Width = 312;
} // namespace

StageLimitsPanel::StageLimitsPanel(const Stage &stage, QWidget *parent)
    : NumberForm(Width, parent)
    , m_stage(stage)
    , m_isHard(new QCheckBox(tr("Nothing enters &beyond the limit")))
{
    addHeading(stage.name);
    m_limit = addNumber(tr("Leads at most"), stage.wipLimit, 0, StageActs::MostLeads, tr("No limit"));
    addLine(m_isHard);
    m_isHard->setChecked(stage.isLimitHard);
    const auto follow = [this] { m_isHard->setEnabled(m_limit->value() > 0); };
    connect(m_limit, &QSpinBox::valueChanged, this, follow);
    follow();
    if (stage.kind == StageKind::Open)
        m_days = addNumber(tr("Rots after days without contact"), stage.rottingDays, 0, StageActs::MostDays, tr("Never"));
    addLine(buildButtons());
    connect(this, &NumberForm::submitted, this, &StageLimitsPanel::submit);
}

QWidget *StageLimitsPanel::buildButtons()
{
    auto *part = new QWidget;
    auto *more = new Button(tr("&More…"), Button::Kind::Ghost);
    more->setToolTip(tr("What the stage asks for, its name, colour and probability, in the settings"));
    auto *save = new Button(tr("&Save"), Button::Kind::Primary);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::Gap);
    for (Button *button : {more, save})
        button->setSmall(true);
    row->addWidget(more);
    row->addStretch(1);
    row->addWidget(save);
    connect(more, &QAbstractButton::clicked, this, &StageLimitsPanel::settingsWanted);
    connect(save, &QAbstractButton::clicked, this, &StageLimitsPanel::submit);
    return part;
}

void StageLimitsPanel::submit()
{
    m_limit->interpretText();
    Stage stage = m_stage;
    stage.wipLimit = m_limit->value();
    stage.isLimitHard = m_isHard->isChecked() && stage.wipLimit > 0;
    if (m_days) {
        m_days->interpretText();
        stage.rottingDays = m_days->value();
    }
    Q_EMIT given(stage);
}

} // namespace lead
