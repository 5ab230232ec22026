#include "ui/board/stagelimitspanel.h"

#include "core/leads/stageacts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QSpinBox>

namespace lead {

namespace {
constexpr int Width = 312;
constexpr int NumberWidth = 124;
} // namespace

StageLimitsPanel::StageLimitsPanel(const Stage &stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_limit(new QSpinBox)
    , m_isHard(new QCheckBox(tr("Nothing enters &beyond the limit")))
    , m_days(new QSpinBox)
{
    setFixedWidth(scaled(Width));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    grid->setHorizontalSpacing(metrics::Section);
    grid->setVerticalSpacing(metrics::Gap);
    grid->setColumnStretch(0, 1);
    auto *title = new TextLabel(stage.name, TextStyle::BodyStrong);
    title->setWordWrap(true);
    grid->addWidget(title, 0, 0, 1, 2);
    const auto addNumber = [grid](const QString &label, QSpinBox *number, int value, int most, const QString &none) {
        number->setRange(0, most);
        number->setSpecialValueText(none);
        number->setValue(value);
        number->setFixedWidth(scaled(NumberWidth));
        auto *text = new TextLabel(label);
        text->setWordWrap(true);
        text->setBuddy(number);
        number->setAccessibleName(label);
        const int row = grid->rowCount();
        grid->addWidget(text, row, 0);
        grid->addWidget(number, row, 1);
    };
    addNumber(tr("Leads at most"), m_limit, stage.wipLimit, StageActs::MostLeads, tr("No limit"));
    grid->addWidget(m_isHard, grid->rowCount(), 0, 1, 2);
    m_isHard->setChecked(stage.isLimitHard);
    const auto follow = [this] { m_isHard->setEnabled(m_limit->value() > 0); };
    connect(m_limit, &QSpinBox::valueChanged, this, follow);
    follow();
    if (stage.kind == StageKind::Open) {
        addNumber(tr("Rots after days without contact"), m_days, stage.rottingDays, StageActs::MostDays, tr("Never"));
    } else {
        m_days->setParent(this);
        m_days->hide();
    }
    grid->addWidget(buildButtons(), grid->rowCount(), 0, 1, 2);
    setFocusProxy(m_limit);
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

void StageLimitsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void StageLimitsPanel::submit()
{
    m_limit->interpretText();
    m_days->interpretText();
    Stage stage = m_stage;
    stage.wipLimit = m_limit->value();
    stage.isLimitHard = m_isHard->isChecked() && stage.wipLimit > 0;
    if (stage.kind == StageKind::Open)
        stage.rottingDays = m_days->value();
    Q_EMIT given(stage);
}

} // namespace lead
