#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/domain/stage.h"

#include <QWidget>

class QListWidget;

namespace lead {

/// What a stage asks of leads that enter it, and whether its limit holds: for a popover. What is ticked is there at once.
class StageRulesPanel : public QWidget
{
    Q_OBJECT

public:
    StageRulesPanel(const Stage &stage, const FieldCatalog &catalog, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const std::vector<lead::FieldNumber> &required, bool needsStep, bool isLimitHard);

private:
    void addFields(const FieldCatalog &catalog);
    void narrow(const QString &typed);
    void tell();

    Stage m_stage;
    QListWidget *m_fields;
};

/// In a few words, "Phone" or "3 things"; empty when the stage asks for nothing.
QString stageRulesText(const Stage &stage, const FieldCatalog &catalog);

} // namespace lead
