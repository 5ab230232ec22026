#include "app/cli/clitext.h"
#include "app/cli/verbs.h"

#include <QFile>

namespace lead {

namespace {

int runHelp(Session &session, const Arguments &arguments)
{
    const Output &out = session.output();
    if (!arguments.words().isEmpty()) {
        const QString topic = arguments.word(0);
        QFile page(QStringLiteral(":/help/%1.md").arg(topic));
        if (page.open(QIODevice::ReadOnly)) {
            out.raw(page.readAll());
            return Success;
        }
        for (const Verb &verb : allVerbs()) {
            if (verb.name != topic)
                continue;
            out.say(verb.summary);
            out.say(QStringLiteral("leadwright-cli ") + verb.accepts.usage);
            return Success;
        }
        out.error({Error::NotFound, Cli::tr("There is no help on “%1”. “leadwright-cli help” lists the commands.").arg(topic)});
        return WrongUsage;
    }
    out.say(QStringLiteral("leadwright-cli [--workspace FILE] [--json] [--as USER] COMMAND ..."));
    std::vector<QStringList> rows;
    for (const Verb &verb : allVerbs())
        rows.push_back({verb.name, verb.summary});
    out.table({Cli::tr("COMMAND"), QString()}, rows);
    out.say(Cli::tr("“leadwright-cli help COMMAND” says more; “help conditions” explains --where.\n"
                                               "Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were rejected, 130 cancelled."));
    return Success;
}

} // namespace

std::vector<Verb> helpVerbs()
{
    return {{QStringLiteral("help"), {{}, {}, 0, 1, QStringLiteral("help [COMMAND|conditions]")}, runHelp, Cli::tr("Shows this page.")}};
}

} // namespace lead
