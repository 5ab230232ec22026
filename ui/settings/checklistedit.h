#pragma once

#include "core/domain/checklist.h"

#include <QWidget>

class QVBoxLayout;

namespace lead {

/// The points of the checklist: names, order, more and fewer.
class ChecklistEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistEdit(QWidget *parent = nullptr);

    void setItems(const Checklist &items);
    /// As they stand; without those that have no name.
    Checklist items() const;

Q_SIGNALS:
    void changed();

private:
    void rebuild(int focused = -1);
    void addRow(QVBoxLayout &layout, int index);
    void move(int index, int by);
    void add();

    Checklist m_items;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace lead
