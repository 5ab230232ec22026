#pragma once

#include <QTableView>

namespace lead {

class LeadListModel;

/// The table of leads: rows of one height, columns that can be made wider, sorted by a click on the heading.
class LeadListView : public QTableView
{
    Q_OBJECT

public:
    explicit LeadListView(LeadListModel &model, QWidget *parent = nullptr);

    /// Gives every column the width that fits its kind.
    void sizeColumns();
    /// Puts the arrow where the model's order comes from.
    void showOrder();

protected:
    void changeEvent(QEvent *event) override;

private:
    LeadListModel &m_model;
};

} // namespace lead
