// What RulesSection does with rules, groups and versions.
#include "core/base/numbertext.h"
#include "core/base/whendone.h"
#include "core/scoring/ruletext.h"
#include "core/scoring/scoresimulation.h"
#include "ui/commands/joblist.h"
#include "ui/leads/conditiondialog.h"
#include "ui/scoring/comparedialog.h"
#include "ui/scoring/groupdialog.h"
#include "ui/scoring/ruledialog.h"
#include "ui/scoring/rulesfile.h"
#include "ui/scoring/rulessection.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/theme/icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/statestack.h"

#include <QMenu>
#include <QPointer>

namespace lead {

namespace {
constexpr double UsualPoints = 10;

const ScoreRule *ruleAt(const ScoreModel &model, RuleTable::Place place)
{
    if (!place.isValid() || static_cast<std::size_t>(place.group) >= model.groups.size())
        return nullptr;
    const std::vector<ScoreRule> &rules = model.groups[static_cast<std::size_t>(place.group)].rules;
    return static_cast<std::size_t>(place.rule) < rules.size() ? &rules[static_cast<std::size_t>(place.rule)] : nullptr;
}
} // namespace

void RulesSection::addRule()
{
    if (m_editor->state() != ScoreEditor::State::Ready)
        return;
    if (m_editor->model().groups.empty())
        addGroup();
    else
        addRuleTo(std::max(0, m_table->current().group));
}

void RulesSection::addRuleTo(int group)
{
    ScoreRule rule;
    const ScoreGroup &in = m_editor->model().groups[static_cast<std::size_t>(group)];
    rule.points = in.kind == ScoreGroupKind::Penalty ? -UsualPoints : UsualPoints;
    if (in.kind == ScoreGroupKind::Engagement)
        rule.event = ScoreEvent{QStringLiteral("reply"), {}};
    auto *dialog = new RuleDialog(m_tools.leads, rule, in.name, window());
    connect(dialog, &RuleDialog::chosen, this, [this, group](const ScoreRule &made) {
        if (static_cast<std::size_t>(group) >= m_editor->model().groups.size())
            return;
        m_editor->edit([&made, group](ScoreModel &model) { model.groups[static_cast<std::size_t>(group)].rules.push_back(made); });
        m_table->setCurrent({group, static_cast<int>(m_editor->model().groups[static_cast<std::size_t>(group)].rules.size()) - 1});
        m_table->focusCurrent();
    });
    dialog->open();
}

void RulesSection::editRule(RuleTable::Place place)
{
    const ScoreRule *rule = ruleAt(m_editor->model(), place);
    if (!rule)
        return;
    auto *dialog = new RuleDialog(m_tools.leads, *rule, m_editor->model().groups[static_cast<std::size_t>(place.group)].name, window());
    connect(dialog, &RuleDialog::chosen, this, [this, place, before = *rule](const ScoreRule &made) {
        const ScoreRule *now = ruleAt(m_editor->model(), place);
        if (now && *now == before)
            m_editor->edit([&made, place](ScoreModel &model) { model.groups[static_cast<std::size_t>(place.group)].rules[static_cast<std::size_t>(place.rule)] = made; });
    });
    dialog->open();
}

void RulesSection::editCondition(RuleTable::Place place)
{
    const ScoreRule *rule = ruleAt(m_editor->model(), place);
    if (!rule)
        return;
    auto *dialog = new ConditionDialog(m_tools.leads, rule->condition, {}, window());
    dialog->setPurpose(tr("Condition of “%1”").arg(rule->name), tr("Use"));
    connect(dialog, &ConditionDialog::chosen, this, [this, place, before = *rule](const Condition &condition) {
        const ScoreRule *now = ruleAt(m_editor->model(), place);
        if (!now || !(*now == before))
            return;
        if (const QString circle = ModelPartDialog::circleIn(condition, m_editor->catalog()); !circle.isEmpty()) {
            Q_EMIT failed(circle);
            return;
        }
        if (condition.isEverything() && !now->event) {
            Q_EMIT failed(tr("A rule has to ask for something. Remove the rule instead."));
            return;
        }
        m_editor->edit([&condition, place](ScoreModel &model) {
            ScoreRule &changed = model.groups[static_cast<std::size_t>(place.group)].rules[static_cast<std::size_t>(place.rule)];
            changed.condition = condition;
            if (!changed.problem.isEmpty()) {
                changed.problem.clear();
                changed.isOn = true;
            }
        });
    });
    dialog->open();
}

void RulesSection::addGroup()
{
    if (m_editor->state() != ScoreEditor::State::Ready)
        return;
    auto *dialog = new GroupDialog(QString(), ScoreGroupKind::Own, window());
    connect(dialog, &GroupDialog::chosen, this, [this](const QString &name, ScoreGroupKind kind) {
        const bool isPenalty = kind == ScoreGroupKind::Penalty;
        m_editor->edit([&](ScoreModel &model) { model.groups.push_back({name, kind, isPenalty ? -100.0 : 0.0, isPenalty ? 0.0 : 100.0, {}}); });
    });
    dialog->open();
}

void RulesSection::renameGroup(int group)
{
    const ScoreGroup &before = m_editor->model().groups[static_cast<std::size_t>(group)];
    auto *dialog = new GroupDialog(before.name, before.kind, window());
    connect(dialog, &GroupDialog::chosen, this, [this, group](const QString &name, ScoreGroupKind kind) {
        if (static_cast<std::size_t>(group) < m_editor->model().groups.size())
            m_editor->edit([&](ScoreModel &model) {
                model.groups[static_cast<std::size_t>(group)].name = name;
                model.groups[static_cast<std::size_t>(group)].kind = kind;
            });
    });
    dialog->open();
}

void RulesSection::openGroupMenu(int group, QWidget *anchor)
{
    const auto last = static_cast<int>(m_editor->model().groups.size()) - 1;
    const auto swap = [this, group](int by) {
        m_editor->edit([group, by](ScoreModel &model) { std::swap(model.groups[static_cast<std::size_t>(group)], model.groups[static_cast<std::size_t>(group + by)]); });
    };
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("plus"), tr("Add a rule…"), this, [this, group] { addRuleTo(group); });
    menu->addAction(icon("pencil"), tr("Name and kind…"), this, [this, group] { renameGroup(group); });
    menu->addSeparator();
    menu->addAction(icon("arrow-up"), tr("Move up"), this, [swap] { swap(-1); })->setEnabled(group > 0);
    menu->addAction(icon("arrow-down"), tr("Move down"), this, [swap] { swap(1); })->setEnabled(group < last);
    menu->addSeparator();
    menu->addAction(icon("trash-2"), tr("Remove the group and its rules"), this, [this, group] {
        m_editor->edit([group](ScoreModel &model) { model.groups.erase(model.groups.begin() + group); });
    });
    menu->popup(anchor->mapToGlobal(anchor->rect().bottomLeft()));
}

void RulesSection::saveDraft()
{
    m_editor->saveDraft();
}

void RulesSection::discard()
{
    if (m_editor->hasChanges()) {
        m_editor->discard();
        return;
    }
    if (!m_editor->hasDraft())
        return;
    auto *dialog = new ConfirmDialog(tr("Discard the draft?"), tr("The rules that are active stay as they are."), tr("Discard draft"), ConfirmDialog::Kind::Destructive, window());
    connect(dialog, &QDialog::accepted, m_editor, &ScoreEditor::dropDraft);
    dialog->open();
}

void RulesSection::publish()
{
    if (m_editor->state() != ScoreEditor::State::Ready || m_editor->isBusy() || !m_editor->differsFromPublished())
        return;
    if (const QString why = m_editor->whyNotSaved(); !why.isEmpty()) {
        Q_EMIT failed(why);
        return;
    }
    whenDone(m_tools.leads.simulateScores(m_editor->model(), false, 0), this, [this, asked = m_editor->model(), request = ++m_publishRequest](const Result<ScoreSimulation> &simulation) {
        if (request != m_publishRequest || !(asked == m_editor->model()))
            return;
        if (!simulation) {
            Q_EMIT failed(simulation.error().message);
            return;
        }
        const int version = m_editor->versions().empty() ? 1 : m_editor->versions().front().version + 1;
        QStringList follows{tr("All %1 leads are scored anew.").arg(numberText(simulation->leads))};
        if (simulation->becomeHot > 0)
            follows << tr("%n become hot.", "leads", static_cast<int>(simulation->becomeHot));
        if (simulation->ceaseHot > 0)
            follows << tr("%n cease to be hot.", "leads", static_cast<int>(simulation->ceaseHot));
        follows << tr("Leads that come to match a definition by their new score move on. Undo takes all of it back.");
        auto *dialog = new ConfirmDialog(tr("Publish version %1 of the scoring rules?").arg(version), follows.join(u' '), tr("Publish"), ConfirmDialog::Kind::Normal, window());
        connect(dialog, &QDialog::accepted, m_editor, &ScoreEditor::publish);
        dialog->open();
    });
}

void RulesSection::showJob(LeadJob *job)
{
    const QPointer<LeadJob> running(job);
    const int shown = m_tools.jobs.begin(tr("Scoring all leads anew"), [running] {
        if (running)
            running->cancel();
    });
    connect(job, &LeadJob::progressed, this, [this, shown](qint64 done, qint64 total) { m_tools.jobs.setProgress(shown, done, total); });
    connect(job, &LeadJob::finished, &m_tools.jobs, [&jobs = m_tools.jobs, shown] { jobs.end(shown); });
}

int RulesSection::lastVersion() const
{
    for (const Definition &one : m_editor->versions())
        if (!one.body.isEmpty() && !one.isTakenBack && m_editor->modelOf(one))
            return one.version;
    return 0;
}

void RulesSection::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon("download"), tr("Export the rules…"), m_file, &RulesFile::save);
    menu->addAction(icon("folder-open"), tr("Open rules from a file…"), m_file, &RulesFile::open);
    menu->addSeparator();
    menu->addAction(icon("ban"), tr("Switch scoring off…"), this, &RulesSection::switchOff)->setEnabled(m_editor->isPublished() && !m_editor->isBusy());
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void RulesSection::switchOff()
{
    if (!m_editor->isPublished() || m_editor->isBusy())
        return;
    if (m_editor->info()->isReadOnly) {
        Q_EMIT failed(tr("This workspace can only be read."));
        return;
    }
    auto *dialog = new ConfirmDialog(tr("Switch scoring off?"), tr("All leads lose their score, grade and temperature, and no definition that asks for them moves a lead. The rules are kept, and can count again at any time."), tr("Switch off"),
                                     ConfirmDialog::Kind::Destructive, window());
    connect(dialog, &QDialog::accepted, m_editor, &ScoreEditor::switchOff);
    dialog->open();
}

void RulesSection::compare(int version)
{
    if (m_editor->state() != ScoreEditor::State::Ready)
        return;
    auto *dialog = new CompareDialog(*m_editor, m_tools.leads, version, window());
    dialog->open();
}

void RulesSection::rollBack(int version)
{
    for (const Definition &one : m_editor->versions()) {
        if (one.version != version || one.body.isEmpty())
            continue;
        const Result<ScoreModel> model = m_editor->modelOf(one);
        if (!model) {
            Q_EMIT failed(model.error().message);
            return;
        }
        m_editor->change(*model); // Ctrl+Z brings the working copy back
        publish();
        return;
    }
}

// To try again would find the same rules.
QWidget *RulesSection::buildUnreadable()
{
    m_unreadable = new ErrorState;
    m_earlier = m_unreadable->addButton(QString(), Button::Kind::Primary, "history");
    connect(m_earlier, &QAbstractButton::clicked, this, [this] { rollBack(lastVersion()); });
    connect(m_unreadable->addButton(tr("&Open rules from a file…"), Button::Kind::Secondary, "folder-open"), &QAbstractButton::clicked, m_file, &RulesFile::open);
    return m_unreadable;
}

void RulesSection::showFailed()
{
    const QString title = tr("The scoring rules could not be read");
    const Error &error = m_editor->error();
    if (!m_editor->isUnreadable()) {
        m_states->showError(title, error);
        return;
    }
    m_earlier->setText(tr("&Use version %1 again…").arg(lastVersion()));
    m_earlier->setVisible(lastVersion() > 0);
    m_unreadable->showError(title, error.message, error.detail);
    m_states->setCurrentWidget(m_unreadable);
}

} // namespace lead
