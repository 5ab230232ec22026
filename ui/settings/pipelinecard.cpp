#include "ui/settings/pipelinecard.h"

#include "core/base/numbertext.h"
#include "ui/settings/stagerulespanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/tonenames.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {

enum Column { ToneColumn, NameColumn, KindColumn, ChanceColumn, StaleColumn, LimitColumn, RulesColumn, LeadsColumn, ButtonsColumn };
constexpr int DotSize = 12;
constexpr int LeastWidth = 360;
constexpr int MostDays = 3650;
constexpr int MostLeads = 999999;
constexpr int RulesWidth = 120;

// A dot in the colour of a tone.
QIcon dot(ToneName tone)
{
    QPixmap picture(DotSize * 2, DotSize * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tone(tone).solid);
    painter.drawEllipse(QRectF(1, 1, DotSize - 2, DotSize - 2));
    return QIcon(picture);
}

} // namespace

PipelineCard::PipelineCard(PipelineSetup &setup, const std::map<StageId, qint64> &counts, const FieldCatalog &catalog, bool canBeRemoved, QWidget *parent)
    : Card(parent)
    , m_setup(setup)
    , m_counts(counts)
    , m_catalog(catalog)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(buildHeader(canBeRemoved));
    m_layout->addWidget(new Divider);
    rebuildStages();
}

QWidget *PipelineCard::buildHeader(bool canBeRemoved)
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    layout->setSpacing(metrics::Gap);
    auto *name = new QLineEdit(m_setup.pipeline.name);
    name->setAccessibleName(tr("Name of the pipeline"));
    name->setMaximumWidth(scaled(280));
    connect(name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_setup.pipeline.name = text;
        Q_EMIT changed();
    });
    layout->addWidget(name, 1);
    layout->addStretch(1);
    auto *add = new Button(tr("Add stage"), Button::Kind::Ghost, "plus");
    add->setSmall(true);
    add->setAccessibleName(tr("Add a stage to %1").arg(m_setup.pipeline.name));
    connect(add, &QPushButton::clicked, this, &PipelineCard::addStage);
    layout->addWidget(add);
    if (canBeRemoved) {
        auto *remove = new IconButton("trash-2", tr("Remove the pipeline %1").arg(m_setup.pipeline.name));
        remove->setSmall(true);
        connect(remove, &QToolButton::clicked, this, &PipelineCard::removeWanted);
        layout->addWidget(remove);
    }
    return header;
}

void PipelineCard::rebuildStages()
{
    delete m_stages;
    m_names.clear();
    m_stages = new QWidget;
    auto *grid = new QGridLayout(m_stages);
    grid->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Section);
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Gap);
    grid->setColumnStretch(NameColumn, 1);
    addHeadings(*grid);
    for (int i = 0; i < static_cast<int>(m_setup.stages.size()); ++i)
        addStageRow(*grid, i);
    m_layout->addWidget(m_stages);
    if (!m_isNarrow)
        m_wideWidth = m_stages->minimumSizeHint().width();
    updateGeometry();
}

// The wide form must not keep the window from being narrow.
QSize PipelineCard::minimumSizeHint() const
{
    const QSize usual = Card::minimumSizeHint();
    return {m_isNarrow ? usual.width() : std::min(usual.width(), scaled(LeastWidth)), usual.height()};
}

void PipelineCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isNarrow = m_wideWidth > width();
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    QMetaObject::invokeMethod(this, &PipelineCard::rebuildStages, Qt::QueuedConnection);
}

void PipelineCard::addHeadings(QGridLayout &grid)
{
    const auto add = [&](Column column, const QString &text, const QString &tip, Qt::Alignment alignment = Qt::AlignLeft) {
        auto *label = new TextLabel(text, TextStyle::Small, Ink::Text2);
        label->setToolTip(plainToolTip(tip));
        label->setAlignment(alignment);
        grid.addWidget(label, 0, column);
    };
    add(NameColumn, tr("Stage"), {});
    add(KindColumn, tr("Kind"), tr("Won and lost stages end the way of a lead."));
    if (!m_isNarrow) {
        add(ChanceColumn, tr("Chance"), tr("How likely a lead here is to be won, in percent."));
        add(StaleColumn, tr("Stale after"), tr("Days without a note, call, message or move."));
        add(LimitColumn, tr("Limit"), tr("How many leads should stand here at most."));
        add(RulesColumn, tr("Asks for"), tr("What a lead must have to enter the stage."));
    }
    add(LeadsColumn, tr("Leads"), {}, Qt::AlignRight);
}

void PipelineCard::addStageRow(QGridLayout &grid, int index)
{
    const int row = m_isNarrow ? 2 * index + 1 : index + 1;
    const Stage &shown = stage(index);
    grid.addWidget(toneEditor(index), row, ToneColumn);
    auto *name = new QLineEdit(shown.name);
    name->setAccessibleName(tr("Name of stage %1").arg(index + 1));
    name->setMinimumWidth(scaled(110));
    connect(name, &QLineEdit::textEdited, this, [this, index](const QString &text) {
        stage(index).name = text;
        Q_EMIT changed();
    });
    grid.addWidget(name, row, NameColumn);
    m_names << name;
    for (const auto &[keys, by] : {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), name, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, index, by = by] { move(index, by); });
    }
    grid.addWidget(kindEditor(index), row, KindColumn);
    addNumbers(grid, index, row);
    auto *leads = new TextLabel(shown.id.isValid() ? numberText(leadsIn(shown.id)) : tr("new"), TextStyle::Body, Ink::Text2);
    leads->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(leads, row, LeadsColumn);
    grid.addWidget(rowButtons(index), row, ButtonsColumn);
}

// Below the headings, or with them in a line of their own.
void PipelineCard::addNumbers(QGridLayout &grid, int index, int row)
{
    const Stage &shown = stage(index);
    QWidget *chance = numberEditor(index, &Stage::probability, 100, {}, tr(" %"), tr("Chance of %1").arg(shown.name));
    QWidget *stale = numberEditor(index, &Stage::rottingDays, MostDays, tr("never"), tr(" d"), tr("Days until %1 is stale").arg(shown.name));
    QWidget *limit = numberEditor(index, &Stage::wipLimit, MostLeads, tr("none"), {}, tr("Limit of %1").arg(shown.name));
    chance->setEnabled(shown.kind == StageKind::Open);
    stale->setEnabled(shown.kind == StageKind::Open);
    if (!m_isNarrow) {
        grid.addWidget(chance, row, ChanceColumn);
        grid.addWidget(stale, row, StaleColumn);
        grid.addWidget(limit, row, LimitColumn);
        grid.addWidget(rulesEditor(index), row, RulesColumn);
        return;
    }
    // In another language or with larger text they take two lines.
    auto *line = new FlowLayout;
    for (const auto &[text, editor] :
         {std::pair(tr("Chance"), chance), std::pair(tr("Stale after"), stale), std::pair(tr("Limit"), limit), std::pair(tr("Asks for"), rulesEditor(index))}) {
        auto *named = new QWidget;
        auto *pair = new QHBoxLayout(named);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(metrics::Gap);
        pair->addWidget(new TextLabel(text, TextStyle::Small, Ink::Text2));
        pair->addWidget(editor);
        line->addWidget(named);
    }
    grid.addLayout(line, row + 1, NameColumn, 1, ButtonsColumn - NameColumn + 1);
}

QWidget *PipelineCard::kindEditor(int index)
{
    auto *kind = new QComboBox;
    kind->addItem(tr("Open"), static_cast<int>(StageKind::Open));
    kind->addItem(tr("Won"), static_cast<int>(StageKind::Won));
    kind->addItem(tr("Lost"), static_cast<int>(StageKind::Lost));
    kind->setCurrentIndex(kind->findData(static_cast<int>(stage(index).kind)));
    kind->setAccessibleName(tr("Kind of %1").arg(stage(index).name));
    if (leadsIn(stage(index).id) > 0) {
        kind->setEnabled(false);
        kind->setToolTip(tr("Leads stand in this stage, so it stays what it is."));
    }
    connect(kind, &QComboBox::activated, this, [this, index, kind] {
        stage(index).kind = static_cast<StageKind>(kind->currentData().toInt());
        rebuildStages();
        Q_EMIT changed();
    });
    return kind;
}

QWidget *PipelineCard::numberEditor(int index, int Stage::*number, int most, const QString &none, const QString &suffix, const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setSpecialValueText(none);
    box->setSuffix(suffix);
    box->setValue(stage(index).*number);
    box->setAccessibleName(name);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(box, &QSpinBox::valueChanged, this, [this, index, number](int value) {
        stage(index).*number = value;
        Q_EMIT changed();
    });
    return box;
}

QWidget *PipelineCard::rulesEditor(int index)
{
    auto *rules = new Button(QString(), Button::Kind::Secondary);
    rules->setSmall(true);
    rules->setMaximumWidth(scaled(RulesWidth));
    const auto show = [this, index, rules] {
        const QString text = stageRulesText(stage(index), m_catalog);
        rules->setText(elided(text.isEmpty() ? tr("nothing") : text, rules->font(), scaled(RulesWidth) - 2 * metrics::Section));
        rules->setAccessibleName(text.isEmpty() ? tr("%1 asks for nothing").arg(stage(index).name) : tr("%1 asks for: %2").arg(stage(index).name, text));
    };
    connect(rules, &QAbstractButton::clicked, this, [this, index, rules, show] {
        auto *popover = new Popover(tr("What %1 asks for").arg(stage(index).name), window());
        connect(popover, &Popover::closed, popover, &QObject::deleteLater);
        auto *panel = new StageRulesPanel(stage(index), m_catalog);
        connect(panel, &StageRulesPanel::changed, rules, [this, index, show](const std::vector<FieldNumber> &required, bool needsStep, bool isLimitHard) {
            stage(index).required = required;
            stage(index).needsStep = needsStep;
            stage(index).isLimitHard = isLimitHard;
            show();
            Q_EMIT changed();
        });
        popover->setContent(panel);
        popover->openUnder(rules);
    });
    show();
    return rules;
}

QWidget *PipelineCard::toneEditor(int index)
{
    auto *tone = new IconButton("circle", {});
    tone->setPopupMode(QToolButton::InstantPopup);
    tone->setIconSize({DotSize, DotSize});
    const auto show = [this, index, tone] {
        const Stage &shown = stage(index);
        tone->setIcon(dot(toneOf(shown)));
        tone->setMeaning(tr("Colour of %1: %2").arg(shown.name, toneTitle(shown.tone)));
    };
    auto *menu = new QMenu(tone);
    for (const QString &key : QStringList(QString()) + toneKeys()) {
        const ToneName colour = key.isEmpty() ? toneOf({{}, {}, {}, index + 1, stage(index).kind}) : toneFromKey(key);
        connect(menu->addAction(dot(colour), toneTitle(key)), &QAction::triggered, this, [this, index, key, show] {
            stage(index).tone = key;
            show();
            Q_EMIT changed();
        });
    }
    tone->setMenu(menu);
    show();
    return tone;
}

QWidget *PipelineCard::rowButtons(int index)
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const char *iconName, const QString &name, const QString &keys, bool isPossible, auto slot) {
        auto *button = new IconButton(iconName, name, keys);
        button->setSmall(true);
        button->setEnabled(isPossible);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    const QString &name = stage(index).name;
    const int last = static_cast<int>(m_setup.stages.size()) - 1;
    add("arrow-up", tr("Move %1 up").arg(name), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText), index > 0, [this, index] { move(index, -1); });
    add("arrow-down", tr("Move %1 down").arg(name), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText), index < last,
        [this, index] { move(index, 1); });
    add("trash-2", tr("Remove the stage %1").arg(name), {}, last > 0, [this, index] { Q_EMIT stageRemoveWanted(index); });
    return buttons;
}

void PipelineCard::addStage()
{
    Stage added;
    added.probability = 50;
    added.rottingDays = 7;
    // Before the stages that end a way.
    const auto end = std::find_if(m_setup.stages.begin(), m_setup.stages.end(), [](const Stage &s) { return s.kind != StageKind::Open; });
    const auto index = end - m_setup.stages.begin();
    m_setup.stages.insert(end, added);
    rebuildStages();
    m_names.at(index)->setFocus();
    Q_EMIT changed();
}

void PipelineCard::move(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= static_cast<int>(m_setup.stages.size()))
        return;
    std::swap(stage(index), stage(to));
    // Positions count from one in the order of the list, so that saving what was swapped back changes nothing.
    int position = 0;
    for (Stage &s : m_setup.stages)
        s.position = ++position;
    rebuildStages();
    m_names.at(to)->setFocus();
    Q_EMIT changed();
}

qint64 PipelineCard::leadsIn(StageId id) const
{
    const auto it = m_counts.find(id);
    return it == m_counts.end() ? 0 : it->second;
}

} // namespace lead
