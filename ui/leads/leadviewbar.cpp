#include "ui/leads/leadviewbar.h"

#include "ui/leads/choicepicker.h"
#include "ui/leads/leadviews.h"
#include "ui/leads/namepanel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <algorithm>

namespace lead {

LeadViewBar::LeadViewBar(LeadViews &views, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_tabs(new TabStrip(tr("Views")))
    , m_all(new Button(tr("All views…"), Button::Kind::Ghost))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTabs());
    layout->addWidget(buildUnsaved());
    connect(&views, &LeadViews::listChanged, this, &LeadViewBar::showTabs);
    connect(&views, &LeadViews::selected, this, &LeadViewBar::showTabs);
    connect(&views, &LeadViews::stateChanged, this, &LeadViewBar::showUnsaved);
    connect(&views, &LeadViews::counted, this, &LeadViewBar::showNumbers);
    showTabs();
}

QWidget *LeadViewBar::buildTabs()
{
    auto *row = new Surface(Surface::Ground::Surface, Qt::BottomEdge);
    row->setContentsMargins(0, 0, 0, 0); // the line of the tabs and that of the row are one
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::Section, 0, metrics::Roomy, 0);
    layout->setSpacing(metrics::Tight);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_all);
    m_all->setSmall(true);
    m_tabs->setReorderable(true);
    m_tabs->setAddText(tr("New view"));
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int tab) {
        if (!m_isShowing && tab >= 0 && tab < static_cast<int>(m_shown.size()))
            m_views.select(m_shown[static_cast<std::size_t>(tab)]);
    });
    connect(m_tabs, &TabStrip::moved, this, [this](int from, int to) { m_views.move(from, to); });
    connect(m_tabs, &TabStrip::addWanted, this, &LeadViewBar::saveAs);
    connect(m_tabs, &TabStrip::menuWanted, this, &LeadViewBar::openMenu);
    connect(m_all, &QAbstractButton::clicked, this, &LeadViewBar::openAllViews);
    return row;
}

QWidget *LeadViewBar::buildUnsaved()
{
    m_unsaved = new Surface(Surface::Ground::App, Qt::BottomEdge);
    m_changes = new TextLabel(QString(), TextStyle::Small, Ink::Text2);
    m_save = new Button(tr("Save"));
    auto *saveAsNew = new Button(tr("Save as new"), Button::Kind::Ghost);
    auto *reset = new Button(tr("Reset"), Button::Kind::Ghost);
    auto *layout = new QHBoxLayout(m_unsaved);
    layout->setContentsMargins(metrics::Page, metrics::Tight, metrics::Roomy, metrics::Tight);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_changes);
    for (Button *button : {m_save, saveAsNew, reset}) {
        button->setSmall(true);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_unsaved->hide();
    connect(m_save, &QAbstractButton::clicked, this, [this] { m_views.save(); });
    connect(saveAsNew, &QAbstractButton::clicked, this, &LeadViewBar::saveAs);
    connect(reset, &QAbstractButton::clicked, this, [this] { m_views.reset(); });
    return m_unsaved;
}

// The first few, and what is shown.
void LeadViewBar::showTabs()
{
    m_isShowing = true;
    std::vector<int> shown;
    for (int i = 0; i < m_views.count(); ++i)
        if (i <= MostTabs || i == m_views.current())
            shown.push_back(i);
    m_shown = shown;
    while (m_tabs->count() > static_cast<int>(shown.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int tab = 0; tab < static_cast<int>(shown.size()); ++tab) {
        const QString name = m_views.view(shown[static_cast<std::size_t>(tab)]).name;
        if (tab >= m_tabs->count())
            m_tabs->addTab(name);
        else
            m_tabs->setTitle(tab, name);
    }
    const auto current = std::find(shown.begin(), shown.end(), m_views.current());
    m_tabs->setCurrentIndex(static_cast<int>(current - shown.begin()));
    m_all->setVisible(m_views.count() > MostTabs + 1);
    m_isShowing = false;
    showNumbers();
    showUnsaved();
}

void LeadViewBar::showNumbers()
{
    for (int tab = 0; tab < static_cast<int>(m_shown.size()); ++tab)
        m_tabs->setNumber(tab, m_views.number(m_shown[static_cast<std::size_t>(tab)]));
}

void LeadViewBar::showUnsaved()
{
    for (int tab = 0; tab < static_cast<int>(m_shown.size()); ++tab)
        m_tabs->setUnsaved(tab, !m_views.changes(m_shown[static_cast<std::size_t>(tab)]).isEmpty());
    const QStringList changes = m_views.changes(m_views.current());
    m_unsaved->setVisible(!changes.isEmpty());
    m_changes->setText(tr("Unsaved: %1").arg(changes.join(tr(", "))));
    m_save->setVisible(m_views.view(m_views.current()).id.isValid());
}

void LeadViewBar::saveAs()
{
    askName(tr("New view"), QString(), [this](const QString &name) { m_views.saveAs(name); });
}

void LeadViewBar::askName(const QString &title, const QString &name, const std::function<void(const QString &)> &then)
{
    auto *popover = new Popover(title, window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *panel = new NamePanel(title, name);
    connect(panel, &NamePanel::given, popover, [popover, then](const QString &given) {
        popover->close();
        then(given);
    });
    popover->setContent(panel);
    popover->openUnder(m_unsaved->isVisible() ? static_cast<QWidget *>(m_changes) : m_tabs);
}

void LeadViewBar::openMenu(int tab, const QPoint &place)
{
    if (tab < 0 || tab >= static_cast<int>(m_shown.size()))
        return;
    const int index = m_shown[static_cast<std::size_t>(tab)];
    const SavedView view = m_views.view(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (view.id.isValid()) {
        menu->addAction(tr("&Rename…"), this, [this, index, view] {
            askName(tr("Rename the view"), view.name, [this, index](const QString &name) { m_views.rename(index, name); });
        });
        menu->addAction(view.isShared() ? tr("&Make private") : tr("&Share with everybody"), this,
                        [this, index, view] { m_views.setShared(index, !view.isShared()); });
        QAction *isDefault = menu->addAction(tr("&Open windows with it"), this, [this, index] { m_views.makeDefault(index); });
        isDefault->setCheckable(true);
        isDefault->setChecked(view.isDefault);
    }
    menu->addAction(tr("&Duplicate"), this,
                    [this, index, view] { m_views.duplicate(index, tr("Copy of %1").arg(view.name)); });
    if (view.id.isValid()) {
        menu->addSeparator();
        menu->addAction(tr("De&lete"), this, [this, index] { m_views.remove(index); });
    }
    menu->popup(place);
}

void LeadViewBar::openAllViews()
{
    auto *popover = new Popover(tr("All views"), window());
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    auto *list = new ChoicePicker(tr("Views"), tr("Find a view"));
    for (int i = 0; i < m_views.count(); ++i)
        list->addChoice(m_views.view(i).name, i);
    list->settle();
    connect(list, &ChoicePicker::chosen, popover, [this, popover](const QVariant &index) {
        popover->close();
        m_views.select(index.toInt());
    });
    popover->setContent(list);
    popover->openUnder(m_all);
}

} // namespace lead
