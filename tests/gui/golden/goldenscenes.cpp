#include "tests/gui/golden/goldenscenes.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scorering.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int SceneWidth = 640;

void addRow(QVBoxLayout &column, const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    column.addLayout(row);
}

} // namespace

QWidget *buttonsScene()
{
    auto *scene = new Card;
    auto *column = new QVBoxLayout(scene);
    auto *off = new Button(QStringLiteral("Off"));
    off->setEnabled(false);
    addRow(*column, {new Button(QStringLiteral("Import"), Button::Kind::Secondary, "upload"), new Button(QStringLiteral("Add lead"), Button::Kind::Primary, "plus"),
                     new Button(QStringLiteral("Columns"), Button::Kind::Ghost), new Button(QStringLiteral("Delete"), Button::Kind::Danger), off,
                     new IconButton("phone", QStringLiteral("Call"))});
    addRow(*column, {new Pill(QStringLiteral("New"), ToneName::Info), new Pill(QStringLiteral("Attempting"), ToneName::Warning), new Pill(QStringLiteral("Won"), ToneName::Success),
                     new Pill(QStringLiteral("Lost"), ToneName::Neutral), new Avatar(QStringLiteral("Maya Torres"), 32), new ScoreRing(83),
                     new Chip(QStringLiteral("Owner"), QStringLiteral("is"), QStringLiteral("Maya Torres"))});
    scene->resize(SceneWidth, 120);
    return scene;
}

QWidget *inputsScene()
{
    auto *scene = new Card;
    auto *column = new QVBoxLayout(scene);
    auto *line = new QLineEdit(QStringLiteral("Jonas Reyes"));
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("Qualified"));
    auto *number = new QSpinBox;
    number->setValue(45);
    auto *check = new QCheckBox(QStringLiteral("Do not call"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("Everyone"));
    radio->setChecked(true);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    addRow(*column, {line, combo, number, check, radio});
    addRow(*column, {new SearchField(QStringLiteral("Search leads")),
                     new Segmented(QStringLiteral("Period"), {QStringLiteral("Today"), QStringLiteral("7 days"), QStringLiteral("30 days")})});
    addRow(*column, {progress});
    scene->resize(SceneWidth, 150);
    return scene;
}

QWidget *statesScene()
{
    auto *scene = new Card;
    auto *column = new QVBoxLayout(scene);
    auto *banner = new Banner;
    banner->showText(QStringLiteral("2 similar leads: Jonas Reyes"), Banner::Kind::Warning);
    banner->addButton(QStringLiteral("Compare"));
    column->addWidget(banner);
    auto *empty = new EmptyState(QStringLiteral("No leads yet"), QStringLiteral("Import a list, or add a lead by hand."));
    empty->addButton(QStringLiteral("Import a list"));
    column->addWidget(empty, 1);
    scene->resize(SceneWidth, 300);
    return scene;
}

} // namespace lead
