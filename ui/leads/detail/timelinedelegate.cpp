#include "ui/leads/detail/timelinedelegate.h"

#include "ui/leads/detail/timelinemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace lead {

namespace {

struct Look
{
    const char *icon;
    ToneName tone;
};

Look lookOf(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Note:
        return {"sticky-note", ToneName::Warning};
    case StoryKind::Call:
        return {"phone-call", ToneName::Success};
    case StoryKind::MissedCall:
        return {"phone-missed", ToneName::Warning};
    case StoryKind::Voicemail:
        return {"voicemail", ToneName::Warning};
    case StoryKind::Email:
        return {"mail", ToneName::Info};
    case StoryKind::Message:
        return {"message-square-text", ToneName::Info};
    case StoryKind::Meeting:
        return {"calendar", ToneName::Teal};
    case StoryKind::TaskAdded:
        return {"calendar-clock", ToneName::Accent};
    case StoryKind::TaskDone:
        return {"check-check", ToneName::Success};
    case StoryKind::Stage:
        return {"square-kanban", ToneName::Violet};
    case StoryKind::Owner:
        return {"user", ToneName::Violet};
    case StoryKind::Edit:
        return {"pencil", ToneName::Neutral};
    case StoryKind::Created:
        return {"user-plus", ToneName::Teal};
    case StoryKind::Import:
        return {"download", ToneName::Neutral};
    case StoryKind::Merge:
        return {"git-merge", ToneName::Violet};
    case StoryKind::Undo:
        return {"undo-2", ToneName::Neutral};
    case StoryKind::File:
        return {"paperclip", ToneName::Teal};
    case StoryKind::Rule:
        return {"workflow", ToneName::Violet};
    case StoryKind::Other:
        break;
    }
    return {"circle-dot", ToneName::Neutral};
}

int discSize()
{
    return scaled(26);
}
int textLeft()
{
    return scaled(40);
}
int lineHeight()
{
    return scaled(26);
}
int headingHeight()
{
    return scaled(30);
}
int moreHeight()
{
    return scaled(20);
}
constexpr int BodyAcross = 12;
constexpr int BodyAbove = 9;
constexpr int Between = 12;
constexpr int BelowDay = 10;

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

bool TimelineDelegate::hasMore(int row, int width) const
{
    const StoryItem &item = m_model.itemAt(row);
    const int shown = m_model.shownCharacters(item.key);
    return shown > 0 ||
           m_layouts.measure(item.key, item.body, shown, width - textLeft() - 2 * BodyAcross).isCut;
}

int TimelineDelegate::bodyHeight(int row, int width) const
{
    const StoryItem &item = m_model.itemAt(row);
    if (item.body.isEmpty())
        return 0;
    const int shown = m_model.shownCharacters(item.key);
    const qreal text =
        m_layouts.measure(item.key, item.body, shown, width - textLeft() - 2 * BodyAcross).height;
    return qCeil(text) + 2 * BodyAbove + (hasMore(row, width) ? moreHeight() : 0);
}

int TimelineDelegate::heightOf(int row, int width) const
{
    const TimelineModel::Row &its = m_model.row(row);
    if (its.type == TimelineModel::Row::Type::Heading)
        return headingHeight();
    const int body = its.type == TimelineModel::Row::Type::Group ? 0 : bodyHeight(row, width);
    return lineHeight() + (body > 0 ? body + metrics::Tight : 0) + Between + (its.isLast ? BelowDay : 0);
}

QRect TimelineDelegate::moreRect(int row, int width) const
{
    if (m_model.row(row).type != TimelineModel::Row::Type::Item || m_model.itemAt(row).body.isEmpty() ||
        !hasMore(row, width))
        return {};
    const int bottom = lineHeight() + metrics::Tight + bodyHeight(row, width) - BodyAbove;
    return {textLeft() + BodyAcross, bottom - moreHeight(), width - textLeft() - 2 * BodyAcross,
            moreHeight() + BodyAbove};
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() : option.rect.width();
    return {width, heightOf(index.row(), width)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const TimelineModel::Row &row = m_model.row(index.row());
    if (row.type == TimelineModel::Row::Type::Heading) {
        paintHeading(*painter, option.rect, row.heading);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(*painter,
                       QRectF(option.rect).adjusted(0, -metrics::Tight, 0, -Between + metrics::Tight),
                       metrics::ControlRadius);
    paintDisc(*painter, option.rect, index.row());
    paintLine(*painter, option.rect, index.row());
    if (row.type == TimelineModel::Row::Type::Item && !m_model.itemAt(index.row()).body.isEmpty())
        paintBody(*painter, option.rect, index.row());
    painter->restore();
}

void TimelineDelegate::paintHeading(QPainter &painter, const QRect &rect, const QString &heading) const
{
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(tokens().text3);
    painter.drawText(rect.adjusted(0, 0, 0, -metrics::Gap),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading);
}

void TimelineDelegate::paintDisc(QPainter &painter, const QRect &rect, int row) const
{
    const TimelineModel::Row &its = m_model.row(row);
    const Look look = lookOf(m_model.itemAt(row).kind);
    const Tone &tone = tokens().tone(look.tone);
    const int size = discSize();
    if (!its.isLast)
        painter.fillRect(
            QRectF(rect.left() + size / 2.0 - 0.5, rect.top() + size + 2, 1, rect.height() - size - 4),
            tokens().border);
    const QRectF disc(rect.left(), rect.top(), size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.background);
    painter.drawEllipse(disc);
    const int side = scaled(14);
    paintIcon(painter,
              QRectF(disc.left() + (size - side) / 2.0, disc.top() + (size - side) / 2.0, side, side),
              look.icon, tone.text);
}

// Three texts side by side, each laid out for itself, so that direction marks in one cannot move another.
void TimelineDelegate::paintLine(QPainter &painter, const QRect &rect, int row) const
{
    const TimelineModel::Row &its = m_model.row(row);
    const StoryItem &item = m_model.itemAt(row);
    const bool isGroup = its.type == TimelineModel::Row::Type::Group;
    const QRect line(rect.left() + textLeft(), rect.top(), rect.width() - textLeft(), lineHeight());
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

    const QString time = m_model.timeText(item);
    const QFont small = textFont(TextStyle::Small);
    const int timeWidth = QFontMetrics(small).horizontalAdvance(time);
    painter.setFont(small);
    painter.setPen(tokens().text3);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    int room = line.width() - timeWidth - metrics::Snug;
    if (isGroup) {
        const int side = scaled(14);
        room -= side + metrics::Gap;
        const QRectF chevron(line.right() - timeWidth - metrics::Gap - side,
                             line.center().y() - side / 2.0 + 0.5, side, side);
        paintIcon(painter, chevron, its.isOpen ? "chevron-up" : "chevron-down", tokens().text3);
    }

    const QFont strong = textFont(TextStyle::BodyStrong);
    const QString who = elided(item.who, strong, room);
    const int whoWidth = who.isEmpty() ? 0 : QFontMetrics(strong).horizontalAdvance(who);
    painter.setFont(strong);
    painter.setPen(tokens().text);
    painter.drawText(QRect(line.left(), line.top(), whoWidth + 1, line.height()), flags, who);
    const int from = whoWidth > 0 ? whoWidth + metrics::Tight : 0;
    QString what = isGroup ? m_model.groupText(row) : item.what;
    if (!item.via.isEmpty())
        what += QStringLiteral(" · ") + item.via;
    const QFont body = textFont(TextStyle::Body);
    painter.setFont(body);
    painter.setPen(tokens().text2);
    if (room > from)
        painter.drawText(QRect(line.left() + from, line.top(), room - from, line.height()), flags,
                         elided(what.replace(u'\n', u' '), body, room - from));
}

void TimelineDelegate::paintBody(QPainter &painter, const QRect &rect, int row) const
{
    const StoryItem &item = m_model.itemAt(row);
    const int shown = m_model.shownCharacters(item.key);
    const QRectF box(rect.left() + textLeft(), rect.top() + lineHeight() + metrics::Tight,
                     rect.width() - textLeft(), bodyHeight(row, rect.width()));
    const Tokens &t = tokens();
    paintBox(painter, box, metrics::CardRadius, t.isDark ? t.raised : t.app, t.border);
    const bool more = hasMore(row, rect.width());
    const BodyLayouts::Laid &laid =
        m_layouts.laid(item.key, item.body, shown, rect.width() - textLeft() - 2 * BodyAcross);
    painter.setPen(t.text);
    laid.layout.draw(&painter, box.topLeft() + QPointF(BodyAcross, BodyAbove));
    if (!more)
        return;
    const QRect at = moreRect(row, rect.width()).translated(rect.topLeft());
    painter.setFont(textFont(TextStyle::SmallStrong));
    painter.setPen(t.link);
    painter.drawText(at.adjusted(0, 0, 0, -BodyAbove), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     laid.isCut ? tr("Show more") : tr("Show less"));
}

} // namespace lead
