#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/leads/leadacts.h"

#include <QFrame>
#include <QFuture>
#include <QHash>
#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QSpinBox;
class QStackedWidget;

namespace lead {

class Button;
class CallScript;
class CompletingEdit;
class IconButton;
class OpenLead;
class Segmented;
class Settings;
class TextLabel;

/// Where a note, a call or a task is written down. What is not saved yet is kept for each lead.
class Composer : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Note, Call, Task };

    Composer(OpenLead &lead, Settings &settings, QWidget *parent = nullptr);
    ~Composer() override;

    /// For places where the script stands beside the lead anyway.
    void hideScript();
    /// Switches to a kind and puts the cursor into the text.
    void compose(Kind kind);
    void save();

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi();
    void arrange();
    QWidget *buildCallPart();
    QWidget *buildTaskPart();
    QWidget *buildEnd();
    void saveCall(LeadId lead, const QString &text);
    void showTemplates();
    void insertTemplate(const QString &name);
    void refreshScript();
    void setKind(Kind kind);
    void refresh();
    void fit();
    void keepDraft();
    void showDraft();
    QString workspace() const;
    void follow(LeadId lead, const QFuture<Result<LeadActs::Done>> &saving, const QString &sentence);
    void finish(LeadId lead, const Result<LeadActs::Done> &done, const QString &sentence);
    std::optional<Millis> due() const;

    OpenLead &m_lead;
    Settings &m_settings;
    Kind m_kind = Kind::Note;
    LeadId m_shown; ///< whose draft is in the editor
    bool m_isGone = false; ///< that lead
    Segmented *m_kinds;
    CompletingEdit *m_text;
    QStackedWidget *m_parts;
    QComboBox *m_outcome;
    QSpinBox *m_minutes;
    QComboBox *m_due;
    TextLabel *m_problem;
    CallScript *m_script;
    IconButton *m_templates;
    Button *m_save;
    QWidget *m_end; ///< what saves
    QGridLayout *m_foot;
    QHash<LeadId, QString> m_longDrafts; ///< those that are too long to be kept for later, while this lives
    bool m_showsScript = true;
    bool m_isTight = false; // what saves stands below the kinds
};

} // namespace lead
