#include "ui/intake/fieldchoice.h"

#include "ui/intake/mappingmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace lead {

void FieldChoice::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);
    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(1, 1, -1, -1);
    box.state = option.state & (QStyle::State_Enabled | QStyle::State_HasFocus | QStyle::State_Active);
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.direction = option.direction;
    const int room = box.rect.width() - 2 * box.rect.height();
    box.currentText = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room);
    painter->save();
    painter->setFont(option.font);
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter, view);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter, view);
    painter->restore();
}

QWidget *FieldChoice::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setMaxVisibleItems(20);
    const auto *model = qobject_cast<const MappingModel *>(index.model());
    for (const FieldNumber field : model->choices())
        box->addItem(model->labelOf(field), field);
    box->setAccessibleName(
        tr("Field for %1").arg(index.siblingAtColumn(MappingModel::FileColumn).data().toString()));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FieldChoice *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void FieldChoice::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void FieldChoice::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

} // namespace lead
