#pragma once

#include "core/intake/importsession.h"

#include <QWidget>

class QListView;
class QTableView;

namespace lead {

class Banner;
class Button;
class CellStrip;
class IssueListModel;
class LeadService;
class PreviewModel;
class ProgressLine;
class TabStrip;
class TextLabel;
struct PreviewGroup;

/// The third step of an import: what is wrong with its rows, and everything that can be done about it.
class ImportRowsView : public QWidget
{
    Q_OBJECT

public:
    ImportRowsView(ImportSession &session, LeadService &leads, QWidget *parent = nullptr);

    void open();
    void focusFirst();

private:
    void buildUi();
    QWidget *buildIssues();
    QWidget *buildRows();
    void showPreview();
    void showNumbers();
    void showFilter(int filter);
    void showGroup();
    void showGroupTab(const PreviewGroup *group);
    void showDecisions();
    void decide(std::optional<RepairAction> action);
    void showCell();

    ImportSession &m_session;
    LeadService &m_leads;
    PreviewModel *m_model;
    IssueListModel *m_issues;
    QListView *m_issueList;
    TextLabel *m_issueTitle;
    TextLabel *m_noIssues;
    QTableView *m_table;
    TabStrip *m_filters;
    CellStrip *m_cell;
    ProgressLine *m_progress;
    QWidget *m_decisions;
    Button *m_fix;
    Button *m_skip;
    Button *m_without;
    Button *m_reset;
    Banner *m_note;
    bool m_showsGroup = false;
    bool m_isChangingTabs = false;
};

} // namespace lead
