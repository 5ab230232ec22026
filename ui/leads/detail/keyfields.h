#pragma once

#include "core/domain/fieldcatalog.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace lead {

class FieldLabel;
class LeadFieldEdit;
class LinkOpener;
class OpenLead;
class ShownValue;

/// What one needs of a lead at a glance, each value edited in its place.
class KeyFields : public QWidget
{
    Q_OBJECT

public:
    KeyFields(OpenLead &lead, LinkOpener &links, QWidget *parent = nullptr);

    /// Begins to edit a field, if it is among these.
    void edit(FieldNumber field);
    /// Only what every call needs.
    void setFolded(bool folded);
    /// In px; 0 before a lead was shown.
    int labelWidth() const;

Q_SIGNALS:
    void labelWidthChanged();
    void historyWanted(QWidget *anchor, const lead::Field &field);
    /// The next step is a task.
    void nextStepWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        FieldLabel *label;
        QWidget *value;
        FieldNumber field;
    };
    void build();
    void addRow(FieldNumber field, const QString &label, QWidget *value);
    void refresh();
    void refreshNextStep();
    void refreshRows();
    void fitLabels();

    OpenLead &m_lead;
    LinkOpener &m_links;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    ShownValue *m_nextStep = nullptr;
    bool m_isFolded = false;
};

} // namespace lead
