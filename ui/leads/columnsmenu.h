#pragma once

#include "core/domain/fieldcatalog.h"

#include <QMenu>

namespace lead {

class LeadListModel;
class LeadService;

/// Which fields are columns of the list. Stays open while several are chosen.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(LeadService &service, LeadListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void columnsChosen(const std::vector<lead::FieldNumber> &columns);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void apply();
    bool toggleActive();

    LeadService &m_service;
    LeadListModel &m_model;
};

} // namespace lead
