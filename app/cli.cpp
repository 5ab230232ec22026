#include "app/cli/helptext.h"
#include "app/cli/verbs.h"
#include "core/base/translation.h"
#include "core/storage/safefile.h"

#include <QCoreApplication>
#include <QLocale>
#include <unistd.h>

namespace lead {

std::vector<Verb> allVerbs()
{
    std::vector<Verb> verbs;
    for (auto list : {initVerbs, inspectVerbs, importVerbs, reviewVerbs, folderVerbs, leadVerbs, dayVerbs, fieldVerbs, showVerbs, actVerbs, stageVerbs, qualifyVerbs, scoreVerbs, taskVerbs, journalVerbs, auditVerbs, maintenanceVerbs, privacyVerbs, helpVerbs})
        for (Verb &verb : list())
            verbs.push_back(std::move(verb));
    return verbs;
}

namespace {

struct Globals
{
    QString workspace;
    QString user;
    Output::Form form = Output::Form::People;
    QString verb;
    QStringList rest;
};

// Global options stand before the verb; --json and --workspace are also taken after it.
Result<Globals> parseGlobals(const QStringList &words)
{
    Globals globals;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        onlyWords |= word == u"--";
        const bool takesValue = word == u"--workspace" || word == u"--as";
        if (onlyWords || (word != u"--json" && !takesValue && !word.startsWith(u"--workspace=") && !word.startsWith(u"--as="))) {
            if (globals.verb.isEmpty() && (!word.startsWith(u"--") || word == u"--help" || word == u"--version"))
                globals.verb = word;
            else
                globals.rest << word;
            continue;
        }
        if (word == u"--json") {
            globals.form = Output::Form::Json;
            continue;
        }
        if (takesValue && i + 1 >= words.size())
            return Error{Error::Invalid, QCoreApplication::translate("Cli", "The option %1 needs a value.").arg(word)};
        const QString value = takesValue ? words.at(++i) : word.mid(word.indexOf(u'=') + 1);
        (word.startsWith(u"--as") ? globals.user : globals.workspace) = value;
    }
    return globals;
}

bool asksForHelp(const QStringList &words)
{
    const qsizetype at = words.indexOf(QStringLiteral("--help"));
    const qsizetype end = words.indexOf(QStringLiteral("--")); // behind it everything is a word
    return at >= 0 && (end < 0 || at < end);
}

int run(AppContext &context, const QStringList &words)
{
    const Output plain(Output::Form::People);
    const Result<Globals> globals = parseGlobals(words);
    if (!globals) {
        plain.error(globals.error());
        return WrongUsage;
    }
    QString name = globals->verb;
    if (name == u"--version") {
        plain.say(QStringLiteral("leadwright-cli " LEADWRIGHT_VERSION));
        return Success;
    }
    if (name.isEmpty() || name == u"--help")
        name = QStringLiteral("help");
    for (const Verb &verb : allVerbs()) {
        if (verb.name != name)
            continue;
        if (asksForHelp(globals->rest)) {
            sayUsage(plain, verb);
            return Success;
        }
        const Result<Arguments> arguments = Arguments::parse(globals->rest, verb.accepts);
        if (!arguments) {
            plain.error(arguments.error());
            return WrongUsage;
        }
        Session session(context, globals->workspace, globals->user, globals->form);
        const int code = verb.run(session, *arguments);
        const std::optional<Error> failure = session.readFailure();
        return code == Success && failure ? session.fail(*failure) : code;
    }
    plain.error({Error::Invalid, QCoreApplication::translate("Cli", "There is no command “%1”. “leadwright-cli help” lists them.").arg(name)});
    return WrongUsage;
}

} // namespace
} // namespace lead

int main(int argc, char **argv)
{
    const lead::PrivateFiles whatIsWritten; // people's data, whatever the habits of the system
    QCoreApplication app(argc, argv);
    lead::AppContext context;
    lead::installTranslation(app, QLocale());
    return lead::run(context, app.arguments().mid(1));
}
