#pragma once

#include "core/leads/leadvalues.h"

#include <QStyledItemDelegate>

namespace lead {

class LeadListModel;
class LeadService;

/// What is wrong with a text for a field, as a sentence; empty when it will do. Nothing in it clears the field.
QString cellProblem(const Field &field, const QString &text, const WorkspaceInfo &info);

/// Edits cells of the list: a line with completion, checked before it closes. The view paints the cells itself.
class LeadCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LeadCellDelegate(LeadService &service, LeadListModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LeadService &m_service;
    LeadListModel &m_model;
};

} // namespace lead
