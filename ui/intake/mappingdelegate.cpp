#include "ui/intake/mappingdelegate.h"

#include "ui/intake/mappingmodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace lead {

namespace {

QRect fieldRect(const QRect &cell)
{
    const int height = metrics::controlHeight();
    return {cell.left() + metrics::Gap, cell.center().y() - height / 2, cell.width() - metrics::Section, height};
}

} // namespace

QRect MappingDelegate::buttonRect(const QRect &cell, const QString &text)
{
    const int width = QFontMetrics(textFont(TextStyle::BodyMedium)).horizontalAdvance(text) + 2 * metrics::Section;
    const int height = metrics::controlHeight();
    return {cell.right() - metrics::Section - width, cell.center().y() - height / 2, width, height};
}

void MappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const QRect rect = option.rect.adjusted(metrics::Gap + 2, 0, -metrics::Gap, -1);
    const QString text = index.data().toString();
    switch (index.column()) {
    case MappingModel::FileColumn:
        painter->setFont(textFont(TextStyle::BodyStrong));
        painter->setPen(t.text);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, elided(text, painter->font(), rect.width()));
        break;
    case MappingModel::Examples:
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(t.text2);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, elided(text, painter->font(), rect.width()));
        break;
    case MappingModel::LeadField:
        paintField(*painter, option, index);
        break;
    case MappingModel::Check:
        paintCheck(*painter, rect, index);
        break;
    default:
        if (!text.isEmpty())
            paintButton(*painter, option, index);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && showsFocus(view) && view->currentIndex() == index)
        paintFocusRing(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), metrics::ControlRadius);
    painter->restore();
}

void MappingDelegate::paintField(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool isNothing = static_cast<ColumnTone>(index.data(MappingModel::ToneRole).toInt()) == ColumnTone::NotImported;
    const QRect box = fieldRect(option.rect);
    paintBox(painter, box, metrics::ControlRadius, t.raised, t.control);
    const int mark = metrics::IconSize;
    const QRect text = box.adjusted(metrics::Snug, 0, -mark - metrics::Section, 0);
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(isNothing ? t.text2 : t.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, elided(index.data().toString(), painter.font(), text.width()));
    paintIcon(painter, QRectF(box.right() - mark - metrics::Gap, box.center().y() - mark / 2, mark, mark), "chevron-down", t.text2);
}

void MappingDelegate::paintCheck(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto tone = static_cast<ColumnTone>(index.data(MappingModel::ToneRole).toInt());
    const char *mark = tone == ColumnTone::Mapped ? "circle-check" : tone == ColumnTone::ToReview ? "triangle-alert" : "ban";
    const QColor colour = tone == ColumnTone::Mapped ? t.success.text : tone == ColumnTone::ToReview ? t.warning.text : t.text3;
    const int size = metrics::IconSize;
    paintIcon(painter, QRectF(rect.left(), rect.center().y() - size / 2, size, size), mark, colour);
    const QRect text = rect.adjusted(size + metrics::Gap, 0, 0, 0);
    painter.setFont(textFont(TextStyle::Body));
    painter.setPen(t.text2);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, elided(index.data().toString(), painter.font(), text.width()));
}

void MappingDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const QString text = index.data().toString();
    const QRect box = buttonRect(option.rect, text);
    const bool isOver = (option.state & QStyle::State_MouseOver) && option.widget && box.contains(option.widget->mapFromGlobal(QCursor::pos()));
    paintBox(painter, box, metrics::ControlRadius, isOver ? t.hover : t.raised, t.outline);
    painter.setFont(textFont(TextStyle::BodyMedium));
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(20);
    const auto *model = qobject_cast<const MappingModel *>(index.model());
    for (const FieldNumber field : model->choices())
        box->addItem(model->labelOf(field), field);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->setAccessibleName(tr("Field for %1").arg(index.siblingAtColumn(MappingModel::FileColumn).data().toString()));
    box->lineEdit()->setAccessibleName(box->accessibleName());
    auto *self = const_cast<MappingDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void MappingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(fieldRect(option.rect));
}

void MappingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
    box->lineEdit()->selectAll();
}

// What was typed counts when it names a field; anything else leaves the column as it was.
void MappingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const int at = box->findText(box->currentText(), Qt::MatchFixedString);
    if (at >= 0 && box->itemData(at) != index.data(Qt::EditRole))
        model->setData(index, box->itemData(at));
}

} // namespace lead
