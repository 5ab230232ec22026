#pragma once

#include "ui/leads/detail/composer.h"
#include "ui/leads/detail/storyitem.h"

#include <QWidget>

class QAbstractButton;
class QScrollArea;

namespace lead {

class FillingStack;
class DetailsView;
class LeadFiles;
class LinkOpener;
class TabStrip;
class TextLabel;
class TasksView;
class TimelineModel;

/// What there is of a lead under tabs: its story with the composer, all fields, tasks, e-mails when there are
/// any, files.
class LeadTabs : public QWidget
{
    Q_OBJECT

public:
    enum class Tab : std::uint8_t { Timeline, Details, Tasks, Emails, Files };

    LeadTabs(OpenLead &lead, LeadFiles &files, LinkOpener &links, Settings &settings, QWidget *parent = nullptr);

    void showTab(Tab tab);
    void compose(Composer::Kind kind);
    void hideScript() { m_composer->hideScript(); }
    /// In which a place that the keyboard reached is brought into sight.
    void setScrollArea(QScrollArea *area) { m_area = area; }

Q_SIGNALS:
    void historyWanted(QWidget *anchor, const lead::Field &field);

private:
    void buildUi();
    QWidget *buildStory(Settings &settings);
    QWidget *buildChips();
    void chooseTab(int index);
    void bringUp();
    void refresh();
    void refreshChips();
    int indexOf(Tab tab) const;
    void reveal(const QWidget *of, const QRect &rect);

    OpenLead &m_lead;
    LeadFiles &m_files;
    LinkOpener &m_links;
    QScrollArea *m_area = nullptr;
    TabStrip *m_tabs;
    FillingStack *m_pages;
    Composer *m_composer = nullptr;
    TextLabel *m_whyNoComposer = nullptr; // in its place
    TimelineModel *m_story;
    TimelineModel *m_mails;
    std::vector<std::pair<StoryFilter, QAbstractButton *>> m_chips;
    QWidget *m_nothing = nullptr;
    LeadId m_shownLead;
};

} // namespace lead
