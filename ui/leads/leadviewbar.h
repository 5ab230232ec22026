#pragma once

#include <QWidget>
#include <functional>
#include <vector>

namespace lead {

class Button;
class LeadViews;
class Surface;
class TabStrip;
class TextLabel;

/// The saved views as tabs, and below them, while the shown one has changes that are not saved, what can be done with
/// these.
class LeadViewBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostTabs = 7;

    explicit LeadViewBar(LeadViews &views, QWidget *parent = nullptr);

    /// Asks for a name and saves what is shown under it.
    void saveAs();

private:
    QWidget *buildTabs();
    QWidget *buildUnsaved();
    void showTabs();
    void showNumbers();
    void showUnsaved();
    void openMenu(int index, const QPoint &place);
    void askName(const QString &title, const QString &name, const std::function<void(const QString &)> &then);
    void openAllViews();

    LeadViews &m_views;
    TabStrip *m_tabs;
    Button *m_all;
    Surface *m_unsaved;
    TextLabel *m_changes;
    Button *m_save;
    std::vector<int> m_shown; // views that have a tab
    bool m_isShowing = false;
};

} // namespace lead
