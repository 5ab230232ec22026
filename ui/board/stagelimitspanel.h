#pragma once

#include "core/domain/stage.h"
#include "ui/widgets/numberform.h"

class QCheckBox;
class QSpinBox;

namespace lead {

/// How many leads a stage takes and after how long they rot, for a popover.
class StageLimitsPanel : public NumberForm
{
    Q_OBJECT

public:
    explicit StageLimitsPanel(const Stage &stage, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The stage with its new limits.
    void given(const lead::Stage &stage);
    /// To everything else that can be set of it.
    void settingsWanted();

private:
    QWidget *buildButtons();
    void submit();

    Stage m_stage;
    QSpinBox *m_limit = nullptr;
    QCheckBox *m_isHard;
    QSpinBox *m_days = nullptr; // of open stages
};

} // namespace lead
