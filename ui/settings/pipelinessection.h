#pragma once

#include "core/settings/setupvalues.h"
#include "ui/settings/settingssection.h"

class QVBoxLayout;

namespace lead {

class Button;
class PipelineCard;
class SettingsService;

/// Pipelines and their stages: names, order, colours, odds and limits. A draft until it is saved.
class PipelinesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PipelinesSection(SettingsService &service, QWidget *parent = nullptr);

    void refresh() override;
    bool hasChanges() const override;
    void save() override;
    void discard() override;

private:
    void load(const WorkspaceSetupState &state);
    void rebuild();
    void addPipeline();
    void removePipeline(std::size_t index);
    void removeStage(std::size_t pipeline, std::size_t stage);
    void askForMove(const Stage &stage, std::size_t pipeline, std::size_t index);
    void takeOut(std::size_t pipeline, std::size_t stage);
    qint64 leadsIn(StageId stage) const;

    SettingsService &m_service;
    QWidget *m_cards = nullptr;
    QWidget *m_holder;
    Button *m_add;
    std::vector<PipelineSetup> m_pipelines; // as they were read
    std::vector<PipelineSetup> m_draft;
    StageMoves m_moves;
    std::map<StageId, qint64> m_counts;
    FieldCatalog m_catalog;
    bool m_isReadOnly = false;
    int m_request = 0;
};

} // namespace lead
