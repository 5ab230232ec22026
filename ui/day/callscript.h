#pragma once

#include "core/base/id.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QStackedWidget;

namespace lead {

class Button;
class Settings;
class TextLabel;

/// What to say to a lead in its stage: to read, and to write once for all leads there.
class CallScript : public Card
{
    Q_OBJECT

public:
    explicit CallScript(Settings &settings, QWidget *parent = nullptr);

    void showStage(const QString &workspace, StageId stage, const QString &name);
    /// Somebody is writing one.
    bool isEditing() const;

private:
    void edit();
    void save();
    void showText();
    QString stored() const;

    Settings &m_settings;
    QString m_workspace;
    StageId m_stage;
    QString m_stageName;
    TextLabel *m_title;
    TextLabel *m_text;
    QPlainTextEdit *m_editor;
    QStackedWidget *m_states;
    Button *m_edit;
};

} // namespace lead
