#pragma once

#include "core/intake/importsession.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QTableView;

namespace lead {

class Banner;
class FlowRow;
class LeadService;
class MappingModel;
class Pill;

/// The second step of an import: which column fills which field.
class ImportColumnsView : public QWidget
{
    Q_OBJECT

public:
    ImportColumnsView(ImportSession &session, ImportService &imports, LeadService &leads, QWidget *parent = nullptr);

    /// The step is shown: reads the catalogue and the templates anew.
    void open();
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void buildUi();
    QWidget *buildBar();
    void showState();
    void showConstants();
    void fillTemplates();
    void act(const QModelIndex &index);
    void askDateOrder(const QModelIndex &index);
    void askNewField(int column);
    void keepLeftOut();
    void askConstant();
    void askDerived(bool combine);
    void saveTemplate();
    void useTemplate(const QString &name);
    void showMenu(const QPoint &position);

    ImportSession &m_session;
    ImportService &m_imports;
    LeadService &m_leads;
    MappingModel *m_model;
    QTableView *m_table;
    Banner *m_problem;
    Pill *m_mapped;
    Pill *m_toReview;
    Pill *m_skipped;
    QAction *m_keep; ///< columns that are left out
    QComboBox *m_templates;
    QCheckBox *m_onlyToReview;
    QWidget *m_constants;
    QHBoxLayout *m_constantsRow;
};

} // namespace lead
