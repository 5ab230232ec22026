#pragma once

#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"
#include "ui/widgets/surface.h"

class QLayout;

namespace lead {

class Button;
class Chip;
class IconButton;
class LeadService;
class Popover;

/// The condition of the list as chips that can be edited one by one, with a way to add one and to the whole of it; on the
/// right how the list is sorted and which columns it has.
class LeadFilterRow : public Surface
{
    Q_OBJECT

public:
    explicit LeadFilterRow(LeadService &service, QWidget *parent = nullptr);

    void setCondition(const Condition &condition);
    /// A text that is no condition stands there as one chip, to be mended in the builder.
    void setUnread(const QString &text);
    void setSortText(const QString &text);
    /// A filter of the page's own, behind the others.
    void addOwn(QWidget *widget);
    /// Opens what the "+ Filter" button opens.
    void addFilter();
    void openBuilder();

    Button *sortButton() const { return m_sort; }
    Button *columnsButton() const { return m_columns; }
    IconButton *moreButton() const { return m_more; }

Q_SIGNALS:
    void conditionChanged(const lead::Condition &condition);
    void sortWanted();
    void columnsWanted();
    void moreWanted();

private:
    QWidget *buildRight();
    Popover *popoverCalled(const QString &name);
    void showChips();
    void editPart(std::size_t index, QWidget *anchor);
    void editNewPart(Popover *popover, FieldNumber field);
    QWidget *partEditor(Popover *popover, FieldNumber field, const Condition *part);
    void put(const Condition &condition);

    LeadService &m_service;
    Condition m_condition;
    QString m_unread;
    QLayout *m_flow;
    Button *m_add;
    Button *m_advanced;
    Button *m_sort;
    Button *m_columns;
    IconButton *m_more;
    std::vector<Chip *> m_chips;
    std::vector<QWidget *> m_own;
    std::size_t m_edited = 0; // which part an open popover is about
};

} // namespace lead
