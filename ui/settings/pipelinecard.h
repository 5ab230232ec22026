#pragma once

#include "core/settings/setupvalues.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace lead {

/// One pipeline of a draft with a line for each stage. Writes what is typed into the draft, which has to outlive it.
class PipelineCard : public Card
{
    Q_OBJECT

public:
    PipelineCard(PipelineSetup &setup, const std::map<StageId, qint64> &counts, const FieldCatalog &catalog, bool canBeRemoved, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    void removeWanted();
    void stageRemoveWanted(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader(bool canBeRemoved);
    void rebuildStages();
    void addHeadings(QGridLayout &grid);
    void addStageRow(QGridLayout &grid, int index);
    void addNumbers(QGridLayout &grid, int index, int row);
    QWidget *kindEditor(int index);
    QWidget *numberEditor(int index, int Stage::*number, int most, const QString &none, const QString &suffix, const QString &name);
    QWidget *toneEditor(int index);
    QWidget *rulesEditor(int index);
    QWidget *rowButtons(int index);
    void addStage();
    void move(int index, int by);
    Stage &stage(int index) { return m_setup.stages[static_cast<std::size_t>(index)]; }
    qint64 leadsIn(StageId id) const;

    PipelineSetup &m_setup;
    std::map<StageId, qint64> m_counts;
    FieldCatalog m_catalog;
    QVBoxLayout *m_layout;
    QWidget *m_stages = nullptr;
    QList<QLineEdit *> m_names;
    bool m_isNarrow = false; // the numbers of a stage stand below its name
    int m_wideWidth = 0;     // that they need beside it
};

} // namespace lead
