#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QTreeWidget;

namespace lead {

class LeadService;
class TextLabel;

/// One lead with all its fields and its story, in a window of its own beside the list.
class LeadDialog : public QDialog
{
    Q_OBJECT

public:
    LeadDialog(LeadService &service, LeadId lead, QWidget *parent = nullptr);

    LeadId leadId() const { return m_lead; }

private:
    void buildUi();
    void reload();
    void fill(const Result<LeadDetail> &detail);
    void addNote();

    LeadService &m_service;
    LeadId m_lead;
    int m_request = 0;
    TextLabel *m_title;
    TextLabel *m_problem;
    QWidget *m_fields;
    QFormLayout *m_form;
    QTreeWidget *m_timeline;
    QLineEdit *m_note;
};

} // namespace lead
