#pragma once

#include "core/intake/importsession.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QListWidget;
class QTableView;

namespace lead {

class CompareModel;
class Divider;
class LeadService;
class TabStrip;
class TextLabel;

/// The fourth step of an import: which rows stand for leads that are there already, and what becomes of them.
class ImportDuplicatesView : public QWidget
{
    Q_OBJECT

public:
    ImportDuplicatesView(ImportSession &session, LeadService &leads, QWidget *parent = nullptr);

    void open();
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildUi();
    QWidget *buildRules();
    QWidget *buildSamples();
    QComboBox *newPolicy(const QString &name);
    void arrangePairs();
    void showPreview();
    void showList();
    void showPair();
    void showStored(const PreviewMatch &match);
    void showLines(const PreviewMatch &match, const std::function<QString(const MappedColumn &)> &there, const QString &title);
    void takeRules();
    const std::vector<PreviewMatch> *matches() const;

    ImportSession &m_session;
    LeadService &m_leads;
    CompareModel *m_model;
    QCheckBox *m_byEmail;
    QCheckBox *m_byPhone;
    QCheckBox *m_byName;
    QCheckBox *m_byId;
    QCheckBox *m_distinct;
    QComboBox *m_onExisting;
    QComboBox *m_inFile;
    TextLabel *m_existingCount;
    TextLabel *m_inFileCount;
    TextLabel *m_none;
    TextLabel *m_hint;
    TabStrip *m_tabs;
    QListWidget *m_list;
    QTableView *m_table;
    QWidget *m_pairs;
    QBoxLayout *m_pairsLayout;
    Divider *m_beside;
    int m_request = 0;
    bool m_isShowing = false;
};

} // namespace lead
