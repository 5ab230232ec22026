#pragma once

#include "core/leads/leadvalues.h"
#include "core/leads/stageentry.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace lead {

class InputField;
class ValueEditor;

/// What leads lack to enter a stage, each with the editor of its field, and why they are lost where they are: for a popover.
class StageEntryPanel : public QWidget
{
    Q_OBJECT

public:
    /// `lacks` are the leads that lack something of `leads`; `reasonWanted` asks why they are lost, too.
    StageEntryPanel(const WorkspaceInfoPtr &info, const Stage &stage, const std::vector<StageLack> &lacks, qint64 leads, Millis now, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const lead::StageEntry &entry);
    void cancelled();

private:
    struct Line
    {
        Field field;
        InputField *input = nullptr;
        ValueEditor *editor = nullptr;
        bool isNeeded = true;
    };

    void addReasons(QVBoxLayout &layout);
    void addHeading(QVBoxLayout &layout, const std::vector<StageLack> &lacks, qint64 leads);
    void addLine(QVBoxLayout &layout, const Field &field, const QString &label, bool isNeeded);
    void addStep(QVBoxLayout &layout);
    void addButtons(QVBoxLayout &layout);
    void goOn(const ValueEditor *from);
    void submit();

    WorkspaceInfoPtr m_info;
    Stage m_stage;
    Millis m_now;
    std::vector<Line> m_lines;
    QLineEdit *m_stepTitle = nullptr;
    std::size_t m_stepLine = 0; // with m_stepTitle
};

} // namespace lead
