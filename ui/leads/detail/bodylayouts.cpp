#include "ui/leads/detail/bodylayouts.h"

#include "ui/theme/typography.h"

namespace lead {

namespace {
constexpr int MostKept = 400;
constexpr int FirstLines = 4;
constexpr int FirstCharacters = 2000; // more do not fit into a few lines of a panel
} // namespace

BodyLayouts::BodyLayouts()
    : m_cache(MostKept)
{
}

void BodyLayouts::clear()
{
    m_cache.clear();
    m_measures.clear();
}

BodyLayouts::Key BodyLayouts::keyOf(qint64 item, const QString &text, int shown, qreal width)
{
    // The length and the beginning tell a changed text apart without reading a megabyte at every paint.
    const size_t print = qHashMulti(0, text.size(), QStringView(text).left(FirstCharacters));
    return {item, shown, qRound(width), print};
}

BodyLayouts::Measure BodyLayouts::measure(qint64 item, const QString &text, int shown, qreal width)
{
    if (qRound(width) != m_measuredWidth) {
        m_measuredWidth = qRound(width);
        m_measures.clear();
    }
    const Key key = keyOf(item, text, shown, width);
    if (const auto found = m_measures.constFind(key); found != m_measures.cend())
        return *found;
    const Laid &its = laid(item, text, shown, width);
    const Measure measure{its.height, its.isCut};
    m_measures.insert(key, measure);
    return measure;
}

const BodyLayouts::Laid &BodyLayouts::laid(qint64 item, const QString &text, int shown, qreal width)
{
    const Key key = keyOf(item, text, shown, width);
    if (Laid *found = m_cache.object(key))
        return *found;
    auto *laid = new Laid;
    const qsizetype characters = shown == 0 ? FirstCharacters : shown;
    QString part = text.left(characters);
    if (shown == 0)
        while (part.endsWith(u'\n'))
            part.chop(1);
    part.replace(u'\n', QChar::LineSeparator);
    laid->layout.setText(part);
    laid->layout.setFont(textFont(TextStyle::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    laid->layout.setTextOption(option);
    laid->isCut = part.size() < text.trimmed().size();
    laid->layout.beginLayout();
    for (int lines = 0;; ++lines) {
        QTextLine line = laid->layout.createLine();
        if (!line.isValid())
            break;
        if (shown == 0 && lines == FirstLines) {
            line.setNumColumns(0);
            line.setPosition({0, laid->height});
            laid->isCut = true;
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, laid->height});
        laid->height += line.height();
    }
    laid->layout.endLayout();
    m_cache.insert(key, laid);
    return *laid;
}

} // namespace lead
