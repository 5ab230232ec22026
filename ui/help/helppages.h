#pragma once

#include <QString>
#include <vector>

namespace lead {

/// A page of the help as it lies in the program.
struct HelpPage
{
    QString id;    ///< "import": the name of its file
    QString title;
    QString text;  ///< Markdown, without the title
    bool isTranslated = true; ///< into the language of the window; what is not stands there in English
};

/// All pages, in the order in which one would read them, in the language of the window.
std::vector<HelpPage> helpPages();
/// The page that explains a page of the window, "leads" or "settings"; the first one for others.
QString helpFor(const QString &windowPage);

} // namespace lead
