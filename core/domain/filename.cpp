#include "core/domain/filename.h"

namespace lead {

namespace {

constexpr qsizetype MostCharacters = 120;
constexpr qsizetype MostEnding = 16;

bool isKept(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // also the marks that turn the direction of text
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString withoutEdges(QString name)
{
    while (!name.isEmpty() && (name.front() == u'.' || name.front().isSpace()))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    return name;
}

// Never between the two halves of a character.
QString cut(const QString &text, qsizetype length)
{
    const bool splits = length > 0 && length < text.size() && text.at(length - 1).isHighSurrogate();
    return text.left(splits ? length - 1 : length);
}

} // namespace

QString safeFileName(QStringView path)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < path.size(); ++i)
        if (path.at(i) == u'/' || path.at(i) == u'\\')
            begin = i + 1;
    QString name;
    for (const uint c : path.mid(begin).toUcs4()) {
        if (!isKept(c))
            continue;
        if (QStringView(u"<>:\"|?*").contains(QChar(c < 0x10000 ? static_cast<char16_t>(c) : u'x')))
            name += u'_';
        else
            name += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
    }
    name = withoutEdges(name);
    if (name.size() > MostCharacters) {
        const qsizetype dot = name.lastIndexOf(u'.');
        const QString ending = dot > 0 && name.size() - dot <= MostEnding ? name.mid(dot) : QString();
        name = withoutEdges(cut(name, MostCharacters - ending.size())) + ending;
    }
    return name.isEmpty() ? QStringLiteral("file") : name;
}

} // namespace lead
