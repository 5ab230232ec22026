#pragma once

#include "core/leads/leaddetail.h"
#include "ui/widgets/popover.h"

namespace lead {

class OpenLead;
struct Field;

/// What a field was before, who changed it and when.
class FieldHistoryPopover : public Popover
{
    Q_OBJECT

public:
    FieldHistoryPopover(OpenLead &lead, const Field &field, QWidget *parent);

    /// Asks for the history and opens with it; deletes itself when closed.
    void openFor(QWidget *anchor);

private:
    QWidget *listOf(const std::vector<FieldVersion> &versions) const;
    QWidget *sentence(const QString &text) const;

    OpenLead &m_lead;
    Field m_field;
};

} // namespace lead
