#include "ui/scoring/groupcard.h"

#include "core/scoring/ruletext.h"
#include "ui/scoring/pointsedit.h"
#include "ui/scoring/rulerow.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/divider.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <cmath>

namespace lead {

namespace {
constexpr int MostPoints = 10000;

ToneName toneOf(ScoreGroupKind kind)
{
    switch (kind) {
    case ScoreGroupKind::Fit:
        return ToneName::Info;
    case ScoreGroupKind::Engagement:
        return ToneName::Teal;
    case ScoreGroupKind::Penalty:
        return ToneName::Danger;
    case ScoreGroupKind::Own:
        break;
    }
    return ToneName::Neutral;
}
} // namespace

GroupCard::GroupCard(ScoreEditor &editor, int group, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
    , m_group(group)
    , m_none(new TextLabel(tr("No rule is in this group yet."), TextStyle::Body, Ink::Text3))
    , m_list(new QVBoxLayout)
{
    m_none->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Snug);
    m_list->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(new Divider);
    layout->addWidget(m_none);
    layout->addLayout(m_list);
    refresh();
}

QWidget *GroupCard::buildHead()
{
    auto *head = new QWidget;
    m_name = new TextLabel(QString(), TextStyle::CardTitle);
    m_name->setElided(true);
    m_kind = new Pill(QString());
    m_low = new NumberSpin(-MostPoints, MostPoints, QString());
    m_high = new NumberSpin(-MostPoints, MostPoints, QString());
    m_add = new IconButton("plus", QString());
    m_more = new IconButton("ellipsis", QString());
    for (IconButton *button : {m_add, m_more})
        button->setSmall(true);
    for (NumberSpin *spin : {m_low, m_high}) {
        spin->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        spin->setAlignment(Qt::AlignRight);
    }
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::Section, metrics::Gap, metrics::Gap, metrics::Gap);
    row->setSpacing(metrics::Gap);
    row->addWidget(m_name, 0);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(new TextLabel(tr("Limit"), TextStyle::Small, Ink::Text2));
    row->addWidget(m_low);
    row->addWidget(new TextLabel(tr("to", "from one limit to another"), TextStyle::Small, Ink::Text2));
    row->addWidget(m_high);
    row->addWidget(m_add);
    row->addWidget(m_more);
    // A limit never passes the other; the other goes along.
    connect(m_low, &QSpinBox::valueChanged, this, [this](int low) {
        m_editor.edit([this, low](ScoreModel &model) {
            ScoreGroup &group = model.groups[static_cast<std::size_t>(m_group)];
            group.low = low;
            group.high = std::max(group.high, double(low + 1));
        }, QStringLiteral("low-%1").arg(m_group));
    });
    connect(m_high, &QSpinBox::valueChanged, this, [this](int high) {
        m_editor.edit([this, high](ScoreModel &model) {
            ScoreGroup &group = model.groups[static_cast<std::size_t>(m_group)];
            group.high = high;
            group.low = std::min(group.low, double(high - 1));
        }, QStringLiteral("high-%1").arg(m_group));
    });
    connect(m_add, &QAbstractButton::clicked, this, &GroupCard::addWanted);
    connect(m_more, &QAbstractButton::clicked, this, &GroupCard::menuWanted);
    return head;
}

void GroupCard::refresh()
{
    const ScoreGroup &group = m_editor.model().groups[static_cast<std::size_t>(m_group)];
    setAccessibleName(tr("Group “%1”").arg(group.name));
    m_name->setText(group.name);
    m_kind->setText(titleOf(group.kind));
    m_kind->setTone(toneOf(group.kind));
    m_kind->setVisible(titleOf(group.kind) != group.name); // says it twice otherwise
    m_low->showValue(static_cast<int>(std::lround(group.low)));
    m_high->showValue(static_cast<int>(std::lround(group.high)));
    m_low->setAccessibleName(tr("Least points of “%1”").arg(group.name));
    m_high->setAccessibleName(tr("Most points of “%1”").arg(group.name));
    m_add->setMeaning(tr("Add a rule to “%1”").arg(group.name));
    m_more->setMeaning(tr("More about the group “%1”").arg(group.name));
    while (m_rows.size() > group.rules.size()) {
        m_list->removeWidget(m_rows.back());
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < group.rules.size(); ++i) {
        const bool isNew = i == m_rows.size();
        if (isNew) {
            m_rows.push_back(new RuleRow(m_editor));
            m_list->addWidget(m_rows.back());
        }
        m_rows[i]->setPlace(m_group, static_cast<int>(i));
        if (isNew)
            Q_EMIT rowAdded(m_rows[i]);
    }
    m_none->setVisible(group.rules.empty());
}

void GroupCard::refreshCounts()
{
    for (RuleRow *row : m_rows)
        row->refreshCounts();
}

} // namespace lead
