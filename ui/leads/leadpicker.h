#pragma once

#include "core/leads/leadservice.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace lead {

class TextLabel;

/// Finds a lead by what is typed: a part of a name, company, address or number. For popovers.
class LeadPicker : public QWidget
{
    Q_OBJECT

public:
    LeadPicker(LeadService &service, const QString &title, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void chosen(lead::LeadId lead);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void choose();

    LeadService &m_service;
    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_none;
    QTimer m_timer;
    int m_request = 0;
};

} // namespace lead
