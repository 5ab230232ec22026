#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace lead {

namespace {

const QStringList &order()
{
    static const QStringList ids{QStringLiteral("getting-started"), QStringLiteral("import"), QStringLiteral("my-day"), QStringLiteral("leads"), QStringLiteral("board"), QStringLiteral("conditions"),
                                 QStringLiteral("lead-detail"), QStringLiteral("qualification"), QStringLiteral("scoring"), QStringLiteral("prediction"), QStringLiteral("tasks-and-calendar"), QStringLiteral("undo"), QStringLiteral("keyboard"), QStringLiteral("settings"),
                                 QStringLiteral("data"), QStringLiteral("definitions")};
    return ids;
}

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

} // namespace

std::vector<HelpPage> helpPages()
{
    const QString english = QStringLiteral("en");
    //: The code of the language that is translated into here, such as "de". It names a folder of the help.
    const QString language = HelpText::tr("en", "language code");
    std::vector<HelpPage> pages;
    for (const QString &id : order()) {
        const QString translated = QStringLiteral(":/help/%1/%2.md").arg(language, id);
        const bool isTranslated = language == english || QFile::exists(translated);
        QFile file(isTranslated && language != english ? translated : QStringLiteral(":/help/%1.md").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype end = text.indexOf(u'\n');
        pages.push_back({id, text.left(end).remove(0, 2).trimmed(), text.mid(end + 1).trimmed(), isTranslated});
    }
    return pages;
}

QString helpFor(const QString &windowPage)
{
    // Pages of the window have the names of their help, except for these.
    const QString id = windowPage == u"lead" ? QStringLiteral("lead-detail") : windowPage == u"day" ? QStringLiteral("my-day") 
                       : windowPage == u"calendar" ? QStringLiteral("tasks-and-calendar") : windowPage;
    return order().contains(id) ? id : order().front();
}

} // namespace lead
