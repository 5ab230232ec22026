#include "ui/intake/previewdelegate.h"

#include "ui/intake/previewmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

namespace lead {

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrentRow = view && view->currentIndex().row() == index.row();
    painter->fillRect(option.rect, isCurrentRow ? t.selected : t.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    const bool isOut = index.data(PreviewModel::IsOutRole).toBool();
    const auto mark = static_cast<PreviewModel::Mark>(index.data(PreviewModel::MarkRole).toInt());
    const QRectF box = QRectF(option.rect).adjusted(metrics::Tight, metrics::Tight, -metrics::Tight, -metrics::Tight - 1);
    QColor ink = isOut ? t.text3 : index.column() == 0 ? t.text2 : t.text;
    if (mark == PreviewModel::Mark::Error || mark == PreviewModel::Mark::Warning) {
        const Tone &tone = mark == PreviewModel::Mark::Error ? t.danger : t.warning;
        painter->setPen(QPen(tone.solid, 1.5));
        painter->setBrush(tone.background);
        painter->drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), metrics::Tight, metrics::Tight);
        ink = tone.text;
    } else if (mark != PreviewModel::Mark::None) {
        const Tone &tone = mark == PreviewModel::Mark::Corrected ? t.brand : t.success;
        paintBox(*painter, box, metrics::Tight, tone.background);
        ink = tone.text;
    }
    QFont font = textFont(index.column() == 0 ? TextStyle::Small : TextStyle::Body);
    font.setStrikeOut(isOut);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect text = option.rect.adjusted(metrics::Gap + 2, 0, -metrics::Gap, -1);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, elided(index.data().toString(), font, text.width()));
    if (view && view->currentIndex() == index && view->hasFocus())
        paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), metrics::Tight);
    painter->restore();
}

QWidget *PreviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

} // namespace lead
