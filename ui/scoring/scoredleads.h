#pragma once

#include "core/base/id.h"

#include <QTreeWidget>
#include <optional>

namespace lead {

/// Leads by name with a score, or an old and a new one. Enter and a double click open one.
class ScoredLeads : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ScoredLeads(const QString &accessibleName, QWidget *parent = nullptr);

    /// Without `before` there is no old score.
    void add(LeadId lead, const QString &name, std::optional<int> before, int after);
    int count() const { return topLevelItemCount(); }
    int currentRow() const { return indexOfTopLevelItem(currentItem()); }
    void setCurrentRow(int row) { setCurrentItem(topLevelItem(row)); }
    LeadId leadAt(int row) const;

Q_SIGNALS:
    void opened(lead::LeadId lead);
};

} // namespace lead
