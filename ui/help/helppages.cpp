#include "ui/help/helppages.h"

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

} // namespace

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> pages;
    for (const QString &id : order()) {
        QFile file(QStringLiteral(":/help/%1.md").arg(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype end = text.indexOf(u'\n');
        pages.push_back({id, text.left(end).remove(0, 2).trimmed(), text.mid(end + 1).trimmed()});
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
