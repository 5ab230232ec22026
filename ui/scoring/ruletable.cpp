#include "ui/scoring/ruletable.h"

#include "ui/scoring/groupcard.h"
#include "ui/scoring/rulerow.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/iconbutton.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {
constexpr int LineHeight = 2;
}

/// Where the dragged rule would go.
class RuleTable::DropLine : public QWidget
{
public:
    explicit DropLine(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().link); }
};

RuleTable::RuleTable(ScoreEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_layout(new QVBoxLayout(this))
    , m_line(new DropLine(this))
{
    setAccessibleName(tr("Rules"));
    setAccessibleRole(this, QAccessible::List);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Section);
    connect(&editor, &ScoreEditor::changed, this, &RuleTable::refresh);
    connect(&editor, &ScoreEditor::checked, this, &RuleTable::refreshCounts);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    refresh();
}

RuleTable::~RuleTable()
{
    disconnect(qApp, nullptr, this, nullptr); // its rows lose the focus when it is no table any more
}

void RuleTable::addCard()
{
    const int group = static_cast<int>(m_cards.size());
    auto *card = new GroupCard(m_editor, group);
    for (RuleRow *row : card->rows())
        takeRow(row);
    connect(card, &GroupCard::rowAdded, this, &RuleTable::takeRow);
    connect(card, &GroupCard::addWanted, this, [this, group] { Q_EMIT addWanted(group); });
    connect(card, &GroupCard::menuWanted, this, [this, group, card] { Q_EMIT groupMenuWanted(group, card->more()); });
    m_cards.push_back(card);
    m_layout->addWidget(card);
}

void RuleTable::takeRow(RuleRow *row)
{
    const auto place = [row] { return Place{row->group(), row->rule()}; };
    connect(row, &RuleRow::entered, this, [this, place] { setCurrent(place()); });
    connect(row, &RuleRow::editWanted, this, [this, place] { Q_EMIT editWanted(place()); });
    connect(row, &RuleRow::conditionWanted, this, [this, place] { Q_EMIT conditionWanted(place()); });
    connect(row, &RuleRow::menuWanted, this, [this, place](const QPoint &at) {
        setCurrent(place());
        openMenu(at);
    });
    connect(row, &RuleRow::dragBegan, this, [this, place] { m_dragged = place(); });
    connect(row, &RuleRow::draggedTo, this, &RuleTable::showDrop);
    connect(row, &RuleRow::dropped, this, &RuleTable::drop);
}

void RuleTable::refresh()
{
    const std::size_t groups = m_editor.model().groups.size();
    while (m_cards.size() > groups) {
        m_layout->removeWidget(m_cards.back());
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    for (GroupCard *card : m_cards)
        card->refresh();
    while (m_cards.size() < groups)
        addCard();
    if (!ruleAt(m_current))
        m_current = {};
    setCurrent(m_current);
}

void RuleTable::refreshCounts()
{
    for (GroupCard *card : m_cards)
        card->refreshCounts();
}

const ScoreRule *RuleTable::ruleAt(Place place) const
{
    const std::vector<ScoreGroup> &groups = m_editor.model().groups;
    if (!place.isValid() || static_cast<std::size_t>(place.group) >= groups.size())
        return nullptr;
    const std::vector<ScoreRule> &rules = groups[static_cast<std::size_t>(place.group)].rules;
    return static_cast<std::size_t>(place.rule) < rules.size() ? &rules[static_cast<std::size_t>(place.rule)] : nullptr;
}

RuleRow *RuleTable::row(Place place) const
{
    if (!ruleAt(place) || static_cast<std::size_t>(place.group) >= m_cards.size())
        return nullptr;
    return m_cards[static_cast<std::size_t>(place.group)]->rows()[static_cast<std::size_t>(place.rule)];
}

void RuleTable::setCurrent(Place place)
{
    const bool isOther = !(m_current == place);
    m_current = place;
    for (const GroupCard *card : m_cards)
        for (RuleRow *row : card->rows())
            row->setCurrent(Place{row->group(), row->rule()} == place);
    if (isOther)
        Q_EMIT currentChanged();
}

void RuleTable::followFocus(QWidget *now)
{
    for (QWidget *at = now; at && at != this; at = at->parentWidget())
        if (const auto *row = qobject_cast<RuleRow *>(at); row && isAncestorOf(row)) {
            setCurrent({row->group(), row->rule()});
            return;
        }
}

void RuleTable::focusCurrent()
{
    if (!row(m_current))
        for (std::size_t g = 0; g < m_cards.size() && !row(m_current); ++g)
            setCurrent({static_cast<int>(g), 0});
    if (RuleRow *at = row(m_current)) {
        at->setFocus(Qt::TabFocusReason);
        Q_EMIT seeWanted(at->mapTo(this, at->rect().center()));
    }
}

void RuleTable::step(int by)
{
    std::vector<Place> places;
    for (std::size_t g = 0; g < m_editor.model().groups.size(); ++g)
        for (std::size_t r = 0; r < m_editor.model().groups[g].rules.size(); ++r)
            places.push_back({static_cast<int>(g), static_cast<int>(r)});
    const auto at = std::find(places.begin(), places.end(), m_current);
    if (places.empty())
        return;
    const auto index = at == places.end() ? (by > 0 ? -1 : static_cast<std::ptrdiff_t>(places.size())) : at - places.begin();
    setCurrent(places[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(index + by, 0, static_cast<std::ptrdiff_t>(places.size()) - 1))]);
    focusCurrent();
}

void RuleTable::move(Place from, Place to)
{
    if (!ruleAt(from) || to.group < 0 || from == to)
        return;
    const int landed = from.group == to.group && to.rule > from.rule ? to.rule - 1 : to.rule;
    if (from.group == to.group && landed == from.rule)
        return;
    m_editor.edit([from, to, landed](ScoreModel &model) {
        std::vector<ScoreRule> &source = model.groups[static_cast<std::size_t>(from.group)].rules;
        ScoreRule rule = std::move(source[static_cast<std::size_t>(from.rule)]);
        source.erase(source.begin() + from.rule);
        std::vector<ScoreRule> &target = model.groups[static_cast<std::size_t>(to.group)].rules;
        target.insert(target.begin() + landed, std::move(rule));
    });
    setCurrent({to.group, landed});
    focusCurrent();
    tellPlace(m_current);
}

void RuleTable::tellPlace(Place place)
{
    const ScoreRule *rule = ruleAt(place);
    const ScoreGroup &group = m_editor.model().groups[static_cast<std::size_t>(place.group)];
    if (rule)
        Q_EMIT said(tr("%1: position %2 of %3 in %4.").arg(rule->name, QString::number(place.rule + 1), QString::number(group.rules.size()), group.name));
}

void RuleTable::moveCurrent(int by)
{
    const Place from = m_current;
    if (!ruleAt(from))
        return;
    const std::vector<ScoreGroup> &groups = m_editor.model().groups;
    const auto count = static_cast<int>(groups[static_cast<std::size_t>(from.group)].rules.size());
    if (by < 0 && from.rule > 0)
        move(from, {from.group, from.rule - 1});
    else if (by < 0 && from.group > 0)
        move(from, {from.group - 1, static_cast<int>(groups[static_cast<std::size_t>(from.group - 1)].rules.size())});
    else if (by > 0 && from.rule + 1 < count)
        move(from, {from.group, from.rule + 2});
    else if (by > 0 && static_cast<std::size_t>(from.group + 1) < groups.size())
        move(from, {from.group + 1, 0});
}

void RuleTable::toggleCurrent()
{
    const ScoreRule *rule = ruleAt(m_current);
    if (rule && rule->problem.isEmpty())
        m_editor.edit([place = m_current, isOn = !rule->isOn](ScoreModel &model) { model.groups[static_cast<std::size_t>(place.group)].rules[static_cast<std::size_t>(place.rule)].isOn = isOn; });
}

void RuleTable::copyCurrent()
{
    if (!ruleAt(m_current))
        return;
    const Place place = m_current;
    m_editor.edit([this, place](ScoreModel &model) {
        std::vector<ScoreRule> &rules = model.groups[static_cast<std::size_t>(place.group)].rules;
        ScoreRule copy = rules[static_cast<std::size_t>(place.rule)];
        copy.name = tr("%1 (copy)").arg(copy.name);
        rules.insert(rules.begin() + place.rule + 1, std::move(copy));
    });
    setCurrent({place.group, place.rule + 1});
    focusCurrent();
}

void RuleTable::removeCurrent()
{
    const ScoreRule *rule = ruleAt(m_current);
    if (!rule)
        return;
    const Place place = m_current;
    const QString name = rule->name;
    m_editor.edit([place](ScoreModel &model) {
        std::vector<ScoreRule> &rules = model.groups[static_cast<std::size_t>(place.group)].rules;
        rules.erase(rules.begin() + place.rule);
    });
    const auto left = static_cast<int>(m_editor.model().groups[static_cast<std::size_t>(place.group)].rules.size());
    setCurrent(left > 0 ? Place{place.group, std::min(place.rule, left - 1)} : Place{});
    focusCurrent();
    Q_EMIT said(tr("“%1” removed. Ctrl+Z brings it back.").arg(name));
}

void RuleTable::openMenu(const QPoint &globalPosition)
{
    const ScoreRule *rule = ruleAt(m_current);
    if (!rule)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("pencil"), tr("Edit…"), this, [this] { Q_EMIT editWanted(m_current); });
    menu->addAction(icon(rule->isOn ? "eye-off" : "eye"), rule->isOn ? tr("Switch off") : tr("Switch on"), this, &RuleTable::toggleCurrent)->setEnabled(rule->problem.isEmpty());
    menu->addAction(icon("copy"), tr("Duplicate"), this, &RuleTable::copyCurrent);
    menu->addSeparator();
    menu->addAction(icon("arrow-up"), tr("Move up"), this, [this] { moveCurrent(-1); });
    menu->addAction(icon("arrow-down"), tr("Move down"), this, [this] { moveCurrent(1); });
    menu->addSeparator();
    menu->addAction(icon("trash-2"), tr("Remove"), this, &RuleTable::removeCurrent);
    menu->popup(globalPosition);
}

// The gap between two rules that is nearest.
void RuleTable::showDrop(const QPoint &globalPosition)
{
    const QPoint at = mapFromGlobal(globalPosition);
    int best = -1;
    m_target = {};
    for (std::size_t g = 0; g < m_cards.size(); ++g) {
        const std::vector<RuleRow *> &rows = m_cards[g]->rows();
        for (std::size_t r = 0; r <= rows.size(); ++r) {
            const QRect card(m_cards[g]->pos(), m_cards[g]->size());
            const int y = rows.empty() || r == rows.size() ? card.bottom() : rows[r]->mapTo(this, QPoint()).y();
            const int distance = std::abs(y - at.y());
            if (best >= 0 && distance >= best)
                continue;
            best = distance;
            m_target = {static_cast<int>(g), static_cast<int>(r)};
            m_line->setGeometry(card.left(), y - LineHeight / 2, card.width(), LineHeight);
        }
    }
    m_line->setVisible(best >= 0);
    m_line->raise();
    Q_EMIT seeWanted(at);
}

void RuleTable::drop(bool isMeant)
{
    m_line->hide();
    if (isMeant && m_dragged.isValid() && m_target.group >= 0)
        move(m_dragged, m_target);
    m_dragged = m_target = {};
}

void RuleTable::keyPressEvent(QKeyEvent *event)
{
    const bool isOnRow = qobject_cast<RuleRow *>(QApplication::focusWidget()) != nullptr;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape && m_dragged.isValid())
        drop(false);
    else if (!isOnRow || !isPlain)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editWanted(m_current);
    else if (event->key() == Qt::Key_Space)
        toggleCurrent();
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lead
