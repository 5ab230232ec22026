#pragma once

#include "core/base/id.h"
#include "ui/scoring/ruletable.h"

#include <QWidget>
#include <optional>

class QScrollArea;
class QSplitter;

namespace lead {

class Banner;
class Button;
class ChangeBar;
class CommandRegistry;
class EmptyState;
class ErrorState;
class IconButton;
class JobList;
class LeadJob;
class LeadService;
class ProfileCard;
class ProgressLine;
class RulesFile;
class ScoreEditor;
class Segmented;
class Settings;
class SimulationView;
class StateStack;
class TextLabel;
class TrialView;
class VersionList;

/// The rules by which leads are scored: versions at the left, the rules of the working copy, and what they would do at the right.
class RulesSection : public QWidget
{
    Q_OBJECT

public:
    struct Tools
    {
        LeadService &leads;
        Settings &settings;
        CommandRegistry &commands;
        JobList &jobs;
    };

    explicit RulesSection(const Tools &tools, QWidget *parent = nullptr);

    ScoreEditor &editor() { return *m_editor; }
    RuleTable &table() { return *m_table; }
    ProfileCard &profile() { return *m_profile; }
    VersionList &versions() { return *m_versions; }
    SimulationView &simulation() { return *m_simulation; }
    TrialView &trials() { return *m_trials; }
    RulesFile &file() { return *m_file; }
    void focusFirst();

    void addRule();
    void addRuleTo(int group);
    void addGroup();
    void editRule(RuleTable::Place place);
    void editCondition(RuleTable::Place place);
    void saveDraft();
    void discard();
    /// Asks, with what would follow in numbers.
    void publish();
    void compare(int version);
    void rollBack(int version);
    /// Asks before leads are not scored any more.
    void switchOff();
    void setVersionsShown(bool shown);
    void setTestShown(bool shown);
    bool areVersionsShown() const;
    bool isTestShown() const;
    void showTest(int view);

Q_SIGNALS:
    void opened(lead::LeadId lead);
    void done(const QString &sentence, const lead::OperationId &act);
    void said(const QString &sentence);
    void failed(const QString &sentence);
    /// A working copy that is not saved came or went.
    void changesChanged(bool hasChanges);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildStates();
    QWidget *buildOff();
    QWidget *buildUnreadable();
    QWidget *buildEditor();
    QWidget *buildBar();
    QWidget *buildRules();
    QWidget *buildTest();
    void wire();
    void refresh();
    void refreshSummary();
    void showFailed();
    void showOvertaken();
    void fitPanes();
    void openGroupMenu(int group, QWidget *anchor);
    void openMenu();
    /// The newest that has rules and can be read; 0 without any.
    int lastVersion() const;
    void renameGroup(int group);
    void showJob(LeadJob *job);
    void see(const QPoint &position);

    Tools m_tools;
    ScoreEditor *m_editor;
    RulesFile *m_file;
    StateStack *m_states;
    QWidget *m_content;
    EmptyState *m_empty;
    EmptyState *m_off; // scoring was switched off
    Button *m_again;
    ErrorState *m_unreadable; // the rules that count
    Button *m_earlier;
    Banner *m_banner;
    QSplitter *m_splitter;
    QWidget *m_versionPane;
    VersionList *m_versions;
    QScrollArea *m_scroll;
    RuleTable *m_table;
    ProfileCard *m_profile;
    TextLabel *m_summary;
    QWidget *m_testPane;
    Segmented *m_testViews;
    SimulationView *m_simulation;
    TrialView *m_trials;
    IconButton *m_versionsButton;
    IconButton *m_testButton;
    IconButton *m_more;
    ChangeBar *m_bar;
    std::optional<bool> m_wantsVersions; // as the person chose; absent: by the width
    std::optional<bool> m_wantsTest;
    int m_publishRequest = 0;
};

/// Every command of the rules.
void addRuleCommands(RulesSection &section, CommandRegistry &commands);

} // namespace lead
