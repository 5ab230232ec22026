#include "ui/settings/settingspage.h"

#include "core/leads/leadservice.h"
#include "core/privacy/privacyservice.h"
#include "core/settings/settingsservice.h"
#include "ui/settings/aboutsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/datasection.h"
#include "ui/settings/fieldssection.h"
#include "ui/settings/holidayssection.h"
#include "ui/settings/importsection.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/pipelinessection.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/qualificationsection.h"
#include "ui/settings/savebar.h"
#include "ui/settings/tagssection.h"
#include "ui/settings/textssection.h"
#include "ui/settings/userssection.h"
#include "ui/settings/workspacesection.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/fillingstack.h"
#include "ui/widgets/nopermission.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace lead {

namespace {

constexpr int PlaceRole = Qt::UserRole;     // index of the section
constexpr int EntryRole = Qt::UserRole + 1; // index of its entry; -1: the section as a whole
constexpr int ListWidth = 248;
constexpr int WidestList = 268; // the forms need the room more when text is large

// Whether every word stands somewhere in one of the texts.
// As wide as the others.
QIcon noPicture()
{
    QPixmap nothing(metrics::IconSize, metrics::IconSize);
    nothing.fill(Qt::transparent);
    return QIcon(nothing);
}

bool fits(const QString &search, const QStringList &texts)
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

SettingsPage::SettingsPage(SettingsService &service, FolderService &folders, LeadService &leads, CommandRegistry &commands, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_leads(leads)
    , m_search(new SearchField(tr("Search settings")))
    , m_list(new QListWidget)
    , m_stack(new FillingStack)
    , m_refusal(new NoPermission)
    , m_bar(new SaveBar)
{
    buildUi();
    addSections(folders, leads, commands, settings);
    fillList();
    showSection(m_places.front().id);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, &SettingsPage::go);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const SettingsSection *section = m_places.at(item->data(PlaceRole).toUInt()).section;
        const int entry = item->data(EntryRole).toInt();
        if (entry >= 0)
            section->entries().at(static_cast<std::size_t>(entry)).widget->setFocus(Qt::ShortcutFocusReason);
        else
            m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_bar, &SaveBar::saveWanted, this, [this] { shown()->section->save(); });
    connect(m_bar, &SaveBar::discardWanted, this, [this] { shown()->section->discard(); });
    const auto follow = [this, &leads] {
        m_service.setWorkspace(leads.info() ? leads.info()->path : QString());
        if (isVisible())
            refreshShown();
    };
    follow();
    connect(&leads, &LeadService::infoChanged, this, follow);
    connect(&leads, &LeadService::closed, this, [this, follow] {
        for (const Place &place : m_places)
            place.section->startOver();
        follow();
    });
    connect(&m_service, &SettingsService::changed, &leads, &LeadService::catchUp);
}

void SettingsPage::addSections(FolderService &folders, LeadService &leads, CommandRegistry &commands, Settings &settings)
{
    addSection(QStringLiteral("profile"), "user", new ProfileSection(m_service, settings));
    addSection(QStringLiteral("appearance"), "sun", new AppearanceSection(settings));
    addSection(QStringLiteral("keyboard"), "command", new KeyboardSection(commands, settings));
    addSection(QStringLiteral("notifications"), "bell", new NotificationsSection(settings));
    addSection(QStringLiteral("workspace"), "building-2", new WorkspaceSection(m_service), Right::SetUp);
    addSection(QStringLiteral("pipelines"), "square-kanban", new PipelinesSection(m_service), Right::SetUp);
    addSection(QStringLiteral("qualification"), "badge-check", new QualificationSection(leads), Right::SetUp);
    addSection(QStringLiteral("holidays"), "calendar", new HolidaysSection(leads), Right::SetUp);
    addSection(QStringLiteral("fields"), "columns-3", new FieldsSection(m_service), Right::SetUp);
    addSection(QStringLiteral("tags"), "tag", new TagsSection(m_service), Right::SetUp);
    addSection(QStringLiteral("texts"), "file-text", new TextsSection(leads), Right::SetUp);
    addSection(QStringLiteral("import"), "upload", new ImportSection(m_service, folders, leads), Right::SetUp);
    addSection(QStringLiteral("users"), "users", new UsersSection(m_service), Right::ManageUsers);
    auto *privacy = new PrivacyService(leads.clock(), this);
    addSection(QStringLiteral("privacy"), "lock", new PrivacySection(*privacy, leads), Right::Erase);
    const auto follow = [privacy, &leads] { privacy->setWorkspace(leads.info() ? leads.info()->path : QString()); };
    connect(&leads, &LeadService::infoChanged, privacy, follow);
    connect(&leads, &LeadService::closed, privacy, follow);
    connect(privacy, &PrivacyService::changed, &leads, &LeadService::catchUp);
    follow();
    auto *keeping = new DataSection(m_service, leads, settings);
    addSection(QStringLiteral("data"), "save", keeping, Right::Keep);
    connect(keeping, &DataSection::erased, this, &SettingsPage::erased);
    addSection(QStringLiteral("about"), "info", new AboutSection);
    fitSections();
}

void SettingsPage::fitSections()
{
    for (const Place &place : m_places)
        place.section->setMaximumWidth(scaled(metrics::FormWidth));
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSections();
}

void SettingsPage::addSection(const QString &id, const char *icon, SettingsSection *section, Right needs)
{
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(metrics::Wide, metrics::Page, metrics::Wide, metrics::Wide);
    layout->addWidget(section, 1, Qt::AlignTop);
    layout->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    // setWidget() switches them on, and the ground behind the cards is the page's.
    page->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_places.push_back({id, icon, section, needs});
    connect(section, &SettingsSection::failed, this, &SettingsPage::failed);
    connect(section, &SettingsSection::done, this, &SettingsPage::done);
    connect(section, &SettingsSection::changesChanged, this, &SettingsPage::updateBar);
}

void SettingsPage::buildUi()
{
    auto *header = new Surface(Surface::Ground::Surface, Qt::BottomEdge);
    header->setFixedHeight(metrics::pageHeaderHeight());
    auto *title = new QHBoxLayout(header);
    title->setContentsMargins(metrics::Page, 0, metrics::Page, 0);
    title->addWidget(new TextLabel(tr("Settings"), TextStyle::PageTitle));
    title->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(buildLeft());
    body->addWidget(buildRight(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(body, 1);
}

QWidget *SettingsPage::buildLeft()
{
    auto *left = new Surface(Surface::Ground::App, Qt::RightEdge);
    left->setFixedWidth(std::min(scaled(ListWidth), WidestList));
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(metrics::Section, metrics::Section, metrics::Section, 0);
    layout->setSpacing(metrics::Snug);
    m_search->setKeyHint(QStringLiteral("/"));
    m_search->setList(*m_list);
    layout->addWidget(m_search);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Settings"));
    m_list->setIconSize({metrics::IconSize, metrics::IconSize});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list, 1);
    return left;
}

QWidget *SettingsPage::buildRight()
{
    auto *right = new Surface(Surface::Ground::App);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_refusal, 1);
    layout->addWidget(m_bar);
    m_refusal->hide();
    m_bar->hide();
    return right;
}

void SettingsPage::fillList()
{
    const QString search = m_search->text().trimmed();
    const QString before = section();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Place &place : m_places)
        addItem(place);
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(tr("No setting is called like that."));
        none->setFlags(Qt::NoItemFlags);
        m_list->addItem(none);
        return;
    }
    int row = 0;
    for (int i = 0; i < m_list->count() && search.isEmpty(); ++i)
        if (m_places.at(m_list->item(i)->data(PlaceRole).toUInt()).id == before)
            row = i;
    m_list->setCurrentRow(row);
    go(m_list->item(row));
}

void SettingsPage::addItem(const Place &place)
{
    const QString search = m_search->text().trimmed();
    const auto index = static_cast<uint>(&place - m_places.data());
    const auto add = [&](const QString &text, const QIcon &picture, int entry) {
        auto *item = new QListWidgetItem(picture, text, m_list);
        item->setData(PlaceRole, index);
        item->setData(EntryRole, entry);
        item->setSizeHint({0, metrics::navItemHeight()});
        item->setToolTip(plainToolTip(text));
    };
    const QIcon picture = icon(place.icon.constData());
    QString title = place.section->title();
    if (place.section->hasChanges())
        //: A section of the settings with a draft that is not saved; the dot says so.
        title = tr("%1 •").arg(title);
    if (search.isEmpty()) {
        add(title, picture, -1);
        return;
    }
    bool isAdded = fits(search, {place.section->title()});
    if (isAdded)
        add(title, picture, -1);
    for (std::size_t i = 0; i < place.section->entries().size(); ++i) {
        const SettingsSection::Entry &entry = place.section->entries()[i];
        if (!fits(search, QStringList(entry.synonyms) << entry.name << place.section->title()) || fits(search, {place.section->title()}))
            continue;
        if (!std::exchange(isAdded, true))
            add(title, picture, -1);
        add(entry.name, noPicture(), static_cast<int>(i)); // below the name of its section
    }
}

void SettingsPage::go(const QListWidgetItem *item)
{
    if (!item || !item->data(PlaceRole).isValid())
        return;
    const int index = item->data(PlaceRole).toInt();
    const bool isOther = m_stack->currentIndex() != index;
    m_stack->setCurrentIndex(index);
    auto *scroll = static_cast<QScrollArea *>(m_stack->currentWidget());
    if (const int entry = item->data(EntryRole).toInt(); entry >= 0)
        scroll->ensureWidgetVisible(shown()->section->entries().at(static_cast<std::size_t>(entry)).widget, 0, metrics::Page);
    if (!isOther)
        return;
    refreshShown();
    updateBar();
    Q_EMIT sectionChanged(section());
}

void SettingsPage::showSection(const QString &id)
{
    m_search->clear();
    for (int i = 0; i < m_list->count(); ++i)
        if (m_places.at(m_list->item(i)->data(PlaceRole).toUInt()).id == id)
            m_list->setCurrentRow(i);
}

const SettingsPage::Place *SettingsPage::shown() const
{
    const int index = m_stack->currentIndex();
    return index < 0 || m_places.empty() ? nullptr : &m_places.at(static_cast<std::size_t>(index));
}

QString SettingsPage::section() const
{
    const Place *place = shown();
    return place ? place->id : QString();
}

QStringList SettingsPage::sectionIds() const
{
    QStringList ids;
    for (const Place &place : m_places)
        ids << place.id;
    return ids;
}

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool SettingsPage::hasChanges() const
{
    return std::any_of(m_places.begin(), m_places.end(), [](const Place &place) { return place.section->hasChanges(); });
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshShown();
}

void SettingsPage::refreshShown()
{
    const Place *place = shown();
    if (!place)
        return;
    const WorkspaceInfoPtr info = m_leads.info();
    const bool isAllowed = !info || info->permissions.may(place->needs);
    m_stack->setVisible(isAllowed);
    m_refusal->setVisible(!isAllowed);
    if (isAllowed)
        place->section->refresh();
    else
        m_refusal->explain(place->section->title(), info->permissions, place->needs, info->users);
}

void SettingsPage::updateBar()
{
    const Place *place = shown();
    if (!place)
        return;
    m_bar->setVisible(place->section->hasChanges());
    m_bar->setText(tr("%1 has changes that are not saved.").arg(place->section->title()));
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        if (!item->data(PlaceRole).isValid() || item->data(EntryRole).toInt() >= 0)
            continue;
        const SettingsSection *section = m_places.at(item->data(PlaceRole).toUInt()).section;
        item->setText(section->hasChanges() ? tr("%1 •").arg(section->title()) : section->title());
    }
}

} // namespace lead
