#pragma once

#include "core/intake/importsession.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTableView;

namespace lead {

class LeadService;
class SampleModel;
class TextLabel;

/// The first step of an import: how the file is read, with its first rows as proof, and what stands for all of its leads.
class ImportFileView : public QWidget
{
    Q_OBJECT

public:
    ImportFileView(ImportSession &session, LeadService &leads, QWidget *parent = nullptr);

    void open();
    void focusFirst();

Q_SIGNALS:
    void otherFileWanted();

private:
    void buildUi();
    QWidget *buildFacts();
    QWidget *buildBatch();
    void showFile();
    void readAnew();
    void takeFacts();

    ImportSession &m_session;
    LeadService &m_leads;
    SampleModel *m_model;
    TextLabel *m_name;
    TextLabel *m_size;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QComboBox *m_header;
    QSpinBox *m_skip;
    QLineEdit *m_batch;
    QComboBox *m_source;
    QLineEdit *m_cost;
    QComboBox *m_owner;
    QLineEdit *m_consent;
    QTableView *m_table;
    bool m_isShowing = false;
};

} // namespace lead
