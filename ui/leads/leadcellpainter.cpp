#include "ui/leads/leadcellpainter.h"

#include "core/base/numbertext.h"
#include "ui/leads/leadgrouprow.h"
#include "ui/leads/moments.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QLocale>
#include <QPainter>

namespace lead {

namespace {

constexpr int Side = 10; // between the edge of a cell and what it holds
constexpr int AvatarSize = 28;
constexpr int SmallAvatarSize = 20;
constexpr int LineHeight = 17;
constexpr int StepIconSize = 14;

QRectF inside(const QRect &cell)
{
    return QRectF(cell).adjusted(Side, 0, -Side, 0);
}

QRectF centred(const QRectF &in, double left, double width, double height)
{
    return {left, in.center().y() - height / 2, width, height};
}

} // namespace

void LeadCellPainter::paintCell(QPainter &painter, const QRect &cell, const LeadRow &row, const Field &field,
                                const State &state)
{
    switch (columnKindOf(field)) {
    case ColumnKind::Name:
        paintName(painter, inside(cell), row, state);
        break;
    case ColumnKind::Stage:
        paintStage(painter, inside(cell), row, state);
        break;
    case ColumnKind::Score:
        paintScoreCell(painter, inside(cell), row.record.score);
        break;
    case ColumnKind::NextStep:
        paintNextStep(painter, inside(cell), row);
        break;
    case ColumnKind::Person:
        paintPerson(painter, inside(cell), row.record.shown(field.number));
        break;
    case ColumnKind::Moment:
    case ColumnKind::Number:
    case ColumnKind::Flag:
    case ColumnKind::Text:
        paintText(painter, inside(cell), row, field);
        break;
    }
}

void LeadCellPainter::paintName(QPainter &painter, const QRectF &cell, const LeadRow &row, const State &state)
{
    const Tokens &t = tokens();
    const int size = scaled(state.isCompact ? SmallAvatarSize : AvatarSize);
    const QRectF avatar = centred(cell, cell.left() - metrics::Tight, size, size);
    m_stamps.draw(painter, avatar.topLeft(), avatar.size(), QStringLiteral("a%1|%2").arg(size).arg(row.record.avatarName),
                  [&row](QPainter &p, const QRectF &rect) { paintAvatar(p, rect, row.record.avatarName); });
    QRectF text = cell;
    text.setLeft(avatar.right() + Side);
    if (row.record.isDoNotContact) {
        const int sign = scaled(StepIconSize);
        paintIcon(painter, centred(cell, cell.right() - sign, sign, sign), "ban", t.danger.text);
        text.setRight(cell.right() - sign - metrics::Tight);
    }
    if (state.isCompact || row.secondLine.isEmpty()) {
        m_texts.draw(painter, text, row.record.name, TextStyle::BodyStrong, t.text);
        return;
    }
    const double line = scaled(LineHeight);
    const double top = cell.center().y() - line;
    m_texts.draw(painter, {text.left(), top, text.width(), line}, row.record.name, TextStyle::BodyStrong, t.text);
    m_texts.draw(painter, {text.left(), top + line, text.width(), line - 1}, row.secondLine, TextStyle::Small, t.text3);
}

void LeadCellPainter::paintStage(QPainter &painter, const QRectF &cell, const LeadRow &row, const State &state)
{
    if (row.record.stage.isEmpty())
        return;
    const double width = std::min<double>(m_texts.widthOf(row.record.stage, TextStyle::SmallMedium) + 2 * metrics::Gap,
                                          cell.width() + metrics::Tight);
    const QRectF pill = centred(cell, cell.left() - metrics::Tight / 2.0, width, metrics::pillHeight());
    const QString key = QStringLiteral("p%1%2|%3|%4")
                            .arg(int(row.stageTone))
                            .arg(int(state.isSelected))
                            .arg(int(width))
                            .arg(row.record.stage);
    m_stamps.draw(painter, pill.topLeft(), pill.size(), key, [&row, &state](QPainter &p, const QRectF &rect) {
        paintPill(p, rect, row.record.stage, row.stageTone, state.isSelected);
    });
}

void LeadCellPainter::paintScoreCell(QPainter &painter, const QRectF &cell, std::optional<int> score)
{
    if (!score) {
        m_texts.draw(painter, cell, QStringLiteral("–"), TextStyle::Body, tokens().text3);
        return;
    }
    const QString key = QStringLiteral("s%1|%2").arg(*score).arg(int(cell.width()));
    m_stamps.draw(painter, cell.topLeft(), cell.size(), key,
                  [score](QPainter &p, const QRectF &rect) { paintScore(p, rect, *score); });
}

void LeadCellPainter::paintNextStep(QPainter &painter, const QRectF &cell, const LeadRow &row)
{
    const Tokens &t = tokens();
    if (!row.hasStep()) {
        m_texts.draw(painter, cell, QStringLiteral("–"), TextStyle::Body, t.text3);
        return;
    }
    const Millis at = row.stepAt();
    const bool isLate = at != 0 && at < m_now.at;
    const int size = scaled(StepIconSize);
    paintIcon(painter, centred(cell, cell.left(), size, size), row.stepIcon,
              isLate ? t.danger.text : t.text3);
    const QString due = at != 0 ? dueText(at, m_now.at) : QString();
    const double dueWidth = m_texts.widthOf(due, TextStyle::SmallMedium);
    QRectF text = cell;
    text.setLeft(cell.left() + size + metrics::Gap - 1);
    text.setRight(std::max(text.left(), cell.right() - dueWidth - metrics::Gap));
    const double used = m_texts.draw(painter, text, row.record.nextStep->title, TextStyle::Body, t.text);
    const double left = used > 0 ? text.left() + used + metrics::Gap - 1 : text.left();
    m_texts.draw(painter, {left, cell.top(), cell.right() - left + 1, cell.height()}, due, TextStyle::SmallMedium,
                 isLate ? t.danger.text : t.text2);
}

void LeadCellPainter::paintPerson(QPainter &painter, const QRectF &cell, const QString &name)
{
    if (name.isEmpty()) {
        m_texts.draw(painter, cell, QStringLiteral("–"), TextStyle::Body, tokens().text3);
        return;
    }
    const int size = scaled(SmallAvatarSize);
    const QRectF avatar = centred(cell, cell.left(), size, size);
    m_stamps.draw(painter, avatar.topLeft(), avatar.size(), QStringLiteral("a%1|%2").arg(size).arg(name),
                  [&name](QPainter &p, const QRectF &rect) { paintAvatar(p, rect, name); });
    QRectF text = cell;
    text.setLeft(avatar.right() + metrics::Gap - 1);
    // The first name says enough where the whole one does not fit.
    const bool fits = m_texts.widthOf(name, TextStyle::Body) <= text.width();
    m_texts.draw(painter, text, fits ? name : name.section(u' ', 0, 0), TextStyle::Body, tokens().text2);
}

void LeadCellPainter::paintText(QPainter &painter, const QRectF &cell, const LeadRow &row, const Field &field)
{
    const Tokens &t = tokens();
    const bool isRight = isRightAligned(field);
    QString text;
    if (const auto moment = columnKindOf(field) == ColumnKind::Moment ? row.record.moment(field.number) : std::nullopt)
        text = agoText(*moment, m_now.at, m_now.zone);
    else if (const auto found = row.record.texts.find(field.number); found != row.record.texts.end())
        text = found->second.shown;
    if (text.isEmpty()) {
        m_texts.draw(painter, cell, QStringLiteral("–"), TextStyle::Body, t.text3,
                     isRight ? Qt::AlignRight : Qt::AlignLeft);
        return;
    }
    if (isRight)
        m_texts.draw(painter, cell, text, TextStyle::BodyMedium, t.text, Qt::AlignRight);
    else
        m_texts.draw(painter, cell, text, TextStyle::Body, t.text2);
}

int LeadCellPainter::widthOf(const LeadRow *row, const Field &field)
{
    if (!row)
        return 0;
    const LeadRecord &lead = row->record;
    const double sides = 2 * Side + metrics::Tight;
    const auto text = [this](const QString &shown, TextStyle style) { return m_texts.widthOf(shown, style); };
    switch (columnKindOf(field)) {
    case ColumnKind::Name:
        return qCeil(std::max(text(lead.name, TextStyle::BodyStrong), text(row->secondLine, TextStyle::Small)) + sides +
                     Side + scaled(AvatarSize) + (lead.isDoNotContact ? scaled(StepIconSize) + metrics::Gap : 0));
    case ColumnKind::Stage:
        return qCeil(text(lead.stage, TextStyle::SmallMedium) + 2 * metrics::Gap + sides);
    case ColumnKind::NextStep:
        return row->hasStep() ? qCeil(text(lead.nextStep->title, TextStyle::Body) +
                                      text(dueText(row->stepAt(), m_now.at), TextStyle::SmallMedium) + sides +
                                      scaled(StepIconSize) + 2 * metrics::Gap)
                              : 0;
    case ColumnKind::Person:
        return qCeil(text(lead.shown(field.number), TextStyle::Body) + sides + scaled(SmallAvatarSize) + metrics::Gap);
    case ColumnKind::Score:
        return scaled(defaultWidthOf(field));
    case ColumnKind::Moment:
        return qCeil(text(agoText(lead.moment(field.number).value_or(0), m_now.at, m_now.zone), TextStyle::Body) + sides);
    case ColumnKind::Number:
        return qCeil(text(lead.shown(field.number), TextStyle::BodyMedium) + sides);
    default:
        return qCeil(text(lead.shown(field.number), TextStyle::Body) + sides);
    }
}

void LeadCellPainter::paintSkeleton(QPainter &painter, const QRect &cell, ColumnKind kind, bool isCompact)
{
    const Tokens &t = tokens();
    const QRectF in = inside(cell);
    const double bar = scaled(8);
    const auto block = [&](const QRectF &rect, double radius) {
        const QString key = QStringLiteral("k%1x%2").arg(int(rect.width())).arg(int(rect.height()));
        m_stamps.draw(painter, rect.topLeft(), rect.size(), key, [&](QPainter &p, const QRectF &r) {
            paintBox(p, r, radius, t.neutral.background);
        });
    };
    if (kind == ColumnKind::Name) {
        const int size = scaled(isCompact ? SmallAvatarSize : AvatarSize);
        block(centred(in, in.left() - metrics::Tight, size, size), size / 2.0);
        const double left = in.left() - metrics::Tight + size + Side;
        block(centred(in, left, std::max(0.0, std::min<double>(scaled(120), in.right() - left)), bar), bar / 2);
        return;
    }
    const double width = std::max(0.0, std::min<double>(scaled(64), in.width()));
    block(centred(in, kind == ColumnKind::Number ? in.right() - width : in.left(), width, bar), bar / 2);
}

void LeadCellPainter::paintGroup(QPainter &painter, const QRect &row, const LeadGroupRow &group)
{
    const Tokens &t = tokens();
    QRectF in = QRectF(row).adjusted(metrics::Section, 0, -metrics::Section, 0);
    const int size = metrics::IconSize;
    paintIcon(painter, centred(in, in.left(), size, size), group.isCollapsed ? "chevron-right" : "chevron-down", t.text2);
    in.setLeft(in.left() + size + metrics::Gap);
    in.setLeft(in.left() + m_texts.draw(painter, in, group.label, TextStyle::BodyStrong, t.text) + metrics::Gap);
    in.setLeft(in.left() + m_texts.draw(painter, in, numberText(group.count), TextStyle::Small, t.text3) +
               metrics::Section);
    m_texts.draw(painter, in, group.summary, TextStyle::Small, t.text2);
}

void LeadCellPainter::clear()
{
    m_texts.clear();
    m_stamps.clear();
}

} // namespace lead
