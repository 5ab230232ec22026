#pragma once

#include "ui/leads/leadcolumns.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace lead {

/// Which fields are columns, in which order and how wide; whether the name stands still; how high rows are. Follows the
/// hand at once.
class ColumnsEdit : public QWidget
{
    Q_OBJECT

public:
    ColumnsEdit(const FieldCatalog &catalog, const LeadColumns &columns, Appearance::Density density,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void columnsChosen(const lead::LeadColumns &columns);
    void densityChosen(lead::Appearance::Density density);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildFoot(Appearance::Density density);
    void fill();
    void narrow(const QString &typed);
    void take();
    void moveCurrent(int by);
    void showWidth();

    FieldCatalog m_catalog;
    LeadColumns m_columns;
    QLineEdit *m_search;
    QListWidget *m_list;
    QSpinBox *m_width;
    QCheckBox *m_freeze;
    bool m_isFilling = false;
};

} // namespace lead
