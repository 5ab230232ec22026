#include "ui/leads/detail/leadtabs.h"

#include "ui/leads/detail/detailsview.h"
#include "ui/leads/detail/filesview.h"
#include "ui/leads/detail/filterchip.h"
#include "ui/leads/detail/openlead.h"
#include "ui/leads/detail/storyof.h"
#include "ui/leads/detail/tasksview.h"
#include "ui/leads/detail/timeline.h"
#include "ui/leads/detail/timelinemodel.h"
#include "ui/leads/taskediting.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {

QWidget *padded(QWidget *page)
{
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(metrics::Roomy, metrics::Section, metrics::Snug, metrics::Roomy);
    layout->addWidget(page);
    layout->addStretch();
    return frame;
}

} // namespace

LeadTabs::LeadTabs(OpenLead &lead, LeadFiles &files, LinkOpener &links, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_files(files)
    , m_links(links)
    , m_tabs(new TabStrip(tr("Parts of the lead")))
    , m_pages(new FillingStack(nullptr, FillingStack::Height::Fits))
    , m_story(new TimelineModel(this))
    , m_mails(new TimelineModel(this))
{
    m_mails->setFilter(StoryFilter::Emails);
    m_pages->addWidget(buildStory(settings));
    buildUi();
    connect(&lead, &OpenLead::changed, this, &LeadTabs::refresh);
    refresh();
}

void LeadTabs::buildUi()
{
    auto *details = new DetailsView(m_lead, m_links);
    connect(details, &DetailsView::historyWanted, this, &LeadTabs::historyWanted);
    m_pages->addWidget(padded(details));
    auto *tasks = new TasksView(m_lead);
    connect(tasks, &TasksView::addWanted, this, [this](const QRect &anchor) {
        Task task;
        task.lead = m_lead.id();
        openNewTask(m_lead.service(), task, *this, anchor,
                    [lead = QPointer(&m_lead)](const OpenLead::Acting &acting, const QString &sentence) {
                        if (lead)
                            lead->follow(acting, sentence);
                    });
    });
    m_pages->addWidget(padded(tasks));
    auto *mails = new Timeline(*m_mails);
    mails->setAccessibleName(tr("E-mails"));
    connect(mails, &Timeline::movedTo, this, [this, mails](const QRect &rect) { reveal(mails, rect); });
    m_pages->addWidget(padded(mails));
    m_pages->addWidget(padded(new FilesView(m_lead, m_files)));
    m_tabs->addTab(tr("Timeline"), {}, int(Tab::Timeline));
    m_tabs->addTab(tr("Details"), {}, int(Tab::Details));
    m_tabs->addTab(tr("Tasks"), {}, int(Tab::Tasks));
    m_tabs->addTab(tr("Files"), {}, int(Tab::Files));
    connect(m_tabs, &TabStrip::currentChanged, this, &LeadTabs::chooseTab);
    m_tabs->setContentsMargins(metrics::Gap, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
}

QWidget *LeadTabs::buildStory(Settings &settings)
{
    auto *page = new QWidget;
    m_composer = new Composer(m_lead, settings);
    auto *timeline = new Timeline(*m_story);
    timeline->setObjectName(QStringLiteral("story"));
    connect(timeline, &Timeline::pinWanted, this, [this](ActivityId activity, bool isPinned) {
        m_lead.follow(m_lead.service().pinNote(activity, isPinned),
                      isPinned ? tr("Note pinned") : tr("Note unpinned"));
    });
    connect(timeline, &Timeline::movedTo, this,
            [this, timeline](const QRect &rect) { reveal(timeline, rect); });
    auto *nothing = new TextLabel(tr("Nothing of this kind happened yet."), TextStyle::Body, Ink::Text2);
    nothing->setWordWrap(true);
    nothing->hide();
    m_nothing = nothing;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::Roomy, metrics::Section, metrics::Snug, metrics::Roomy);
    layout->setSpacing(metrics::Snug);
    m_whyNoComposer = new TextLabel(QString(), TextStyle::Small, Ink::Text2);
    m_whyNoComposer->setWordWrap(true);
    m_whyNoComposer->hide();
    layout->addWidget(m_composer);
    layout->addWidget(m_whyNoComposer);
    layout->addWidget(buildChips());
    layout->addWidget(m_nothing);
    layout->addWidget(timeline);
    layout->addStretch();
    return page;
}

QWidget *LeadTabs::buildChips()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Tight);
    const std::pair<StoryFilter, QString> filters[] = {
        {StoryFilter::All, tr("All")},       {StoryFilter::Calls, tr("Calls")},
        {StoryFilter::Emails, tr("E-mails")}, {StoryFilter::Notes, tr("Notes")},   {StoryFilter::StageAndOwner, tr("Stage & owner")},
        {StoryFilter::Tasks, tr("Tasks")},   {StoryFilter::Files, tr("Files")},
        {StoryFilter::System, tr("System")},
    };
    for (const auto &[filter, text] : filters) {
        auto *chip = new FilterChip(text);
        chip->setChecked(filter == StoryFilter::All);
        connect(chip, &QAbstractButton::clicked, this, [this, filter = filter] {
            m_story->setFilter(filter);
            refreshChips();
        });
        layout->addWidget(chip);
        m_chips.emplace_back(filter, chip);
    }
    return bar;
}

int LeadTabs::indexOf(Tab tab) const
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->data(i).toInt() == int(tab))
            return i;
    return -1;
}

void LeadTabs::chooseTab(int index)
{
    if (index < 0)
        return;
    m_pages->setCurrentIndex(m_tabs->data(index).toInt());
    bringUp();
}

// Beside a list the tabs may stand far down, and what is chosen there is to be seen.
void LeadTabs::bringUp()
{
    if (!m_area || !isVisible())
        return;
    QTimer::singleShot(0, this, [this] { // once the page has its height
        const int top = mapTo(m_area->viewport(), QPoint()).y();
        QScrollBar *bar = m_area->verticalScrollBar();
        if (top > m_area->viewport()->height() / 2)
            bar->setValue(bar->value() + top);
    });
}

void LeadTabs::showTab(Tab tab)
{
    if (const int index = indexOf(tab); index >= 0)
        m_tabs->setCurrentIndex(index);
    bringUp();
}

void LeadTabs::compose(Composer::Kind kind)
{
    showTab(Tab::Timeline);
    if (m_composer->isHidden())
        return;
    m_composer->compose(kind);
    reveal(m_composer, m_composer->rect());
}

void LeadTabs::reveal(const QWidget *of, const QRect &rect)
{
    if (!m_area || !m_area->widget())
        return;
    const QPoint at = of->mapTo(m_area->widget(), rect.center());
    m_area->ensureVisible(at.x(), at.y(), 0, rect.height() / 2 + metrics::Section);
}

void LeadTabs::refresh()
{
    const LeadDetail *detail = m_lead.detail();
    if (!detail)
        return;
    const QString whyNot = m_lead.info()->permissions.whyNot(Right::WorkLeads);
    m_composer->setVisible(whyNot.isEmpty());
    m_whyNoComposer->setText(whyNot);
    m_whyNoComposer->setVisible(!whyNot.isEmpty());
    const QTimeZone zone = m_lead.info()->timeZone;
    std::vector<StoryItem> story = storyOf(*detail);
    m_mails->setStory(story, m_lead.now(), zone);
    m_story->setStory(std::move(story), m_lead.now(), zone);
    const int mails = m_mails->countOf(StoryFilter::Emails);
    const int at = indexOf(Tab::Emails);
    if (mails > 0 && at < 0) {
        const int current = m_tabs->currentIndex();
        const int files = indexOf(Tab::Files);
        m_tabs->removeTab(files);
        m_tabs->addTab(tr("E-mails"), mails, int(Tab::Emails));
        m_tabs->addTab(tr("Files"), {}, int(Tab::Files));
        m_tabs->setCurrentIndex(current == files ? indexOf(Tab::Files) : current);
    } else if (mails == 0 && at >= 0) {
        m_tabs->removeTab(at);
    } else if (at >= 0) {
        m_tabs->setNumber(at, mails);
    }
    const auto open = std::count_if(detail->tasks.begin(), detail->tasks.end(),
                                    [](const TaskItem &task) { return !task.doneAt; });
    m_tabs->setNumber(indexOf(Tab::Tasks), open > 0 ? std::optional<qint64>(open) : std::nullopt);
    const auto files = static_cast<qint64>(detail->attachments.size());
    m_tabs->setNumber(indexOf(Tab::Files), files > 0 ? std::optional<qint64>(files) : std::nullopt);
    refreshChips();
}

void LeadTabs::refreshChips()
{
    for (const auto &[filter, chip] : m_chips) {
        const int count = m_story->countOf(filter);
        static_cast<FilterChip *>(chip)->setNumber(filter == StoryFilter::All ? 0 : count);
        // What would show nothing is not offered.
        chip->setVisible(filter == StoryFilter::All || count > 0 || filter == m_story->filter());
    }
    m_nothing->setVisible(m_story->rowCount() == 0);
}

} // namespace lead
