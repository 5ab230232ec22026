#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"

#include <QJsonObject>
#include <QTimer>
#include <functional>
#include <QWidget>

class QLineEdit;
class QSplitter;

namespace lead {

class BulkBar;
class CommandRegistry;
class EmptyState;
class ErrorState;
class JobList;
class LeadActions;
class LeadContact;
class LeadExporter;
class LeadFilterRow;
class LeadListModel;
class LeadListView;
class LeadService;
class LeadViewBar;
class LeadViews;
class LeadsFooter;
class PrivacyActions;
class Settings;
class StateStack;
class TextLabel;

/// The list of leads: saved views, search, filter, table, what is checked, and a place beside it for the lead that is
/// current.
class LeadsPage : public QWidget
{
    Q_OBJECT

public:
    struct Tools
    {
        LeadService &leads;
        const Clock &clock;
        Settings &settings;
        CommandRegistry &commands;
        JobList &jobs;
    };

    explicit LeadsPage(const Tools &tools, QWidget *parent = nullptr);

    /// Shows the leads of a condition, among all and without a search.
    void showCondition(const QString &condition, const QString &search = {});
    void clearFilters();
    /// Opens the form for a new lead.
    void addLead();
    void focusSearch();
    void focusList();
    /// Open what the buttons of the same name open.
    void addFilter();
    void openBuilder();
    void openSort();
    void openColumns();
    void saveView();
    /// Shows what the clipboard holds and asks whether it is to become leads.
    void pasteRows();

    LeadId currentLead() const;
    void setCurrentLead(LeadId lead);
    /// One lead up or down, past the end nothing.
    void stepLead(int by);

    /// What stands beside the list for the current lead; made and taken over when it is first wanted, and at the latest a
    /// moment after the first list is shown, which waits for nothing else.
    void setDetail(std::function<QWidget *()> make);
    bool isDetailShown() const;
    void setDetailShown(bool shown);

    /// What is shown, for going back to it.
    QJsonObject place() const;
    void restore(const QJsonObject &place);

    LeadListModel &model() { return *m_model; }
    LeadListView &view() { return *m_view; }
    LeadViews &views() { return *m_views; }
    LeadActions &actions() { return *m_actions; }
    PrivacyActions &privacy() { return *m_privacy; }
    LeadContact &contact() { return *m_contact; }
    LeadExporter &exporter() { return *m_exporter; }

Q_SIGNALS:
    void importWanted();
    void sampleWanted();
    void opened(lead::LeadId lead);
    /// A moment after another lead became current.
    void currentLeadChanged(lead::LeadId lead);
    void mergeWanted(lead::LeadId first, lead::LeadId second);
    /// Rows of a spreadsheet that the person wants as leads.
    void pasteWanted(const QString &rows);
    /// For toasts: something that can be undone, something worth saying, something that went wrong.
    void done(const QString &summary, lead::OperationId operation);
    void said(const QString &sentence);
    void failed(const QString &sentence);
    /// Leads went into a file.
    void exported(const QString &sentence, const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildUi();
    QWidget *buildHeader();
    QWidget *buildBody();
    void buildStates();
    void buildBulkBar();
    void applyPermissions();
    void wire();
    void applyState();
    void changeSearch();
    void sortBy(FieldNumber field, bool asSecond);
    void openMore();
    void openRowMenu(const QPoint &globalPlace);
    void showListed();
    void showRefused(const Error &error);
    void showCounts();
    void showChecks();
    void askSums();
    void makeDetail();
    void placeDetail();
    void rememberPlace();
    void restorePlace();
    void saveState();
    void loadState();

    struct Bound
    {
        QObject *control; ///< a widget or an action
        Right right;
    };

    Tools m_tools;
    std::vector<Bound> m_bound;
    LeadListModel *m_model;
    LeadListView *m_view;
    LeadViews *m_views;
    LeadActions *m_actions = nullptr;
    PrivacyActions *m_privacy = nullptr;
    LeadContact *m_contact = nullptr;
    LeadExporter *m_exporter = nullptr;
    LeadViewBar *m_viewBar;
    LeadFilterRow *m_filters;
    LeadsFooter *m_footer;
    BulkBar *m_bulk;
    QLineEdit *m_search;
    TextLabel *m_total;
    QSplitter *m_splitter;
    StateStack *m_states;
    EmptyState *m_empty;
    EmptyState *m_noResults;
    ErrorState *m_unreadable; ///< of a filter
    std::function<QWidget *()> m_makeDetail; // empty when it was made
    QWidget *m_detail = nullptr;
    QTimer m_currentTimer;
    QTimer m_sumTimer;
    QTimer m_saveTimer;
    QTimer m_detailTimer;
    int m_sumRequest = 0;
    bool m_isDetailWanted = false;
    bool m_isRestoring = false;
    bool m_isFocusWanted = false; // by the list, once it is there
    LeadQuery m_shownQuery; // that the place is remembered for
    LeadId m_placeLead;     // current before the list changed
    LeadId m_topLead;
    int m_placeColumn = 0;
};

} // namespace lead
