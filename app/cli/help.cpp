#include "app/cli/clitext.h"
#include "app/cli/helptext.h"
#include "app/cli/verbs.h"

#include <QFile>

namespace lead {

namespace {

int runHelp(Session &session, const Arguments &arguments)
{
    const Output &out = session.output();
    if (arguments.words().isEmpty()) {
        sayOverview(out, allVerbs());
        return Success;
    }
    const QString topic = arguments.word(0);
    for (const Verb &verb : allVerbs())
        if (verb.name == topic) {
            sayUsage(out, verb);
            return Success;
        }
    // "help pages/leads" is what the window shows under that name.
    QFile page(QStringLiteral(":/help/%1.md").arg(topic.startsWith(u"pages/") ? topic.mid(6) : topic));
    if (page.open(QIODevice::ReadOnly)) {
        out.raw(page.readAll());
        return Success;
    }
    out.error({Error::NotFound, Cli::tr("There is no help on “%1”. “leadwright-cli help” lists the commands.").arg(topic)});
    return WrongUsage;
}

} // namespace

std::vector<Verb> helpVerbs()
{
    return {{QStringLiteral("help"), {{}, {}, 0, 1, QStringLiteral("help [COMMAND|conditions|pages/NAME]")}, runHelp, Cli::tr("Shows this page.")}};
}

} // namespace lead
