#include "ui/settings/pipelinessection.h"

#include "core/base/whendone.h"
#include "core/settings/settingsservice.h"
#include "core/settings/setuprules.h"
#include "ui/settings/choicedialog.h"
#include "ui/settings/pipelinecard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lead {

PipelinesSection::PipelinesSection(SettingsService &service, QWidget *parent)
    : SettingsSection(tr("Pipelines and stages"),
                      tr("The steps that leads take. The chance of a stage weighs the value of its leads; after so many days without a touch a lead in it"
                         " counts as stale."), parent)
    , m_service(service)
    , m_holder(new QWidget)
    , m_add(new Button(tr("&Add pipeline"), Button::Kind::Secondary, "plus"))
{
    auto *holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins(0, 0, 0, 0);
    addWidget(m_holder);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addStretch(1);
    addWidget(bar);
    addEntry(tr("Stages"), m_holder, {tr("order"), tr("probability"), tr("chance"), tr("colour"), tr("rotting"), tr("stale"), tr("WIP limit"), tr("required fields")});
    addEntry(tr("Add a pipeline"), m_add);
    connect(m_add, &QPushButton::clicked, this, &PipelinesSection::addPipeline);
}

void PipelinesSection::refresh()
{
    const int request = ++m_request;
    read(m_service.state(), [this](const WorkspaceSetupState &state) {
        m_add->setEnabled(!state.isReadOnly);
        if (!hasChanges())
            load(state);
    });
    whenDone(m_service.counts(), this, [this, request](const Result<SetupCounts> &counts) {
        if (request != m_request || !counts || counts->byStage == m_counts)
            return;
        m_counts = counts->byStage;
        if (!hasChanges())
            rebuild();
    });
}

void PipelinesSection::load(const WorkspaceSetupState &state)
{
    if (m_pipelines == state.pipelines && m_catalog.fields() == state.catalog.fields() && m_cards)
        return;
    m_catalog = state.catalog;
    m_pipelines = state.pipelines;
    m_isReadOnly = state.isReadOnly;
    discard();
}

void PipelinesSection::discard()
{
    m_draft = m_pipelines;
    m_moves.clear();
    rebuild();
    Q_EMIT changesChanged();
}

void PipelinesSection::rebuild()
{
    delete m_cards;
    m_cards = new QWidget;
    m_cards->setEnabled(!m_isReadOnly);
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Section);
    for (std::size_t i = 0; i < m_draft.size(); ++i) {
        auto *card = new PipelineCard(m_draft[i], m_counts, m_catalog, m_draft.size() > 1);
        layout->addWidget(card);
        connect(card, &PipelineCard::changed, this, &SettingsSection::changesChanged);
        connect(card, &PipelineCard::removeWanted, this, [this, i] { removePipeline(i); });
        connect(card, &PipelineCard::stageRemoveWanted, this, [this, i](int stage) { removeStage(i, static_cast<std::size_t>(stage)); });
    }
    m_holder->layout()->addWidget(m_cards);
}

qint64 PipelinesSection::leadsIn(StageId stage) const
{
    const auto it = m_counts.find(stage);
    return it == m_counts.end() ? 0 : it->second;
}

void PipelinesSection::addPipeline()
{
    const QString name = tr("Pipeline %1").arg(m_draft.size() + 1);
    PipelineSetup setup{{{}, name, static_cast<int>(m_draft.size()) + 1}, {}};
    for (const auto &[title, kind] : {std::pair(tr("%1: new"), StageKind::Open), std::pair(tr("%1: won"), StageKind::Won), std::pair(tr("%1: lost"), StageKind::Lost)}) {
        Stage stage;
        stage.name = title.arg(name);
        stage.kind = kind;
        stage.probability = kind == StageKind::Won ? 100 : kind == StageKind::Open ? 10 : 0;
        stage.position = static_cast<int>(setup.stages.size()) + 1;
        setup.stages.push_back(stage);
    }
    m_draft.push_back(setup);
    rebuild();
    Q_EMIT changesChanged();
}

void PipelinesSection::removePipeline(std::size_t index)
{
    for (std::size_t i = 0; i < m_draft[index].stages.size(); ++i) {
        const Stage &stage = m_draft[index].stages[i];
        if (leadsIn(stage.id) > 0) {
            Q_EMIT failed(tr("Leads stand in “%1”. Remove its stage first and say where they go.").arg(stage.name));
            return;
        }
    }
    m_draft.erase(m_draft.begin() + static_cast<std::ptrdiff_t>(index));
    rebuild();
    Q_EMIT changesChanged();
}

void PipelinesSection::removeStage(std::size_t pipeline, std::size_t index)
{
    const Stage stage = m_draft[pipeline].stages[index];
    if (stage.id.isValid() && leadsIn(stage.id) > 0)
        askForMove(stage, pipeline, index);
    else
        takeOut(pipeline, index);
}

void PipelinesSection::askForMove(const Stage &stage, std::size_t pipeline, std::size_t index)
{
    std::vector<ChoiceDialog::Choice> choices;
    for (const PipelineSetup &setup : m_draft)
        for (const Stage &other : setup.stages)
            if (other.id.isValid() && other.id != stage.id)
                choices.push_back({m_draft.size() > 1 ? tr("%1 (%2)").arg(other.name, setup.pipeline.name) : other.name, qint64(other.id.value)});
    auto *dialog = new ChoiceDialog(tr("Remove the stage “%1”?").arg(stage.name), tr("History still names it. This applies when you save, and undo takes it back."),
                                    tr("Where do its %n lead(s) go?", nullptr, static_cast<int>(leadsIn(stage.id))), choices, tr("Remove stage"), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, pipeline, index, id = stage.id] {
        m_moves.insert_or_assign(id, StageId{dialog->chosen().toLongLong()});
        takeOut(pipeline, index);
    });
    dialog->open();
}

void PipelinesSection::takeOut(std::size_t pipeline, std::size_t index)
{
    std::vector<Stage> &stages = m_draft[pipeline].stages;
    stages.erase(stages.begin() + static_cast<std::ptrdiff_t>(index));
    rebuild();
    Q_EMIT changesChanged();
}

bool PipelinesSection::hasChanges() const
{
    return m_draft != m_pipelines;
}

void PipelinesSection::save()
{
    whenDone(m_service.savePipelines(m_pipelines, m_draft, m_moves), this, [this](const Result<OperationId> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error().message);
            return;
        }
        m_pipelines = m_draft; // the ids of new ones follow with refresh()
        m_moves.clear();
        Q_EMIT changesChanged();
        Q_EMIT done(tr("The pipelines are saved."), *saved);
        refresh();
    });
}

} // namespace lead
