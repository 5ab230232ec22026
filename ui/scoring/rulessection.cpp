#include "ui/scoring/rulessection.h"

#include "core/base/numbertext.h"
#include "ui/scoring/changebar.h"
#include "ui/scoring/limitscard.h"
#include "ui/scoring/pointsedit.h"
#include "ui/scoring/profilecard.h"
#include "ui/scoring/rulesfile.h"
#include "ui/scoring/scoreeditor.h"
#include "ui/scoring/simulationview.h"
#include "ui/scoring/trialview.h"
#include "ui/scoring/versionlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/region.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>

namespace lead {

namespace {
constexpr int VersionsWidth = 256;
constexpr int TestWidth = 360;
constexpr int WidthForVersions = 1180; // px of the section at 100 %: below it the rules need the room
constexpr int WidthForTest = 880;
constexpr int LeastRules = 480;
constexpr int SkeletonHeight = 96;

QScrollArea *scrolling(QWidget *content, const QString &accessibleName)
{
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}
} // namespace

RulesSection::RulesSection(const Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_editor(new ScoreEditor(tools.leads, tools.settings, this))
    , m_file(new RulesFile(*m_editor, tools.leads, *this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildStates();
    layout->addWidget(m_states);
    wire();
    refresh();
    fitPanes(); // all of them at once would make a small window larger
    addRuleCommands(*this, tools.commands);
}

void RulesSection::buildStates()
{
    m_empty = new EmptyState("sliders-horizontal", tr("Leads are not scored yet"),
                             tr("Rules give each lead points for what it is and what it did, so that the best are called first. Begin with a proven set and make it yours; nothing counts before you publish it."));
    Button *people = m_empty->addButton(tr("Start with sales to &people"), Button::Kind::Primary, "users");
    Button *companies = m_empty->addButton(tr("Start with sales to &companies"), Button::Kind::Secondary, "building-2");
    connect(people, &QAbstractButton::clicked, this, [this] { m_editor->start(QStringLiteral("sales")); });
    connect(companies, &QAbstractButton::clicked, this, [this] { m_editor->start(QStringLiteral("b2b")); });
    m_content = buildEditor();
    m_states = new StateStack(new SkeletonRows(scaled(SkeletonHeight)), {m_content, m_empty, buildOff(), buildUnreadable()});
    connect(m_states, &StateStack::retryWanted, m_editor, &ScoreEditor::reload);
}

QWidget *RulesSection::buildOff()
{
    m_off = new EmptyState("sliders-horizontal", tr("Scoring is switched off"), tr("Leads have no score, grade or temperature. The rules that counted before are kept."));
    m_again = m_off->addButton(QString(), Button::Kind::Primary, "history");
    connect(m_again, &QAbstractButton::clicked, this, [this] { rollBack(lastVersion()); });
    connect(m_off->addButton(tr("&Open rules from a file…"), Button::Kind::Secondary, "folder-open"), &QAbstractButton::clicked, m_file, &RulesFile::open);
    return m_off;
}

QWidget *RulesSection::buildEditor()
{
    auto *content = new QWidget;
    m_banner = new Banner;
    m_banner->setFlush(true);
    m_banner->setClosable(false);
    m_versions = new VersionList(*m_editor);
    auto *left = new Surface(Surface::Ground::Surface, Qt::RightEdge);
    auto *inLeft = new QVBoxLayout(left);
    inLeft->setContentsMargins(0, 0, 1, 0);
    inLeft->addWidget(m_versions);
    left->setMinimumWidth(scaled(VersionsWidth));
    m_versionPane = left;
    markRegion(m_versionPane, tr("Versions"));
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_versionPane);
    m_splitter->addWidget(buildRules());
    m_splitter->addWidget(buildTest());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_bar = new ChangeBar(*m_editor);
    markRegion(m_bar, tr("Unsaved changes"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_bar);
    return content;
}

QWidget *RulesSection::buildBar()
{
    auto *bar = new Surface(Surface::Ground::App);
    m_summary = new TextLabel(QString(), TextStyle::Small, Ink::Text2);
    m_summary->setElided(true);
    m_versionsButton = new IconButton("history", tr("Versions"));
    m_testButton = new IconButton("panel-right", tr("Test"));
    auto *group = new Button(tr("Add group"), Button::Kind::Ghost, "layers");
    auto *rule = new Button(tr("Add rule"), Button::Kind::Secondary, "plus");
    for (Button *button : {group, rule})
        button->setSmall(true);
    m_more = new IconButton("ellipsis", tr("More about the rules"));
    for (IconButton *button : {m_versionsButton, m_testButton, m_more})
        button->setSmall(true);
    for (IconButton *button : {m_versionsButton, m_testButton})
        button->setCheckable(true);
    connect(m_more, &QAbstractButton::clicked, this, &RulesSection::openMenu);
    connect(m_versionsButton, &QAbstractButton::clicked, this, &RulesSection::setVersionsShown);
    connect(m_testButton, &QAbstractButton::clicked, this, &RulesSection::setTestShown);
    connect(group, &QAbstractButton::clicked, this, &RulesSection::addGroup);
    connect(rule, &QAbstractButton::clicked, this, &RulesSection::addRule);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Section, metrics::Snug, metrics::Section, metrics::Tight);
    row->setSpacing(metrics::Tight);
    row->addWidget(m_summary, 1);
    row->addWidget(m_versionsButton);
    row->addWidget(m_testButton);
    row->addWidget(m_more);
    row->addWidget(group);
    row->addWidget(rule);
    return bar;
}

QWidget *RulesSection::buildRules()
{
    auto *middle = new QWidget;
    middle->setMinimumWidth(scaled(LeastRules));
    m_table = new RuleTable(*m_editor);
    m_profile = new ProfileCard(*m_editor, m_tools.leads);
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(metrics::Section, metrics::Gap, metrics::Section, metrics::Section);
    column->setSpacing(metrics::Section);
    column->addWidget(m_table);
    column->addWidget(m_profile);
    column->addWidget(new LimitsCard(*m_editor));
    column->addStretch();
    m_scroll = scrolling(cards, tr("Rules"));
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_scroll, 1);
    markRegion(middle, tr("Rules"));
    return middle;
}

QWidget *RulesSection::buildTest()
{
    auto *pane = new Surface(Surface::Ground::Surface, Qt::LeftEdge);
    pane->setMinimumWidth(scaled(TestWidth));
    m_testViews = new Segmented(tr("What is tried"), {tr("All leads"), tr("Single leads")});
    m_simulation = new SimulationView(*m_editor, m_tools.leads, m_tools.jobs);
    m_trials = new TrialView(*m_editor, m_tools.leads);
    auto *views = new FillingStack;
    views->addWidget(scrolling(m_simulation, tr("Test with all leads")));
    views->addWidget(scrolling(m_trials, tr("Test with single leads")));
    connect(m_testViews, &Segmented::currentChanged, views, &FillingStack::setCurrentIndex);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, 0);
    head->addWidget(new TextLabel(tr("Test"), TextStyle::CardTitle), 1);
    head->addWidget(m_testViews);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(views, 1);
    m_testPane = pane;
    markRegion(pane, tr("Test"));
    return pane;
}

void RulesSection::wire()
{
    connect(m_editor, &ScoreEditor::loaded, this, &RulesSection::refresh);
    connect(m_editor, &ScoreEditor::changed, this, [this] {
        refresh();
        Q_EMIT changesChanged(m_editor->state() == ScoreEditor::State::Ready && m_editor->hasChanges());
    });
    connect(m_editor, &ScoreEditor::checked, this, &RulesSection::refreshSummary);
    connect(m_editor, &ScoreEditor::done, this, &RulesSection::done);
    connect(m_editor, &ScoreEditor::failed, this, &RulesSection::failed);
    connect(m_file, &RulesFile::said, this, &RulesSection::said);
    connect(m_file, &RulesFile::failed, this, &RulesSection::failed);
    connect(m_editor, &ScoreEditor::publishing, this, &RulesSection::showJob);
    connect(m_table, &RuleTable::editWanted, this, &RulesSection::editRule);
    connect(m_table, &RuleTable::conditionWanted, this, &RulesSection::editCondition);
    connect(m_table, &RuleTable::addWanted, this, &RulesSection::addRuleTo);
    connect(m_table, &RuleTable::groupMenuWanted, this, &RulesSection::openGroupMenu);
    connect(m_table, &RuleTable::said, this, [this](const QString &sentence) {
        m_summary->setText(sentence);
        QAccessibleEvent alert(m_summary, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    connect(m_table, &RuleTable::seeWanted, this, &RulesSection::see);
    connect(m_versions, &VersionList::compareWanted, this, &RulesSection::compare);
    connect(m_versions, &VersionList::rollBackWanted, this, &RulesSection::rollBack);
    connect(m_simulation, &SimulationView::opened, this, &RulesSection::opened);
    connect(m_trials, &TrialView::opened, this, &RulesSection::opened);
    connect(m_bar, &ChangeBar::discardWanted, this, &RulesSection::discard);
    connect(m_bar, &ChangeBar::saveWanted, this, &RulesSection::saveDraft);
    connect(m_bar, &ChangeBar::publishWanted, this, &RulesSection::publish);
}

void RulesSection::refresh()
{
    switch (m_editor->state()) {
    case ScoreEditor::State::Loading:
        m_states->startOver();
        return;
    case ScoreEditor::State::None:
        m_again->setText(tr("&Use version %1 again…").arg(lastVersion()));
        m_states->setCurrentWidget(lastVersion() > 0 ? m_off : m_empty);
        return;
    case ScoreEditor::State::Failed:
        showFailed();
        return;
    case ScoreEditor::State::Ready:
        break;
    }
    m_states->setCurrentWidget(m_content);
    showOvertaken();
    refreshSummary();
}

void RulesSection::showOvertaken()
{
    if (m_editor->isOvertaken() == !m_banner->text().isEmpty())
        return;
    if (!m_editor->isOvertaken()) {
        m_banner->showText({});
        return;
    }
    m_banner->showText(tr("Other rules were stored while you were editing."), Banner::Kind::Warning);
    // Later: the banner takes its buttons away with its text.
    connect(m_banner->addButton(tr("Keep mine")), &QAbstractButton::clicked, m_editor, &ScoreEditor::keepMine, Qt::QueuedConnection);
    connect(m_banner->addButton(tr("Take theirs")), &QAbstractButton::clicked, m_editor, &ScoreEditor::discard, Qt::QueuedConnection);
}

void RulesSection::refreshSummary()
{
    if (m_editor->state() != ScoreEditor::State::Ready)
        return;
    int rules = 0;
    for (const ScoreGroup &group : m_editor->model().groups)
        rules += static_cast<int>(group.rules.size());
    if (!m_editor->checkProblem().isEmpty())
        m_summary->setText(tr("The leads could not be counted. %1").arg(m_editor->checkProblem()));
    else if (m_editor->check() && m_editor->check()->leads == 0)
        m_summary->setText(tr("%1, and no leads yet").arg(tr("%n rules", nullptr, rules)));
    else if (m_editor->check())
        m_summary->setText(tr("%1, counted over all of %2 leads").arg(tr("%n rules", nullptr, rules), numberText(m_editor->check()->leads)));
    else
        m_summary->setText(tr("%n rules", nullptr, rules));
}

void RulesSection::focusFirst()
{
    if (m_editor->state() == ScoreEditor::State::Ready)
        m_table->focusCurrent();
    else if (!m_states->isLoading())
        for (Button *button : m_states->currentWidget()->findChildren<Button *>())
            if (button->isVisibleTo(m_states)) {
                button->setFocus(Qt::OtherFocusReason);
                return;
            }
}

// Below these widths the rules need the room, unless the person said otherwise.
void RulesSection::fitPanes()
{
    const int room = width() * 100 / textPercent();
    m_versionPane->setVisible(m_wantsVersions.value_or(room >= WidthForVersions));
    m_testPane->setVisible(m_wantsTest.value_or(room >= WidthForTest));
    m_versionsButton->setChecked(areVersionsShown());
    m_testButton->setChecked(isTestShown());
}

bool RulesSection::areVersionsShown() const
{
    return m_versionPane->isVisibleTo(m_content);
}

bool RulesSection::isTestShown() const
{
    return m_testPane->isVisibleTo(m_content);
}

void RulesSection::setVersionsShown(bool shown)
{
    m_wantsVersions = shown;
    if (shown && width() * 100 / textPercent() < WidthForVersions)
        m_wantsTest = false; // there is room for one of them
    fitPanes();
}

void RulesSection::setTestShown(bool shown)
{
    m_wantsTest = shown;
    if (shown && width() * 100 / textPercent() < WidthForVersions)
        m_wantsVersions = false;
    fitPanes();
}

void RulesSection::showTest(int view)
{
    setTestShown(true);
    m_testViews->setCurrentIndex(view);
    m_testViews->segment(view)->setFocus(Qt::TabFocusReason);
}

void RulesSection::see(const QPoint &position)
{
    const QPoint at = m_table->mapTo(m_scroll->widget(), position);
    m_scroll->ensureVisible(at.x(), at.y(), 0, scaled(SkeletonHeight));
}

// Undo of the rules comes before that of the workspace while the keyboard is here.
bool RulesSection::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && m_editor->canUndo()) || (key->matches(QKeySequence::Redo) && m_editor->canRedo())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RulesSection::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && m_editor->canUndo())
        m_editor->undo();
    else if (event->matches(QKeySequence::Redo) && m_editor->canRedo())
        m_editor->redo();
    else
        QWidget::keyPressEvent(event);
}

void RulesSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_editor->setActive(true);
}

void RulesSection::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_editor->setActive(false);
}

void RulesSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

} // namespace lead
