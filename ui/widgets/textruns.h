#pragma once

#include "ui/theme/typography.h"

#include <QCache>
#include <QStaticText>

class QPainter;

namespace lead {

/// Draws the many short texts of a list. A text is elided and its glyphs are placed once for a style and a width, which is
/// most of what drawing it costs; the runs used last are kept.
class TextRuns
{
public:
    TextRuns();

    /// One line, elided on the right, in the middle of `rect` from top to bottom. Returns the width it took.
    double draw(QPainter &painter, const QRectF &rect, const QString &text, TextStyle style, const QColor &colour,
                Qt::Alignment alignment = Qt::AlignLeft);
    /// Width of a text that is not elided.
    double widthOf(const QString &text, TextStyle style);
    /// After the size of text changed.
    void clear();

private:
    struct Key
    {
        QString text;
        TextStyle style = TextStyle::Body;
        int width = 0;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, key.text, int(key.style), key.width); }
    struct Run
    {
        QStaticText text;
        double width = 0;
        double height = 0;
    };
    const Run &run(const QString &text, TextStyle style, int width);

    QCache<Key, Run> m_runs;
};

} // namespace lead
