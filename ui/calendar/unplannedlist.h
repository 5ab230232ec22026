#pragma once

#include "core/leads/leadservice.h"

#include <QWidget>

class QListView;

namespace lead {

class TextLabel;
class UnplannedModel;

/// Open leads without a next step, the best first, to be dragged into the calendar. Enter asks for a task of the lead instead.
class UnplannedList : public QWidget
{
    Q_OBJECT

public:
    explicit UnplannedList(LeadService &service, QWidget *parent = nullptr);

    /// Only my own, or everybody's.
    void setMine(bool isMine);
    void reload();
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void planWanted(lead::LeadId lead, const QRect &globalRect);
    void opened(lead::LeadId lead);
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showProblem(const Error &error);

    LeadService &m_service;
    UnplannedModel *m_model;
    QListView *m_view;
    TextLabel *m_count;
    TextLabel *m_none;
    bool m_isMine = true;
    bool m_isStale = false;
    int m_request = 0;
};

} // namespace lead
