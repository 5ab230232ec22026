#include "ui/widgets/paint.h"

#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>

namespace lead {

namespace {

constexpr double OutlineShare = 0.3;  // of the ink of a pill on a selected row
constexpr double InitialsShare = 0.4; // of the height of an avatar
constexpr int SmallestInitials = 9;
constexpr int ScoreNumberWidth = 28;
constexpr int ScoreBarWidth = 40;
constexpr int ScoreBarHeight = 4;

class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

double advance(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

void paintPill(QPainter &painter, const QRectF &rect, const QString &text, ToneName toneName, bool selected)
{
    const Saved saved(painter);
    const Tone &tone = tokens().tone(toneName);
    QColor line;
    if (selected) {
        line = tone.text;
        line.setAlphaF(OutlineShare);
    }
    paintBox(painter, rect, rect.height() / 2, tone.background, line);
    const QFont font = textFont(TextStyle::SmallMedium);
    painter.setFont(font);
    painter.setPen(tone.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine,
                     elided(text, font, rect.width() - metrics::Gap));
}

int pillWidth(const QString &text)
{
    return qCeil(advance(textFont(TextStyle::SmallMedium), text)) + 2 * metrics::Gap;
}

void paintPillIn(QPainter &painter, const QRectF &rect, const QString &text, ToneName tone, bool selected)
{
    const double width = std::min<double>(pillWidth(text), rect.width());
    const double height = std::min<double>(metrics::pillHeight(), rect.height());
    paintPill(painter, {rect.x(), rect.center().y() - height / 2, width, height}, text, tone, selected);
}

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const auto first = [](const QString &word) {
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    return words.size() == 1 ? first(words.constFirst())
                             : first(words.constFirst()) + first(words.constLast());
}

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name)
{
    const Saved saved(painter);
    const Tokens &t = tokens();
    uint hash = 0; // the same in every session, which qHash() is not
    for (const QChar letter : name)
        hash = hash * 31 + letter.unicode();
    paintBox(painter, rect, rect.height() / 2, t.avatars[hash % t.avatars.size()]);
    QFont font = textFont(TextStyle::Caption);
    font.setPixelSize(std::max(SmallestInitials, qRound(rect.height() * InitialsShare)));
    painter.setFont(font);
    painter.setPen(t.onAccent);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials(name));
}

ToneName scoreTone(int score)
{
    return score >= 75 ? ToneName::Success : score >= 45 ? ToneName::Warning : ToneName::Danger;
}

void paintScore(QPainter &painter, const QRectF &rect, int score)
{
    const Saved saved(painter);
    const Tokens &t = tokens();
    painter.setFont(textFont(TextStyle::BodyStrong));
    painter.setPen(t.text);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, QString::number(score));
    const double left = rect.x() + scaled(ScoreNumberWidth);
    const double width = std::min<double>(ScoreBarWidth, rect.right() - left);
    if (width < ScoreBarWidth / 2.0)
        return;
    const QRectF groove(left, rect.center().y() - ScoreBarHeight / 2.0, width, ScoreBarHeight);
    paintBox(painter, groove, ScoreBarHeight / 2.0, t.neutral.background);
    const double filled = width * std::clamp(score, 0, 100) / 100.0;
    if (filled >= 1)
        paintBox(painter, {groove.topLeft(), QSizeF(filled, ScoreBarHeight)}, ScoreBarHeight / 2.0,
                 t.tone(scoreTone(score)).solid);
}

int keyHintWidth(const QString &text)
{
    return std::max(scaled(18), qCeil(advance(textFont(TextStyle::Caption), text)) + metrics::Snug);
}

int paintKeyHint(QPainter &painter, const QRectF &rect, const QString &text)
{
    const Saved saved(painter);
    const Tokens &t = tokens();
    const int width = keyHintWidth(text);
    const double height = std::min<double>(scaled(18), rect.height());
    const QRectF key(rect.right() - width, rect.center().y() - height / 2, width, height);
    paintBox(painter, key, metrics::Tight, t.hover, t.border);
    QFont font = textFont(TextStyle::Caption);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(t.text2);
    painter.drawText(key, Qt::AlignCenter | Qt::TextSingleLine, text);
    return width;
}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    stylepaint::box(painter, rect, radius, fill, line);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    stylepaint::focusRing(painter, rect, radius);
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && stylepaint::showsFocusIn(widget->window());
}

void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, int reach)
{
    stylepaint::shadow(painter, rect, radius, reach);
}

QString elided(const QString &text, const QFont &font, qreal width)
{
    const QFontMetricsF measure(font);
    return measure.horizontalAdvance(text) <= width ? text : measure.elidedText(text, Qt::ElideRight, width);
}

QString withoutMnemonic(const QString &text)
{
    return stylepaint::withoutMnemonic(text);
}

} // namespace lead
