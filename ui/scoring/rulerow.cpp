#include "ui/scoring/rulerow.h"

#include "core/base/numbertext.h"
#include "core/scoring/ruletext.h"
#include "ui/leads/conditionparts.h"
#include "ui/scoring/pointsedit.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lead {

namespace {
constexpr int CountWidth = 68;
constexpr int PointsWidth = 84;
constexpr int LeastChip = 60;
constexpr int WidestValue = 800; // as wide as the row lets it be
} // namespace

RuleRow::RuleRow(ScoreEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_handle(new IconLabel("grip-vertical", Ink::Text3))
    , m_isOn(new QCheckBox)
    , m_points(new PointsEdit)
    , m_out(new TextLabel(tr("Disqualifies"), TextStyle::SmallStrong, Ink::Danger))
    , m_share(new TextLabel(QString(), TextStyle::BodyMedium))
    , m_count(new TextLabel(QString(), TextStyle::Small, Ink::Text3))
    , m_more(new IconButton("ellipsis", tr("More about this rule")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::ListItem);
    m_handle->setCursor(Qt::OpenHandCursor);
    m_handle->setToolTip(tr("Drag to another place, or press Ctrl+Shift+Up and Down"));
    m_handle->installEventFilter(this);
    m_more->setSmall(true);
    m_out->setFixedWidth(scaled(PointsWidth));
    m_out->setContentsMargins(0, metrics::Tight, 0, 0); // on the line of the name
    m_out->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *counts = new QWidget;
    counts->setFixedWidth(scaled(CountWidth));
    auto *column = new QVBoxLayout(counts);
    column->setContentsMargins(0, metrics::Tight, 0, 0);
    column->setSpacing(0);
    for (TextLabel *label : {m_share, m_count}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column->addWidget(label);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Gap, metrics::Gap, metrics::Gap, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_handle, 0, Qt::AlignTop);
    layout->addWidget(m_isOn, 0, Qt::AlignTop);
    layout->addWidget(buildText(), 1);
    layout->addWidget(m_points, 0, Qt::AlignTop);
    layout->addWidget(m_out, 0, Qt::AlignTop);
    layout->addWidget(counts, 0, Qt::AlignTop);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    connect(m_isOn, &QCheckBox::clicked, this, [this](bool isOn) {
        m_editor.edit([this, isOn](ScoreModel &model) { model.groups[static_cast<std::size_t>(m_group)].rules[static_cast<std::size_t>(m_rule)].isOn = isOn; });
    });
    connect(m_points, &PointsEdit::edited, this, [this](double points) {
        m_editor.edit([this, points](ScoreModel &model) { model.groups[static_cast<std::size_t>(m_group)].rules[static_cast<std::size_t>(m_rule)].points = points; },
                      QStringLiteral("points-%1-%2").arg(m_group).arg(m_rule));
    });
    connect(m_more, &QAbstractButton::clicked, this, [this] { Q_EMIT menuWanted(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
}

QWidget *RuleRow::buildText()
{
    auto *text = new QWidget;
    m_name = new TextLabel(QString(), TextStyle::BodyStrong);
    m_name->setElided(true);
    m_chipArea = new QWidget;
    m_flow = new FlowLayout(m_chipArea);
    m_time = new TextLabel(QString(), TextStyle::Small, Ink::Text2);
    m_time->setWordWrap(true);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(metrics::Tight);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, metrics::Tight, 0, 0);
    column->setSpacing(metrics::Tight);
    column->addWidget(m_name);
    column->addWidget(m_chipArea);
    column->addWidget(m_time);
    column->addLayout(m_findings);
    column->addStretch();
    return text;
}

void RuleRow::setPlace(int group, int rule)
{
    m_group = group;
    m_rule = rule;
    refresh();
}

void RuleRow::refresh()
{
    const ScoreRule &rule = m_editor.model().groups[static_cast<std::size_t>(m_group)].rules[static_cast<std::size_t>(m_rule)];
    m_name->setText(rule.name);
    m_name->setInk(rule.isOn ? Ink::Text : Ink::Text3);
    m_isOn->setChecked(rule.isOn);
    m_isOn->setEnabled(rule.problem.isEmpty());
    m_isOn->setAccessibleName(tr("“%1” counts").arg(rule.name));
    m_points->setVisible(!rule.disqualifies);
    m_points->setValue(rule.points);
    m_points->spin()->setAccessibleName(tr("Points of “%1”").arg(rule.name));
    m_out->setVisible(rule.disqualifies);
    m_more->setMeaning(tr("More about “%1”").arg(rule.name));
    const QString time = timeText(rule, m_editor.catalog());
    m_time->setText(time);
    m_time->setVisible(!time.isEmpty());
    showChips();
    refreshCounts();
    setAccessibleName(tr("%1: %2").arg(rule.name, ruleText(rule, m_editor.catalog())));
}

void RuleRow::showChips()
{
    const ScoreRule &rule = m_editor.model().groups[static_cast<std::size_t>(m_group)].rules[static_cast<std::size_t>(m_rule)];
    std::vector<PartText> texts;
    const QStringList event = eventParts(rule);
    if (!event.isEmpty())
        texts.push_back({event.mid(1).join(QStringLiteral(", ")), {}, event.front()});
    const std::size_t events = texts.size();
    for (const Condition &part : partsOf(rule.condition))
        texts.push_back(textOf(part, m_editor.catalog(), m_editor.info()->imports));
    if (texts.empty())
        texts.push_back({{}, {}, rule.problem.isEmpty() ? tr("Every lead") : tr("A condition that cannot be read")});
    while (m_chips.size() > texts.size()) {
        m_flow->removeWidget(m_chips.back());
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i == m_chips.size()) {
            auto *chip = new Chip({}, {}, {});
            chip->setRemovable(false);
            chip->setMinimumWidth(scaled(LeastChip));
            chip->setWidestValue(scaled(WidestValue));
            chip->installEventFilter(this);
            connect(chip, &QAbstractButton::clicked, this, [this, chip] {
                Q_EMIT entered();
                chip->property("isEvent").toBool() ? Q_EMIT editWanted() : Q_EMIT conditionWanted();
            });
            m_chips.push_back(chip);
            m_flow->addWidget(chip);
        }
        m_chips[i]->setProperty("isEvent", i < events);
        m_chips[i]->setParts(texts[i].field, texts[i].operation, texts[i].value);
    }
}

void RuleRow::refreshCounts()
{
    const ScoreRule &rule = m_editor.model().groups[static_cast<std::size_t>(m_group)].rules[static_cast<std::size_t>(m_rule)];
    const std::optional<ScoreCheck> &check = m_editor.check();
    const ScoreRuleCount *found = nullptr;
    if (check && rule.isOn)
        for (const ScoreRuleCount &count : check->counts)
            if (count.groupAt == m_group && count.ruleAt == m_rule && count.rule == rule.name)
                found = &count;
    const bool isNobody = check && check->leads == 0;
    m_share->setText(!rule.isOn ? tr("off") : found && isNobody ? QStringLiteral("–") : found ? tr("%1 %").arg(numberText(found->share * 100, 'f', found->share > 0 && found->share < 0.1 ? 1 : 0)) : QStringLiteral("…"));
    m_share->setInk(found && m_editor.isCheckCurrent() ? Ink::Text : Ink::Text3);
    m_count->setText(found && !isNobody ? numberText(found->leads) : QString());
    const QString meaning = found ? tr("Gives something to %1 of %2 leads.").arg(numberText(found->leads), numberText(check->leads)) : QString();
    m_share->setToolTip(plainToolTip(meaning));
    m_share->setAccessibleName(meaning);
    showFindings();
}

// What is wrong stands at the rule that it is wrong with.
void RuleRow::showFindings()
{
    for (QWidget *row : m_findingRows) {
        m_findings->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_findingRows.clear();
    QStringList texts;
    const ScoreRule &rule = m_editor.model().groups[static_cast<std::size_t>(m_group)].rules[static_cast<std::size_t>(m_rule)];
    if (const std::optional<ScoreCheck> &check = m_editor.check())
        for (const ScoreFinding &finding : check->findings) {
            if (finding.groupAt != m_group || finding.ruleAt != m_rule || finding.rule != rule.name)
                continue;
            auto *row = new QWidget;
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(metrics::Tight);
            auto *label = new TextLabel(finding.text, TextStyle::Small, finding.isNote ? Ink::Text2 : Ink::Warning);
            label->setWordWrap(true);
            line->addWidget(new IconLabel(finding.isNote ? "info" : "triangle-alert", finding.isNote ? Ink::Text3 : Ink::Warning), 0, Qt::AlignTop);
            line->addWidget(label, 1);
            m_findings->addWidget(row);
            m_findingRows.push_back(row);
            texts << finding.text;
        }
    setAccessibleDescription(texts.join(u' '));
}

void RuleRow::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

bool RuleRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_handle) {
        const bool isOfMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease;
        return isOfMouse && dragHandle(*static_cast<QMouseEvent *>(event));
    }
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

bool RuleRow::dragHandle(const QMouseEvent &mouse)
{
    if (mouse.type() == QEvent::MouseButtonPress && mouse.button() == Qt::LeftButton) {
        m_pressedAt = mouse.globalPosition().toPoint();
        setFocus(Qt::MouseFocusReason);
        return true;
    }
    if (mouse.type() == QEvent::MouseMove && mouse.buttons().testFlag(Qt::LeftButton)) {
        const QPoint at = mouse.globalPosition().toPoint();
        if (!m_isDragging && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_isDragging = true;
            m_handle->setCursor(Qt::ClosedHandCursor);
            Q_EMIT dragBegan();
        }
        if (m_isDragging)
            Q_EMIT draggedTo(at);
        return true;
    }
    if (mouse.type() == QEvent::MouseButtonRelease && std::exchange(m_isDragging, false)) {
        m_handle->setCursor(Qt::OpenHandCursor);
        Q_EMIT dropped(true);
        return true;
    }
    return false;
}

void RuleRow::focusInEvent(QFocusEvent *event)
{
    Q_EMIT entered();
    update();
    QWidget::focusInEvent(event);
}

void RuleRow::focusOutEvent(QFocusEvent *event)
{
    if (std::exchange(m_isDragging, false)) {
        m_handle->setCursor(Qt::OpenHandCursor);
        Q_EMIT dropped(false);
    }
    update();
    QWidget::focusOutEvent(event);
}

void RuleRow::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void RuleRow::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT editWanted();
}

void RuleRow::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT entered();
    Q_EMIT menuWanted(event->globalPos());
}

void RuleRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    if (m_isCurrent)
        painter.fillRect(rect(), t.selected);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), metrics::ControlRadius);
}

} // namespace lead
