#include "ui/scoring/comparedialog.h"

#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/scoring/scoresimulation.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inputfield.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

namespace lead {

namespace {
constexpr int Width = 880;
constexpr int Height = 560;
enum Column { What, Before, After, Columns };
} // namespace

CompareDialog::CompareDialog(ScoreEditor &editor, LeadService &leads, int version, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_leads(leads)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_fromRank(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_toRank(new TextLabel(QString(), TextStyle::Small, Ink::Text2))
    , m_same(new TextLabel(tr("The two are the same."), TextStyle::Body, Ink::Text2))
    , m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare versions"));
    resize(scaled(Width), scaled(Height));
    fillVersions(version);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(metrics::Page);
    const auto addSide = [choices](const QString &label, QComboBox *combo, TextLabel *rank) {
        auto *side = new QVBoxLayout;
        side->setSpacing(metrics::Tight);
        side->addWidget(new InputField(label, combo));
        side->addWidget(rank);
        choices->addLayout(side, 1);
    };
    addSide(tr("&From"), m_from, m_fromRank);
    addSide(tr("&To"), m_to, m_toRank);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("What"), tr("From"), tr("To")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto *close = new Button(tr("Close"), Button::Kind::Primary);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_same);
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Page, metrics::Roomy, metrics::Page, metrics::Roomy);
    layout->setSpacing(metrics::Section);
    layout->addWidget(new TextLabel(tr("Compare versions"), TextStyle::PanelTitle));
    layout->addLayout(choices);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    for (QComboBox *combo : {m_from, m_to})
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    compare();
}

void CompareDialog::fillVersions(int version)
{
    const auto add = [this](const QString &title, const ScoreModel &model) {
        m_versions.emplace_back(title, model);
        m_from->addItem(title);
        m_to->addItem(title);
    };
    int from = -1;
    int active = -1;
    if (m_editor.hasChanges())
        add(tr("Being edited"), m_editor.model());
    if (const Definition *draft = m_editor.draft())
        if (const Result<ScoreModel> model = m_editor.modelOf(*draft))
            add(tr("Draft"), *model);
    for (const Definition &one : m_editor.versions()) {
        const Result<ScoreModel> model = one.body.isEmpty() ? Result<ScoreModel>(Error{}) : m_editor.modelOf(one);
        if (!model)
            continue;
        const bool isActive = m_editor.current() && m_editor.current()->version == one.version;
        add(isActive ? tr("Version %1 (active)").arg(one.version) : tr("Version %1").arg(one.version), *model);
        if (isActive)
            active = m_from->count() - 1;
        if (one.version == version)
            from = m_from->count() - 1;
    }
    const int last = m_from->count() - 1;
    m_from->setCurrentIndex(from >= 0 ? from : active >= 0 ? active : last);
    // Against what comes after it: the working copy, or else the version that is active.
    m_to->setCurrentIndex(m_from->currentIndex() != 0 ? 0 : std::min(1, last));
}

void CompareDialog::compare()
{
    if (m_versions.empty())
        return;
    ++m_request;
    const ScoreModel &from = m_versions[static_cast<std::size_t>(m_from->currentIndex())].second;
    const ScoreModel &to = m_versions[static_cast<std::size_t>(m_to->currentIndex())].second;
    m_list->clear();
    for (const ModelDifference &difference : differencesOf(from, to, m_editor.catalog())) {
        const QString before = difference.kind == ModelDifference::Kind::Added ? tr("not there") : difference.before;
        const QString after = difference.kind == ModelDifference::Kind::Removed ? tr("not there") : difference.after;
        auto *item = new QTreeWidgetItem(m_list, {difference.what, before, after});
        for (int column = 0; column < Columns; ++column)
            item->setToolTip(column, plainToolTip(item->text(column)));
    }
    m_same->setVisible(m_list->topLevelItemCount() == 0);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    rank(from, m_fromRank);
    rank(to, m_toRank);
}

void CompareDialog::rank(const ScoreModel &model, TextLabel *label)
{
    label->setText(tr("Ranking of won above lost: being worked out…"));
    whenDone(m_leads.simulateScores(model, false, 0), this, [this, label, request = m_request](const Result<ScoreSimulation> &simulation) {
        if (request != m_request)
            return;
        if (!simulation)
            label->setText(simulation.error().message);
        else if (!simulation->after.auc)
            label->setText(tr("Ranking of won above lost: there are not both won and lost leads."));
        else
            label->setText(tr("A won lead is above a lost one in %1 % of all pairs.").arg(numberText(*simulation->after.auc * 100, 'f', 1)));
    });
}

} // namespace lead
