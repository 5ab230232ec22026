#pragma once

#include "core/intake/fileimport.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace lead {

class MappingModel;
class TextLabel;

/// What a file looks like and what shall become of it, before anything is written.
class ImportPlanView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPlanView(QWidget *parent = nullptr);

    void setFile(const QString &fileName, const FileInspection &inspection, const FieldCatalog &catalog);
    IntakePlan plan() const;

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    void buildUi();
    QWidget *buildChoices();
    void showUnmapped();

    MappingModel *m_model;
    QTableView *m_table;
    TextLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_hint;
    QComboBox *m_onMatch;
    QComboBox *m_unmapped;
    QComboBox *m_dates;
    QLineEdit *m_source;
    QPushButton *m_import;
};

} // namespace lead
