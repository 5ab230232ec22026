#include "ui/shell/palettequery.h"

namespace lead {

PaletteQuery PaletteQuery::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(u'>'))
        return {Kind::Commands, text.mid(1).trimmed()};
    if (text.startsWith(u'#'))
        return {Kind::Number, text.mid(1).trimmed()};
    if (text.startsWith(u'@'))
        return {Kind::Person, text.mid(1).trimmed()};
    // With the space, so that names that begin with a V are found.
    if (typed.startsWith(QStringLiteral("v "), Qt::CaseInsensitive))
        return {Kind::View, text.mid(2).trimmed()};
    return {Kind::Everything, text};
}

} // namespace lead
