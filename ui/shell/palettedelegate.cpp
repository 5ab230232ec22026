#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/shell/railpaint.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <algorithm>

namespace lead {

namespace {

// Key hints from the right, one for each key of a sequence. Returns their whole width.
int paintKeys(QPainter &painter, QRectF room, const QString &keys)
{
    int used = 0;
    QStringList parts = keys.split(u' ');
    std::reverse(parts.begin(), parts.end());
    for (const QString &part : std::as_const(parts)) {
        const int width = paintKeyHint(painter, room, part) + metrics::Tight;
        room.setRight(room.right() - width);
        used += width;
    }
    return used;
}

} // namespace

int PaletteDelegate::headingHeight()
{
    return scaled(28);
}

int PaletteDelegate::rowHeight()
{
    return scaled(40);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    return {option.rect.width(), model->item(index) ? rowHeight() : headingHeight()};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteItem *item = model->item(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF room = QRectF(option.rect).adjusted(metrics::Roomy, 0, -metrics::Roomy, 0);
    if (!item) {
        painter->setFont(textFont(TextStyle::Caption));
        painter->setPen(t.text3);
        painter->drawText(room.adjusted(0, metrics::Tight, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString().toUpper());
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent)
        paintBox(*painter, QRectF(option.rect).adjusted(metrics::Gap, 1, -metrics::Gap, -1), metrics::ControlRadius,
                 t.selected);
    const bool isOff = !item->whyNot.isEmpty();
    const QRectF iconRect(room.left(), room.center().y() - rail::IconSide / 2.0, rail::IconSide, rail::IconSide);
    paintIcon(*painter, iconRect, item->icon.isEmpty() ? "command" : item->icon.constData(),
              isOff ? t.text3 : isCurrent ? t.link : t.text2);
    room.setLeft(iconRect.right() + metrics::Snug);
    const QString keys = !item->keys.isEmpty() ? item->keys : isCurrent && !isOff ? tr("Enter", "key") : QString();
    if (!keys.isEmpty())
        room.setRight(room.right() - paintKeys(*painter, room, keys) - metrics::Gap);
    if (item->leadScore) {
        const QString score = QString::number(*item->leadScore);
        const QRectF pill(room.right() - pillWidth(score), room.center().y() - metrics::pillHeight() / 2.0, pillWidth(score), metrics::pillHeight());
        paintPill(*painter, pill, score, scoreTone(*item->leadScore), isCurrent);
        room.setRight(pill.left() - metrics::Gap);
    }
    const QFont strong = textFont(TextStyle::BodyMedium);
    painter->setFont(strong);
    painter->setPen(isOff ? t.text3 : t.text);
    const QString title = elided(item->title, strong, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(title) + metrics::Gap + 2);
    const QString &detail = isOff ? item->whyNot : item->detail;
    if (!detail.isEmpty() && room.width() > metrics::Wide) {
        const QFont body = textFont(TextStyle::Body);
        painter->setFont(body);
        painter->setPen(t.text3);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided(detail, body, room.width()));
    }
    painter->restore();
}

} // namespace lead
