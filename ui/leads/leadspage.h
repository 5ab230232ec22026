#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace lead {

class ConditionEdit;
class EmptyState;
class LeadListModel;
class LeadListView;
class LeadService;
class TextLabel;

/// The list of leads with its search, its conditions and its columns.
class LeadsPage : public QWidget
{
    Q_OBJECT

public:
    explicit LeadsPage(LeadService &service, QWidget *parent = nullptr);

    /// Shows the leads of a condition, without a search.
    void showCondition(const QString &condition);
    void clearFilters();
    void focusSearch();

    LeadListModel &model() { return *m_model; }

Q_SIGNALS:
    void importWanted();
    /// "9,240 leads · 3 ms"
    void statusChanged(const QString &text);
    void failed(const QString &sentence);

private:
    void buildUi();
    QWidget *buildFilters();
    void buildStates();
    void applyFilters();
    void showListed();
    void showRefused(const Error &error);
    void setColumns(const std::vector<FieldNumber> &columns);
    void openLead(LeadId lead);
    void rememberPlace();
    void restorePlace();

    LeadService &m_service;
    LeadListModel *m_model;
    LeadListView *m_view;
    QLineEdit *m_search;
    ConditionEdit *m_condition;
    TextLabel *m_problem;
    TextLabel *m_count;
    QStackedWidget *m_states;
    EmptyState *m_loading;
    EmptyState *m_empty;
    EmptyState *m_noResults;
    LeadId m_currentLead;
    int m_currentColumn = 0;
};

} // namespace lead
