#include "ui/scoring/learndialog.h"

#include "core/base/numbertext.h"
#include "core/scoring/ruletext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {
constexpr int Width = 760;
constexpr int Height = 520;
enum Column { Trait, Weight, Won, Lost, Evidence, Columns };

bool isSame(const FitCriterion &a, const FitCriterion &b)
{
    return a.field == b.field && a.condition == b.condition && a.from == b.from && a.to == b.to;
}
} // namespace

LearnDialog::LearnDialog(LearnedProfile learned, std::vector<FitCriterion> profile, const FieldCatalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_learned(std::move(learned))
    , m_profile(std::move(profile))
    , m_list(new QTreeWidget)
    , m_use(new Button(QString(), Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Learn from won and lost"));
    resize(scaled(Width), scaled(Height));
    auto *about = new TextLabel(tr("From %1 won and %2 lost leads. Weights follow how strongly a trait tells the two apart; traits with fewer than %3 closed leads are left out. Look at each: what goes together need not be the reason.")
                                    .arg(numberText(m_learned.won), numberText(m_learned.lost), numberText(FewestLearnedCases)), TextStyle::Body, Ink::Text2);
    about->setWordWrap(true);
    auto *all = new Button(tr("Tick &all"), Button::Kind::Ghost);
    auto *none = new Button(tr("Tick &none"), Button::Kind::Ghost);
    auto *cancel = new Button(tr("Cancel"));
    for (Button *button : {all, none, cancel})
        button->setAutoDefault(false);
    m_use->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::Gap);
    foot->addWidget(all);
    foot->addWidget(none);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Section);
    layout->addWidget(new TextLabel(tr("Learn from won and lost"), TextStyle::PanelTitle));
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    fill(catalog);
    connect(m_list, &QTreeWidget::itemChanged, this, &LearnDialog::follow);
    connect(all, &QAbstractButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QAbstractButton::clicked, this, [this] { tickAll(false); });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_use, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(this->profile());
        accept();
    });
    follow();
    m_list->setFocus(Qt::OtherFocusReason);
}

void LearnDialog::fill(const FieldCatalog &catalog)
{
    m_list->setAccessibleName(tr("Traits that were found"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Trait"), tr("Weight"), tr("Won"), tr("Lost"), tr("Evidence")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Trait, QHeaderView::Stretch);
    for (const LearnedCriterion &found : m_learned.criteria) {
        auto *item = new QTreeWidgetItem(m_list);
        const QString times = numberText(std::exp(std::abs(found.logOdds)), 'f', 1);
        const bool isKnown = std::any_of(m_profile.begin(), m_profile.end(), [&found](const FitCriterion &one) { return isSame(one, found.criterion); });
        item->setText(Trait, isKnown ? tr("%1 (in the profile, new weight)").arg(found.criterion.name) : found.criterion.name);
        item->setToolTip(Trait, plainToolTip(criterionText(found.criterion, catalog)));
        item->setText(Weight, numberText(found.criterion.weight, 'f', 1));
        item->setText(Won, numberText(found.won));
        item->setText(Lost, numberText(found.lost));
        item->setText(Evidence, found.logOdds >= 0 ? tr("%1 times the odds").arg(times) : tr("odds divided by %1").arg(times));
        item->setToolTip(Evidence, plainToolTip(tr("%1 standard errors away from chance").arg(numberText(std::abs(found.z), 'f', 1))));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Trait, Qt::Unchecked);
        for (const int column : {Weight, Won, Lost})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void LearnDialog::tickAll(bool isTicked)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->topLevelItem(i)->setCheckState(Trait, isTicked ? Qt::Checked : Qt::Unchecked);
}

std::vector<FitCriterion> LearnDialog::profile() const
{
    std::vector<FitCriterion> profile = m_profile;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->checkState(Trait) != Qt::Checked)
            continue;
        const FitCriterion &found = m_learned.criteria[static_cast<std::size_t>(i)].criterion;
        const auto known = std::find_if(profile.begin(), profile.end(), [&found](const FitCriterion &one) { return isSame(one, found); });
        if (known != profile.end())
            known->weight = found.weight;
        else
            profile.push_back(found);
    }
    return profile;
}

void LearnDialog::follow()
{
    int ticked = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        ticked += m_list->topLevelItem(i)->checkState(Trait) == Qt::Checked;
    m_use->setText(ticked > 0 ? tr("Take %n criteria", nullptr, ticked) : tr("Take"));
    m_use->setEnabled(ticked > 0);
}

} // namespace lead
