#include "ui/scoring/scoringpage.h"

#include "ui/scoring/predictionsection.h"
#include "ui/scoring/rulessection.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/region.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace lead {

ScoringPage::ScoringPage(const Tools &tools, QWidget *parent)
    : Surface(Ground::App, {}, parent)
    , m_tools(tools)
    , m_tabs(new TabStrip(tr("Ways of scoring")))
    , m_sections(new FillingStack)
    , m_rules(new RulesSection({tools.leads, tools.settings, tools.commands, tools.jobs}))
{
    buildUi();
    connect(m_tabs, &TabStrip::currentChanged, m_sections, &FillingStack::setCurrentIndex);
    addSection(QStringLiteral("rules"), tr("Rules"), m_rules);
    addPrediction();
    connect(m_rules, &RulesSection::opened, this, &ScoringPage::opened);
    connect(m_rules, &RulesSection::done, this, &ScoringPage::done);
    connect(m_rules, &RulesSection::said, this, &ScoringPage::said);
    connect(m_rules, &RulesSection::failed, this, &ScoringPage::failed);
    connect(m_rules, &RulesSection::changesChanged, this, [this](bool hasChanges) { m_tabs->setUnsaved(0, hasChanges); });
}

void ScoringPage::buildUi()
{
    auto *header = new Surface(Ground::Surface, Qt::BottomEdge);
    header->setFixedHeight(metrics::pageHeaderHeight());
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(metrics::Page, 0, 0, 0);
    row->setSpacing(metrics::Page);
    row->addWidget(new TextLabel(tr("Scoring"), TextStyle::PageTitle));
    row->addWidget(m_tabs, 1, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_sections, 1);
    markRegion(header, tr("Scoring"));
}

void ScoringPage::addSection(const QString &id, const QString &title, QWidget *section)
{
    m_sections->addWidget(section);
    m_tabs->addTab(title, {}, id);
}

void ScoringPage::addPrediction()
{
    auto *prediction = new PredictionSection(m_tools.leads, m_tools.commands, m_tools.jobs);
    const int place = m_tabs->count();
    addSection(QStringLiteral("prediction"), tr("Prediction"), prediction);
    connect(prediction, &PredictionSection::opened, this, &ScoringPage::opened);
    connect(prediction, &PredictionSection::said, this, &ScoringPage::said);
    connect(prediction, &PredictionSection::failed, this, &ScoringPage::failed);
    connect(prediction, &PredictionSection::changesChanged, this, [this, place](bool hasChanges) { m_tabs->setUnsaved(place, hasChanges); });
}

void ScoringPage::focusFirst()
{
    if (m_sections->currentWidget() == m_rules)
        m_rules->focusFirst();
    else if (QWidget *shown = m_sections->currentWidget())
        shown->setFocus(Qt::OtherFocusReason);
}

void ScoringPage::showSection(const QString &id)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->data(i).toString() == id)
            m_tabs->setCurrentIndex(i);
}

QString ScoringPage::section() const
{
    return m_tabs->data(m_tabs->currentIndex()).toString();
}

QJsonObject ScoringPage::place() const
{
    return {{QStringLiteral("section"), section()}};
}

void ScoringPage::restore(const QJsonObject &place)
{
    showSection(place.value(QLatin1StringView("section")).toString());
}

} // namespace lead
