#include "ui/widgets/textruns.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace lead {

namespace {
constexpr int MostRuns = 6000; // a few screens full
constexpr int NotElided = 1 << 20;
} // namespace

TextRuns::TextRuns()
    : m_runs(MostRuns)
{
}

const TextRuns::Run &TextRuns::run(const QString &text, TextStyle style, int width)
{
    Key key{text, style, width};
    if (const Run *known = m_runs.object(key))
        return *known;
    auto *made = new Run;
    const QFont font = textFont(style);
    const QFontMetricsF metrics(font);
    QString shown = text;
    double advance = metrics.horizontalAdvance(shown);
    if (advance > width) {
        shown = metrics.elidedText(text, Qt::ElideRight, width);
        advance = metrics.horizontalAdvance(shown);
    }
    made->text.setTextFormat(Qt::PlainText);
    made->text.setPerformanceHint(QStaticText::AggressiveCaching);
    made->text.setText(shown);
    made->text.prepare({}, font);
    made->width = advance;
    made->height = metrics.height();
    m_runs.insert(std::move(key), made);
    return *made;
}

double TextRuns::draw(QPainter &painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour,
                      Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() < 1)
        return 0;
    const Run &known = run(text, style, static_cast<int>(rect.width()));
    painter.setFont(textFont(style));
    painter.setPen(colour);
    double x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - known.width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - known.width / 2;
    painter.drawStaticText(QPointF(x, std::round(rect.center().y() - known.height / 2)), known.text);
    return known.width;
}

double TextRuns::widthOf(const QString &text, TextStyle style)
{
    return text.isEmpty() ? 0 : run(text, style, NotElided).width;
}

void TextRuns::clear()
{
    m_runs.clear();
}

} // namespace lead
