#include "ui/help/helppages.h"

#include <QDir>
#include <QFile>
#include <array>

namespace lead {

namespace {

constexpr std::array order{"getting-started", "import", "leads", "conditions", "lead-detail", "undo", "keyboard", "settings", "data", "definitions"};

struct Screen
{
    const char *windowPage;
    const char *help;
};
constexpr std::array screens{Screen{"leads", "leads"}, Screen{"lead", "lead-detail"}, Screen{"import", "import"}, Screen{"settings", "settings"}};

} // namespace

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> pages;
    for (const char *id : order) {
        QFile file(QStringLiteral(":/help/%1.md").arg(QLatin1String(id)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype end = text.indexOf(u'\n');
        pages.push_back({QString::fromLatin1(id), text.left(end).remove(0, 2).trimmed(), text.mid(end + 1).trimmed()});
    }
    return pages;
}

QString helpFor(const QString &windowPage)
{
    for (const Screen &screen : screens)
        if (windowPage == QLatin1String(screen.windowPage))
            return QString::fromLatin1(screen.help);
    return QString::fromLatin1(order.front());
}

} // namespace lead
