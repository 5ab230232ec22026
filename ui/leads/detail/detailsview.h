#pragma once

#include "core/domain/fieldcatalog.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace lead {

class Button;
class FieldLabel;
class LeadFieldEdit;
class LinkOpener;
class OpenLead;

/// Every field of the lead by section, each edited in its place and with its history. Empty ones wait behind
/// a button.
class DetailsView : public QWidget
{
    Q_OBJECT

public:
    DetailsView(OpenLead &lead, LinkOpener &links, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyWanted(QWidget *anchor, const lead::Field &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        LeadFieldEdit *edit;
        QWidget *line; ///< label, value and history
        FieldLabel *label;
    };
    struct Section
    {
        QWidget *heading;
        std::vector<Row> rows;
    };
    void build();
    void addSection(const QString &title, const std::vector<FieldNumber> &fields);
    Row addRow(const Field &field);
    void refresh();
    void fitLabels();

    OpenLead &m_lead;
    LinkOpener &m_links;
    QVBoxLayout *m_layout;
    Button *m_more = nullptr;
    std::vector<Section> m_sections;
    FieldCatalog m_catalog;
    bool m_showsEmpty = false;
};

} // namespace lead
