#include "ui/commands/commandregistry.h"
#include "ui/scoring/profilecard.h"
#include "ui/scoring/rulesfile.h"
#include "ui/scoring/rulessection.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/trialview.h"
#include "ui/scoring/versionlist.h"

#include <QCoreApplication>

namespace lead {

namespace {
struct RuleCommands
{
    Q_DECLARE_TR_FUNCTIONS(RuleCommands)
};
} // namespace

void addRuleCommands(RulesSection &section, CommandRegistry &commands)
{
    RulesSection *rules = &section;
    // They mean the rules, so that nothing happens while another tab is in front.
    const auto add = [&commands, rules](const char *id, const QString &title, const char *icon, const QList<QKeySequence> &keys, const std::function<void()> &run) {
        commands.add({.id = QString::fromLatin1(id), .title = title, .scope = CommandScope::Scoring, .icon = icon, .keys = keys}, [rules, run] {
            if (rules->isVisible() && rules->editor().state() == ScoreEditor::State::Ready)
                run();
        });
    };
    add("scoring.down", RuleCommands::tr("Next rule"), "arrow-down", {Qt::Key_J}, [rules] { rules->table().step(1); });
    add("scoring.up", RuleCommands::tr("Previous rule"), "arrow-up", {Qt::Key_K}, [rules] { rules->table().step(-1); });
    add("scoring.addRule", RuleCommands::tr("Add a scoring rule…"), "plus", {Qt::Key_N}, [rules] { rules->addRule(); });
    add("scoring.addGroup", RuleCommands::tr("Add a group of rules…"), "layers", {}, [rules] { rules->addGroup(); });
    add("scoring.edit", RuleCommands::tr("Edit the rule…"), "pencil", {Qt::Key_E}, [rules] { rules->editRule(rules->table().current()); });
    add("scoring.condition", RuleCommands::tr("Edit the condition of the rule…"), "list-filter", {Qt::Key_F}, [rules] { rules->editCondition(rules->table().current()); });
    add("scoring.toggle", RuleCommands::tr("Switch the rule on or off"), "eye", {Qt::Key_X}, [rules] { rules->table().toggleCurrent(); });
    add("scoring.moveUp", RuleCommands::tr("Move the rule up"), "arrow-up", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)}, [rules] { rules->table().moveCurrent(-1); });
    add("scoring.moveDown", RuleCommands::tr("Move the rule down"), "arrow-down", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)}, [rules] { rules->table().moveCurrent(1); });
    add("scoring.copy", RuleCommands::tr("Duplicate the rule"), "copy", {QKeySequence(Qt::CTRL | Qt::Key_D)}, [rules] { rules->table().copyCurrent(); });
    add("scoring.remove", RuleCommands::tr("Remove the rule"), "trash-2", {}, [rules] { rules->table().removeCurrent(); });
    add("scoring.undo", RuleCommands::tr("Undo the last change of the rules"), "undo-2", {}, [rules] { rules->editor().undo(); });
    add("scoring.redo", RuleCommands::tr("Redo the last change of the rules"), "redo-2", {}, [rules] { rules->editor().redo(); });
    add("scoring.addCriterion", RuleCommands::tr("Add a criterion of the ideal customer…"), "target", {}, [rules] { rules->profile().addCriterion(); });
    add("scoring.learn", RuleCommands::tr("Learn the ideal customer from won and lost…"), "wand-sparkles", {}, [rules] { rules->profile().learn(); });
    add("scoring.testAll", RuleCommands::tr("Test the rules with all leads"), "panel-right", {Qt::Key_T}, [rules] { rules->showTest(0); });
    add("scoring.testOne", RuleCommands::tr("Test the rules with single leads"), "search", {QKeySequence(Qt::SHIFT | Qt::Key_T)}, [rules] { rules->showTest(1); });
    add("scoring.versions", RuleCommands::tr("Show or hide the versions of the rules"), "history", {Qt::Key_V}, [rules] { rules->setVersionsShown(!rules->areVersionsShown()); });
    add("scoring.compare", RuleCommands::tr("Compare versions of the rules…"), "git-compare", {}, [rules] { rules->compare(rules->versions().selected()); });
    add("scoring.export", RuleCommands::tr("Export the scoring rules…"), "download", {}, [rules] { rules->file().save(); });
    add("scoring.off", RuleCommands::tr("Switch scoring off…"), "ban", {}, [rules] { rules->switchOff(); });
    // Also where there are no rules yet.
    commands.add({.id = QStringLiteral("scoring.open"), .title = RuleCommands::tr("Open scoring rules from a file…"), .scope = CommandScope::Scoring, .icon = "folder-open", .synonyms = {RuleCommands::tr("import a scoring model")}}, [rules] {
        if (rules->isVisible() && rules->editor().state() != ScoreEditor::State::Loading)
            rules->file().open();
    });
    add("scoring.saveDraft", RuleCommands::tr("Save the draft of the rules"), "save", {QKeySequence(QKeySequence::Save)}, [rules] { rules->saveDraft(); });
    add("scoring.publish", RuleCommands::tr("Publish the rules…"), "badge-check", {QKeySequence(Qt::CTRL | Qt::Key_Return)}, [rules] { rules->publish(); });
    add("scoring.discard", RuleCommands::tr("Discard the changes of the rules"), "x", {}, [rules] { rules->discard(); });
}

} // namespace lead
