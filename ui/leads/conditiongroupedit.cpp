#include "ui/leads/conditiongroupedit.h"

#include "ui/leads/conditionparts.h"
#include "ui/leads/conditionrowedit.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace lead {

namespace {

using K = Condition::Kind;

bool isTest(const Condition &condition)
{
    return simplified(condition).kind() == K::Test;
}

} // namespace

bool ConditionGroupEdit::fits(const Condition &condition, int level)
{
    if (isTest(condition))
        return true;
    if (condition.kind() == K::Not) {
        const Condition &denied = condition.parts().front();
        return denied.kind() == K::Test || (denied.kind() == K::Any && fits(denied, level));
    }
    return std::all_of(condition.parts().begin(), condition.parts().end(), [level](const Condition &part) {
        return isTest(part) || (level < MostLevels && fits(part, level + 1));
    });
}

ConditionGroupEdit::ConditionGroupEdit(const WorkspaceInfoPtr &info, int level, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_level(level)
    , m_kind(new QComboBox)
    , m_parts(new QVBoxLayout)
{
    m_kind->setAccessibleName(tr("How the conditions go together"));
    m_kind->addItem(tr("all of these hold"), All);
    m_kind->addItem(tr("any of these holds"), Any);
    m_kind->addItem(tr("none of these holds"), None);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConditionGroupEdit::changed);
    m_parts->setSpacing(metrics::Gap);
    auto *layout = new QVBoxLayout(this);
    const int side = level > 1 ? int(metrics::Snug) : 0;
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(buildHead());
    layout->addLayout(m_parts);
    layout->addWidget(buildFoot());
}

QWidget *ConditionGroupEdit::buildHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(m_level == 1 ? tr("Leads for which") : tr("And for which"), TextStyle::Body, Ink::Text2));
    layout->addWidget(m_kind);
    layout->addStretch();
    if (m_level > 1) {
        auto *remove = new IconButton("x", tr("Remove this group"));
        remove->setSmall(true);
        connect(remove, &QAbstractButton::clicked, this, &ConditionGroupEdit::removeAsked);
        layout->addWidget(remove);
    }
    return head;
}

QWidget *ConditionGroupEdit::buildFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    auto *row = new Button(tr("Condition"), Button::Kind::Ghost, "plus");
    row->setSmall(true);
    row->setAccessibleName(tr("Add a condition"));
    connect(row, &QAbstractButton::clicked, this, &ConditionGroupEdit::addRow);
    layout->addWidget(row);
    if (m_level < MostLevels) {
        auto *group = new Button(tr("Group"), Button::Kind::Ghost, "plus");
        group->setSmall(true);
        group->setAccessibleName(tr("Add a group of conditions"));
        connect(group, &QAbstractButton::clicked, this, &ConditionGroupEdit::addGroup);
        layout->addWidget(group);
    }
    layout->addStretch();
    return foot;
}

void ConditionGroupEdit::clear()
{
    for (QWidget *part : m_order) {
        part->hide();
        part->deleteLater();
    }
    m_order.clear();
}

void ConditionGroupEdit::setCondition(const Condition &condition)
{
    clear();
    Condition inner = condition;
    Kind kind = All;
    if (condition.kind() == K::Any)
        kind = Any;
    if (condition.kind() == K::Not && !isTest(condition)) {
        kind = None;
        inner = condition.parts().front();
    }
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(kind));
    }
    std::vector<Condition> parts = inner.parts();
    if (isTest(inner))
        parts = {inner};
    for (const Condition &part : parts) {
        if (isTest(part))
            appendRow()->setTest(part);
        else
            appendGroup()->setCondition(part);
    }
}

Result<Condition> ConditionGroupEdit::condition(bool strict) const
{
    std::vector<Condition> parts;
    for (QWidget *part : m_order) {
        Result<Condition> made = Condition();
        if (const auto *row = qobject_cast<const ConditionRowEdit *>(part))
            made = row->test();
        else if (const auto *group = qobject_cast<const ConditionGroupEdit *>(part))
            made = group->condition(strict);
        if (!made && strict)
            return made.error();
        if (made && !made->isEverything())
            parts.push_back(std::move(*made));
    }
    if (parts.empty())
        return Condition();
    switch (static_cast<Kind>(m_kind->currentData().toInt())) {
    case Any:
        return Condition::any(std::move(parts));
    case None:
        return Condition::negation(Condition::any(std::move(parts)));
    case All:
        break;
    }
    return Condition::all(std::move(parts));
}

void ConditionGroupEdit::take(QWidget *part)
{
    m_parts->addWidget(part);
    m_order.push_back(part);
}

ConditionRowEdit *ConditionGroupEdit::appendRow()
{
    auto *row = new ConditionRowEdit(m_info);
    connect(row, &ConditionRowEdit::changed, this, &ConditionGroupEdit::changed);
    connect(row, &ConditionRowEdit::removeAsked, this, [this, row] { removePart(row); });
    take(row);
    return row;
}

ConditionGroupEdit *ConditionGroupEdit::appendGroup()
{
    auto *group = new ConditionGroupEdit(m_info, m_level + 1);
    connect(group, &ConditionGroupEdit::changed, this, &ConditionGroupEdit::changed);
    connect(group, &ConditionGroupEdit::removeAsked, this, [this, group] { removePart(group); });
    take(group);
    return group;
}

void ConditionGroupEdit::addRow()
{
    appendRow()->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void ConditionGroupEdit::addGroup()
{
    appendGroup()->addRow();
    Q_EMIT changed();
}

void ConditionGroupEdit::removePart(QWidget *part)
{
    std::erase(m_order, part);
    part->hide();
    part->deleteLater();
    Q_EMIT changed();
}

void ConditionGroupEdit::paintEvent(QPaintEvent *)
{
    if (m_level == 1)
        return;
    QPainter painter(this);
    paintBox(painter, rect(), metrics::CardRadius, tokens().app, tokens().border);
}

} // namespace lead
