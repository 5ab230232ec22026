#pragma once

#include <QString>
#include <QTextDocument> // Qt::mightBeRichText()

namespace lead {

/// A text as a tooltip that shows it as it is: Qt takes tooltips for HTML when they look like it.
inline QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<p>") + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</p>");
}

} // namespace lead
